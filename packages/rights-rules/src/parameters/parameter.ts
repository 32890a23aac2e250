import { firstDay, type Month, readDay } from '../time/calendar.ts'
import { keptBy } from '../values/kept.ts'
import { type Amount, amountTold, unknownAmount } from '../values/value.ts'
import type { ParameterId, Ruleset } from './ruleset.ts'

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

/** The law as it stands in a month. */
export interface Law {
  /** A value in force, with its name, date and source. */
  parameter(id: ParameterId): Amount
  /** What follows from the law alone, worked out once for all households. */
  figures<T>(of: Figures<T>): T
}

type Read = (id: ParameterId, month?: Month) => Amount

/** Puts together what follows from the parameters of a month, or of another one that it names. */
export type Figures<T> = (parameter: Read, month: Month) => T

/** What follows from the law alone, in the month that is looked at unless another is named. */
export function ofLaw<T>(make: Figures<T>): (of: { law(month?: Month): Law }, month?: Month) => T {
  let last: { law: Law; figures: T } | undefined
  return (of, month) => {
    const law = of.law(month)
    if (last?.law !== law) last = { law, figures: law.figures(make) }
    return last.figures
  }
}

const readers = new WeakMap<Ruleset['parameters'], (month: Month) => Law>()

/** Of how many months the law is kept: a household looks at some twenty. */
const MOST_MONTHS = 600

/** The law by month; each value comes with its source. A parameter without a value at that date is unknown. */
export function lawOf(parameters: Ruleset['parameters']): (month: Month) => Law {
  const found = readers.get(parameters) ?? readLaw(parameters)
  readers.set(parameters, found)
  return found
}

// what was read once is kept: parameters do not change, and values with a source are never renamed
function readLaw(parameters: Ruleset['parameters']): (month: Month) => Law {
  const inMonth = keptBy((month: Month): Law => {
    const parameter = keptBy((id: ParameterId) => valueIn(id, parameters[id], month))
    const read: Read = (id, at = month) => (at === month ? parameter(id) : inMonth(at).parameter(id))
    const put = keptBy((of: Figures<unknown>) => of(read, month))
    return { parameter, figures: <T>(of: Figures<T>) => put(of) as T }
  }, MOST_MONTHS)
  return inMonth
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
  return amountTold(value, value, source)
}
