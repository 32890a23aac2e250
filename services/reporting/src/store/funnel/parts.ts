import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import { type Cohort, legsOf, NOWHERE } from '../funnel.ts'
import type { Tables } from '../tables.ts'

/** By what the figures of a cohort may be told apart. */
export type Part = 'territory' | 'organisation'

const legTerritories = statement((db: Kysely<Tables>, cohort: Cohort & { most: number }) => ({
  compile: () =>
    sql<{
      part: string
    }>`with ${legsOf(cohort)} select distinct coalesce(territory_id, ${NOWHERE}::uuid) as part from legs limit ${cohort.most}`.compile(
      db
    )
}))

const legOrganisations = statement((db: Kysely<Tables>, cohort: Cohort & { most: number }) => ({
  compile: () =>
    sql<{ part: string }>`with ${legsOf(cohort)}
      select sender_id as part from legs union select recipient_id from legs limit ${cohort.most}`.compile(db)
}))

/** The territories of the referrals of a cohort, NOWHERE among them, or the organisations that sent or received them; at most so many. */
export async function partsOfReferrals(trx: Transaction<Tables>, cohort: Cohort, by: Part, most: number) {
  const found = await trx.run(by === 'territory' ? legTerritories : legOrganisations, { ...cohort, most })
  return found.map(({ part }) => part)
}
