import type { GuideEntry } from '@relais/contract'
import type { ColumnType } from 'kysely'

export interface GuideShippedTable {
  hash: string
  code: string
  kind: string
  title: string
  summary: string
  rights: string[]
  words: string
  body: string
  entry: ColumnType<GuideEntry, string, string>
  first_seen_at: string
  search: ColumnType<string, never, never>
}

export interface GuidePagesTable {
  collective_id: string
  code: string
  version: number
  state: string
  kind: string
  title: string
  summary: string
  rights: string[]
  words: string
  body: string
  note: string | null
  changed_at: string
  changed_by: string | null
  search: ColumnType<string, never, never>
}

export interface GuideVersionsTable {
  collective_id: string
  code: string
  version: number
  state: string
  entry: ColumnType<GuideEntry | null, string | null, string | null>
  note: string | null
  changed_at: string
  changed_by: string | null
}

export interface GuideReadsTable {
  collective_id: string
  organisation_id: string
  reader: string
  code: string
  version: number
  hash: string | null
  first_read_at: string
  read_at: string
}

/** The tables of the guide, as migration 0023 makes them. */
export interface GuideTables {
  guide_shipped: GuideShippedTable
  guide_pages: GuidePagesTable
  guide_versions: GuideVersionsTable
  guide_reads: GuideReadsTable
}
