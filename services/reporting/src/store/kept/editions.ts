import type { OpenEdition } from '@relais/contract'
import { statement } from '@relais/database'
import { type ColumnType, type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What everybody reads of an edition. */
export type OpenFigures = Pick<OpenEdition, 'threshold' | 'licence' | 'method' | 'tables'>
/** Each figure that is told or follows from what is, with the persons behind it. */
export type ToldFigures = Readonly<Record<string, { value: number; persons: number }>>

export interface OpenEditionsTable {
  id: string
  collective_id: string
  from_on: string
  to_on: string
  edition: number
  reason: ColumnType<OpenEdition['reason'], string, string>
  published_at: string
  published_by: string | null
  /** Written as text, read as a value. */
  figures: ColumnType<OpenFigures, string, string>
  told: ColumnType<ToldFigures, string, string>
}
export type EditionRow = Selectable<OpenEditionsTable>

/** Publishes an edition; of two at once the second is refused by its number. */
export const insertEdition = statement((db: Kysely<Tables>, value: Insertable<OpenEditionsTable>) =>
  db.insertInto('open_editions').values({
    id: value.id,
    collective_id: value.collective_id,
    from_on: value.from_on,
    to_on: value.to_on,
    edition: value.edition,
    reason: value.reason,
    published_at: value.published_at,
    published_by: value.published_by ?? null,
    figures: sql<string>`${value.figures}::jsonb`,
    told: sql<string>`${value.told}::jsonb`
  })
)

/** The editions of one half-year, the first one first. */
export const editionsOf = statement((db: Kysely<Tables>, value: { collective: string; from: string }) =>
  db
    .selectFrom('open_editions')
    .selectAll()
    .where('collective_id', '=', value.collective)
    .where('from_on', '=', value.from)
    .orderBy('edition')
)

/** One edition. */
export const findEdition = statement((db: Kysely<Tables>, value: { id: string }) =>
  db
    .selectFrom('open_editions')
    // what it is held against is nobody's to read
    .select(['id', 'collective_id', 'from_on', 'to_on', 'edition', 'reason', 'published_at', 'figures'])
    .where('id', '=', value.id)
)

/** Editions of every collective, the latest first. */
export const listEditionRows = statement((db: Kysely<Tables>, value: { before: string; limit: number }) =>
  db
    .selectFrom('open_editions')
    .select(['id', 'collective_id', 'from_on', 'to_on', 'edition', 'reason', 'published_at'])
    .where('id', '<', value.before)
    .orderBy('id', 'desc')
    .limit(value.limit)
)
