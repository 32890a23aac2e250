import type { Period } from '../protect/periods.ts'

/** 2026-07 of a civil day. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month, quarter, half-year and year of a civil day: 2026-07, 2026-Q3, 2026-H2, 2026. */
export function periodsOf(day: string): string[] {
  const year = day.slice(0, 4)
  const month = Number(day.slice(5, 7)) - 1
  return [monthOf(day), `${year}-Q${Math.floor(month / 3) + 1}`, `${year}-H${Math.floor(month / 6) + 1}`, year]
}

/** The months of a period of whole months. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = []
  for (let at = count(from); at <= count(to); at += 1)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
  return months
}

/** What a month, quarter, half-year or year is called; null for any other row of months. */
export function nameOf(period: Period): string | null {
  const first = count(period.from)
  const length = count(period.to) - first + 1
  const at = [1, 3, 6, 12].indexOf(length)
  return at === -1 || first % length !== 0 ? null : periodsOf(period.from)[at]!
}

const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
