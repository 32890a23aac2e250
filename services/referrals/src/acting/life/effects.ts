import { type FieldError, type Refusal, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import { DECLINE_REASONS, type Facts, isCodeOf, type ReferralAction } from '@relais/referral-lifecycle'
import type { Colleague } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import type { AgreementRow } from '../../store/agreements.ts'
import type { OutcomeRow } from '../../store/outcomes.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import { grantedLevel, rankOf } from '../rules/disclosure.ts'
import { agreementFact, type Parties, partyFacts } from '../rules/facts.ts'
import type { Kept } from './apply.ts'

/** The payload of one outcome, as the lifecycle's table describes it. */
interface OutcomeEntry {
  right: string
  result: string
  source: string
  confidence: string
  refusedReason?: string
  gaveUpReason?: string
  childId?: string
  effectiveOn?: string
  amountMonthlyCents?: number
  amountBand?: string
  arrearsCents?: number
  personConfirmation?: string
}

/** All that an action may read in its payload; each action has some of it. */
export interface ActionPayload {
  reason?: string
  side?: string
  ownerId?: string
  metOn?: string
  reviewOn?: string
  resumeOn?: string
  duplicateDecision?: string
  rightsCheckWaiver?: string
  result?: string
  answers?: { item: string }[]
  outcomes?: OutcomeEntry[]
}

/** What is known before the transaction: both ends when the action discloses, the owner who is named. */
export interface Known {
  parties: Parties | null
  ownerIsMember: boolean
}

/** What is read with the referral in the transaction. */
export interface Found {
  row: ReferralRow
  agreement: AgreementRow | undefined
}

/** What the guards of an action ask, from the payload and from what is known. */
export function factsFor(
  action: ReferralAction,
  payload: ActionPayload,
  { row, agreement }: Found,
  { parties, ownerIsMember }: Known,
  colleague: Colleague,
  now: Date
): Facts {
  const today = dayOf(now)
  const own = payload.ownerId === undefined || payload.ownerId === colleague.memberId
  return {
    today,
    ...(parties === null ? {} : partyFacts(parties, today)),
    agreement: agreementFact(agreement, {
      recipientId: row.recipient_id,
      personId: row.person_id,
      rights: row.rights,
      today
    }),
    duplicateAnswered: (payload.duplicateDecision ?? row.duplicate_decision) !== null,
    rightsCheck: payload.rightsCheckWaiver ?? row.rights_check_waiver ?? undefined,
    // Whoever accepts is a member of the receiver, or its own software, which accepts for the desk as a whole.
    owner: { member: own || ownerIsMember, away: false, self: own },
    met: action === 'start' ? payload.metOn !== undefined && payload.metOn <= today : undefined,
    reviewOn: payload.reviewOn,
    resumeOn: payload.resumeOn,
    outcomes: payload.outcomes
  }
}

/** What the referral keeps of an action. */
export function keptFrom(
  action: ReferralAction,
  payload: ActionPayload,
  { agreement }: Found,
  { parties }: Known,
  colleague: Colleague
): Kept {
  const kept: Kept = {}
  if (payload.reason !== undefined) kept.reason = payload.reason
  if (action === 'accept') kept.ownerId = payload.ownerId ?? colleague.memberId
  if (action === 'assign' && payload.ownerId !== undefined) kept.ownerId = payload.ownerId
  const until = payload.reviewOn ?? payload.resumeOn
  if (until !== undefined) kept.until = until
  if (action === 'send') {
    if (parties !== null && agreement !== undefined)
      kept.granted = rankOf(grantedLevel(parties.sender, parties.recipient, agreement.level as 'minimal'))
    if (payload.duplicateDecision !== undefined) kept.duplicateDecision = payload.duplicateDecision
    if (payload.rightsCheckWaiver !== undefined) kept.rightsCheckWaiver = payload.rightsCheckWaiver
  }
  return kept
}

/** The rows of the outcomes in a payload. */
export function outcomeRows(
  row: ReferralRow,
  entries: readonly OutcomeEntry[],
  { memberId }: Colleague,
  now: Date
): OutcomeRow[] {
  return entries.map((entry) => ({
    id: newId(),
    collective_id: row.collective_id,
    referral_id: row.id,
    right_code: entry.right,
    result: entry.result,
    reason: entry.refusedReason ?? entry.gaveUpReason ?? null,
    child_id: entry.childId ?? null,
    effective_on: entry.effectiveOn ?? null,
    amount_monthly_cents: entry.amountMonthlyCents ?? null,
    amount_band: entry.amountBand ?? null,
    arrears_cents: entry.arrearsCents ?? null,
    source: entry.source,
    confidence: entry.confidence,
    person_confirmation: entry.personConfirmation ?? 'not_asked',
    recorded_by: memberId,
    recorded_at: now.toISOString(),
    replaced_at: null
  }))
}

/** What every party may be told of an action: codes; of outcomes only their ids, for some may not read results. */
export function tellable(codes: Record<string, unknown>, outcomes: readonly OutcomeRow[]): Record<string, unknown> {
  const { outcomes: _, metOn: __, side, ...told } = codes
  if (typeof told.reason === 'string' && isCodeOf(DECLINE_REASONS, told.reason)) {
    told.reasonSide = DECLINE_REASONS[told.reason].side ?? side
  }
  return outcomes.length === 0 ? told : { ...told, outcomeIds: outcomes.map(({ id }) => id) }
}

/** Refuses what the schema cannot see: a day to come, a right named twice. */
export function payloadErrors(payload: ActionPayload, now: Date): Refusal | null {
  const errors: FieldError[] = []
  const today = dayOf(now)
  if (payload.metOn !== undefined && payload.metOn > today)
    errors.push({
      field: 'body.metOn',
      rule: 'not-in-the-future',
      message: 'Give the day on which the person was met.'
    })
  const rights = (payload.outcomes ?? []).map(({ right }) => right)
  for (const [at, right] of rights.entries()) {
    if (rights.indexOf(right) !== at)
      errors.push({ field: `body.outcomes.${at}.right`, rule: 'repeated', message: 'Give one outcome for each right.' })
  }
  return errors.length === 0 ? null : refuse('invalid-request', { errors })
}
