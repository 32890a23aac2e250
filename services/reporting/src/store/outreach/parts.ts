import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Part } from '../funnel/parts.ts'
import { type Cohort, NOWHERE } from '../funnel.ts'
import { narrowed, within } from '../outreach.ts'
import type { Tables } from '../tables.ts'

const territories = statement((db: Kysely<Tables>, cohort: Cohort & { most: number }) => ({
  compile: () =>
    sql<{
      part: string
    }>`select territory_id as part from contact_facts where ${narrowed(cohort)} and ${within(cohort, 'met_at')}
      union select coalesce(territory_id, ${NOWHERE}::uuid) from check_facts where ${narrowed(cohort)} and ${within(cohort, 'made_at')}
      union select coalesce(territory_id, ${NOWHERE}::uuid) from activity_facts where ${narrowed(cohort)} and day between ${cohort.from}::date and ${cohort.to}::date
      limit ${cohort.most}`.compile(db)
}))

const organisations = statement((db: Kysely<Tables>, cohort: Cohort & { most: number }) => ({
  compile: () =>
    sql<{
      part: string
    }>`select organisation_id as part from contact_facts where ${narrowed(cohort)} and ${within(cohort, 'met_at')}
      union select organisation_id from check_facts where ${narrowed(cohort)} and ${within(cohort, 'made_at')}
      union select organisation_id from activity_facts where ${narrowed(cohort)} and day between ${cohort.from}::date and ${cohort.to}::date
      limit ${cohort.most}`.compile(db)
}))

/** The territories, or the organisations, of the contacts, checks and activities of a cohort; at most so many. */
export async function partsOfOutreach(trx: Transaction<Tables>, cohort: Cohort, by: Part, most: number) {
  const found = await trx.run(by === 'territory' ? territories : organisations, { ...cohort, most })
  return found.map(({ part }) => part)
}
