/**
 * The instant of a minute (UTC, from midnight) `ago` working days before the day of `now`; 1 is the last working day.
 * Between 8:00 and 15:30 UTC it is working time in Lyon, in winter as in summer.
 */
export function workingInstant(now: string, ago: number, minute: number): string {
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
  return `${workingDay(now, ago)}T${time}:00.000Z`
}

/** The calendar day `ago` working days before the day of `now`, or after it when `ago` is negative. */
export function workingDay(now: string, ago: number): string {
  let day = dayNumber(Number(now.slice(0, 4)), Number(now.slice(5, 7)), Number(now.slice(8, 10)))
  for (let left = Math.abs(ago); left > 0; ) {
    day -= Math.sign(ago)
    if (isWorkingDay(day)) left -= 1
  }
  return civil(day)
}

/** The calendar day so many days after another one, working or not. */
export function dayAfter(day: string, days: number): string {
  return civil(dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))) + days)
}

/** Says whether a day is one of the eleven public holidays of article L3133-1 of the labour code. */
export function isHoliday(date: string): boolean {
  if (['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].includes(date.slice(5))) return true
  const easter = easterSunday(Number(date.slice(0, 4)))
  return [easter + 1, easter + 39, easter + 50].map(civil).includes(date)
}

/** The working days from one calendar day to another, both included. */
export function workingDaysIn(from: string, to: string): string[] {
  const [first, last] = [from, to].map((day) =>
    dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
  ) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, after) => first + after)
    .filter(isWorkingDay)
    .map(civil)
}

function isWorkingDay(day: number): boolean {
  const weekday = (day + 3) % 7 // 1 January 1970 was a Thursday; Monday is 0
  return weekday < 5 && !isHoliday(civil(day))
}

/** Days since 1 January 1970 in the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1 // the year begins in March, so that 29 February ends it
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  )
}

function civil(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * march + 2) / 5) + 1)}`
}

/** Easter Sunday by the rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
