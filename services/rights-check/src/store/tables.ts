import type { IdempotencyKeys } from '@relais/service-kit'
import type { GuideTables } from './guide/guide-tables.ts'
import type { LocalTables } from './local-rights.ts'
import type { OutreachTables } from './outreach/tables.ts'

export interface DataKeysTable {
  id: string
  collective_id: string
  wrapped: Buffer
  created_at: string
  retired_at: string | null
}

export interface ChecksTable {
  id: string
  collective_id: string
  organisation_id: string
  version: number
  person_id: string | null
  territory_id: string | null
  contact_id: string | null
  member_id: string | null
  client_id: string
  read_on: string
  ruleset_version: string
  catalogue_version: string
  situation_sealed: Buffer | null
  verdicts_sealed: Buffer | null
  created_at: string
  updated_at: string
  forgotten_at: string | null
}

export interface FindingsTable {
  check_id: string
  right_id: string
  collective_id: string
  organisation_id: string
  status: string
  non_take_up: string | null
  cause: string | null
  renounced_on: string | null
}

export interface ReadsTable {
  id: string
  collective_id: string
  organisation_id: string
  member_id: string | null
  client_id: string
  operation: string
  check_id: string
  at: string
}

/** The tables of the schema rights_check. */
export interface Tables extends LocalTables, OutreachTables, GuideTables {
  data_keys: DataKeysTable
  idempotency_keys: IdempotencyKeys
  checks: ChecksTable
  findings: FindingsTable
  reads: ReadsTable
}
