/** ISO dates, both included. */
export interface Period {
  from: string
  to: string
}

/** Whole months, counted since the year 0. */
interface Months {
  first: number
  last: number
}

export type Kind = 'month' | 'quarter' | 'half-year' | 'run'
const LENGTHS = { month: 1, quarter: 3, 'half-year': 6 } as const

/** What a period of whole months is in the calendar; `run` is any other row of months, a year too. */
export function kindOf(period: Period): Kind {
  const { first, last } = monthsIn(period)
  const found = (['month', 'quarter', 'half-year'] as const).find(
    (kind) => last - first + 1 === LENGTHS[kind] && first % LENGTHS[kind] === 0
  )
  return found ?? 'run'
}

/** The half-years, quarters and months that make up a run, each as long as can be. */
export function unitsOf(period: Period): Period[] {
  const { first, last } = monthsIn(period)
  const units: Period[] = []
  for (let at = first; at <= last; ) {
    const length = ([6, 3] as const).find((size) => at % size === 0 && at + size - 1 <= last) ?? 1
    units.push(periodFrom(at, length))
    at += length
  }
  return units
}

/** The half-year of a quarter, the quarter of a month. */
export function above(period: Period, kind: 'month' | 'quarter'): Period {
  const length = kind === 'month' ? LENGTHS.quarter : LENGTHS['half-year']
  const { first } = monthsIn(period)
  return periodFrom(first - (first % length), length)
}

/** The quarters of a half-year, the months of a quarter. */
export function within(period: Period, kind: 'month' | 'quarter'): Period[] {
  const { first, last } = monthsIn(period)
  const length = LENGTHS[kind]
  return Array.from({ length: (last - first + 1) / length }, (_, at) => periodFrom(first + at * length, length))
}

function monthsIn({ from, to }: Period): Months {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return { first: monthOf(from), last: monthOf(to) }
}

function periodFrom(first: number, length: number): Period {
  const dayOf = (month: number, day: number) =>
    new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10)
  return { from: dayOf(first, 1), to: dayOf(first + length, 0) }
}
