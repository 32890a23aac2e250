import { statement } from '@relais/database'
import type { LocalRight } from '@relais/rights-rules'
import type { ColumnType, Insertable, Kysely, Selectable } from 'kysely'

/** A version as it is kept: a right whole, or the one that comes with Relais; and whether it is withdrawn. */
export type KeptEntry = (Omit<LocalRight, 'code'> | { shipped: true }) & { withdrawn?: true }

export interface LocalRightsTable {
  collective_id: string
  code: string
  version: number
  /** Written as text, read as a value. */
  entry: ColumnType<KeptEntry, string, string>
  changed_at: string
  changed_by: string | null
}

/** The table of local rights, as migration 0020 makes it. */
export interface LocalTables {
  local_rights: LocalRightsTable
}

export type LocalRightRow = Selectable<LocalRightsTable>

/** The latest version of each local right that a collective wrote. */
export const localRightsInForce = statement((db: Kysely<LocalTables>, value: { collective: string }) =>
  db
    .selectFrom('local_rights')
    .distinctOn('code')
    .selectAll()
    .where('collective_id', '=', value.collective)
    .orderBy('code')
    .orderBy('version', 'desc')
)

/** Every version of one of them, the latest first. */
export const localRightVersions = statement((db: Kysely<LocalTables>, value: { collective: string; code: string }) =>
  db
    .selectFrom('local_rights')
    .selectAll()
    .where('collective_id', '=', value.collective)
    .where('code', '=', value.code)
    .orderBy('version', 'desc')
)

/** Writes the next version of a local right; no row when somebody else just did. */
export const insertLocalRight = statement((db: Kysely<LocalTables>, value: Insertable<LocalRightsTable>) =>
  db
    .insertInto('local_rights')
    .values({
      collective_id: value.collective_id,
      code: value.code,
      version: value.version,
      entry: value.entry,
      changed_at: value.changed_at,
      changed_by: value.changed_by
    })
    .onConflict((on) => on.doNothing())
    .returningAll()
)
