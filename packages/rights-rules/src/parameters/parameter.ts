import { firstDay, type Month, readDay } from '../time/calendar.ts'
import { keptBy } from '../values/kept.ts'
import { type Amount, amount, unknownAmount } from '../values/value.ts'

/** One value of a parameter, as the text writes it, and until the next one begins. */
export interface DatedValue {
  from: string
  value: number
  ref: string
}

/** A legal amount, rate, age or count, with all its values since the earliest date that the rules serve. */
export interface Parameter {
  label: string
  /** `euros` are read as cents; anything else as it stands. */
  unit: 'euros' | 'rate' | 'years' | 'months' | 'count' | 'hours' | 'bmaf'
  /** The day when somebody last compared it with the text. */
  checkedOn: string
  /** The day from which another value is to be expected; null where the text has no yearly rhythm. */
  nextExpected: string | null
  values: readonly DatedValue[]
}

export type Parameters = Readonly<Record<string, Parameter>>

/** A table as a text prints it: a column for each parameter, and a row for each date. */
export function table<P extends string, const C extends Readonly<Record<string, string>>>(
  prefix: P,
  about: Omit<Parameter, 'values'>,
  columns: C,
  rows: readonly { from: string; ref: string; values: readonly number[] }[]
): { readonly [K in keyof C & string as `${P}.${K}`]: Parameter } {
  const entries = Object.entries(columns).map(([column, label], at) => [
    `${prefix}.${column}`,
    {
      ...about,
      label: `${about.label}, ${label}`,
      values: rows.map(({ from, ref, values }) => ({ from, ref, value: values[at] ?? Number.NaN }))
    }
  ])
  return Object.fromEntries(entries) as { readonly [K in keyof C & string as `${P}.${K}`]: Parameter }
}

interface Reader {
  /** The values in force in a month, each with its name, date and source. */
  inMonth(month: Month): (id: string) => Amount
}

const readers = new WeakMap<Parameters, Reader>()

/** The reader of parameters; each value comes with its source. A parameter without a value at that date is unknown. */
export function readerOf(parameters: Parameters): Reader {
  const found = readers.get(parameters) ?? createReader(parameters)
  readers.set(parameters, found)
  return found
}

// what was read once is kept: parameters do not change, and values with a source are never renamed
function createReader(parameters: Parameters): Reader {
  return { inMonth: keptBy((month) => keptBy((id) => valueIn(id, parameters[id], month))) }
}

/** The values of a parameter that are in force in a month: one, when the parameter is sound. */
export function valuesInForce(parameter: Parameter, month: Month): DatedValue[] {
  const day = firstDay(month)
  const begun = parameter.values.filter(({ from }) => (readDay(from) ?? Number.POSITIVE_INFINITY) <= day)
  const latest = Math.max(...begun.map(({ from }) => readDay(from) ?? 0))
  return begun.filter(({ from }) => readDay(from) === latest)
}

/** Tells whether a month lies past the day when a newer value was to be expected. */
export function isStale({ nextExpected }: Parameter, month: Month): boolean {
  const expected = readDay(nextExpected)
  return expected !== undefined && firstDay(month) >= expected
}

function valueIn(id: string, parameter: Parameter | undefined, month: Month): Amount {
  const found = parameter && valuesInForce(parameter, month)[0]
  if (!found) return unknownAmount(`parameter/${id}`)
  const value = parameter.unit === 'euros' ? Math.round(found.value * 1e6) / 1e4 : found.value
  const { from, ref } = found
  const source = { parameter: id, from, ref, checkedOn: parameter.checkedOn, stale: isStale(parameter, month) }
  return amount(value, value, [], source)
}
