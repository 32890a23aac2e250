import { CLOCKS, type ClockName, LIMITS, limitsOf, readClock } from '@relais/referral-lifecycle'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { Tag } from '../../../../ui/notice.tsx'
import { Page } from '../../../../ui/page.tsx'
import { day } from '../../../../words/formats.ts'
import { useWords } from '../../../../words/words.ts'
import { useWhyNot } from '../../forms/why-not.ts'
import { charterQuery } from '../collective-queries.ts'
import { CharterForm } from './charter-form.tsx'
import type { Entry } from './charter-parts.ts'
import { useSpanWords } from './span-field.tsx'

const MAY = ['coordinator'] as const

/** The pace that the collective gave itself: how long each step may take, and what it left as published. */
export function CharterPage() {
  const { t, language } = useWords()
  const { data, error } = useQuery(charterQuery)
  const whyNot = useWhyNot(MAY)
  const [changing, setChanging] = useState(false)
  if (error !== null) throw error
  if (data === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page
      title={t('settings.charter')}
      lead={
        data.changedAt === null
          ? t('settings.charterNone')
          : t('settings.charterSince', { day: day(data.changedAt, language), version: data.version })
      }
      actions={
        !changing && (
          <Button whyNot={whyNot} onClick={() => setChanging(true)}>
            {t('settings.change')}
          </Button>
        )
      }
    >
      {changing ? <CharterForm charter={data} onClose={() => setChanging(false)} /> : <CharterFacts charter={data} />}
    </Page>
  )
}

function CharterFacts({ charter }: { charter: Entry }) {
  const { t } = useWords()
  const spanWords = useSpanWords()
  const limits = limitsOf(charter)
  return (
    <div className="stack">
      <table className="table card">
        <caption className="unseen">{t('settings.clocks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.clock')}</th>
            <th scope="col">{t('settings.span')}</th>
            <th scope="col">{t('settings.spanUrgent')}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(CLOCKS) as ClockName[]).map((name) => {
            const usual = readClock(name, { urgent: false }, charter)
            const urgent = readClock(name, { urgent: true }, charter)
            return (
              <tr key={name}>
                <th scope="row">
                  {t(`settings.clock.${name}`)}{' '}
                  {charter.clocks[name] && <Tag kind="accent">{t('settings.decided')}</Tag>}
                </th>
                {usual.span === null ? (
                  <td colSpan={2}>{t('settings.maxDays', { days: usual.maxDays ?? 0 })}</td>
                ) : (
                  <>
                    <td>{spanWords(usual.span)}</td>
                    <td>{spanWords(urgent.span ?? usual.span)}</td>
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl className="facts card">
        {(Object.keys(LIMITS) as (keyof typeof LIMITS)[]).map((name) => (
          <Fragment key={name}>
            <dt>{t(`settings.limit.${name}`)}</dt>
            <dd>{limits[name]}</dd>
          </Fragment>
        ))}
        <dt>{t('settings.mayExpire')}</dt>
        <dd>{t(charter.systemMayExpire ? 'settings.expiresItself' : 'settings.expiresByHand')}</dd>
        <dt>{t('settings.calendar')}</dt>
        <dd>{t(`settings.calendar.${charter.holidays}`)}</dd>
      </dl>
    </div>
  )
}
