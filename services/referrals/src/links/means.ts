import type { House, Throttle } from '@relais/service-kit'
import { createThrottle } from '@relais/service-kit'
import type { Desk } from '../desk/desk.ts'
import { type LinkKeys, linkKeys } from './door/keys.ts'

/** Who comes through a link belongs to no organisation yet: what is looked up for them is looked up for Relais itself. */
export const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** What everything about links works with. */
export interface LinkMeans {
  desk: Desk
  keys: LinkKeys
  throttle: Throttle
  /** Where people reach Relais. */
  publicUrl: string
  now: () => Date
  /** Sends what was written to be sent, at once. */
  sendSoon: () => void
}

/** Opens what links need. */
export function linkMeans(house: House, desk: Desk, sendSoon: () => void): LinkMeans {
  const { secret, publicUrl, now } = house
  return {
    desk,
    keys: linkKeys(secret),
    throttle: createThrottle(desk.database, { secret, purpose: 'link-attempts:v1', table: 'link_attempts', now }),
    publicUrl: publicUrl.replace(/\/$/, ''),
    now,
    sendSoon
  }
}
