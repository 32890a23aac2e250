/** A period of a report: fixed quarters and years, ISO dates, both ends included. */
export interface Period {
  from: string
  to: string
}

/** The quarter of a day (an ISO date), `back` quarters before it. */
export function quarterOf(today: string, back = 0): Period {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = year * 12 + Math.floor((month - 1) / 3) * 3 - back * 3
  return monthsFrom(first, 3)
}

/** The half-year of a day, `back` half-years before it. */
export function halfYearOf(today: string, back = 0): Period {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const first = year * 12 + (month > 6 ? 6 : 0) - back * 6
  return monthsFrom(first, 6)
}

/** The period just before, as long: whole months where it is of whole months, else as many days. */
export function periodBefore({ from, to }: Period): Period {
  const [first, next] = [monthsOf(from), monthsOf(dayAfter(to))]
  if (from === firstDay(first) && dayAfter(to) === firstDay(next)) return monthsFrom(2 * first - next, next - first)
  const length = Date.parse(to) - Date.parse(from)
  const last = dayBefore(from)
  return { from: new Date(Date.parse(last) - length).toISOString().slice(0, 10), to: last }
}

/** So many whole months from the first day of a month on (`2026-01-01`). */
export function wholeMonths(from: string, months: number): Period {
  return monthsFrom(monthsOf(from), months)
}

/** The first days of the months before a day, the latest first. */
export function monthsBefore(today: string, count: number): string[] {
  return Array.from({ length: count }, (_, back) => firstDay(monthsOf(today) - 1 - back))
}

/** The year of a day, `back` years before it. */
export function yearOf(today: string, back = 0): Period {
  const year = Number(today.slice(0, 4)) - back
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

function monthsFrom(first: number, count: number): Period {
  return { from: firstDay(first), to: dayBefore(firstDay(first + count)) }
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** Counted in months since the year 0. */
function firstDay(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
