import { type Schemas, taken } from '@relais/client'
import { codesOf, REDIRECT_REASONS } from '@relais/referral-lifecycle'
import { useMutation, useQueries } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { capacitiesQuery } from '../../../api/directory.ts'
import { relais } from '../../../api/relais.ts'
import { useAttemptKey } from '../../../referral/asking/act.ts'
import { codeWords } from '../../../referral/telling/codes.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { Choices, SelectField } from '../../../ui/field.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useDo } from '../../desk/forms/use-do.ts'
import { recipientsFor } from '../new/fit.ts'

const HOW = ['in_person_oral', 'by_phone', 'in_person_signed', 'by_message', 'by_representative'] as const

/** To another organisation after a refusal: whom, why, and the person’s agreement for this one, recorded first. */
export function RedirectForm({ referral, onClose }: { referral: Schemas['Referral']; onClose: () => void }) {
  const { t } = useWords()
  const { rights, territoryId, recipientId, agreementLevel, person } = referral
  const [organisationId, setOrganisation] = useState('')
  const [reason, setReason] = useState('')
  const [howGiven, setHow] = useState('')
  const [tried, setTried] = useState(false)
  const { send, busy, error } = useDo(referral)
  const keyOf = useAttemptKey()
  const asked = useQueries({ queries: rights.map((right) => capacitiesQuery(right, territoryId)) })
  const offered = recipientsFor(asked.map(({ data }) => data ?? [])).filter(
    ({ id, takes }) => takes && id !== recipientId
  )
  const agreeing = useMutation({
    mutationFn: async () => {
      const body = {
        recipientId: organisationId,
        rights,
        level: agreementLevel ?? 'minimal',
        howGiven: howGiven as (typeof HOW)[number],
        givenOn: dayInParis(new Date())
      }
      const params = { path: { id: person!.id }, header: { 'Idempotency-Key': keyOf(body) } }
      return (await taken(relais.POST('/v1/persons/{id}/agreements', { params, body }))).data.id
    },
    onSuccess: (agreementId) =>
      send(
        'redirect',
        {
          organisationId,
          agreementId,
          reason,
          duplicateDecision: 'none_found',
          ...(referral.rightsCheckWaiver === null ? { rightsCheckWaiver: 'not_offered' } : {})
        },
        onClose
      )
  })
  const missing = tried ? t('desk.missing') : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!busy && !agreeing.isPending && organisationId !== '' && reason !== '' && howGiven !== '') agreeing.mutate()
  }
  return (
    <form className="action-form card" noValidate onSubmit={submit}>
      <SelectField
        label={t('desk.field.organisationId')}
        wrong={organisationId === '' ? missing : undefined}
        value={organisationId}
        onChange={(event) => setOrganisation(event.currentTarget.value)}
      >
        <option value="">{t('desk.pick')}</option>
        {offered.map(({ id, name, availability }) => (
          <option key={id} value={id}>
            {name} – {t(`sender.availability.${availability}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('desk.field.reason')}
        wrong={reason === '' ? missing : undefined}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      >
        <option value="">{t('desk.pick')}</option>
        {codesOf(REDIRECT_REASONS)
          .filter((code) => code !== 'other')
          .map((code) => (
            <option key={code} value={code}>
              {codeWords(t, 'redirectReasons', code)}
            </option>
          ))}
      </SelectField>
      <Choices
        label={t('sender.howGivenHere')}
        hint={t('sender.howGivenHereHint')}
        name="how"
        wide
        wrong={howGiven === '' ? missing : undefined}
        options={HOW.map((how) => ({ value: how, label: t(`sender.how.${how}`) }))}
        chosen={[howGiven]}
        onChoose={setHow}
      />
      <Refusal error={agreeing.error ?? error} />
      <div className="row">
        <Button type="submit" busy={busy || agreeing.isPending}>
          {t('referral.action.redirect')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  )
}
