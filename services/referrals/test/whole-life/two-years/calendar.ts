// All of this is written by hand and counted anew: nothing here comes from the code that is tried.

const FRANCE_2027 = '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'
const FRANCE_2028 = '01-01 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25'
const FRANCE_2029 = '01-01 04-02 05-01 05-08 05-10 05-21 07-14 08-15 11-01 11-11 12-25'

/** The public holidays of each place: the eleven of France (code du travail art. L3133-1), and those that are kept there besides. */
const HOLIDAYS = {
  metropole: {},
  // Good Friday and Saint Stephen's (art. L3134-13)
  alsace_moselle: { 2027: '03-26 12-26', 2028: '04-14 12-26', 2029: '03-30 12-26' },
  // the abolition of slavery (art. L3422-2)
  reunion: { 2027: '12-20', 2028: '12-20', 2029: '12-20' },
  // the day of citizenship
  nouvelle_caledonie: { 2027: '09-24', 2028: '09-24', 2029: '09-24' }
} as const
export type Place = keyof typeof HOLIDAYS
export const PLACES = Object.keys(HOLIDAYS) as Place[]

const held = (place: Place, year: number, days: string) =>
  [...days.split(' '), ...((HOLIDAYS[place] as Record<number, string>)[year]?.split(' ') ?? [])].map(
    (day) => `${year}-${day}`
  )
const OFF = Object.fromEntries(
  PLACES.map((place) => [
    place,
    new Set([...held(place, 2027, FRANCE_2027), ...held(place, 2028, FRANCE_2028), ...held(place, 2029, FRANCE_2029)])
  ])
) as Record<Place, Set<string>>

/** The civil day so many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Whether people work there on a day. */
export function isWorked(place: Place, day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !OFF[place].has(day)
}

/** The n-th working day after a day; for 0 the day itself, or the next one on which people work. */
export function worked(place: Place, from: string, n: number): string {
  let day = n === 0 ? later(from, -1) : from
  for (let left = Math.max(n, 1); left > 0; ) {
    day = later(day, 1)
    if (isWorked(place, day)) left -= 1
  }
  return day
}

/** How many working days lie after one day, up to another. */
export function workedBetween(place: Place, from: string, to: string): number {
  let n = 0
  for (let day = later(from, 1); day <= to; day = later(day, 1)) if (isWorked(place, day)) n += 1
  return n
}

/** The day on which so many office hours have gone by, from an hour of a day: nine to twelve and two to five. */
export function hoursLater(place: Place, from: string, hour: number, hours: number): string {
  const office = [9, 10, 11, 14, 15, 16]
  let left = hours
  for (let day = from; ; day = later(day, 1)) {
    if (!isWorked(place, day)) continue
    for (const begins of office) {
      if (day === from && begins < hour) continue
      left -= 1
      if (left === 0) return day
    }
  }
}

/** Hours from UTC to the wall clock of a place: in France one in winter, and two from the last Sunday of March to that of October. */
function ahead(place: Place, day: string): number {
  if (place === 'reunion') return 4
  if (place === 'nouvelle_caledonie') return 11
  const year = day.slice(0, 4)
  const lastSunday = (month: string) => {
    const last = new Date(`${year}-${month}-31T12:00:00Z`)
    return `${year}-${month}-${31 - last.getUTCDay()}`
  }
  return day >= lastSunday('03') && day < lastSunday('10') ? 2 : 1
}

/** The instant of an hour on the wall clock there. */
export function instant(place: Place, day: string, hour: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - ahead(place, day)) * 3_600_000).toISOString()
}

/** The day there at an instant. */
export function dayThere(place: Place, at: string): string {
  const time = Date.parse(at)
  return new Date(time + ahead(place, new Date(time).toISOString().slice(0, 10)) * 3_600_000).toISOString().slice(0, 10)
}
