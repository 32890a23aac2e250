export interface OutcomesTable {
  id: string
  collective_id: string
  referral_id: string
  right_code: string
  result: string
  reason: string | null
  child_id: string | null
  effective_on: string | null
  amount_monthly_cents: number | null
  amount_band: string | null
  arrears_cents: number | null
  amount_once_cents: number | null
  decided_on: string | null
  first_paid_on: string | null
  source: string
  confidence: string
  person_confirmation: string
  recorded_by: string | null
  recorded_at: string
  replaced_at: string | null
}

export interface ContactsTable {
  id: string
  collective_id: string
  referral_id: string
  kind: string
  channel: string
  on_date: string | null
  result: string | null
  starts_at: string | null
  moved_by: string | null
  recorded_by: string | null
  recorded_at: string
}

export interface ReturnPermitsTable {
  root_id: string
  organisation_id: string
  collective_id: string
  permitted_by: string | null
  permitted_at: string
}

export interface IncidentsTable {
  id: string
  collective_id: string
  organisation_id: string
  referral_id: string
  reason: string
  opened_by: string | null
  opened_at: string
}
