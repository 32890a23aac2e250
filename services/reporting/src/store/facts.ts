import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { ReferralFact } from '../feed/fact.ts'
import { factIn, factRow, outcomeRows } from './fact-rows.ts'
import type { ReferralFactsTable, Tables } from './tables.ts'

const factsOf = statement((db: Kysely<Tables>, { ids, roots }: { ids: string[]; roots: string[] }) =>
  db
    .selectFrom('referral_facts')
    .selectAll()
    .where(sql<boolean>`(referral_id = any(${ids}::uuid[]) or root_id = any(${roots}::uuid[]))`)
)

const outcomesOf = statement((db: Kysely<Tables>, { ids, roots }: { ids: string[]; roots: string[] }) =>
  db
    .selectFrom('outcome_facts')
    .selectAll()
    .where(sql<boolean>`(referral_id = any(${ids}::uuid[]) or root_id = any(${roots}::uuid[]))`)
    .orderBy('version')
)

// What an event may change; the rest of a fact stays as its first event told it.
const CHANGING =
  `root_id sender_id recipient_id territory_id urgent rights state version sent_at acknowledged_at answered_at answer decline_reason decline_side
  started_at resolved_at closed_at end_reason error_at checked_on cohort_on late_at pauses sent_days acknowledged_days answered_days started_days
  resolved_days closed_days`.split(/\s+/) as (keyof ReferralFactsTable)[]
const columns = (table: string) => sql.join(CHANGING.map((column) => sql.ref(`${table}${column}`)))

// Rows travel as one JSON value, so that one statement writes a whole page. Of a result that is known nothing changes but when it was replaced.
const writing = statement((db: Kysely<Tables>, value: { facts: string; outcomes: string }) => ({
  compile: () =>
    sql<never>`with f as (
        insert into referral_facts as known select * from jsonb_populate_recordset(null::referral_facts, ${value.facts}::jsonb)
        on conflict (referral_id) do update set (${columns('')}) = (select ${columns('excluded.')}))
      insert into outcome_facts select * from jsonb_populate_recordset(null::outcome_facts, ${value.outcomes}::jsonb)
      on conflict (referral_id, right_code, version) do update set replaced_at = excluded.replaced_at`.compile(db)
}))

const deleteOutcomes = statement((db: Kysely<Tables>, _: object) => db.deleteFrom('outcome_facts'))
const deleteFacts = statement((db: Kysely<Tables>, _: object) => db.deleteFrom('referral_facts'))

/** The facts of these referrals, and of all whose chains begin with these roots, by id; those not known are absent. */
export async function readFacts(
  trx: Transaction<Tables>,
  ids: string[],
  roots: string[] = []
): Promise<Map<string, ReferralFact>> {
  const [facts, outcomes] = await Promise.all([trx.run(factsOf, { ids, roots }), trx.run(outcomesOf, { ids, roots })])
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
