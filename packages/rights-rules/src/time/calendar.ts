// Every month has 31 places here: days keep their order, and completed years and months are plain divisions. No time zone.

/** A civil day as a number that only serves to compare and to count completed months. */
export type Day = number
/** A month counted from year 0. */
export type Month = number

/** Reads `2026-11-23`, or `2026-11` as its first day; undefined for anything else. */
export function readDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || (text.length !== 10 && text.length !== 7)) return undefined
  const [year, month] = [digits(text, 0, 4), digits(text, 5, 7)]
  const day = text.length === 10 ? digits(text, 8, 10) : 1
  const dashes = text[4] === '-' && (text.length === 7 || text[7] === '-')
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return dashes && year >= 0 && exists ? year * 372 + (month - 1) * 31 + day - 1 : undefined
}

// by hand, since a household has hundreds of dates and a regular expression took a fifth of a check
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Reads the month of `2026-11` or of a day in it. */
export function readMonth(text: unknown): Month | undefined {
  const day = readDay(text)
  return day === undefined ? undefined : monthOf(day)
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return Math.floor(day / 31)
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return month * 31
}

/** The year of a month. */
export function yearOf(month: Month): number {
  return Math.floor(month / 12)
}

/** The month of the year, 1 for January. */
export function monthInYear(month: Month): number {
  return (month % 12) + 1
}

/** A month of a year, 1 for January. */
export function monthAt(year: number, month: number): Month {
  return year * 12 + month - 1
}

const written = new Map<Month, string>()

/** Writes a month as `2026-11`. */
export function writeMonth(month: Month): string {
  const known = written.get(month)
  if (known !== undefined) return known
  const text = `${String(yearOf(month)).padStart(4, '0')}-${String(monthInYear(month)).padStart(2, '0')}`
  // facts are named by month, and a household names the same ones again and again; no more than a few centuries are kept
  if (written.size < 4_800) written.set(month, text)
  return text
}

/** Writes a day as `2026-11-25`; of the places that no month has, the first day after them, or the last before them. */
export function writeDay(day: Day, gap: 'after' | 'before'): string {
  const month = monthOf(day)
  const last = daysIn(yearOf(month), monthInYear(month))
  const at = day - firstDay(month) + 1
  if (at > last && gap === 'after') return `${writeMonth(month + 1)}-01`
  return `${writeMonth(month)}-${String(Math.min(at, last)).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Completed months from one day to another. */
export function monthsBetween(from: Day, to: Day): number {
  return Math.floor((to - from) / 31)
}

/** The months from `month - first` to `month - last`, oldest first. */
export function monthsBefore(month: Month, first: number, last: number): Month[] {
  const months: Month[] = []
  for (let at = month - first; at <= month - last; at += 1) months.push(at)
  return months
}
