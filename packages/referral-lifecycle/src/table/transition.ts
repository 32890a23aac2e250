import type { SubStatus } from '../codes/contacts.ts'
import type { Payload } from './fields.ts'
import type { Guard } from './guards.ts'
import type { Audience, Role, Side } from './parties.ts'
import type { ReferralState } from './states.ts'

/** What decides between two ends of one action. */
export const CONDITIONS = {
  'every-right-has-outcome': 'With what is recorded now, every requested right has an outcome.',
  'person-met': 'The person was met.',
  'receiver-took-charge':
    'The receiver accepted before: accepted, in progress, on hold, or asked for information from there.'
}

export type Condition = keyof typeof CONDITIONS

/** What an action does besides changing the state. */
export const EFFECTS = {
  'owner-set': 'The case owner is the one named, or whoever acted.',
  'capacity-decremented': 'One place fewer at the receiver, if it has the file now.',
  'capacity-restored': 'The place that it took, if it took one, is free again.',
  'siblings-superseded': 'In a `first_accepts` group the other legs are superseded.',
  'child-created': 'A child referral is sent to the new recipient, with parent, root and hop.',
  'content-lost-by-receiver': 'The receiver keeps metadata and loses content at once.',
  'opinion-recorded': 'What the person says is kept beside the outcome; nothing else changes.',
  'outcome-versioned': 'A new version is written; the old one is kept.',
  'content-frozen': 'The recipient reads nothing more.',
  'redaction-queued': 'What may not be kept is deleted by a job.',
  'incident-possible': 'An incident record may be opened for the privacy officer.',
  'link-revoked': 'Links given to the receiver stop working.'
}

export type Effect = keyof typeof EFFECTS

/** A mark carried beside the state. */
export type Flag = 'frozen' | 'withdrawalRequested' | 'redirectSuggested' | 'escalation'

/** Where an action leads: a state, nowhere (`same`), back to the state that was kept (`returnTo`), or one of two. */
export type Target = ReferralState | 'same' | 'returnTo' | Fork
export type Fork = { when: Condition; to: ReferralState | 'same'; otherwise: ReferralState | 'same' }

/**
 * What happens to the clock. `start`: that of the new state; `restart`: the same one from zero; `pause`: the running one
 * stops with the time it has left and the new state's own starts; `resume`: the one of the new state goes on with the time
 * it had left, or starts when it was not the one that was paused.
 */
export type ClockEffect = 'start' | 'restart' | 'keep' | 'pause' | 'resume' | 'stop'

/** Who may do it. `from`, `to` and `guards` narrow the action for this party only. */
export type Entitlement = {
  side: Side
  roles: readonly Role[]
  from?: readonly ReferralState[]
  to?: Target
  guards?: readonly Guard[]
}

/** One row of the table. */
export type Transition = {
  /** French, on the button. */
  label: string
  /** English, in the contract. */
  summary: string
  from: readonly ReferralState[]
  to: Target
  by: readonly Entitlement[]
  guards: readonly Guard[]
  payload: Payload
  clock: ClockEffect
  told: readonly Audience[]
  effects?: readonly Effect[]
  subStatus?: SubStatus
  raises?: Flag
  /** Ends or escalates without showing content, so it is possible once the agreement is over. */
  whenFrozen?: boolean
}
