export interface ContactsTable {
  id: string
  collective_id: string
  organisation_id: string
  version: number
  place_kind: string
  territory_id: string
  met_at: string
  minutes: number | null
  language: string | null
  themes: string[]
  rights: string[]
  follow_up: string
  session_id: string | null
  member_id: string | null
  client_id: string
  created_at: string
  updated_at: string
  voided_at: string | null
}

export interface SessionsTable {
  id: string
  collective_id: string
  organisation_id: string
  version: number
  place_kind: string
  territory_id: string
  host_id: string | null
  holder_id: string | null
  day: string
  starts_at: string
  ends_at: string
  series_id: string | null
  welcomed: number | null
  turned_away: number | null
  appointments: number | null
  no_shows: number | null
  cancelled: string | null
  member_id: string | null
  client_id: string
  created_at: string
  updated_at: string
}

export interface ObservationsTable {
  id: string
  collective_id: string
  organisation_id: string
  version: number
  about: string
  right_id: string | null
  non_take_up: string
  cause: string | null
  territory_id: string
  place_kind: string
  observed_on: string
  member_id: string | null
  client_id: string
  created_at: string
  updated_at: string
  voided_at: string | null
}

export interface ActivitiesTable {
  id: string
  collective_id: string
  organisation_id: string
  version: number
  kind: string
  day: string
  territory_id: string | null
  minutes: number | null
  title_sealed: Buffer | null
  audiences: string[]
  people: (number | null)[]
  organisation_ids: string[]
  other_kinds: string[]
  other_counts: number[]
  member_id: string | null
  client_id: string
  created_at: string
  updated_at: string
  voided_at: string | null
}

/** The tables of outreach, as migrations 0022 and 0031 make them. */
export interface OutreachTables {
  outreach_contacts: ContactsTable
  drop_in_sessions: SessionsTable
  observations: ObservationsTable
  network_activities: ActivitiesTable
}
