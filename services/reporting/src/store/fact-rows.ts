import type { Selectable } from 'kysely'
import type { OutcomeFact, ReferralFact } from '../feed/fact.ts'
import type { OutcomeFactsTable, ReferralFactsTable } from './tables.ts'

export type FactRow = Selectable<ReferralFactsTable>

/** A fact from its row and the rows of its outcomes, by version. */
export function factIn(row: FactRow, outcomes: readonly OutcomeFactsTable[]): ReferralFact {
  return {
    referralId: row.referral_id,
    collectiveId: row.collective_id,
    rootId: row.root_id,
    senderId: row.sender_id,
    recipientId: row.recipient_id,
    territoryId: row.territory_id,
    urgent: row.urgent,
    rights: row.rights,
    state: row.state,
    version: row.version,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    acknowledgedAt: row.acknowledged_at,
    answeredAt: row.answered_at,
    answer: row.answer,
    declineReason: row.decline_reason,
    declineSide: row.decline_side,
    startedAt: row.started_at,
    resolvedAt: row.resolved_at,
    closedAt: row.closed_at,
    endReason: row.end_reason,
    errorAt: row.error_at,
    checkedOn: row.checked_on,
    cohortOn: row.cohort_on,
    lateAt: row.late_at,
    pauses: row.pauses,
    days: {
      sent: row.sent_days,
      acknowledged: row.acknowledged_days,
      answered: row.answered_days,
      started: row.started_days,
      resolved: row.resolved_days,
      closed: row.closed_days
    },
    outcomes: Object.fromEntries(
      [...Map.groupBy(outcomes, ({ right_code }) => right_code)].map(([right, rows]) => [right, rows.map(outcomeIn)])
    )
  }
}

/** The row of a fact. */
export function factRow(fact: ReferralFact): FactRow {
  return {
    referral_id: fact.referralId,
    collective_id: fact.collectiveId,
    root_id: fact.rootId,
    sender_id: fact.senderId,
    recipient_id: fact.recipientId,
    territory_id: fact.territoryId,
    urgent: fact.urgent,
    rights: [...fact.rights],
    state: fact.state,
    version: fact.version,
    created_at: fact.createdAt,
    sent_at: fact.sentAt,
    acknowledged_at: fact.acknowledgedAt,
    answered_at: fact.answeredAt,
    answer: fact.answer,
    decline_reason: fact.declineReason,
    decline_side: fact.declineSide,
    started_at: fact.startedAt,
    resolved_at: fact.resolvedAt,
    closed_at: fact.closedAt,
    end_reason: fact.endReason,
    error_at: fact.errorAt,
    checked_on: fact.checkedOn,
    cohort_on: fact.cohortOn,
    late_at: fact.lateAt,
    pauses: [...fact.pauses],
    sent_days: fact.days.sent,
    acknowledged_days: fact.days.acknowledged,
    answered_days: fact.days.answered,
    started_days: fact.days.started,
    resolved_days: fact.days.resolved,
    closed_days: fact.days.closed
  }
}

/** The rows of every result of a fact. */
export function outcomeRows({ referralId, rootId, collectiveId, outcomes }: ReferralFact): OutcomeFactsTable[] {
  return Object.entries(outcomes).flatMap(([right, versions]) =>
    versions.map((one) => ({
      referral_id: referralId,
      root_id: rootId,
      collective_id: collectiveId,
      right_code: right,
      version: one.version,
      result: one.result,
      reason: one.reason,
      source: one.source,
      recorded_at: one.recordedAt,
      replaced_at: one.replacedAt,
      effective_on: one.effectiveOn,
      decided_on: one.decidedOn,
      first_paid_on: one.firstPaidOn,
      amount_monthly_cents: one.amountMonthlyCents,
      amount_band: one.amountBand,
      arrears_cents: one.arrearsCents,
      amount_once_cents: one.amountOnceCents,
      filed_days: one.filedDays,
      decided_days: one.decidedDays,
      paid_days: one.paidDays
    }))
  )
}

function outcomeIn(row: OutcomeFactsTable): OutcomeFact {
  return {
    version: row.version,
    result: row.result,
    reason: row.reason,
    source: row.source!,
    recordedAt: row.recorded_at,
    replacedAt: row.replaced_at,
    effectiveOn: row.effective_on,
    decidedOn: row.decided_on,
    firstPaidOn: row.first_paid_on,
    amountMonthlyCents: row.amount_monthly_cents,
    amountBand: row.amount_band,
    arrearsCents: row.arrears_cents,
    amountOnceCents: row.amount_once_cents,
    filedDays: row.filed_days,
    decidedDays: row.decided_days,
    paidDays: row.paid_days
  }
}
