import {
  addWorkingDays,
  addWorkingHours,
  type CivilMoment,
  type IsHoliday,
  type RunningClock
} from '@relais/referral-lifecycle'
import Holidays from 'date-holidays'

const OFFICE_CLOSES = 17 * 60
const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})

const QUARTER = 900_000
const AT_MOST = 1_000
const offsets = new Map<number, number>()

/** The wall clock of France at an instant. */
export function momentOf(instant: Date): CivilMoment {
  const time = instant.getTime()
  const wall = new Date(time + offsetAt(time)).toISOString()
  return { date: wall.slice(0, 10), minute: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)) }
}

/** Milliseconds from UTC to the wall clock of France, remembered by the quarter of an hour, within which they never change: asking costs 7 µs. */
function offsetAt(time: number): number {
  const quarter = Math.floor(time / QUARTER)
  let offset = offsets.get(quarter)
  if (offset === undefined) {
    const [date, clock] = PARIS.format(quarter * QUARTER).split(', ') as [string, string]
    offset = Date.parse(`${date}T${clock}:00.000Z`) - quarter * QUARTER
    if (offsets.size >= AT_MOST) offsets.clear()
    offsets.set(quarter, offset)
  }
  return offset
}

/** The civil date in France at an instant, `2026-11-23`. */
export function dayOf(instant: Date): string {
  return momentOf(instant).date
}

/** The instant of a moment on the wall clock of France; of the two moments of an autumn night, the first. */
export function instantOf({ date, minute }: CivilMoment): string {
  const wall = Date.parse(`${date}T00:00:00.000Z`) + minute * 60_000
  for (const hours of [2, 1]) {
    const guess = new Date(wall - hours * 3_600_000)
    const at = momentOf(guess)
    if (at.date === date && at.minute === minute) return guess.toISOString()
  }
  return new Date(wall - 3_600_000).toISOString()
}

/** The civil date so many months later, never past the end of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const calendars = new Map<string, ReadonlySet<string>>()

/** Says whether a civil date is a public holiday of metropolitan France (code du travail art. L3133-1). */
export const isFrenchHoliday: IsHoliday = (date) => {
  const year = date.slice(0, 4)
  let days = calendars.get(year)
  if (days === undefined) {
    days = new Set(
      new Holidays('FR')
        .getHolidays(Number(year))
        .filter(({ type }) => type === 'public')
        .map((day) => day.date.slice(0, 10))
    )
    calendars.set(year, days)
  }
  return days.has(date)
}

/** When a clock that starts now runs out: at the end of office hours of its last day, or so many office hours from now; null without a length. */
export function dueAt(clock: RunningClock | null, now: Date, until: string | null): string | null {
  if (clock === null) return null
  if (clock.until !== null) return until === null ? null : instantOf({ date: until, minute: OFFICE_CLOSES })
  if (clock.span === null) return null
  const from = momentOf(now)
  if ('workingHours' in clock.span) return instantOf(addWorkingHours(from, clock.span.workingHours, isFrenchHoliday))
  return instantOf({ date: addWorkingDays(from.date, clock.span.workingDays, isFrenchHoliday), minute: OFFICE_CLOSES })
}
