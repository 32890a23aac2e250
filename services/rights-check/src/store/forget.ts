import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The organisations that hold a check made before an instant, and not forgotten. */
export const organisationsWithOlder = statement((db: Kysely<Tables>, value: { before: string }) =>
  db
    .selectFrom('checks')
    .select(['collective_id', 'organisation_id'])
    .distinct()
    .where('forgotten_at', 'is', null)
    .where('created_at', '<', value.before)
)

/** Destroys what was said and answered in checks made before an instant, and whom and by whom it was; how rights stood is left to be counted. */
export const forgetOlder = statement(
  (db: Kysely<Tables>, value: { organisation: string; before: string; at: string }) => ({
    compile: () =>
      sql<{ id: string }>`with old as (
        select id from checks where organisation_id = ${value.organisation} and forgotten_at is null and created_at < ${value.before}
        order by id limit 500 for update skip locked)
      update checks c set situation_sealed = null, verdicts_sealed = null, person_id = null, member_id = null,
        forgotten_at = ${value.at}, version = c.version + 1, updated_at = ${value.at}
      from old where c.id = old.id returning c.id`.compile(db)
  })
)

/** Takes out of the journal what is older than an instant. */
export const forgetReads = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('reads').where('at', '<', value.before)
)
