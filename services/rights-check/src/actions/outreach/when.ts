import type { Refusal } from '@relais/contract'
import { dayOf, daysAfter } from '../../checking/civil-days.ts'
import { wrongField } from '../../desk/places.ts'

/** How long after it took place something may still be noted, in days: a quarter on paper can be caught up. */
const MOST_DAYS_AGO = 92
/** How much the clock of a phone may be ahead, in milliseconds. */
const MOST_AHEAD = 15 * 60_000
/** How far ahead sessions are planned, in days. */
const MOST_DAYS_AHEAD = 366

/** A refusal of an instant that is in the future or too long ago. */
export function instantRefused(field: string, at: string | undefined, now: Date): Refusal | null {
  if (at === undefined) return null
  if (Date.parse(at) > now.getTime() + MOST_AHEAD)
    return wrongField(
      field,
      'in-the-future',
      'Give the instant at which it took place; look at the clock of the device.'
    )
  return dayOf(new Date(at)) < oldest(now) ? tooOld(field) : null
}

/** A refusal of a day that is in the future or too long ago. */
export function dayRefused(field: string, day: string, now: Date): Refusal | null {
  if (day > dayOf(now)) return wrongField(field, 'in-the-future', 'Give the day on which it was observed.')
  return day < oldest(now) ? tooOld(field) : null
}

/** A refusal of a day for a session that is too far away, on either side. */
export function sessionDayRefused(field: string, day: string, now: Date): Refusal | null {
  if (day > daysAfter(dayOf(now), MOST_DAYS_AHEAD))
    return wrongField(field, 'too-far-ahead', `Plan ${MOST_DAYS_AHEAD} days ahead at most.`)
  return day < oldest(now) ? tooOld(field) : null
}

const oldest = (now: Date) => daysAfter(dayOf(now), -MOST_DAYS_AGO)
const tooOld = (field: string) =>
  wrongField(field, 'too-long-ago', `Give a day at most ${MOST_DAYS_AGO} days ago: older figures no longer change.`)
