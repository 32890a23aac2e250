import {
  type After,
  type ClockChange,
  clockFor,
  REFERRAL_STATES,
  type ReferralAction,
  type ReferralState,
  readClock
} from '@relais/referral-lifecycle'
import { type Calendar, dueAt, dueWith, leftOf } from '../../desk/calendar.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { PausedClock } from '../../store/tables.ts'
import { receiverRank } from '../rules/disclosure.ts'
import { nextLook } from './next-look.ts'

/** What an action carries that the referral keeps. */
export interface Kept {
  ownerId?: string | null
  reason?: string | null
  /** The day given for a review or for taking up again. */
  until?: string | null
  agreementId?: string
  granted?: number
  rightsCheckWaiver?: string | null
  duplicateDecision?: string
  /** The items of a request for information. */
  askedItems?: string[]
  /** The appointment given or moved; null when it was not kept. */
  appointmentAt?: string | null
  /** When it is asked what came of files that are pending now. */
  askAgainAt?: string | null
  childId?: string
  /** Where the file stands, when the work goes on. */
  fileStep?: string
}

/** The referral as it stands after an allowed action, and what its receiver may read from then on. */
export function applyAction(
  before: ReferralRow,
  action: ReferralAction,
  after: After,
  kept: Kept,
  now: Date,
  calendar: Calendar
): { row: ReferralRow; receiverDisclosure: number } {
  const at = now.toISOString()
  const moved = after.next !== before.state
  const closed =
    after.flags.frozen || after.effects.includes('content-lost-by-receiver') || after.effects.includes('content-frozen')
  const applied: ReferralRow = {
    ...before,
    version: before.version + 1,
    state: after.next,
    return_to: after.returnTo,
    sub_status: subStatusOf(before, after, kept),
    withdrawal_requested: after.flags.withdrawalRequested,
    redirect_suggested: after.flags.redirectSuggested,
    escalation: after.flags.escalation,
    frozen: after.flags.frozen,
    owner_id: or(kept.ownerId, before.owner_id),
    reason: or(kept.reason, moved ? null : before.reason),
    until_on: or(kept.until, moved ? untilOf(before, after) : before.until_on),
    agreement_id: kept.agreementId ?? before.agreement_id,
    granted: kept.granted ?? before.granted,
    rights_check_waiver: or(kept.rightsCheckWaiver, before.rights_check_waiver),
    duplicate_decision: kept.duplicateDecision ?? before.duplicate_decision,
    child_id: kept.childId ?? before.child_id,
    asked_items: kept.askedItems ?? (moved ? [] : before.asked_items),
    appointment_at: REFERRAL_STATES[after.next].terminal ? null : or(kept.appointmentAt, before.appointment_at),
    ask_again_at: or(kept.askAgainAt, before.ask_again_at),
    redact_at: after.effects.includes('redaction-queued') ? at : before.redact_at,
    state_since: moved ? at : before.state_since,
    escalated_at: action === 'escalate' ? at : after.flags.escalation === 0 ? null : before.escalated_at,
    sent_at: action === 'send' ? at : before.sent_at,
    updated_at: at,
    beside: 0,
    ...clocksAfter(before, after, kept, now, calendar)
  }
  const row = { ...applied, next_at: nextLook(applied, calendar) }
  return { row, receiverDisclosure: receiverRank(after.next, row.granted, { closed }) }
}

function subStatusOf(before: ReferralRow, { next, subStatus }: After, { fileStep }: Kept): string | null {
  if (fileStep !== undefined && next === 'in_progress') return fileStep
  return subStatus === 'keep' ? before.sub_status : subStatus
}

function or<T>(given: T | undefined, kept: T): T {
  return given === undefined ? kept : given
}

type Clocks = Pick<ReferralRow, 'due_at' | 'paused_clock' | 'withdrawal_due_at'>

/** The clock of the state, the one that is paused, and the one of a withdrawal that was asked for. */
function clocksAfter(before: ReferralRow, after: After, kept: Kept, now: Date, calendar: Calendar): Clocks {
  const { effect, clock } = after.clock
  const { due_at, paused_clock, withdrawal_due_at } = before
  const requested = after.flags.withdrawalRequested ? withdrawal_due_at : null
  if (effect === 'beside' && clock !== null) {
    const beside = readClock(clock, before, calendar.charter)
    return { due_at, paused_clock, withdrawal_due_at: dueAt(beside, now, null, calendar) }
  }
  if (effect === 'keep') return { due_at, paused_clock, withdrawal_due_at: requested }
  if (effect === 'stop') return { due_at: null, paused_clock: null, withdrawal_due_at: requested }
  return {
    due_at: dueAfter(before, after.next, effect, kept, now, calendar),
    paused_clock: effect === 'pause' ? pausedFrom(before, now, calendar) : null,
    withdrawal_due_at: requested
  }
}

function dueAfter(
  before: ReferralRow,
  next: ReferralState,
  effect: ClockChange['effect'],
  { until }: Kept,
  now: Date,
  calendar: Calendar
): string | null {
  const clock = clockFor(next, before, calendar.charter)
  const paused = before.paused_clock
  if (effect === 'resume' && clock !== null && paused?.name === clock.name) return dueWith(paused, now, calendar)
  const due = dueAt(clock, now, until ?? (next === before.state ? before.until_on : null), calendar)
  // A waiting list that is taken up again has no day yet: it is looked at as soon as an answer would be due.
  return due === null && clock?.until ? dueAt(readClock('answer', before, calendar.charter), now, null, calendar) : due
}

function untilOf({ paused_clock: paused }: ReferralRow, { clock }: After): string | null {
  return clock.effect === 'resume' && paused !== null && 'until' in paused ? paused.until : null
}

function pausedFrom(before: ReferralRow, now: Date, calendar: Calendar): PausedClock | null {
  const name = REFERRAL_STATES[before.state as ReferralState].clock
  if (name === null || before.due_at === null) return null
  const clock = readClock(name, before, calendar.charter)
  return { name, ...leftOf(clock, before.due_at, before.until_on, now, calendar) }
}
