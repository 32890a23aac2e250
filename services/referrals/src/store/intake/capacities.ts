import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { CapacitiesTable, CapacityEventsTable } from './tables.ts'

export type CapacityRow = Selectable<CapacitiesTable>

/** What these organisations state, the row for the whole of each among them. */
export const capacitiesOf = statement((db: Kysely<Tables>, value: { organisations: string[] }) =>
  db
    .selectFrom('capacities')
    .selectAll()
    .where((on) => on.eb('organisation_id', '=', sql<string>`any(${value.organisations})`))
    .orderBy('organisation_id')
    .orderBy('unit_id')
)

/** The version of an organisation's statement, held until the end of the transaction. */
export const lockCapacity = statement((db: Kysely<Tables>, value: { organisation: string }) =>
  db
    .selectFrom('capacities')
    .select('version')
    .where('organisation_id', '=', value.organisation)
    .where('unit_id', '=', value.organisation)
    .forUpdate()
)

/** Writes a row over the version that was read; answers nothing when another came between. */
export const putCapacity = statement((db: Kysely<Tables>, value: CapacityRow & { before: number }) => ({
  compile: () =>
    sql<{
      version: number
    }>`insert into capacities as c (organisation_id, unit_id, collective_id, version, rights, places, waiting_list, takes_urgent,
        paused_from, paused_until, reopens_on, criteria, territory_ids, stated_at, stated_by)
      values (${value.organisation_id}, ${value.unit_id}, ${value.collective_id}, ${value.version}, ${value.rights}, ${value.places}, ${value.waiting_list},
        ${value.takes_urgent}, ${value.paused_from}, ${value.paused_until}, ${value.reopens_on}, ${value.criteria}, ${value.territory_ids}, ${value.stated_at},
        ${value.stated_by})
      on conflict (organisation_id, unit_id) do update set version = excluded.version, rights = excluded.rights, places = excluded.places,
        waiting_list = excluded.waiting_list, takes_urgent = excluded.takes_urgent, paused_from = excluded.paused_from, paused_until = excluded.paused_until,
        reopens_on = excluded.reopens_on, criteria = excluded.criteria, territory_ids = excluded.territory_ids, stated_at = excluded.stated_at,
        stated_by = excluded.stated_by
      where c.version = ${value.before}
      returning c.version`.compile(db)
}))

const TOLD = sql.raw(
  'organisation_id, unit_id, collective_id, at, stated_at, places, waiting_list, paused_from, paused_until, dropped'
)

/** Drops the rows of services that are not stated any more, and tells it. */
export const dropCapacities = statement(
  (db: Kysely<Tables>, value: { organisation: string; kept: string[]; at: string }) => ({
    compile: () =>
      sql<never>`with gone as (delete from capacities where organisation_id = ${value.organisation} and unit_id <> all(${value.kept}::uuid[]) returning *)
        insert into capacity_events (${TOLD}) select organisation_id, unit_id, collective_id, ${value.at}::timestamptz, stated_at, places, waiting_list,
          paused_from, paused_until, true from gone`.compile(db)
  })
)

/** Tells what an organisation has just stated, in the transaction that states it. */
export const tellCapacities = statement((db: Kysely<Tables>, value: { organisation: string }) => ({
  compile: () =>
    sql<never>`insert into capacity_events (${TOLD}) select organisation_id, unit_id, collective_id, stated_at, stated_at, places, waiting_list,
      paused_from, paused_until, false from capacities where organisation_id = ${value.organisation}`.compile(db)
}))

/** A change of places, as it is told. */
export type CapacityEventRow = Selectable<CapacityEventsTable>

// Positions have no gaps, so that a page ends where it must.
/** Changes behind a position, oldest first. */
export const capacityEventsAfter = statement((db: Kysely<Tables>, value: { after: number; limit: number }) =>
  db
    .selectFrom('capacity_events')
    .selectAll()
    .where('position', '>', value.after)
    .where('position', '<=', sql<number>`${value.after}::bigint + ${value.limit}::bigint`)
    .orderBy('position')
)

/** Takes one place of the recipient of a referral; the count never goes below 0, and then nothing is noted that could be given back. */
export const takePlace = statement((db: Kysely<Tables>, value: { referral: string; at: string }) => ({
  compile: () => sql<never>`select take_place(${value.referral}, ${value.at})`.compile(db)
}))

/** Gives the place of a referral back, if it took one. */
export const freePlace = statement((db: Kysely<Tables>, value: { referral: string; at: string }) => ({
  compile: () => sql<never>`select free_place(${value.referral}, ${value.at})`.compile(db)
}))
