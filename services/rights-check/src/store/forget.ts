import { statement } from '@relais/database'
import { type Kysely, type NotNull, type RawBuilder, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The organisations that hold something older than an instant which tells who: checks, contacts, sessions, observations, activities. */
export const organisationsWithOlder = statement((db: Kysely<Tables>, value: { before: string }) => ({
  compile: () =>
    sql<{ collective_id: string; organisation_id: string }>`
      select collective_id, organisation_id from checks where forgotten_at is null and created_at < ${value.before}
      union select collective_id, organisation_id from outreach_contacts where member_id is not null and created_at < ${value.before}
      union select collective_id, organisation_id from observations where member_id is not null and created_at < ${value.before}
      union select collective_id, organisation_id from network_activities
        where (member_id is not null or title_sealed is not null) and created_at < ${value.before}
      union select collective_id, organisation_id from drop_in_sessions
        where (member_id is not null or holder_id is not null) and day < (${value.before}::timestamptz at time zone 'UTC')::date`.compile(
      db
    )
}))

/**
 * Destroys what was said and answered in some checks, of whom, by whom and of which contact they came; how rights stood is left to be counted.
 */
const forgetWhere = (which: RawBuilder<unknown>, at: string) =>
  sql<{ id: string }>`with old as (
    select id, organisation_id, contact_id from checks where forgotten_at is null and ${which}
    order by id limit 500 for update skip locked),
  loosened as (
    update outreach_contacts o set version = o.version + 1, updated_at = ${at}
    from (select distinct organisation_id, contact_id from old where contact_id is not null) as came
    where o.organisation_id = came.organisation_id and o.id = came.contact_id)
  update checks c set situation_sealed = null, verdicts_sealed = null, person_id = null, member_id = null, contact_id = null,
    forgotten_at = ${at}, version = c.version + 1, updated_at = ${at}
  from old where c.id = old.id returning c.id`

/** Destroys what was said and answered in checks that an organisation made before an instant. */
export const forgetOlder = statement(
  (db: Kysely<Tables>, value: { organisation: string; before: string; at: string }) => ({
    compile: () =>
      forgetWhere(sql`organisation_id = ${value.organisation} and created_at < ${value.before}`, value.at).compile(db)
  })
)

/** The same in the checks of some persons. */
export const forgetOf = statement((db: Kysely<Tables>, value: { persons: string[]; at: string }) => ({
  compile: () => forgetWhere(sql`person_id = any(${value.persons}::uuid[])`, value.at).compile(db)
}))

/** The persons of whom checks are kept, by collective, behind the last of a page before. */
export const personsOfChecks = statement(
  (db: Kysely<Tables>, value: { collective: string; person: string; limit: number }) =>
    db
      .selectFrom('checks')
      .select(['collective_id', 'person_id'])
      .distinct()
      .where('person_id', 'is not', null)
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('collective_id', 'person_id'), '>', tuple(value.collective, value.person))
      )
      .orderBy('collective_id')
      .orderBy('person_id')
      .limit(value.limit)
      .$narrowType<{ person_id: NotNull }>()
)

/** Takes out of the journal what is older than an instant. */
export const forgetReads = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('reads').where('at', '<', value.before)
)
