import { REFERRAL_ACTIONS, type ReferralAction } from '../table/actions.ts'
import type { Referral, Viewer } from './case.ts'
import { entitlement, firstRefusal } from './decide.ts'

/** An action that a viewer may try now, and where its payload's schema is published. */
export type AvailableAction = { action: ReferralAction; label: string; payloadSchema: string }

/**
 * What a viewer may try on a referral now: state, side, role and the guards that the referral alone answers. `decide`
 * still asks the others, with the facts.
 */
export function availableActions(referral: Referral, viewer: Viewer): AvailableAction[] {
  return (Object.keys(REFERRAL_ACTIONS) as ReferralAction[])
    .filter((action) => {
      const found = entitlement(referral, action, viewer)
      return typeof found !== 'string' && firstRefusal(found, { referral, viewer, facts: {} }, 'referral') === null
    })
    .map((action) => ({ action, label: REFERRAL_ACTIONS[action].label, payloadSchema: schemaAddress(action) }))
}

/** Where the schema of an action's payload stands in the published table, as an address with a JSON pointer. */
export function schemaAddress(action: ReferralAction): string {
  return `/v1/referral-lifecycle#/actions/${action}/payloadSchema`
}
