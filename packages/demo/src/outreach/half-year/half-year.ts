import { workingDaysIn } from '../../made-up/calendar.ts'
import { demoChecks } from '../checks.ts'
import { demoContacts } from '../outreach.ts'
import { type DemoActivity, pastActivities, recentActivities } from './activities.ts'
import { type PastCheck, pastChecks } from './checks.ts'
import { type PastContact, pastContacts } from './contacts.ts'
import { type HalfYear, halfYearBefore } from './period.ts'

const DAY = 86_400_000

/** The half-year of the pilot, replayed. */
export interface DemoHalfYear extends HalfYear {
  contacts: readonly PastContact[]
  checks: readonly PastCheck[]
  activities: readonly DemoActivity[]
}

/** The slug of the organisation of the rights ambassador. */
export const ambassadorBy = 'passeclair'

/**
 * The latest half-year that is over at an instant, with the figures of the pilot: 400 contacts, 90 checks of as many persons, of whom 79 miss a right and 51
 * one of droit commun, and 60 actors sensitised. What else the demo shows in these days, early in a year, takes the place of as many. `dayOf`: the day in France.
 */
export function demoHalfYear(now: Date, dayOf: (at: Date) => string): DemoHalfYear {
  const { from, to } = halfYearBefore(dayOf(now))
  const days = workingDaysIn(from, to)
  const dayAgo = (count: number) => dayOf(new Date(now.getTime() - count * DAY))
  const isWithin = ({ daysAgo }: { daysAgo: number }) => dayAgo(daysAgo) >= from && dayAgo(daysAgo) <= to
  const contacts = pastContacts(days)
  const shownContacts = demoContacts.filter(isWithin).length
  const shownChecks = demoChecks.filter(isWithin)
  return {
    from,
    to,
    contacts: without(contacts, shownContacts, ({ followUp }) => followUp === 'nothing'),
    checks: (['mainstream', 'local', 'nothing'] as const).reduce(
      (left, finds) =>
        without(left, shownChecks.filter((shown) => shown.finds === finds).length, (one) => one.finds === finds),
      pastChecks(contacts)
    ),
    activities: [...pastActivities(days), ...recentActivities(dayAgo)]
  }
}

/** All but the last so many of a kind. */
function without<T>(all: readonly T[], count: number, isOfKind: (one: T) => boolean): T[] {
  const dropped = new Set(count === 0 ? [] : all.filter(isOfKind).slice(-count))
  return all.filter((one) => !dropped.has(one))
}
