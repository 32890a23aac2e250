import type { Schemas } from '@relais/client'
import { CODED_LISTS, codesOf, DECLINE_REASONS, REASON_SIDES } from '@relais/referral-lifecycle'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { codeWords } from '../../../referral/telling/codes.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import { ActionField } from './action-field.tsx'
import { type Filled, fieldsOf, isNeeded, missingIn, payloadOf } from './payload.ts'
import { useDo } from './use-do.ts'
import { useStaleness } from './use-staleness.tsx'

/** The reasons that desks give most; the others are one touch away. */
const FIRST = [
  'out_of_scope',
  'outside_territory',
  'not_eligible',
  'right_already_open',
  'capacity_reached',
  'already_followed_here'
]

/** Declining: a reason, then send. `called`: somebody asked for it by the keyboard. */
export function DeclineForm({ referral, called }: { referral: Schemas['Referral']; called: boolean }) {
  const { t } = useWords()
  const { send, busy, error } = useDo(referral)
  const typed = useKept<Filled>(`action.${referral.id}.decline`, {})
  const { value: filled, write: fill } = typed
  const [all, showAll] = useState(false)
  const [tried, tryIt] = useState(false)
  const reasons = useRef<HTMLFieldSetElement>(null)
  const changed = useStaleness(referral, error)
  useEffect(() => {
    if (called) reasons.current?.querySelector('input')?.focus()
  }, [called])
  const { reason } = filled
  const lacking = missingIn('decline', filled)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    tryIt(true)
    if (!busy && lacking.length === 0) send('decline', payloadOf('decline', filled), () => typed.forget())
  }
  const chips = (codes: readonly string[]) => (
    <div className="chips">
      {codes.map((code) => (
        <label className="chip" key={code}>
          <input type="radio" name="decline-reason" checked={reason === code} onChange={() => fill({ reason: code })} />
          <span>{codeWords(t, 'declineReasons', code)}</span>
        </label>
      ))}
    </div>
  )
  const ofSide = (side: string | null) =>
    codesOf(DECLINE_REASONS).filter((code) => DECLINE_REASONS[code].side === side && !FIRST.includes(code))
  return (
    <form className="decline" noValidate onSubmit={submit}>
      <FoundAgain kept={typed} />
      <fieldset className="field" ref={reasons} aria-keyshortcuts="r">
        <legend>{t('desk.declineBecause')}</legend>
        {chips(FIRST)}
        {all &&
          codesOf(REASON_SIDES)
            .filter((side) => ofSide(side).length > 0)
            .map((side) => (
              <fieldset key={side} className="field">
                <legend className="hint">{codeWords(t, 'reasonSides', side)}</legend>
                {chips(ofSide(side))}
              </fieldset>
            ))}
        {all && chips(ofSide(null))}
        {!all && (
          <p>
            <Button kind="quiet" onClick={() => showAll(true)}>
              {t('desk.allReasons', { count: Object.keys(CODED_LISTS.declineReasons).length })}
            </Button>
          </p>
        )}
      </fieldset>
      {reason !== undefined && (
        <>
          {fieldsOf('decline')
            .filter(([name]) => name !== 'reason')
            .map(([name, field]) => (
              <ActionField
                key={name}
                action="decline"
                {...{ name, field, filled }}
                needed={isNeeded(field, filled)}
                wrong={tried && lacking.includes(name) ? t('desk.missing') : undefined}
                onFill={(value) => fill({ [name]: value })}
              />
            ))}
          {changed}
          <Refusal error={error} />
          <Button type="submit" kind="stop" busy={busy}>
            {t('desk.declineSend')}
          </Button>
        </>
      )}
    </form>
  )
}
