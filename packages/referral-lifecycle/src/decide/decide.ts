import { isReferralAction, REFERRAL_ACTIONS, type ReferralAction } from '../table/actions.ts'
import { GUARDS, type Guard, type Refusal } from '../table/guards.ts'
import type { Entitlement, Transition } from '../table/transition.ts'
import { type After, after } from './after.ts'
import type { Case, Facts, Referral, Viewer } from './case.ts'
import { guards } from './guards.ts'
import { isReadable } from './readable.ts'

/** Yes with what follows, or no with one stable code. */
export type Decision = ({ allowed: true } & After) | { allowed: false; refusal: Refusal }

/** Answers one question: may this viewer do this to this referral now? Touches nothing; what is not known refuses. */
export function decide(referral: Referral, action: ReferralAction, viewer: Viewer, facts: Facts = {}): Decision {
  const found = entitlement(referral, action, viewer)
  if (typeof found === 'string') return { allowed: false, refusal: found }
  const at = { referral, viewer, facts: facts ?? {} }
  const refusal = firstRefusal(found, at)
  return refusal === null ? { allowed: true, ...after(found.transition, found.party, at) } : { allowed: false, refusal }
}

type Entitled = { transition: Transition; party: Entitlement }

/** Finds the entitlement under which a viewer acts in this state, or why there is none: side, role, freeze, state. */
export function entitlement(referral: Referral, action: ReferralAction, viewer: Viewer): Entitled | Refusal {
  if (!isReferralAction(action)) return 'action-unknown'
  const transition = REFERRAL_ACTIONS[action]
  const sameSide = transition.by.filter(({ side }) => side === viewer?.side)
  if (sameSide.length === 0) return 'referral-not-yours'
  const held: readonly unknown[] = Array.isArray(viewer.roles) ? viewer.roles : []
  const entitled = sameSide.filter(({ roles }) => roles.length === 0 || roles.some((role) => held.includes(role)))
  if (entitled.length === 0) return 'role-forbids'
  if (!isReadable(referral)) return 'referral-state-forbids'
  if (referral.frozen && !transition.whenFrozen) return 'referral-frozen'
  const party = entitled.find(({ from }) => (from ?? transition.from).includes(referral.state))
  return party === undefined ? 'referral-state-forbids' : { transition, party }
}

/** The first guard that does not hold, as its refusal; `only` limits which guards are asked. */
export function firstRefusal({ transition, party }: Entitled, at: Case, only?: 'referral'): Refusal | null {
  const asked: Guard[] = [...(party.guards ?? []), ...transition.guards]
  const broken = asked.find((guard) => (only === undefined || GUARDS[guard].needs === only) && !guards[guard](at))
  return broken === undefined ? null : GUARDS[broken].refusal
}
