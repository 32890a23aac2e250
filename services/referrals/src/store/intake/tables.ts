import type { ImportError } from '@relais/contract'
import type { ColumnType, Generated } from 'kysely'

/** A jsonb column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>

export interface CapacitiesTable {
  organisation_id: string
  unit_id: string
  collective_id: string
  version: number
  rights: string[]
  places: number | null
  waiting_list: boolean
  takes_urgent: boolean
  paused_from: string | null
  paused_until: string | null
  reopens_on: string | null
  criteria: string | null
  territory_ids: string[]
  stated_at: string
  stated_by: string | null
}

export interface CapacityEventsTable {
  number: Generated<number>
  position: number | null
  organisation_id: string
  unit_id: string
  collective_id: string
  at: string
  stated_at: string
  places: number | null
  waiting_list: boolean
  paused_from: string | null
  paused_until: string | null
  dropped: boolean
}

export interface TakenPlacesTable {
  referral_id: string
  organisation_id: string
  unit_id: string
  taken_at: string
}

export interface ImportsTable {
  id: string
  collective_id: string
  organisation_id: string
  member_id: string | null
  client_id: string
  rows: number
  valid: number
  already_there: number
  wrong: number
  errors: Json<ImportError[]>
  rows_sealed: Buffer | null
  persons: number | null
  referrals: number | null
  created_at: string
  committed_at: string | null
}

export interface ImportedRowsTable {
  organisation_id: string
  row_index: string
  import_id: string
  row: number
  person_id: string
  referral_id: string | null
}
