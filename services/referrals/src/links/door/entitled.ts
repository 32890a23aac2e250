import { REFERRAL_STATES, type ReferralState } from '@relais/referral-lifecycle'

/** How a desk stands to a referral, as it is looked up. */
interface DeskAt {
  state: string
  frozen: boolean
  owner_id: string | null
  side: string | null
  discloses_until: string | null
}

/**
 * Whether the desk of an organisation may come to a referral by link: it is still the receiver's, no member has taken it on, the agreement
 * stands, and it was not taken back. What is closed may still be looked at, and corrected.
 */
export function isDeskOf(at: DeskAt | undefined, today: string): boolean {
  if (at === undefined || at.side !== 'receiver' || at.frozen || at.owner_id !== null) return false
  if (at.discloses_until !== null && at.discloses_until <= today) return false
  return staysOpen(at.state)
}

/** The states in which a receiver's link lasts. */
export function staysOpen(state: string): boolean {
  return state === 'closed' || (state !== 'draft' && !REFERRAL_STATES[state as ReferralState].terminal)
}
