import type { SubStatus } from '../codes/contacts.ts'
import { type ClockName, ESCALATION_LEVELS, type EscalationLevel } from '../table/clocks.ts'
import type { Audience } from '../table/parties.ts'
import { REFERRAL_STATES, type ReferralState } from '../table/states.ts'
import type { ClockEffect, Effect, Entitlement, Transition } from '../table/transition.ts'
import type { Case, Referral } from './case.ts'
import { canReturnTo, conditions } from './conditions.ts'

/** What to do with the clock: `beside` starts a second one while that of the state goes on. */
export type ClockChange = { effect: ClockEffect | 'beside'; clock: ClockName | null }

/** The marks of the referral after the action. */
export type Flags = {
  frozen: boolean
  withdrawalRequested: boolean
  redirectSuggested: boolean
  escalation: EscalationLevel
}

/** Everything that holds once an allowed action is done. */
export type After = {
  next: ReferralState
  /** To store: the state to come back to after a pause or on reopening. */
  returnTo: ReferralState | null
  /** To store; `keep` leaves the stored one, across pauses too. */
  subStatus: SubStatus | 'keep' | null
  clock: ClockChange
  flags: Flags
  effects: readonly Effect[]
  told: readonly Audience[]
}

const MAY_CARRY_REQUEST: readonly ReferralState[] = ['info_requested', 'accepted', 'in_progress', 'on_hold']
const REMEMBERS: readonly ReferralState[] = ['info_requested', 'on_hold', 'declined', 'withdrawn', 'expired', 'closed']

/** Works out what holds after an allowed action. */
export function after(transition: Transition, party: Entitlement, at: Case): After {
  const { referral } = at
  const next = whereTo(party.to ?? transition.to, at)
  const opinion = next === referral.state && party.to === 'same'
  const flags = flagsAfter(transition, referral, next)
  return {
    next,
    returnTo: returnToAfter(referral, next),
    subStatus: subStatusAfter(transition, referral.state, next),
    clock: clockAfter(
      transition.clock,
      referral.state,
      next,
      flags.withdrawalRequested && transition.raises === 'withdrawalRequested'
    ),
    flags,
    effects: opinion ? ['opinion-recorded'] : (transition.effects ?? []),
    told: toldAfter(transition, referral.state, flags.escalation, opinion)
  }
}

function whereTo(target: Transition['to'], at: Case): ReferralState {
  const { state, returnTo } = at.referral
  if (target === 'same') return state
  // The guard `return-state-known` stands before; without it nothing moves.
  if (target === 'returnTo') return returnTo ?? state
  if (typeof target === 'string') return target
  return whereTo(conditions[target.when](at) ? target.to : target.otherwise, at)
}

function returnToAfter({ state, returnTo }: Referral, next: ReferralState): ReferralState | null {
  const kept = canReturnTo(returnTo) ? returnTo : null
  if (next === state) return kept
  if (!REMEMBERS.includes(next)) return null
  // Asking from the inbox shows that somebody took note.
  if (state === 'sent' && next === 'info_requested') return 'acknowledged'
  // Reopening must give somebody work to do; `resolved` would only close again by rule.
  if (state === 'resolved') return 'in_progress'
  return canReturnTo(state) ? state : kept
}

function subStatusAfter(transition: Transition, state: ReferralState, next: ReferralState): After['subStatus'] {
  const possible: readonly SubStatus[] = REFERRAL_STATES[next].subStatuses
  const { subStatus } = transition
  if (subStatus !== undefined && possible.includes(subStatus)) return subStatus
  const pausing = transition.clock === 'pause' || transition.clock === 'resume'
  if (next === state || pausing) return 'keep'
  return possible[0] ?? null
}

function clockAfter(effect: ClockEffect, state: ReferralState, next: ReferralState, requested: boolean): ClockChange {
  const { clock, terminal } = REFERRAL_STATES[next]
  if (requested) return { effect: 'beside', clock: 'confirm-withdrawal' }
  if (next !== state)
    return terminal ? { effect: 'stop', clock } : { effect: effect === 'restart' ? 'start' : effect, clock }
  // A pause lasts until its day, whatever is noted meanwhile.
  return { effect: effect === 'restart' && !terminal && state !== 'on_hold' ? 'restart' : 'keep', clock }
}

function flagsAfter({ raises, clock }: Transition, referral: Referral, next: ReferralState): Flags {
  const moved = next !== referral.state
  const level = referral.escalation ?? 0
  const asked = referral.withdrawalRequested === true || (raises === 'withdrawalRequested' && !moved)
  const suggested = referral.redirectSuggested === true || raises === 'redirectSuggested'
  const raised = raises === 'escalation' ? ((level + 1) as EscalationLevel) : level
  return {
    frozen: referral.frozen || raises === 'frozen',
    withdrawalRequested: asked && MAY_CARRY_REQUEST.includes(next),
    redirectSuggested: suggested && !REFERRAL_STATES[next].terminal,
    escalation: moved || clock === 'restart' ? 0 : raised
  }
}

function toldAfter(
  { told, raises }: Transition,
  state: ReferralState,
  level: number,
  opinion: boolean
): readonly Audience[] {
  if (raises === 'escalation') return ESCALATION_LEVELS.filter((step) => step.level === level).map((step) => step.told)
  // Nobody beyond the sender and the person knows of a draft that is not sent.
  if (state === 'draft' && raises === 'frozen') return told.filter((audience) => audience === 'sender')
  return opinion ? ['sender', 'receiver'] : told
}
