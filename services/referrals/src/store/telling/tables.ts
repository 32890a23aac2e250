import type { ColumnType, Generated } from 'kysely'

/** How many referrals of each kind a digest tells of. */
export interface Counts {
  /** Theirs, to be dealt with today. */
  today: number
  /** Theirs and late, by how far the reminders went: to them, to their lead, to the coordinator. */
  late1: number
  late2: number
  late3: number
  /** Of their organisation, of which they are the lead. */
  team: number
  /** Of the collective, of which they are the coordinator. */
  collective: number
  /** What happened since the last digest, for who wishes to be told of it so. */
  news: number
}

export interface NotificationsTable {
  id: string
  collective_id: string
  event_id: string | null
  digest_on: string | null
  referral_id: string | null
  notice: string
  audience: string
  addressee: string
  organisation_id: string | null
  member_id: string | null
  instead_of: string | null
  person_id: string | null
  counts: ColumnType<Counts | null, string | null, never>
  state: string
  attempts: Generated<number>
  next_at: string | null
  created_at: string
  sent_at: string | null
  read_at: string | null
}

export interface TellingTable {
  feed: string
  position: number
}

export interface DigestDaysTable {
  collective_id: string
  day: string
  made_at: string
}
