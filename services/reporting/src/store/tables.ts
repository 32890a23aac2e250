import type { IdempotencyKeys } from '@relais/service-kit'
import type { ReportsTable } from './kept/reports.ts'

/** The tables of this service, as migrations 0007, 0027, 0032 and 0033 make them. */
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
  reports: ReportsTable
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
}

export interface OutcomeFactsTable {
  referral_id: string
  right_code: string
  collective_id: string
  result: string
  recorded_at: string
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
