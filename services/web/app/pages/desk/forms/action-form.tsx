import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import { ActionField } from './action-field.tsx'
import { begunWith, type Filled, fieldsOf, isNeeded, missingIn, payloadOf } from './payload.ts'
import { useDo } from './use-do.ts'
import { useStaleness } from './use-staleness.tsx'

interface Props {
  referral: Schemas['Referral']
  action: ReferralAction
  onClose: () => void
}

/** The form of an action, made from the table of the lifecycle: what it asks for, and what is missing told beside each field. */
export function ActionForm({ referral, action, onClose }: Props) {
  const { t } = useWords()
  const { send, busy, error } = useDo(referral)
  const typed = useKept<Filled>(`action.${referral.id}.${action}`, begunWith(action))
  const { value: filled } = typed
  const [missing, tellMissing] = useState<string[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const changed = useStaleness(referral, error)
  useEffect(() => heading.current?.focus(), [])

  const leave = () => {
    typed.forget()
    onClose()
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const lacking = missingIn(action, filled)
    tellMissing(lacking)
    if (lacking.length > 0)
      form.current?.querySelector<HTMLElement>(`[data-field="${lacking[0]}"] :is(input, select, textarea)`)?.focus()
    else send(action, payloadOf(action, filled), leave)
  }
  return (
    <form ref={form} className="action-form card" noValidate onSubmit={submit} aria-labelledby={`form-${action}`}>
      <h3 id={`form-${action}`} ref={heading} tabIndex={-1}>
        {t(`referral.action.${action}`)}
      </h3>
      <FoundAgain kept={typed} />
      {fieldsOf(action).map(([name, field]) => (
        <div key={`${name} ${typed.found}`} data-field={name}>
          <ActionField
            action={action}
            name={name}
            field={field}
            filled={filled}
            needed={isNeeded(field, filled)}
            wrong={missing.includes(name) ? t('desk.missing') : undefined}
            onFill={(value) => typed.write({ [name]: value })}
          />
        </div>
      ))}
      {changed}
      <Refusal error={error} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t(`desk.send.${action === 'schedule' || action === 'reschedule' ? 'appointment' : 'any'}`, {
            action: t(`referral.action.${action}`)
          })}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  )
}
