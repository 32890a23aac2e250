import { civilDate, dayNumber, isWeekday } from './civil-date.ts'

/** Says whether a civil day, `2026-07-14`, is a public holiday there. */
export type IsHoliday = (date: string) => boolean

// A calendar that never works again would be searched for ever.
const LONGEST_BREAK = 366

/** Says whether people work on a day: Monday to Friday, holidays excepted (*jours ouvrés*). */
export function isWorkingDay(date: string, isHoliday: IsHoliday): boolean {
  return works(dayNumber(date), isHoliday)
}

/**
 * The day that lies `days` working days after `from`, which itself is not counted; 0 gives the first working day from
 * `from` on. A text that is no day comes back as it is.
 */
export function addWorkingDays(from: string, days: number, isHoliday: IsHoliday): string {
  const start = dayNumber(from)
  if (!Number.isFinite(start) || !Number.isFinite(days)) return from
  let day = days > 0 ? start : start - 1
  let left = Math.max(Math.ceil(days), 1)
  for (let idle = 0; left > 0 && idle <= LONGEST_BREAK; ) {
    day += 1
    if (works(day, isHoliday)) {
      left -= 1
      idle = 0
    } else idle += 1
  }
  return left === 0 ? civilDate(day) : from
}

/** Counts the working days after `from` up to and including `to`; 0 when `to` is not later or either is no day. */
export function workingDaysBetween(from: string, to: string, isHoliday: IsHoliday): number {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  let count = 0
  for (let day = start + 1; day <= end; day += 1) if (works(day, isHoliday)) count += 1
  return count
}

function works(day: number, isHoliday: IsHoliday): boolean {
  return isWeekday(day) && !isHoliday(civilDate(day))
}
