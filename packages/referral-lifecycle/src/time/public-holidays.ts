import { civilDate, dayNumber } from './civil-date.ts'
import type { IsHoliday } from './working-days.ts'

/** The public holidays of France that keep their day (code du travail art. L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
/** Those that move with Easter, in days after it: Easter Monday, Ascension, Whit Monday (the same article). */
const AFTER_EASTER = [1, 39, 50]

const years = new Map<string, ReadonlySet<string>>()

/** Says whether a civil day is a public holiday of metropolitan France, Alsace-Moselle apart. */
export const isPublicHoliday: IsHoliday = (date) => {
  const year = date.slice(0, 4)
  let days = years.get(year)
  if (days === undefined) {
    const easter = easterOf(Number(year))
    days = new Set([...FIXED.map((day) => `${year}-${day}`), ...AFTER_EASTER.map((after) => civilDate(easter + after))])
    years.set(year, days)
  }
  return days.has(date)
}

/** Easter Sunday of a year as a day count: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
