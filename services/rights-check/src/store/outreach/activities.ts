import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { ActivitiesTable } from './tables.ts'

export type ActivityRow = Omit<Selectable<ActivitiesTable>, 'collective_id' | 'organisation_id'>
interface One {
  id: string
  organisation: string
}

const SHOWN = sql`id, version, kind, day, territory_id, minutes, title_sealed, audiences, people, organisation_ids, other_kinds, other_counts,
  member_id, client_id, created_at, updated_at, voided_at`

/** Writes an activity unless it was noted before under its id; answers its id when it is new. */
export const insertActivity = statement((db: Kysely<Tables>, value: Selectable<ActivitiesTable>) => ({
  compile: () =>
    sql<{
      id: string
    }>`insert into network_activities (id, collective_id, organisation_id, version, kind, day, territory_id, minutes, title_sealed,
        audiences, people, organisation_ids, other_kinds, other_counts, member_id, client_id, created_at, updated_at)
      values (${value.id}, ${value.collective_id}, ${value.organisation_id}, ${value.version}, ${value.kind}, ${value.day}, ${value.territory_id},
        ${value.minutes}, ${value.title_sealed}, ${value.audiences}::text[], ${value.people}::integer[], ${value.organisation_ids}::uuid[],
        ${value.other_kinds}::text[], ${value.other_counts}::integer[], ${value.member_id}, ${value.client_id}, ${value.created_at}, ${value.updated_at})
      on conflict (organisation_id, id) do nothing returning id`.compile(db)
}))

const whole = (value: One) =>
  sql`select ${SHOWN} from network_activities where organisation_id = ${value.organisation} and id = ${value.id}`

/** Reads an activity of one's own organisation. */
export const findActivity = statement((db: Kysely<Tables>, value: One) => ({
  compile: () => sql<ActivityRow>`${whole(value)}`.compile(db)
}))

/** The same, held until the end of the transaction. */
export const lockActivity = statement((db: Kysely<Tables>, value: One) => ({
  compile: () => sql<ActivityRow>`${whole(value)} for update`.compile(db)
}))

/** Writes a changed activity over the version that was read. */
export const updateActivity = statement((db: Kysely<Tables>, value: ActivityRow & One) =>
  db
    .updateTable('network_activities')
    .set({
      version: value.version,
      kind: value.kind,
      day: value.day,
      territory_id: value.territory_id,
      minutes: value.minutes,
      title_sealed: value.title_sealed,
      audiences: value.audiences,
      people: value.people,
      organisation_ids: value.organisation_ids,
      other_kinds: value.other_kinds,
      other_counts: value.other_counts,
      updated_at: value.updated_at,
      voided_at: value.voided_at
    })
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
)

/** What a page holds; null does not narrow. */
export interface ActivityFilters {
  kinds: string[] | null
  territories: string[] | null
  from: string | null
  until: string | null
}
type Page = ActivityFilters & { organisation: string; at: string; id: string; limit: number }

const narrowed = (value: Page) => sql`(${value.kinds}::text[] is null or kind = any(${value.kinds}::text[]))
  and (${value.territories}::uuid[] is null or territory_id = any(${value.territories}::uuid[]))
  and (${value.from}::date is null or day >= ${value.from}::date) and (${value.until}::date is null or day <= ${value.until}::date)`

/** A page of activities, the latest day first, without those taken back. */
export const listActivities = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<ActivityRow>`select ${SHOWN} from network_activities
      where organisation_id = ${value.organisation} and voided_at is null
        and (day, id) < (${value.at}::date, ${value.id}::uuid) and ${narrowed(value)}
      order by day desc, id desc limit ${value.limit}`.compile(db)
}))

/** A page of what changed, in the order of its changes, with those taken back. */
export const listChangedActivities = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<ActivityRow>`select ${SHOWN} from network_activities
      where organisation_id = ${value.organisation} and (updated_at, id) > (${value.at}::timestamptz, ${value.id}::uuid) and ${narrowed(value)}
      order by updated_at, id limit ${value.limit}`.compile(db)
}))
