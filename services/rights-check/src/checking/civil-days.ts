const FRANCE = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

// no day begins within a quarter of an hour
const QUARTER_HOUR = 900_000
let last = { quarter: Number.NaN, day: '' }

/** The civil date in France at an instant, `2026-11-23`. */
export function dayOf(instant: Date): string {
  const quarter = Math.floor(instant.getTime() / QUARTER_HOUR)
  if (last.quarter !== quarter) last = { quarter, day: FRANCE.format(instant) }
  return last.day
}

/** The first day of the month of a day. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** The last day of the month of a day. */
export function lastOfMonth(day: string): string {
  return daysAfter(monthsAfter(firstOfMonth(day), 1), -1)
}

/** The civil date so many months later, never past the end of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The civil date so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The civil date after a length of time as the law says it. */
export function after(
  day: string,
  { value, unit }: { value: number; unit: 'day' | 'week' | 'month' | 'year' }
): string {
  if (unit === 'day' || unit === 'week') return daysAfter(day, unit === 'day' ? value : 7 * value)
  return monthsAfter(day, unit === 'month' ? value : 12 * value)
}

/** The instant at which a day begins in France: two hours before it does in UTC in summer, one in winter. */
export function startOfDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  const inSummer = new Date(midnight - 2 * 3_600_000)
  return (dayOf(inSummer) === day ? inSummer : new Date(midnight - 3_600_000)).toISOString()
}
