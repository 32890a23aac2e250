import type { Schemas } from '@relais/client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { useNames } from '../../../referral/telling/names.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'
import { ActionField } from '../forms/action-field.tsx'
import { type Filled, fieldsOf, isNeeded, missingIn } from '../forms/payload.ts'
import { useDo } from '../forms/use-do.ts'
import { useStaleness } from '../forms/use-staleness.tsx'
import { EMPTY_ENTRY, entryOf, type OutcomeEntry, sentOf, wrongIn } from './outcome-entry.ts'
import { OutcomeFields } from './outcome-fields.tsx'

interface Props {
  referral: Schemas['Referral']
  action: 'record-outcome' | 'correct-outcome'
  onClose: () => void
}

/** The results of all rights in one form; what is left open stays open, and of a correction only what changed is sent. */
export function OutcomeForm({ referral, action, onClose }: Props) {
  const { t } = useWords()
  const names = useNames()
  const { send, busy, error } = useDo(referral)
  const [begun] = useState(() => entriesOf(referral, action))
  const typed = useKept<{ changed: Record<string, OutcomeEntry>; why: Filled }>(`action.${referral.id}.${action}`, {
    changed: {},
    why: {}
  })
  const { why } = typed.value
  const [tried, tryIt] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const changed = useStaleness(referral, error)
  useEffect(() => heading.current?.focus(), [])

  const entries = { ...begun, ...typed.value.changed }
  const given = Object.entries(typed.value.changed).filter(([, entry]) => entry.result !== '')
  const lacking = missingIn(action, { ...why, outcomes: given })
  const reasons = fieldsOf(action).filter(([name]) => name !== 'outcomes')

  const leave = () => {
    typed.forget()
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    tryIt(true)
    if (lacking.length === 0 && given.every(([, entry]) => Object.keys(wrongIn(entry)).length === 0))
      send(action, { ...why, outcomes: given.map(([right, entry]) => sentOf(right, entry)) }, leave)
    // The first field that lacks something is marked by now.
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], select')?.focus())
  }
  return (
    <form ref={form} className="action-form card" noValidate onSubmit={submit} aria-labelledby="form-outcome">
      <h3 id="form-outcome" ref={heading} tabIndex={-1}>
        {t(`referral.action.${action}`)}
      </h3>
      <p className="hint">{t('desk.outcomeHint')}</p>
      <FoundAgain kept={typed} />
      {Object.entries(entries).map(([right, entry]) => (
        <OutcomeFields
          key={right}
          name={names.right(right)}
          entry={entry}
          wrong={tried && entry.result !== '' ? wrongIn(entry) : {}}
          onFill={(filled) => typed.write((before) => ({ changed: { ...before.changed, [right]: filled } }))}
        />
      ))}
      {reasons.map(([name, field]) => (
        <ActionField
          key={name}
          {...{ action, name, field }}
          filled={why}
          needed={isNeeded(field, why)}
          wrong={tried && lacking.includes(name) ? t('desk.missing') : undefined}
          onFill={(value) => typed.write((before) => ({ why: { ...before.why, [name]: value } }))}
        />
      ))}
      {tried && given.length === 0 && <p className="wrong">{t('desk.outcomeMissing')}</p>}
      {changed}
      <Refusal error={error} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t('desk.outcomeSend')}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('desk.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Rights without a result are empty, as are those that are pending: what came of them is what is asked. */
function entriesOf({ rights, outcomes }: Schemas['Referral'], action: Props['action']): Record<string, OutcomeEntry> {
  return Object.fromEntries(
    rights.map((code) => {
      const outcome = outcomes?.find(({ rightCode }) => rightCode === code)
      return [code, action === 'correct-outcome' ? entryOf(outcome) : EMPTY_ENTRY]
    })
  )
}
