import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

interface Older {
  organisation: string
  before: string
  at: string
}

/** Takes out of contacts noted before an instant who noted them; what is counted stays. */
export const forgetNoters = statement((db: Kysely<Tables>, value: Older) => ({
  compile: () =>
    sql<{ id: string }>`with old as (
        select id from outreach_contacts where organisation_id = ${value.organisation} and member_id is not null and created_at < ${value.before}
        order by id limit 500 for update skip locked)
      update outreach_contacts c set member_id = null, version = c.version + 1, updated_at = ${value.at}
      from old where c.organisation_id = ${value.organisation} and c.id = old.id returning c.id`.compile(db)
}))

/** The same of observations. */
export const forgetObservers = statement((db: Kysely<Tables>, value: Older) => ({
  compile: () =>
    sql<{ id: string }>`with old as (
        select id from observations where organisation_id = ${value.organisation} and member_id is not null and created_at < ${value.before}
        order by id limit 500 for update skip locked)
      update observations c set member_id = null, version = c.version + 1, updated_at = ${value.at}
      from old where c.organisation_id = ${value.organisation} and c.id = old.id returning c.id`.compile(db)
}))

/** The same of sessions, with who held them, once so long has passed since their day: they are planned ahead. */
export const forgetHolders = statement((db: Kysely<Tables>, value: Older) => ({
  compile: () =>
    sql<{ id: string }>`with old as (
        select id from drop_in_sessions where organisation_id = ${value.organisation}
          and (member_id is not null or holder_id is not null) and day < (${value.before}::timestamptz at time zone 'UTC')::date
        order by id limit 500 for update skip locked)
      update drop_in_sessions c set member_id = null, holder_id = null, version = c.version + 1, updated_at = ${value.at}
      from old where c.organisation_id = ${value.organisation} and c.id = old.id returning c.id`.compile(db)
}))

/** The same of activities, with the title under which they were noted. */
export const forgetTitles = statement((db: Kysely<Tables>, value: Older) => ({
  compile: () =>
    sql<{ id: string }>`with old as (
        select id from network_activities where organisation_id = ${value.organisation}
          and (member_id is not null or title_sealed is not null) and created_at < ${value.before}
        order by id limit 500 for update skip locked)
      update network_activities c set member_id = null, title_sealed = null, version = c.version + 1, updated_at = ${value.at}
      from old where c.organisation_id = ${value.organisation} and c.id = old.id returning c.id`.compile(db)
}))
