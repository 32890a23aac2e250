import { CODED_LISTS, type Field, type Fields } from '@relais/referral-lifecycle'
import { instantOf } from '../../../desk/time.ts'

/** A form as it came back: each field with its values. */
export type Filled = ReadonlyMap<string, readonly string[]>

/** What never stands in a form: ids, which a desk without an account cannot look up. */
export function isAsked(field: Field): boolean {
  return field.type !== 'id' && !(field.type === 'list' && !isAsked(field.of))
}

/** The rights of a referral, when a payload has one part for each. */
export interface Reading {
  rights: readonly string[]
  zone: string
}

/** The payload that a form says; what was left empty is left out. What is not acceptable stays as it was typed, for the contract to refuse. */
export function payloadIn(fields: Fields, filled: Filled, reading: Reading, at = ''): Record<string, unknown> {
  const payload: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = isAsked(field) ? valueIn(field, `${at}${name}`, filled, reading) : undefined
    if (value !== undefined) payload[name] = value
  }
  return payload
}

function valueIn(field: Field, name: string, filled: Filled, reading: Reading): unknown {
  if (field.type === 'list') return listIn(field.of, name, filled, reading)
  const typed = filled.get(name)?.[0]?.trim() ?? ''
  if (typed === '') return undefined
  switch (field.type) {
    case 'text':
      return typed.replaceAll('\r\n', '\n')
    case 'integer':
      return centsIn(typed)
    case 'date-time':
      return momentIn(typed, reading.zone)
    case 'boolean':
      return typed === 'true'
    default:
      return typed
  }
}

/** Codes are ticked; parts are told one for each right, where something was said of it. */
function listIn(of: Field, name: string, filled: Filled, reading: Reading): unknown {
  if (of.type !== 'object') {
    const ticked = filled.get(name) ?? []
    return ticked.length === 0 ? undefined : [...ticked]
  }
  const parts = reading.rights
    .filter((right) => (filled.get(`${name}.${right}.result`)?.[0] ?? '') !== '')
    .map((right) => ({ right, ...payloadIn(withoutRight(of.fields), filled, reading, `${name}.${right}.`) }))
  return parts.length === 0 ? undefined : parts
}

/** The fields of a part but the right that it is about. */
export function withoutRight({ right: _, ...fields }: Fields): Fields {
  return fields
}

/** « 646,52 » in cents; what is no amount is refused by the contract. */
function centsIn(typed: string): number {
  const amount = typed.replaceAll(/[\s€]/g, '').replace(',', '.')
  return /^\d+(\.\d{1,2})?$/.test(amount) ? Math.round(Number(amount) * 100) : Number.NaN
}

/** « 2026-11-26T09:30 » on the clock of the collective, as an instant. */
function momentIn(typed: string, zone: string): string {
  const [, date, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(typed) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return date === undefined || Number.isNaN(Date.parse(date)) || minute >= 1440
    ? typed
    : instantOf({ date, minute }, zone)
}

/** The codes of a list that a desk may choose; what would need an id is not offered. */
export function codesFor(list: keyof typeof CODED_LISTS): [string, string][] {
  return Object.entries(CODED_LISTS[list])
    .filter(([code]) => code !== 'referred_elsewhere' && code !== 'by_link')
    .map(([code, { label }]) => [code, label])
}
