import { isCodeOf } from '../codes/coded-list.ts'
import { OUTCOME_RESULTS } from '../codes/outcomes.ts'
import type { ReferralState } from '../table/states.ts'
import type { Condition } from '../table/transition.ts'
import type { Case, Facts, Referral } from './case.ts'
import { outcomesIn } from './readable.ts'

const TOOK_CHARGE: readonly unknown[] = ['accepted', 'in_progress', 'on_hold']

// Paused and ended states are never come back to: only those in which somebody works.
const WORKED_IN: readonly unknown[] = ['sent', 'acknowledged', 'waitlisted', 'accepted', 'in_progress']

/** How each condition of the table is read. */
export const conditions: Record<Condition, (at: Case) => boolean> = {
  'every-right-has-outcome': ({ referral, facts }) => everyRightHasOutcome(referral, facts),
  'person-met': ({ facts }) => facts.met === true,
  'receiver-took-charge': ({ referral }) => tookCharge(referral)
}

/** Whether its receiver is at it: accepted, in progress, on hold, or asking for information from there. */
export function tookCharge({ state, returnTo }: Pick<Referral, 'state' | 'returnTo'>): boolean {
  return TOOK_CHARGE.includes(state) || (state === 'info_requested' && TOOK_CHARGE.includes(returnTo))
}

/** Says whether every requested right has a result, with what is recorded now; false when no right is named. */
export function everyRightHasOutcome(referral: Referral, facts: Facts): boolean {
  const now = new Set(outcomesIn(facts).map(({ right }) => right))
  return (
    referral.rights.length > 0 &&
    referral.rights.every(({ code, result }) => now.has(code) || isCodeOf(OUTCOME_RESULTS, result))
  )
}

/** Says whether a referral can come back to a state. */
export function canReturnTo(state: unknown): state is ReferralState {
  return WORKED_IN.includes(state)
}
