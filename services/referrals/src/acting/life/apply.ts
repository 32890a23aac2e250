import { type After, type ClockChange, clockFor, type ReferralAction, readClock } from '@relais/referral-lifecycle'
import { dueAt } from '../../desk/time.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import { receiverRank } from '../rules/disclosure.ts'

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
}

/** The referral as it stands after an allowed action, and what its receiver may read from then on. */
export function applyAction(
  before: ReferralRow,
  action: ReferralAction,
  after: After,
  kept: Kept,
  now: Date
): { row: ReferralRow; receiverDisclosure: number } {
  const at = now.toISOString()
  const closed =
    after.flags.frozen || after.effects.includes('content-lost-by-receiver') || after.effects.includes('content-frozen')
  const row: ReferralRow = {
    ...before,
    version: before.version + 1,
    state: after.next,
    return_to: after.returnTo,
    sub_status: after.subStatus === 'keep' ? before.sub_status : after.subStatus,
    withdrawal_requested: after.flags.withdrawalRequested,
    redirect_suggested: after.flags.redirectSuggested,
    escalation: after.flags.escalation,
    frozen: after.flags.frozen,
    owner_id: kept.ownerId === undefined ? before.owner_id : kept.ownerId,
    reason: kept.reason === undefined ? (after.next === before.state ? before.reason : null) : kept.reason,
    until_on: kept.until ?? null,
    agreement_id: kept.agreementId ?? before.agreement_id,
    granted: kept.granted ?? before.granted,
    rights_check_waiver: kept.rightsCheckWaiver === undefined ? before.rights_check_waiver : kept.rightsCheckWaiver,
    duplicate_decision: kept.duplicateDecision ?? before.duplicate_decision,
    due_at: dueAfter(before, after.clock, after, kept, now),
    sent_at: action === 'send' ? at : before.sent_at,
    updated_at: at
  }
  return { row, receiverDisclosure: receiverRank(after.next, row.granted, { closed }) }
}

function dueAfter(
  before: ReferralRow,
  { effect, clock }: ClockChange,
  after: After,
  { until }: Kept,
  now: Date
): string | null {
  if (effect === 'keep') return before.due_at
  if (effect === 'stop') return null
  const { urgent } = before
  const running =
    effect === 'beside' && clock !== null ? readClock(clock, { urgent }) : clockFor(after.next, { urgent })
  return dueAt(running, now, until ?? null)
}
