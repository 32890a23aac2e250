import type { ExportFormat } from '@relais/contract'
import { type Database, statement } from '@relais/database'
import { type ColumnType, type Insertable, type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

export interface ExportsTable {
  id: string
  collective_id: string
  organisation_id: string
  member_id: string | null
  client_id: string
  report_id: string | null
  from_on: string
  to_on: string
  territory_id: string | null
  counted_organisation_id: string | null
  format: ColumnType<ExportFormat, string, string>
  at: string
}

/** Writes down that a report was taken out. */
export const insertExport = statement((db: Kysely<Tables>, value: Insertable<ExportsTable>) =>
  db.insertInto('exports').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id ?? null,
    client_id: value.client_id,
    report_id: value.report_id ?? null,
    from_on: value.from_on,
    to_on: value.to_on,
    territory_id: value.territory_id ?? null,
    counted_organisation_id: value.counted_organisation_id ?? null,
    format: value.format,
    at: value.at
  })
)

/** Some exports of an organisation, the latest first. */
export const listExportRows = statement(
  (db: Kysely<Tables>, value: { organisation: string; before: string; limit: number }) =>
    db
      .selectFrom('exports')
      .selectAll()
      .where('organisation_id', '=', value.organisation)
      .where('id', '<', value.before)
      .orderBy('id', 'desc')
      .limit(value.limit)
)

const forgetBefore = statement((db: Kysely<Tables>, value: { before: string }) => ({
  compile: () => sql<never>`delete from exports where at < ${value.before}`.compile(db)
}))
const KEPT = 365 * 86_400_000

/** Takes out of the journal what is older than twelve months. */
export async function forgetExports(database: Database<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT).toISOString()
  await database.transaction({ collectiveId: null, organisationId: null, duty: 'service' }, (trx) =>
    trx.run(forgetBefore, { before })
  )
}
