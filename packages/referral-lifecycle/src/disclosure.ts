import { DISCLOSURE_LEVELS, type DisclosureLevel, SECRECY_REGIMES, type SecrecyRegime } from './codes/agreement.ts'
import { isCodeOf } from './codes/coded-list.ts'
import type { Side } from './table/parties.ts'
import type { ReferralState } from './table/states.ts'

/** What a reader sees: ids and clocks; the need without identity; then the three levels of the agreement. */
export const DISCLOSURES = ['metadata', 'minimised', 'minimal', 'follow_up', 'confidential'] as const

export type Disclosure = (typeof DISCLOSURES)[number]

/** Who reads, in which state, and all that may limit it. */
export type Reading = {
  side: Side
  state: ReferralState
  /** Of the reader's own organisation. */
  secrecyRegime: SecrecyRegime
  organisationKind: string
  /** Of the agreement under which it was sent; null when there is none. */
  agreementLevel: DisclosureLevel | null
  frozen: boolean
  formerReceiver: boolean
  /** `ceilingOf` the organisation on the other side; left out, nothing confidential is shown to a receiver. */
  otherCeiling?: DisclosureLevel | undefined
}

// Life places and landlords: CNIL délibération n° 2014-124 and its refit (read 2026-11-23): only what the person wishes.
const NEVER_ABOVE_MINIMAL = ['landlord', 'life_place']

// The receiver reads who the person is only while the referral is its own: « strictement nécessaire », CASF art. L121-6-2.
const HELD_BY_RECEIVER: readonly unknown[] = [
  'acknowledged',
  'info_requested',
  'waitlisted',
  'accepted',
  'in_progress',
  'on_hold',
  'resolved',
  'closed'
]
const NEED_ONLY: readonly unknown[] = ['sent', 'declined', 'withdrawn', 'expired', 'superseded']

/** What a reader sees of a referral; what is not known shows metadata. */
export function disclosureFor(reading: Reading): Disclosure {
  const { side, state } = reading
  if (state === 'entered_in_error') return 'metadata'
  if (side === 'sender') return ceilingOf(reading)
  if (side === 'person') return 'minimal'
  if (side !== 'receiver' || reading.frozen !== false || reading.formerReceiver !== false) return 'metadata'
  return receiverReads(reading)
}

/** The most that an organisation may ever read, whatever an agreement says. */
export function ceilingOf({
  secrecyRegime,
  organisationKind
}: Pick<Reading, 'secrecyRegime' | 'organisationKind'>): DisclosureLevel {
  if (typeof organisationKind !== 'string' || NEVER_ABOVE_MINIMAL.includes(organisationKind)) return 'minimal'
  return isCodeOf(SECRECY_REGIMES, secrecyRegime) ? SECRECY_REGIMES[secrecyRegime].ceiling : 'minimal'
}

function receiverReads(reading: Reading): Disclosure {
  const { state, agreementLevel, otherCeiling } = reading
  if (!isCodeOf(DISCLOSURE_LEVELS, agreementLevel)) return 'metadata'
  if (NEED_ONLY.includes(state)) return 'minimised'
  if (!HELD_BY_RECEIVER.includes(state)) return 'metadata'
  const level = lowest(agreementLevel, ceilingOf(reading))
  // Secret information is shared between professionals bound on both sides (CASF art. L121-6-2, read 2026-11-23).
  return level === 'confidential' && otherCeiling !== 'confidential' ? 'follow_up' : level
}

function lowest(one: DisclosureLevel, other: DisclosureLevel): DisclosureLevel {
  return DISCLOSURE_LEVELS[one].rank <= DISCLOSURE_LEVELS[other].rank ? one : other
}
