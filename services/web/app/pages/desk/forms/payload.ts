import { type Field, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import { dayInParis } from '../../../words/formats.ts'

/** What is filled in of a form, by the names of the lifecycle’s fields; a moment is a day and an hour. */
export type Filled = Readonly<Record<string, unknown>>

/** What a desk does not fill in: it is chosen elsewhere, or by whoever sends. */
const BESIDE = ['serviceId', 'agreementId', 'rightsCheckId']

/** The fields of an action’s form, in the order of the table. */
export function fieldsOf(action: ReferralAction): [string, Field][] {
  return Object.entries(REFERRAL_ACTIONS[action].payload.fields as Record<string, Field>).filter(
    ([name]) => !BESIDE.includes(name)
  )
}

/** Whether a field must be filled in, with what the others hold. */
export function isNeeded(field: Field, filled: Filled): boolean {
  if (field.required === true) return true
  const { requiredWhen: when } = field
  if (when === undefined) return false
  const held = filled[when.field]
  return (Array.isArray(held) ? held : [held]).some((code) => when.is.includes(String(code)))
}

/** What a form begins with: today, where a day of the past is asked for. */
export function begunWith(action: ReferralAction): Filled {
  const today = dayInParis(new Date())
  return Object.fromEntries(
    fieldsOf(action)
      .filter(([name]) => name === 'date' || name === 'metOn')
      .map(([name]) => [name, today])
  )
}

/** The names of the fields that are still missing. */
export function missingIn(action: ReferralAction, filled: Filled): string[] {
  return fieldsOf(action)
    .filter(([name, field]) => isNeeded(field, filled) && isEmpty(filled[name]))
    .map(([name]) => name)
}

/** What is sent: what was filled in, without what was left empty. */
export function payloadOf(action: ReferralAction, filled: Filled): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(action).flatMap(([name, field]) => {
      const value = filled[name]
      if (isEmpty(value) || (field.requiredWhen !== undefined && field.type !== 'text' && !isNeeded(field, filled)))
        return []
      return [[name, field.type === 'text' ? String(value).trim() : value]]
    })
  )
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || value === false || String(value).trim() === ''
}
