import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { ReferralFact } from '../feed/fact.ts'
import type { OutcomeFactsTable, ReferralFactsTable, Tables } from './tables.ts'

const factsOf = statement((db: Kysely<Tables>, value: { ids: string[] }) =>
  db.selectFrom('referral_facts').selectAll().where(sql<boolean>`referral_id = any(${value.ids}::uuid[])`)
)

const outcomesOf = statement((db: Kysely<Tables>, value: { ids: string[] }) =>
  db.selectFrom('outcome_facts').selectAll().where(sql<boolean>`referral_id = any(${value.ids}::uuid[])`)
)

// Rows travel as one JSON value, so that one statement writes a whole page.
const writing = statement((db: Kysely<Tables>, value: { facts: string; outcomes: string }) => ({
  compile: () =>
    sql<never>`with f as (
        insert into referral_facts as known select * from jsonb_populate_recordset(null::referral_facts, ${value.facts}::jsonb)
        on conflict (referral_id) do update set (collective_id, root_id, sender_id, recipient_id, territory_id, urgent, rights, state, version, sent_at,
          acknowledged_at, answered_at, answer, decline_reason, decline_side, started_at, resolved_at, closed_at, end_reason)
          = (excluded.collective_id, excluded.root_id, excluded.sender_id, excluded.recipient_id, excluded.territory_id, excluded.urgent, excluded.rights,
          excluded.state, excluded.version, excluded.sent_at, excluded.acknowledged_at, excluded.answered_at, excluded.answer, excluded.decline_reason,
          excluded.decline_side, excluded.started_at, excluded.resolved_at, excluded.closed_at, excluded.end_reason))
      insert into outcome_facts select * from jsonb_populate_recordset(null::outcome_facts, ${value.outcomes}::jsonb)
      on conflict (referral_id, right_code) do update set result = excluded.result, recorded_at = excluded.recorded_at`.compile(
      db
    )
}))

const deleteOutcomes = statement((db: Kysely<Tables>, _: object) => db.deleteFrom('outcome_facts'))
const deleteFacts = statement((db: Kysely<Tables>, _: object) => db.deleteFrom('referral_facts'))

/** The facts of these referrals, by id; those not known are absent. */
export async function readFacts(trx: Transaction<Tables>, ids: string[]): Promise<Map<string, ReferralFact>> {
  const [facts, outcomes] = await Promise.all([trx.run(factsOf, { ids }), trx.run(outcomesOf, { ids })])
  const results = Map.groupBy(outcomes, ({ referral_id }) => referral_id)
  return new Map(facts.map((row) => [row.referral_id, factIn(row, results.get(row.referral_id) ?? [])]))
}

/** Writes facts, new or known, with their outcomes. */
export async function writeFacts(trx: Transaction<Tables>, facts: readonly ReferralFact[]): Promise<void> {
  if (facts.length === 0) return
  await trx.run(writing, {
    facts: JSON.stringify(facts.map(factRow)),
    outcomes: JSON.stringify(facts.flatMap(outcomeRows))
  })
}

/** Removes every fact, to write them anew in the same transaction. */
export async function deleteAllFacts(trx: Transaction<Tables>): Promise<void> {
  await Promise.all([trx.run(deleteOutcomes, {}), trx.run(deleteFacts, {})])
}

function factIn(row: ReferralFactsTable, outcomes: readonly OutcomeFactsTable[]): ReferralFact {
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
    outcomes: Object.fromEntries(
      outcomes.map(({ right_code, result, recorded_at }) => [right_code, { result, recordedAt: recorded_at }])
    )
  }
}

function factRow(fact: ReferralFact): ReferralFactsTable {
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
    end_reason: fact.endReason
  }
}

function outcomeRows({ referralId, collectiveId, outcomes }: ReferralFact): OutcomeFactsTable[] {
  return Object.entries(outcomes).map(([right_code, { result, recordedAt }]) => ({
    referral_id: referralId,
    right_code,
    collective_id: collectiveId,
    result,
    recorded_at: recordedAt
  }))
}
