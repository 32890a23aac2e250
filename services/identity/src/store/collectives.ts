import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { ChartersTable, Tables } from './tables.ts'

export type CharterRow = Selectable<ChartersTable>

/** A collective by its id, with the number of its organisations. */
export const findCollective = statement((db: Kysely<Tables>, value: { id: string }) =>
  db
    .selectFrom('collectives')
    .select(['id', 'slug', 'name', 'notice'])
    .select((on) =>
      on
        .selectFrom('organisations')
        .select(sql<number>`count(*)::integer`.as('count'))
        .where('left_at', 'is', null)
        .as('organisations')
    )
    .where('id', '=', value.id)
)

/** The charter that a collective gave itself last. */
export const charterInForce = statement((db: Kysely<Tables>, value: { collective: string }) =>
  db
    .selectFrom('charters')
    .selectAll()
    .where('collective_id', '=', value.collective)
    .orderBy('version', 'desc')
    .limit(1)
)

/** Writes the next charter of a collective; no row when somebody else just did. */
export const insertCharter = statement((db: Kysely<Tables>, value: Insertable<ChartersTable>) =>
  db
    .insertInto('charters')
    .values({
      collective_id: value.collective_id,
      version: value.version,
      clocks: value.clocks,
      limits: value.limits,
      system_may_expire: value.system_may_expire,
      holidays: value.holidays,
      changed_at: value.changed_at,
      changed_by: value.changed_by
    })
    .onConflict((on) => on.doNothing())
    .returningAll()
)

/** The version of the convention in force on a day. */
export const conventionInForce = statement((db: Kysely<Tables>, value: { today: string }) =>
  db
    .selectFrom('conventions')
    .select(['id', 'version', 'title', 'text_hash', 'published_on'])
    .where('published_on', '<=', value.today)
    .orderBy('published_on', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
)

/** Signs; no row when that organisation had signed that version. */
export const insertSignature = statement(
  (
    db: Kysely<Tables>,
    value: { collective: string; organisation: string; convention: string; at: string; member: string | null }
  ) =>
    db
      .insertInto('convention_signatures')
      .values({
        collective_id: value.collective,
        organisation_id: value.organisation,
        convention_id: value.convention,
        signed_at: value.at,
        signed_by: value.member
      })
      .onConflict((on) => on.doNothing())
      .returning('signed_at')
)

/** A page of the places of the collective, by name. */
export const listTerritories = statement(
  (
    db: Kysely<Tables>,
    value: { kind: string | null; afterName: string | null; afterId: string | null; limit: number }
  ) =>
    db
      .selectFrom('territories')
      .select(['id', 'kind', 'name', 'insee_code', 'parent_id'])
      .where(sql<boolean>`(${value.kind}::text is null or kind = ${value.kind})`)
      .where(
        sql<boolean>`(${value.afterId}::uuid is null or (name collate "fr-x-icu", id) > (${value.afterName} collate "fr-x-icu", ${value.afterId}))`
      )
      .orderBy(sql`name collate "fr-x-icu"`)
      .orderBy('id')
      .limit(value.limit)
)
