import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { ObservationsTable } from './tables.ts'

export type ObservationRow = Omit<Selectable<ObservationsTable>, 'collective_id' | 'organisation_id'>
interface One {
  id: string
  organisation: string
}

const SHOWN = [
  'id',
  'version',
  'about',
  'right_id',
  'non_take_up',
  'cause',
  'territory_id',
  'place_kind',
  'observed_on',
  'member_id',
  'client_id',
  'created_at',
  'updated_at',
  'voided_at'
] as const
const COLUMNS = sql.raw(SHOWN.join(', '))

/** Writes an observation unless it was noted before under its id; answers it when it is new. */
export const insertObservation = statement((db: Kysely<Tables>, value: Insertable<ObservationsTable>) =>
  db
    .insertInto('observations')
    .values({
      id: value.id,
      collective_id: value.collective_id,
      organisation_id: value.organisation_id,
      version: value.version,
      about: value.about,
      right_id: value.right_id,
      non_take_up: value.non_take_up,
      cause: value.cause,
      territory_id: value.territory_id,
      place_kind: value.place_kind,
      observed_on: value.observed_on,
      member_id: value.member_id,
      client_id: value.client_id,
      created_at: value.created_at,
      updated_at: value.updated_at
    })
    .onConflict((on) => on.columns(['organisation_id', 'id']).doNothing())
    .returning(SHOWN)
)

/** Reads an observation of one's own organisation. */
export const findObservation = statement((db: Kysely<Tables>, value: One) =>
  db
    .selectFrom('observations')
    .select(SHOWN)
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
)

/** The same, held until the end of the transaction. */
export const lockObservation = statement((db: Kysely<Tables>, value: One) =>
  db
    .selectFrom('observations')
    .select(SHOWN)
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
    .forUpdate()
)

/** Takes an observation back. */
export const takeBackObservation = statement((db: Kysely<Tables>, value: One & { version: number; at: string }) =>
  db
    .updateTable('observations')
    .set({ version: value.version, updated_at: value.at, voided_at: value.at })
    .where('organisation_id', '=', value.organisation)
    .where('id', '=', value.id)
)

/** What a page holds; null does not narrow. */
export interface ObservationFilters {
  places: string[] | null
  territories: string[] | null
  right: string | null
  form: string | null
}
type Page = ObservationFilters & { organisation: string; at: string; id: string; limit: number }

const narrowed = (value: Page) => sql`(${value.places}::text[] is null or place_kind = any(${value.places}::text[]))
  and (${value.territories}::uuid[] is null or territory_id = any(${value.territories}::uuid[]))
  and (${value.right}::text is null or right_id = ${value.right}::text)
  and (${value.form}::text is null or non_take_up = ${value.form}::text)`

/** A page of observations, the latest day first, without those taken back. */
export const listObservations = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<ObservationRow>`select ${COLUMNS} from observations
      where organisation_id = ${value.organisation} and voided_at is null
        and (observed_on, id) < (${value.at}::date, ${value.id}::uuid) and ${narrowed(value)}
      order by observed_on desc, id desc limit ${value.limit}`.compile(db)
}))

/** A page of what changed, in the order of its changes, with those taken back. */
export const listChangedObservations = statement((db: Kysely<Tables>, value: Page) => ({
  compile: () =>
    sql<ObservationRow>`select ${COLUMNS} from observations
      where organisation_id = ${value.organisation} and (updated_at, id) > (${value.at}::timestamptz, ${value.id}::uuid) and ${narrowed(value)}
      order by updated_at, id limit ${value.limit}`.compile(db)
}))
