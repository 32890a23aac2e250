import type { Schemas } from '@relais/client'

// The codes of a contact in the order in which they are offered: the most frequent first.

export const PLACE_KINDS = [
  'foot_of_building',
  'street',
  'shop',
  'bar_restaurant',
  'market',
  'school_gate',
  'social_centre',
  'public_service',
  'drop_in',
  'home_visit',
  'worship_or_association',
  'event',
  'phone',
  'other'
] as const satisfies Schemas['PlaceKind'][]

/** How long, in minutes. */
export const MINUTES = [2, 5, 10, 20, 40] as const

/** The session that runs at an instant, from half an hour before it begins to an hour after it ends. */
export function runningSession(
  sessions: readonly Schemas['DropInSession'][],
  now = Date.now()
): Schemas['DropInSession'] | undefined {
  const [day, time] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short'
  })
    .format(now)
    .split(' ') as [string, string]
  const at = minutesOf(time)
  return sessions.find(
    (session) =>
      session.day === day &&
      session.status !== 'cancelled' &&
      minutesOf(session.startsAt) - 30 <= at &&
      at <= minutesOf(session.endsAt) + 60
  )
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return hours * 60 + minutes
}
