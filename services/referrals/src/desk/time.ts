import type { CivilMoment } from '@relais/referral-lifecycle'

/** The time zone of metropolitan France, in which agreements end and people say what day it is. */
export const PARIS = 'Europe/Paris'

const QUARTER = 900_000
const AT_MOST = 1_000

interface Zone {
  format: Intl.DateTimeFormat
  offsets: Map<number, number>
}
const zones = new Map<string, Zone>()

/** The wall clock of a time zone at an instant. */
export function momentOf(instant: Date, zone = PARIS): CivilMoment {
  const time = instant.getTime()
  const wall = new Date(time + offsetAt(time, zone)).toISOString()
  return { date: wall.slice(0, 10), minute: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)) }
}

/** Milliseconds from UTC to the wall clock of a zone, remembered by the quarter of an hour, within which they never change: asking costs 7 µs. */
function offsetAt(time: number, name: string): number {
  const { format, offsets } = zoneOf(name)
  const quarter = Math.floor(time / QUARTER)
  let offset = offsets.get(quarter)
  if (offset === undefined) {
    const [date, clock] = format.format(quarter * QUARTER).split(', ') as [string, string]
    offset = Date.parse(`${date}T${clock}:00.000Z`) - quarter * QUARTER
    if (offsets.size >= AT_MOST) offsets.clear()
    offsets.set(quarter, offset)
  }
  return offset
}

function zoneOf(name: string): Zone {
  let zone = zones.get(name)
  if (zone === undefined) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
    zone = {
      format: new Intl.DateTimeFormat('en-CA', { timeZone: name, ...parts, hourCycle: 'h23' }),
      offsets: new Map()
    }
    zones.set(name, zone)
  }
  return zone
}

/** The civil date in France at an instant, `2026-11-23`. */
export function dayOf(instant: Date): string {
  return momentOf(instant).date
}

/** The instant of a moment on the wall clock of a zone; of the two moments of an autumn night the first, and after the hour that a spring night has not. */
export function instantOf({ date, minute }: CivilMoment, zone = PARIS): string {
  const wall = Date.parse(`${date}T00:00:00.000Z`) + minute * 60_000
  // The offsets a day before and after are the only two that may hold; the larger gives the earlier instant.
  const offsets = [wall - 86_400_000, wall + 86_400_000].map((time) => offsetAt(time, zone)).sort((a, b) => b - a)
  for (const offset of offsets) {
    const guess = new Date(wall - offset)
    const at = momentOf(guess, zone)
    if (at.date === date && at.minute === minute) return guess.toISOString()
  }
  return new Date(wall - offsets[1]!).toISOString()
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
