import type { ExportFormat } from '@relais/contract'
import { type Database, statement } from '@relais/database'
import { type ColumnType, type Insertable, type Kysely, type Selectable, sql } from 'kysely'
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
  threshold: number | null
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
    at: value.at,
    threshold: value.threshold ?? null
  })
)

/** A line of the journal, as an organisation reads it. */
export type ExportRow = Omit<Selectable<ExportsTable>, 'collective_id' | 'client_id'> & { client_id: string | null }

interface Filter {
  organisation: string
  member: string | null
  /** The first and the last day, in France; null is any. */
  from: string | null
  to: string | null
  before: string
  limit: number
}

const between = ({ from, to }: Filter) =>
  sql`(${from}::date is null or at >= ${from}::date::timestamp at time zone 'Europe/Paris')
    and (${to}::date is null or at < (${to}::date + 1)::timestamp at time zone 'Europe/Paris')`
const WHAT = sql`id, organisation_id, report_id, from_on, to_on, territory_id, counted_organisation_id, format, at, threshold`

/** Some exports of an organisation, the latest first. */
export const listExportRows = statement((db: Kysely<Tables>, value: Filter) => ({
  compile: () =>
    sql<ExportRow>`select ${WHAT}, member_id, client_id from exports
      where organisation_id = ${value.organisation} and id < ${value.before} and ${between(value)}
        and (${value.member}::uuid is null or member_id = ${value.member})
      order by id desc limit ${value.limit}`.compile(db)
}))

/** The same of every organisation of a collective, for who coordinates it: who it was is read of one's own organisation alone. */
export const listCollectiveExportRows = statement((db: Kysely<Tables>, value: Filter & { collective: string }) => ({
  compile: () =>
    sql<ExportRow>`select ${WHAT}, case when organisation_id = ${value.organisation} then member_id end as member_id,
        case when organisation_id = ${value.organisation} then client_id end as client_id
      from exports where collective_id = ${value.collective} and id < ${value.before} and ${between(value)}
      order by id desc limit ${value.limit}`.compile(db)
}))

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
