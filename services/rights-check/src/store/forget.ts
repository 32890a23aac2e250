import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The organisations that hold something older than an instant which tells who: checks, contacts, sessions, observations. */
export const organisationsWithOlder = statement((db: Kysely<Tables>, value: { before: string }) => ({
  compile: () =>
    sql<{ collective_id: string; organisation_id: string }>`
      select collective_id, organisation_id from checks where forgotten_at is null and created_at < ${value.before}
      union select collective_id, organisation_id from outreach_contacts where member_id is not null and created_at < ${value.before}
      union select collective_id, organisation_id from observations where member_id is not null and created_at < ${value.before}
      union select collective_id, organisation_id from drop_in_sessions
        where (member_id is not null or holder_id is not null) and day < (${value.before}::timestamptz at time zone 'UTC')::date`.compile(
      db
    )
}))

/**
 * Destroys what was said and answered in checks made before an instant, of whom, by whom and of which contact they came; how rights stood is
 * left to be counted.
 */
export const forgetOlder = statement(
  (db: Kysely<Tables>, value: { organisation: string; before: string; at: string }) => ({
    compile: () =>
      sql<{ id: string }>`with old as (
        select id, contact_id from checks where organisation_id = ${value.organisation} and forgotten_at is null and created_at < ${value.before}
        order by id limit 500 for update skip locked),
      loosened as (
        update outreach_contacts o set version = o.version + 1, updated_at = ${value.at}
        from (select distinct contact_id from old where contact_id is not null) as came
        where o.organisation_id = ${value.organisation} and o.id = came.contact_id)
      update checks c set situation_sealed = null, verdicts_sealed = null, person_id = null, member_id = null, contact_id = null,
        forgotten_at = ${value.at}, version = c.version + 1, updated_at = ${value.at}
      from old where c.id = old.id returning c.id`.compile(db)
  })
)

/** Takes out of the journal what is older than an instant. */
export const forgetReads = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('reads').where('at', '<', value.before)
)
