/** The tables of this service, as migration 0007 makes them. */
export interface Tables {
  feed_positions: { feed: string; cursor: string | null; taken_at: string | null }
  referral_facts: ReferralFactsTable
  outcome_facts: OutcomeFactsTable
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
