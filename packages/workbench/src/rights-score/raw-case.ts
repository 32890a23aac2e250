/** A value of a case file over some months: a number, a state, a date or a yes. */
export type Raw = number | string | boolean

/** The variables of one entity by name, each over months counted from year 0. */
export type Variables = ReadonlyMap<string, readonly Span[]>

export interface Span {
  from: number
  to: number
  value: Raw
}

/** What a case expects of a variable in a month: of one person or entity, of each in turn, or of all alike. */
export interface Expectation {
  variable: string
  instance: string
  month: number
  value: number | boolean | readonly (number | boolean)[]
}

/** A household of a case file, in the words of the file. */
export interface RawCase {
  id: string
  /** Whether today's structure of the rules applies. */
  current: boolean
  month: number
  persons: ReadonlyMap<string, Variables>
  parents: readonly string[]
  children: readonly string[]
  family: Variables
  taxHouseholds: readonly { declarants: readonly string[]; members: readonly string[]; variables: Variables }[]
  dwelling: Variables
  expected: readonly Expectation[]
  /** `either`: within the absolute or the relative margin; `both`: within each that is given. */
  margin: { absolute: number | null; relative: number | null; rule: 'either' | 'both' }
}

const FOREVER = { from: 0, to: 99_999 }

/** The value of a variable in a month. */
export function valueAt(variables: Variables, name: string, month: number): Raw | undefined {
  return variables.get(name)?.findLast(({ from, to }) => month >= from && month <= to)?.value
}

/** A number of a variable in a month; undefined for anything else. */
export function numberAt(variables: Variables, name: string, month: number): number | undefined {
  const value = valueAt(variables, name, month)
  return typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : undefined
}

/** Whether a variable holds in a month. */
export function holdsAt(variables: Variables, name: string, month: number): boolean {
  const value = valueAt(variables, name, month)
  return value === true || value === 1
}

/** The months of `2025-06`, `month:2025-06`, `2025` or `year:2025-03`; everything for anything else. */
export function monthsOf(period: string): { from: number; to: number; year: boolean } {
  const [, year, month, count] = /^(?:\w+:)?(\d{4})(?:-(\d{2}))?(?:-\d{2})?(?::(\d+))?$/.exec(period) ?? []
  if (!year) return { ...FOREVER, year: false }
  const whole = !month || period.startsWith('year:')
  const from = Number(year) * 12 + (month ? Number(month) - 1 : 0)
  const length = (whole ? 12 : 1) * Number(count ?? 1)
  return { from, to: from + length - 1, year: whole }
}

/** Works out `535 - 200` or `358 * 2 / 3`; a number stays what it is. */
export function calculate(text: string | number): number {
  if (typeof text === 'number') return text
  const tokens = text.match(/\d+\.?\d*(?:e-?\d+)?|[-+*/()]/g) ?? []
  let at = 0
  const factor = (): number => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = total()
      at += 1
      return inner
    }
    return token === '-' ? -factor() : Number(token)
  }
  const term = (): number => {
    let value = factor()
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * factor() : value / factor()
    return value
  }
  const total = (): number => {
    let value = term()
    while (tokens[at] === '+' || tokens[at] === '-') value = tokens[at++] === '+' ? value + term() : value - term()
    return value
  }
  return total()
}
