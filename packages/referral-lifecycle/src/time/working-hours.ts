import { civilDate, dayNumber } from './civil-date.ts'
import { type IsHoliday, isWorkingDay } from './working-days.ts'

/** A moment on the wall clock of Europe/Paris: the civil day, and the minutes since midnight. */
export type CivilMoment = { date: string; minute: number }

/** When offices are open, in minutes of the day: 9:00 to 12:00 and 14:00 to 17:00. */
export const OFFICE_HOURS = [
  [540, 720],
  [840, 1020]
] as const

const LONGEST_BREAK = 366

/**
 * The moment that lies `hours` office hours after `from`; out of hours they begin at the next opening. A moment that is
 * none comes back as it is.
 */
export function addWorkingHours(from: CivilMoment, hours: number, isHoliday: IsHoliday): CivilMoment {
  const start = dayNumber(from.date)
  let left = Math.round(hours * 60)
  if (!Number.isFinite(start) || !Number.isFinite(left) || !Number.isFinite(from.minute)) return from
  for (let day = start, idle = 0; idle <= LONGEST_BREAK; day += 1) {
    const date = civilDate(day)
    idle = isWorkingDay(date, isHoliday) ? 0 : idle + 1
    if (idle > 0) continue
    for (const [opening, closing] of OFFICE_HOURS) {
      const begins = Math.max(opening, day === start ? from.minute : 0)
      if (begins >= closing) continue
      if (left <= closing - begins) return { date, minute: begins + Math.max(left, 0) }
      left -= closing - begins
    }
  }
  return from
}

/** Counts the office minutes from one moment to another; 0 when it is not later. What a paused clock has used. */
export function workingMinutesBetween(from: CivilMoment, to: CivilMoment, isHoliday: IsHoliday): number {
  const [start, end] = [dayNumber(from.date), dayNumber(to.date)]
  let minutes = 0
  for (let day = start; day <= end; day += 1) {
    if (!isWorkingDay(civilDate(day), isHoliday)) continue
    for (const [opening, closing] of OFFICE_HOURS) {
      const begins = Math.max(opening, day === start ? from.minute : 0)
      const ends = Math.min(closing, day === end ? to.minute : closing)
      minutes += Math.max(0, ends - begins)
    }
  }
  return minutes
}
