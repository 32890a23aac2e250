import type { IdempotencyKeys } from '@relais/service-kit'
import type { ColumnType } from 'kysely'
import type { Pause } from '../feed/fact.ts'
import type { OpenEditionsTable } from './kept/editions.ts'
import type { ExportsTable } from './kept/exports.ts'
import type { ExportFilesTable } from './kept/files.ts'
import type { ReportsTable } from './kept/reports.ts'

/** A jsonb column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>

/** The tables of this service, as migrations make them. */
export interface Tables {
  data_keys: DataKeysTable
  idempotency_keys: IdempotencyKeys
  feed_positions: { feed: string; cursor: string | null; taken_at: string | null }
  referral_facts: ReferralFactsTable
  outcome_facts: OutcomeFactsTable
  contact_facts: ContactFactsTable
  check_facts: CheckFactsTable
  finding_facts: FindingFactsTable
  activity_facts: ActivityFactsTable
  capacity_facts: CapacityFactsTable
  sums: SumsTable
  reports: ReportsTable
  exports: ExportsTable
  export_files: ExportFilesTable
  open_editions: OpenEditionsTable
}

export interface DataKeysTable {
  id: string
  collective_id: string
  wrapped: Buffer
  created_at: string
  retired_at: string | null
}

export interface ReferralFactsTable {
  referral_id: string
  collective_id: string
  root_id: string
  sender_id: string
  recipient_id: string
  territory_id: string | null
  urgent: boolean
  rights: string[]
  state: string
  version: number
  created_at: string
  sent_at: string | null
  acknowledged_at: string | null
  answered_at: string | null
  answer: 'accepted' | 'declined' | 'waitlisted' | null
  decline_reason: string | null
  decline_side: string | null
  started_at: string | null
  resolved_at: string | null
  closed_at: string | null
  end_reason: string | null
  error_at: string | null
  checked_on: string | null
  cohort_on: string | null
  late_at: string | null
  pauses: Json<Pause[]>
  sent_days: number | null
  acknowledged_days: number | null
  answered_days: number | null
  started_days: number | null
  resolved_days: number | null
  closed_days: number | null
}

export interface OutcomeFactsTable {
  referral_id: string
  right_code: string
  collective_id: string
  result: string
  recorded_at: string
  version: number
  root_id: string
  reason: string | null
  source: string | null
  replaced_at: string | null
  effective_on: string | null
  decided_on: string | null
  first_paid_on: string | null
  amount_monthly_cents: number | null
  amount_band: string | null
  arrears_cents: number | null
  amount_once_cents: number | null
  filed_days: number | null
  decided_days: number | null
  paid_days: number | null
}

export interface ContactFactsTable {
  organisation_id: string
  contact_id: string
  collective_id: string
  version: number
  place_kind: string
  territory_id: string
  met_at: string
  minutes: number | null
  follow_up: string
  voided: boolean
}

export interface CheckFactsTable {
  check_id: string
  collective_id: string
  organisation_id: string
  version: number
  territory_id: string | null
  made_at: string
  person: string | null
}

export interface FindingFactsTable {
  check_id: string
  right_code: string
  collective_id: string
  mainstream: boolean
  status: string
  non_take_up: string | null
  cause: string | null
  renounced: boolean
}

export interface CapacityFactsTable {
  organisation_id: string
  unit_id: string
  day: string
  collective_id: string
  number: number
  stated_on: string
  places: number | null
  waiting_list: boolean
  paused_from: string | null
  paused_until: string | null
  dropped: boolean
}

export interface ActivityFactsTable {
  organisation_id: string
  activity_id: string
  collective_id: string
  version: number
  kind: string
  day: string
  territory_id: string | null
  minutes: number | null
  audiences: string[]
  people: (number | null)[]
  organisation_ids: string[]
  other_kinds: string[]
  other_counts: number[]
  voided: boolean
}

export interface SumsTable {
  collective_id: string
  part: string
  sheet: string
  period: string
  name: string
  n: number
}
