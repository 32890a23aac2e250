import '../orientations/new/new-referral.css'
import type { Schemas } from '@relais/client'
import { useQueries, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { capacitiesQuery } from '../../api/directory.ts'
import { FoundAgain } from '../../api/offline/found-again.tsx'
import { useKept } from '../../api/offline/use-kept.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useMe } from '../../api/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Choices, SelectField, TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { tell } from '../../ui/toasts.tsx'
import { dayInParis } from '../../words/formats.ts'
import { useWords } from '../../words/words.ts'
import { type Draft, EMPTY, type Missing, missingOn, requestOf } from '../orientations/new/draft.ts'
import { Duplicates } from '../orientations/new/duplicates.tsx'
import { recipientsFor } from '../orientations/new/fit.ts'
import { useRightNames } from '../orientations/right-names.ts'
import { useSending } from '../orientations/use-sending.ts'

const route = getRouteApi('/bilans/orienter')
const HOW = ['in_person_oral', 'by_phone', 'in_person_signed'] as const

/** A referral from a check: the partner is there already, what is left is who, and the agreement as it is given now. */
export function ReferPage() {
  const { t } = useWords()
  const { droit: right, aussi, territory, bilan } = route.useSearch()
  const names = useRightNames()
  const me = useMe()
  const navigate = useNavigate()
  const { data, error } = useQuery(capacitiesQuery(right, territory ?? null))
  const codes = aussi.split(',').filter((code) => code !== '')
  const covering = useQueries({ queries: codes.map((code) => capacitiesQuery(code, territory ?? null)) })
  const partners = recipientsFor(data === undefined ? [] : [data]).filter(
    ({ takes, id }) => takes && id !== me.organisation?.id
  )
  const typed = useKept<Draft>(`referral.check.${bilan ?? ''}.${right}`, {
    ...EMPTY,
    rights: [right],
    territoryId: territory ?? '',
    howGiven: 'in_person_oral'
  })
  const { value: written, write: change } = typed
  const [missing, setMissing] = useState<Missing>({})
  const recipientId = written.recipientId || (partners[0]?.id ?? '')
  /** What else was found that this partner receives for. */
  const also = codes.filter((_, at) => covering[at]?.data?.some(({ organisationId }) => organisationId === recipientId))
  const rights = [right, ...also.filter((code) => written.rights.includes(code))]
  const draft = { ...written, recipientId, rights }
  const sending = useSending()
  function send(event: FormEvent) {
    event.preventDefault()
    const wanting = { ...missingOn('qui', draft), ...missingOn('quoi', draft), ...missingOn('accord', draft) }
    setMissing(wanting)
    if (Object.keys(wanting).length > 0) return
    sending.mutate(withCheck(requestOf(draft, dayInParis(new Date())), bilan), {
      onSuccess: (id) => {
        typed.forget(draft)
        tell(t('sender.sent'))
        void navigate({ to: '/orientations/$id', params: { id } })
      }
    })
  }
  const wrong = (field: keyof Draft) => (missing[field] === undefined ? undefined : t(missing[field]))
  const name = draft.givenName.trim() || '…'
  const partner = partners.find(({ id }) => id === draft.recipientId)
  return (
    <Page title={t('check.referFor', { right: names([right]) })} lead={t('check.referLead')}>
      {error !== null && <ProblemNotice error={error} />}
      {sending.error !== null && <ProblemNotice error={sending.error} />}
      {data !== undefined && partners.length === 0 && <Notice kind="warm">{t('check.noPartner')}</Notice>}
      <form className="new-referral" noValidate onSubmit={send}>
        <FoundAgain kept={typed} />
        <SelectField
          label={t('check.partner')}
          wrong={wrong('recipientId')}
          value={draft.recipientId}
          onChange={(event) => change({ recipientId: event.currentTarget.value })}
        >
          {partners.map(({ id, name, places }) => (
            <option key={id} value={id}>
              {places === null ? name : t('check.partnerPlace', { name, places })}
            </option>
          ))}
        </SelectField>
        {also.length > 0 && (
          <Choices
            label={t('check.referAlso')}
            name="also"
            several
            options={also.map((code) => ({ value: code, label: names([code]) }))}
            chosen={rights}
            onChoose={(code, on) => change({ rights: on ? [...rights, code] : rights.filter((one) => one !== code) })}
          />
        )}
        <div className="pair">
          <TextField
            label={t('sender.givenName')}
            autoComplete="off"
            wrong={wrong('givenName')}
            value={draft.givenName}
            onChange={(event) => change({ givenName: event.currentTarget.value })}
          />
          <TextField
            label={t('sender.familyName')}
            autoComplete="off"
            wrong={wrong('familyName')}
            value={draft.familyName}
            onChange={(event) => change({ familyName: event.currentTarget.value })}
          />
        </div>
        <TextField
          label={t('check.contact')}
          hint={t('check.contactHint')}
          autoComplete="off"
          wrong={wrong('phone')}
          value={draft.phone || draft.email}
          onChange={({ currentTarget: { value } }) =>
            change(/[a-z@]/i.test(value) ? { email: value, phone: '' } : { phone: value, email: '' })
          }
        />
        <div className="card to-say">
          <h2>{t('sender.toSay')}</h2>
          <p>{t('sender.toSayWho', { name, recipient: partner?.name ?? '', rights: names(rights) })}</p>
          <p>{t('sender.toSayLevel.minimal')}</p>
          <p>{t('sender.toSayFree')}</p>
        </div>
        <SelectField
          label={t('sender.howGiven')}
          value={draft.howGiven}
          onChange={(event) => change({ howGiven: event.currentTarget.value as Draft['howGiven'] })}
        >
          {HOW.map((how) => (
            <option key={how} value={how}>
              {t(`sender.how.${how}`)}
            </option>
          ))}
        </SelectField>
        <Choices
          label={<span className="unseen">{t('sender.agreement')}</span>}
          name="agreed"
          several
          wrong={wrong('agreed')}
          options={[{ value: 'agreed', label: t('sender.agreed', { name }) }]}
          chosen={draft.agreed ? ['agreed'] : []}
          onChoose={(_, on) => change({ agreed: on })}
        />
        {draft.agreed && Object.keys(missingOn('qui', draft)).length === 0 && partner !== undefined && (
          <Duplicates draft={draft} write={change} />
        )}
        <Button type="submit" busy={sending.isPending}>
          {t('check.sendIt')}
        </Button>
      </form>
    </Page>
  )
}

/** The check goes along, as far as its recipient may read it; then nothing is said of why there is none. */
function withCheck(request: Schemas['NewReferral'], check: string | undefined): Schemas['NewReferral'] {
  if (check === undefined) return request
  const { rightsCheckWaiver: _, ...rest } = request
  return { ...rest, rightsCheckId: check }
}
