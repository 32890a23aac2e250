import type { Charter as CollectiveCharter, HolidayCalendar } from '@relais/contract'
import {
  addWorkingDays,
  addWorkingHours,
  type Charter,
  type CivilMoment,
  type IsHoliday,
  isWorkingDay,
  type RunningClock,
  workingDaysBetween,
  workingMinutesBetween
} from '@relais/referral-lifecycle'
import Holidays from 'date-holidays'
import { daysAfter, instantOf, momentOf, PARIS } from './time.ts'

const OFFICE_CLOSES = 17 * 60

/** How a collective counts time: its charter, its public holidays, its wall clock. */
export interface Calendar {
  charter: Charter
  isHoliday: IsHoliday
  zone: string
}

/** Where the public holidays of each zone are kept in date-holidays: a country, or France with one of its departments. */
const PLACES = {
  metropole: ['FR'],
  alsace_moselle: ['FR', '57'],
  guadeloupe: ['GP'],
  martinique: ['MQ'],
  guyane: ['GF'],
  reunion: ['RE'],
  mayotte: ['YT'],
  saint_barthelemy: ['BL'],
  saint_martin: ['MF'],
  saint_pierre_et_miquelon: ['PM'],
  nouvelle_caledonie: ['NC'],
  polynesie_francaise: ['PF'],
  wallis_et_futuna: ['WF']
} as const satisfies Record<HolidayCalendar, readonly [string, string?]>

const calendars = new Map<string, ReadonlySet<string>>()

/** Says whether a civil date is a public holiday in a zone (code du travail art. L3133-1, L3134-13 and L3422-2). */
export const holidaysOf =
  (zone: HolidayCalendar): IsHoliday =>
  (date) => {
    const name = `${zone} ${date.slice(0, 4)}`
    let days = calendars.get(name)
    if (days === undefined) {
      const [country, part] = PLACES[zone] as readonly [string, string?]
      const found = part === undefined ? new Holidays(country) : new Holidays(country, part)
      days = new Set(
        found
          .getHolidays(Number(date.slice(0, 4)))
          .filter(({ type }) => type === 'public')
          .map((day) => day.date.slice(0, 10))
      )
      calendars.set(name, days)
    }
    return days.has(date)
  }

/** The calendar of a collective that decided nothing: the lengths of the table, metropolitan France. */
export const USUAL: Calendar = { charter: {}, isHoliday: holidaysOf('metropole'), zone: PARIS }

/** The calendar that a collective's charter makes. */
export function calendarOf({ clocks, limits, systemMayExpire, holidays, timeZone }: CollectiveCharter): Calendar {
  return { charter: { clocks, limits, systemMayExpire }, isHoliday: holidaysOf(holidays), zone: timeZone }
}

/** The civil date where the collective is. */
export function dayIn({ zone }: Calendar, now: Date): string {
  return momentOf(now, zone).date
}

/** By when a clock runs out today, and soon: within the two working days that follow. */
export function soonIn(calendar: Calendar, now: Date): { now: string; tonight: string; soon: string } {
  const today = dayIn(calendar, now)
  const midnightAfter = (date: string) => instantOf({ date: daysAfter(date, 1), minute: 0 }, calendar.zone)
  return {
    now: now.toISOString(),
    tonight: midnightAfter(today),
    soon: midnightAfter(addWorkingDays(today, SOON, calendar.isHoliday))
  }
}

const SOON = 2
const lateness = new WeakMap<Calendar, { today: string; first: string; days: Map<string, number> }>()

/** How many working days ago an instant passed; 0 on the day itself. Counted back from today once for all who ask. */
export function workingDaysSince(instant: string, now: Date, calendar: Calendar): number {
  const today = dayIn(calendar, now)
  const day = momentOf(new Date(instant), calendar.zone).date
  let known = lateness.get(calendar)
  if (known?.today !== today) {
    known = { today, first: today, days: new Map([[today, 0]]) }
    lateness.set(calendar, known)
  }
  for (let count = known.days.get(known.first)!; known.first > day; known.days.set(known.first, count)) {
    if (isWorkingDay(known.first, calendar.isHoliday)) count += 1
    known.first = daysAfter(known.first, -1)
  }
  return known.days.get(day) ?? 0
}

/**
 * When a clock that starts now runs out: at the end of office hours of its last day, or so many office hours from now; null without a length. Nobody
 * is reminded on a day off: a day that was given and on which nobody works ends with the next one on which they do.
 */
export function dueAt(
  clock: RunningClock | null,
  now: Date,
  until: string | null,
  { isHoliday, zone }: Calendar = USUAL
): string | null {
  if (clock === null) return null
  if (clock.until !== null) return until === null ? null : endOf(addWorkingDays(until, 0, isHoliday), zone)
  if (clock.span === null) return null
  const from = momentOf(now, zone)
  if ('workingHours' in clock.span) return instantOf(addWorkingHours(from, clock.span.workingHours, isHoliday), zone)
  return endOf(addWorkingDays(from.date, clock.span.workingDays, isHoliday), zone)
}

/** What is left of a clock that is paused, in the unit in which it is counted; a day that was given stays that day. */
export type Left = { workingDays: number } | { workingMinutes: number } | { until: string }

/** What is left of a running clock; `until` is the day that was given to it. */
export function leftOf(
  clock: RunningClock,
  due: string,
  until: string | null,
  now: Date,
  { isHoliday, zone }: Calendar
): Left {
  const end = momentOf(new Date(due), zone)
  if (clock.until !== null) return { until: until ?? end.date }
  const from = momentOf(now, zone)
  return clock.span !== null && 'workingHours' in clock.span
    ? { workingMinutes: workingMinutesBetween(from, end, isHoliday) }
    : { workingDays: workingDaysBetween(from.date, end.date, isHoliday) }
}

/** When a clock with so much left runs out if it goes on now; what was late already is late at the end of the day. */
export function dueWith(left: Left, now: Date, { isHoliday, zone }: Calendar): string {
  if ('until' in left) return endOf(addWorkingDays(left.until, 0, isHoliday), zone)
  const from = momentOf(now, zone)
  return 'workingMinutes' in left
    ? instantOf(addWorkingHours(from, left.workingMinutes / 60, isHoliday), zone)
    : endOf(addWorkingDays(from.date, left.workingDays, isHoliday), zone)
}

/** The same time of day so many working days later; 0 keeps the instant. */
export function workingDaysLater(instant: string, days: number, { isHoliday, zone }: Calendar): string {
  if (days === 0) return instant
  const { date, minute } = momentOf(new Date(instant), zone)
  return instantOf({ date: addWorkingDays(date, days, isHoliday), minute }, zone)
}

/** The morning of the first working day on or after a civil date. */
export function morningFrom(date: string, { isHoliday, zone }: Calendar): string {
  return instantOf({ date: addWorkingDays(date, 0, isHoliday), minute: OFFICE_OPENS }, zone)
}

const OFFICE_OPENS = 9 * 60

function endOf(date: CivilMoment['date'], zone: string): string {
  return instantOf({ date, minute: OFFICE_CLOSES }, zone)
}
