import { isPublicHoliday, workingDaysBetween } from '@relais/referral-lifecycle'
import type { Pause, ReferralFact } from './fact.ts'

const FRANCE = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

// no day begins within a quarter of an hour
const QUARTER_HOUR = 900_000
let last = { quarter: Number.NaN, day: '' }

/** The civil day in France at an instant. */
export function dayOf(instant: string): string {
  const time = Date.parse(instant)
  const quarter = Math.floor(time / QUARTER_HOUR)
  if (last.quarter !== quarter) last = { quarter, day: FRANCE.format(time) }
  return last.day
}

/** Working days after one civil day up to and including another, as clocks count them; 0 when it is not later. */
export function workingDays(from: string, to: string): number {
  return workingDaysBetween(from, to, isPublicHoliday)
}

/** Working days from the first sending of a referral to a civil day, net of its pauses; null when it was not sent. */
export function netDays({ sentAt, pauses }: Pick<ReferralFact, 'sentAt' | 'pauses'>, day: string): number | null {
  if (sentAt === null) return null
  return workingDays(dayOf(sentAt), day) - pauses.reduce((sum, pause) => sum + pausedDays(pause, day), 0)
}

function pausedDays({ from, until }: Pause, day: string): number {
  return workingDays(from, until === null || until > day ? day : until)
}
