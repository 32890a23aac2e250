import type { Organisation } from '@relais/contract'
import {
  ceilingOf,
  DISCLOSURES,
  type Disclosure,
  type DisclosureLevel,
  disclosureFor,
  type ReferralState
} from '@relais/referral-lifecycle'

/** What binds an organisation. */
type Bound = Pick<Organisation, 'kind' | 'secrecyRegime'>

/** A disclosure as the database keeps it: 0 metadata … 4 confidential. */
export function rankOf(disclosure: Disclosure): number {
  return DISCLOSURES.indexOf(disclosure)
}

/** The most that an organisation may ever read. */
export function ceilingOfOrganisation({ kind, secrecyRegime }: Bound): DisclosureLevel {
  return ceilingOf({ organisationKind: kind, secrecyRegime })
}

/** What a recipient may read once it has taken note: what the agreement and both organisations allow (CASF art. L121-6-2); nobody shares more than they hold. */
export function grantedLevel(sender: Bound, recipient: Bound, agreementLevel: DisclosureLevel): Disclosure {
  const ceiling = ceilingOfOrganisation(sender)
  const level = rankOf(agreementLevel) <= rankOf(ceiling) ? agreementLevel : ceiling
  return receiverReads('acknowledged', recipient, level, ceiling)
}

/** What a receiver reads in a state, given the most it was granted; content that is frozen or lost leaves metadata. */
export function receiverRank(state: ReferralState, granted: number, { closed }: { closed: boolean }): number {
  if (closed) return 0
  const held = receiverReads(
    state,
    { kind: 'ccas', secrecyRegime: 'professional_secrecy' },
    'confidential',
    'confidential'
  )
  return Math.min(granted, rankOf(held))
}

function receiverReads(
  state: ReferralState,
  reader: Bound,
  agreementLevel: DisclosureLevel,
  otherCeiling: DisclosureLevel
): Disclosure {
  return disclosureFor({
    side: 'receiver',
    state,
    organisationKind: reader.kind,
    secrecyRegime: reader.secrecyRegime,
    agreementLevel,
    frozen: false,
    formerReceiver: false,
    otherCeiling
  })
}
