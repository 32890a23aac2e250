import { type Database, statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { ImportedRowsTable, ImportsTable } from './tables.ts'

/** Writes a file that was tried. */
export const insertImport = statement((db: Kysely<Tables>, value: Insertable<ImportsTable>) =>
  db.insertInto('imports').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id,
    client_id: value.client_id,
    rows: value.rows,
    valid: value.valid,
    already_there: value.already_there,
    wrong: value.wrong,
    errors: value.errors,
    rows_sealed: value.rows_sealed,
    persons: value.persons,
    referrals: value.referrals,
    created_at: value.created_at,
    committed_at: value.committed_at
  })
)

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const

const OWN = [
  'id',
  'rows',
  'valid',
  'already_there',
  'wrong',
  'errors',
  'persons',
  'referrals',
  'created_at',
  'committed_at'
] as const

/** An import as it is shown: without its rows, and without who sent it. */
export type ImportLine = Pick<Selectable<ImportsTable>, (typeof OWN)[number]>

/** An import of one's own organisation. */
export const findImport = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db.selectFrom('imports').select(OWN).where('id', '=', value.id).where('organisation_id', '=', value.organisation)
)

/** Its sealed rows. */
export const findImportRows = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('imports')
    .select('rows_sealed')
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
)

/** An import held until the end of the transaction, and whether its rows are still kept. */
export const lockImport = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('imports')
    .select(OWN)
    .select(sql<boolean>`rows_sealed is not null`.as('kept'))
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .forUpdate()
)

/** Waits until no other import of the organisation is being committed. */
export const waitForImports = statement((db: Kysely<Tables>, value: { organisation: string }) => ({
  compile: () => sql<never>`select pg_advisory_xact_lock(hashtextextended(${value.organisation}, 14))`.compile(db)
}))

/** Which of these rows were written before. */
export const rowsThere = statement((db: Kysely<Tables>, value: { organisation: string; indexes: string[] }) =>
  db
    .selectFrom('imported_rows')
    .select('row_index')
    .where('organisation_id', '=', value.organisation)
    .where((on) => on.eb('row_index', '=', sql<string>`any(${value.indexes}::text[])`))
)

/** One's own persons of these identities, the first recorded first. */
export const personsOf = statement(
  (db: Kysely<Tables>, value: { organisation: string; collective: string; identities: Buffer[] }) =>
    db
      .selectFrom('persons')
      .select(['id', 'identity_index', 'age_band', 'language'])
      .where('collective_id', '=', value.collective)
      .where('organisation_id', '=', value.organisation)
      .where((on) => on.eb('identity_index', '=', sql<Buffer>`any(${value.identities}::bytea[])`))
      .where('forgotten_at', 'is', null)
      .orderBy('id', 'desc')
)

const written = statement(
  (
    db: Kysely<Tables>,
    v: {
      organisation: string
      import: string
      indexes: string[]
      rows: number[]
      persons: string[]
      referrals: (string | null)[]
    }
  ) => ({
    compile: () =>
      sql`insert into imported_rows (organisation_id, row_index, import_id, row, person_id, referral_id)
        select ${v.organisation}, x.index, ${v.import}, x.row, x.person, x.referral
        from unnest(${v.indexes}::text[], ${v.rows}::int[], ${v.persons}::uuid[], ${v.referrals}::uuid[]) as x (index, row, person, referral)`.compile(
        db
      )
  })
)

/** Writes down which rows were written. */
export function insertImportedRows(
  of: { organisation: string; import: string },
  rows: readonly Pick<Selectable<ImportedRowsTable>, 'row_index' | 'row' | 'person_id' | 'referral_id'>[]
) {
  return [
    written,
    {
      ...of,
      indexes: rows.map(({ row_index }) => row_index),
      rows: rows.map(({ row }) => row),
      persons: rows.map(({ person_id }) => person_id),
      referrals: rows.map(({ referral_id }) => referral_id)
    }
  ] as const
}

/** Ends an import: what was written is counted, its rows are forgotten. */
export const endImport = statement(
  (db: Kysely<Tables>, value: { id: string; persons: number; referrals: number; at: string }) =>
    db
      .updateTable('imports')
      .set({ persons: value.persons, referrals: value.referrals, committed_at: value.at, rows_sealed: null })
      .where('id', '=', value.id)
)

const forgetting = statement((db: Kysely<Tables>, value: { before: string }) =>
  db
    .updateTable('imports')
    .set({ rows_sealed: null })
    .where('rows_sealed', 'is not', null)
    .where('created_at', '<=', value.before)
)

/** Forgets the rows of imports that were tried before an instant and that nobody committed. */
export async function forgetImports(database: Database<Tables>, before: Date): Promise<void> {
  await database.transaction(SERVICE, (trx) => trx.run(forgetting, { before: before.toISOString() }))
}

/** A page of what was written for the rows of an import. */
export const listWritten = statement(
  (db: Kysely<Tables>, value: { id: string; organisation: string; after: number; limit: number }) =>
    db
      .selectFrom('imported_rows')
      .select(['row', 'person_id', 'referral_id'])
      .where('import_id', '=', value.id)
      .where('organisation_id', '=', value.organisation)
      .where('row', '>', value.after)
      .orderBy('row')
      .limit(value.limit)
)
