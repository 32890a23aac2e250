// Howard Hinnant's day count of the proleptic Gregorian calendar, from 1970-01-01 as day 0: integers only, no time zone.

/** Tells whether a text is a day that exists, as `2026-11-23`. */
export function isCivilDate(value: unknown): value is string {
  return typeof value === 'string' && Number.isFinite(dayNumber(value))
}

/** Counts the days from 1970-01-01; NaN for a text that is no day. */
export function dayNumber(date: string): number {
  const parts = typeof date === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return Number.NaN
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const number = era * 146_097 + dayOfEra - 719_468
  return civilDate(number) === date ? number : Number.NaN
}

/** Writes a day count as `2026-11-23`. */
export function civilDate(number: number): string {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth + (marchMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Counts calendar days from one day to another, negative backwards; NaN when either is no day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Says whether a day count falls on Monday to Friday. */
export function isWeekday(number: number): boolean {
  const fromMonday = (((number + 3) % 7) + 7) % 7
  return fromMonday < 5
}
