import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import { capacitiesQuery } from '../../../api/directory.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { Choices, TextArea } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { recipientsFor } from './fit.ts'
import type { ScreenProps } from './new-referral-page.tsx'
import { Rights } from './rights.tsx'

/** What is asked, and to whom: the ones who take all of it first, with their places as they stated them. */
export function WhatScreen({ draft, write, missing }: ScreenProps) {
  const { t } = useWords()
  return (
    <>
      <Rights
        chosen={draft.rights}
        wrong={missing.rights === undefined ? undefined : t(missing.rights)}
        onChange={(rights) => write({ rights })}
      />
      {draft.rights.length > 0 && <Recipients {...{ draft, write, missing }} />}
      <TextArea
        label={t('sender.need')}
        hint={t('sender.needHint')}
        maxLength={500}
        value={draft.need}
        onChange={(event) => write({ need: event.currentTarget.value })}
      />
      <Choices
        label={<span className="unseen">{t('sender.urgency')}</span>}
        name="urgent"
        several
        options={[{ value: 'urgent', label: t('sender.urgent'), hint: t('sender.urgentHint') }]}
        chosen={draft.urgent ? ['urgent'] : []}
        onChoose={(_, on) => write({ urgent: on })}
      />
    </>
  )
}

function Recipients({ draft, write, missing }: ScreenProps) {
  const { t, language } = useWords()
  const asked = useQueries({ queries: draft.rights.map((right) => capacitiesQuery(right, draft.territoryId || null)) })
  const refused = asked.find(({ error }) => error !== null)?.error
  const found = asked.every(({ data }) => data !== undefined) ? recipientsFor(asked.map(({ data }) => data!)) : null
  const gone =
    found !== null && draft.recipientId !== '' && !found.some(({ id, takes }) => takes && id === draft.recipientId)
  useEffect(() => {
    // Whoever was chosen before does not take what is asked now.
    if (gone) write({ recipientId: '' })
  })
  if (refused !== undefined) return <ProblemNotice error={refused} />
  if (found === null) return <p role="status">{t('sender.looking')}</p>
  if (found.length === 0) return <Notice kind="warm">{t('sender.nobody')}</Notice>
  const offered = found.filter(({ takes }) => takes)
  const closed = found.filter(({ takes }) => !takes)
  return (
    <>
      <Choices
        label={t('sender.recipient')}
        name="recipient"
        wrong={missing.recipientId === undefined ? undefined : t(missing.recipientId)}
        options={offered.map(({ id, name, covers, availability, places, freshness }) => ({
          value: id,
          label: name,
          hint: [
            covers < draft.rights.length ? t('sender.covers', { covers, of: draft.rights.length }) : null,
            availability === 'open' && places !== null
              ? t('sender.places', { places })
              : t(`sender.availability.${availability}`),
            freshness === 'to_confirm' ? t('sender.toConfirm') : null
          ]
            .filter((part) => part !== null)
            .join(' · ')
        }))}
        chosen={[draft.recipientId]}
        onChoose={(id) => write({ recipientId: id })}
      />
      {closed.length > 0 && (
        <div className="hint">
          <p>{t('sender.closedFor')}</p>
          <ul>
            {closed.map(({ id, name, availability, until }) => (
              <li key={id}>
                {name} : {t(`sender.availability.${availability}`)}
                {until !== null && ` ${t('sender.until', { day: day(until, language) })}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
