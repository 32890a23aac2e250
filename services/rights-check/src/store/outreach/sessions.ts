import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { SessionsTable } from './tables.ts'

export type SessionRow = Omit<
  Selectable<SessionsTable>,
  'collective_id' | 'organisation_id' | 'member_id' | 'client_id'
>
interface One {
  id: string
  organisation: string
}

const SHOWN = [
  'id',
  'version',
  'place_kind',
  'territory_id',
  'host_id',
  'holder_id',
  'day',
  'starts_at',
  'ends_at',
  'series_id',
  'welcomed',
  'turned_away',
  'appointments',
  'no_shows',
  'cancelled',
  'created_at',
  'updated_at'
] as const
const COLUMNS = sql.raw(SHOWN.join(', '))

type Planned = Omit<
  Selectable<SessionsTable>,
  'id' | 'day' | 'welcomed' | 'turned_away' | 'appointments' | 'no_shows' | 'cancelled'
> & { ids: string[]; days: string[] }

/** Writes sessions that differ by their day alone. */
export const insertSessions = statement((db: Kysely<Tables>, value: Planned) => ({
  compile: () =>
    sql<SessionRow>`insert into drop_in_sessions (id, day, collective_id, organisation_id, version, place_kind, territory_id, host_id, holder_id,
        starts_at, ends_at, series_id, member_id, client_id, created_at, updated_at)
      select x.id, x.day, ${value.collective_id}::uuid, ${value.organisation_id}::uuid, ${value.version}::integer, ${value.place_kind}::text,
        ${value.territory_id}::uuid, ${value.host_id}::uuid, ${value.holder_id}::uuid, ${value.starts_at}::time, ${value.ends_at}::time,
        ${value.series_id}::uuid, ${value.member_id}::uuid, ${value.client_id}::text, ${value.created_at}::timestamptz, ${value.updated_at}::timestamptz
      from unnest(${value.ids}::uuid[], ${value.days}::date[]) as x (id, day)
      returning ${COLUMNS}`.compile(db)
}))

/** Reads a session of one's own organisation. */
export const findSession = statement((db: Kysely<Tables>, value: One) =>
  db
    .selectFrom('drop_in_sessions')
    .select(SHOWN)
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
)

/** The same, held until the end of the transaction. */
export const lockSession = statement((db: Kysely<Tables>, value: One) =>
  db
    .selectFrom('drop_in_sessions')
    .select(SHOWN)
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
    .forUpdate()
)

/** Writes a changed session over the version that was read. */
export const updateSession = statement((db: Kysely<Tables>, value: SessionRow & One) =>
  db
    .updateTable('drop_in_sessions')
    .set({
      version: value.version,
      day: value.day,
      starts_at: value.starts_at,
      ends_at: value.ends_at,
      holder_id: value.holder_id,
      welcomed: value.welcomed,
      turned_away: value.turned_away,
      appointments: value.appointments,
      no_shows: value.no_shows,
      cancelled: value.cancelled,
      updated_at: value.updated_at
    })
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
)

/** What a page holds; null does not narrow. */
export interface SessionFilters {
  places: string[] | null
  territories: string[] | null
  from: string | null
  until: string | null
}
type Page = SessionFilters & { organisation: string; at: string; id: string; limit: number }

const narrowed = (value: Page) => sql`(${value.places}::text[] is null or place_kind = any(${value.places}::text[]))
  and (${value.territories}::uuid[] is null or territory_id = any(${value.territories}::uuid[]))
  and (${value.from}::date is null or day >= ${value.from}::date)
  and (${value.until}::date is null or day <= ${value.until}::date)`

/** A page of sessions, the latest day first. */
export const listSessions = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<SessionRow>`select ${COLUMNS} from drop_in_sessions
      where organisation_id = ${value.organisation} and (day, id) < (${value.at}::date, ${value.id}::uuid) and ${narrowed(value)}
      order by day desc, id desc limit ${value.limit}`.compile(db)
}))

/** A page of what changed, in the order of its changes. */
export const listChangedSessions = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<SessionRow>`select ${COLUMNS} from drop_in_sessions
      where organisation_id = ${value.organisation} and (updated_at, id) > (${value.at}::timestamptz, ${value.id}::uuid) and ${narrowed(value)}
      order by updated_at, id limit ${value.limit}`.compile(db)
}))
