import type { Benchmark, NotCounted, ReportKind, ReportTable, ReportVersions } from '@relais/contract'
import { statement } from '@relais/database'
import { type ColumnType, type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What a frozen report keeps of its figures. */
export interface KeptFigures {
  countedAt: string
  tables: ReportTable[]
  notes: string[]
  /** Of a report frozen before there were any: none. */
  benchmarks?: Benchmark[]
  notCounted?: NotCounted[]
  versions: ReportVersions
}

export interface ReportsTable {
  id: string
  collective_id: string
  kind: ColumnType<ReportKind, string, string>
  from_on: string
  to_on: string
  territory_id: string | null
  version: number
  sections_sealed: Buffer
  /** Written as text, read as a value. */
  figures: ColumnType<KeptFigures | null, string | null, string | null>
  created_at: string
  created_by: string | null
  changed_at: string
  changed_by: string | null
  frozen_at: string | null
}

export type ReportRow = Selectable<ReportsTable>
/** What lists tell of a report: not its figures. */
export type ReportHead = Omit<ReportRow, 'figures' | 'sections_sealed'>

const HEAD = [
  'id',
  'collective_id',
  'kind',
  'from_on',
  'to_on',
  'territory_id',
  'version',
  'created_at',
  'created_by',
  'changed_at',
  'changed_by',
  'frozen_at'
] as const

/** Writes a draft. */
export const insertReport = statement((db: Kysely<Tables>, value: Insertable<ReportsTable>) =>
  db.insertInto('reports').values({
    id: value.id,
    collective_id: value.collective_id,
    kind: value.kind,
    from_on: value.from_on,
    to_on: value.to_on,
    territory_id: value.territory_id,
    version: value.version,
    sections_sealed: value.sections_sealed,
    created_at: value.created_at,
    created_by: value.created_by,
    changed_at: value.changed_at,
    changed_by: value.changed_by
  })
)

/** One report; row-level security hides drafts from whoever does not coordinate. */
export const findReport = statement((db: Kysely<Tables>, value: { id: string }) =>
  db.selectFrom('reports').selectAll().where('id', '=', value.id)
)

/** Some reports of a collective, the latest begun first. */
export const listReportRows = statement(
  (db: Kysely<Tables>, value: { collective: string; before: string; limit: number }) =>
    db
      .selectFrom('reports')
      .select(HEAD)
      .where('collective_id', '=', value.collective)
      .where('id', '<', value.before)
      .orderBy('id', 'desc')
      .limit(value.limit)
)

interface Change {
  id: string
  /** Over this version, and no other. */
  version: number
  at: string
  by: string | null
}

/** Writes the sections of a draft over the version that was read; no row when somebody else just did. */
export const writeSections = statement((db: Kysely<Tables>, value: Change & { sections: Buffer }) =>
  db
    .updateTable('reports')
    .set({
      sections_sealed: value.sections,
      version: sql<number>`version + 1`,
      changed_at: value.at,
      changed_by: value.by
    })
    .where('id', '=', value.id)
    .where('version', '=', value.version)
    .where('frozen_at', 'is', null)
    .returning(HEAD)
)

/** Freezes a draft with its figures; no row when somebody else just changed it. */
export const freezeRow = statement((db: Kysely<Tables>, value: Change & { figures: string }) =>
  db
    .updateTable('reports')
    .set({
      figures: value.figures,
      version: sql<number>`version + 1`,
      changed_at: value.at,
      changed_by: value.by,
      frozen_at: value.at
    })
    .where('id', '=', value.id)
    .where('version', '=', value.version)
    .where('frozen_at', 'is', null)
    .returning(HEAD)
)

/** Takes a draft away; no row when somebody else just changed it. */
export const dropDraft = statement((db: Kysely<Tables>, value: { id: string; version: number }) =>
  db
    .deleteFrom('reports')
    .where('id', '=', value.id)
    .where('version', '=', value.version)
    .where('frozen_at', 'is', null)
    .returning('id')
)
