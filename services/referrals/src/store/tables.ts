import type { Attempts, IdempotencyKeys } from '@relais/service-kit'
import type { ColumnType, Generated } from 'kysely'
import type {
  CapacitiesTable,
  CapacityEventsTable,
  ImportedRowsTable,
  ImportsTable,
  TakenPlacesTable
} from './intake/tables.ts'
import type { LinkCodesTable, LinkMessagesTable, LinkSessionsTable, LinksTable } from './links/tables.ts'
import type { DigestDaysTable, NotificationsTable, TellingTable } from './telling/tables.ts'
import type {
  AttachedCheckPartsTable,
  AttachedChecksTable,
  CheckDaysTable,
  DocumentRoomTable,
  DocumentsTable,
  FilesToDropTable,
  MessagesTable
} from './thread/tables.ts'
import type { ContactsTable, IncidentsTable, OutcomesTable, ReturnPermitsTable } from './work/tables.ts'

/** A jsonb column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>

export interface DataKeysTable {
  id: string
  collective_id: string
  wrapped: Buffer
  created_at: string
  retired_at: string | null
}

export interface PersonsTable {
  id: string
  collective_id: string
  organisation_id: string
  version: number
  name_sealed: Buffer | null
  birth_date_sealed: Buffer | null
  contact_sealed: Buffer | null
  identity_index: Buffer | null
  phone_index: Buffer | null
  email_index: Buffer | null
  sound_index: string[]
  age_band: string
  language: string
  preferred_channel: string
  last_contact_on: string
  created_at: string
  updated_at: string
  forgotten_at: string | null
}

export interface PersonWordsTable {
  word: Buffer
  person_id: string
  organisation_id: string
  level: number
}

export interface AgreementsTable {
  id: string
  collective_id: string
  organisation_id: string
  person_id: string
  recipient_id: string
  rights: string[]
  level: string
  how_given: string
  given_on: string
  expires_on: string
  withdrawn_at: string | null
  version: number
  created_at: string
  onward: Generated<boolean>
}

export interface ReferralsTable {
  id: string
  collective_id: string
  person_id: string
  agreement_id: string | null
  sender_id: string
  recipient_id: string
  party_ids: string[]
  granted: number
  parent_id: string | null
  root_id: string
  hop: number
  version: number
  state: string
  return_to: string | null
  sub_status: string | null
  urgent: boolean
  withdrawal_requested: Generated<boolean>
  redirect_suggested: Generated<boolean>
  escalation: Generated<number>
  frozen: Generated<boolean>
  rights: string[]
  territory_id: string | null
  age_band: string
  language: string
  rights_check_waiver: string | null
  duplicate_decision: string | null
  owner_id: string | null
  reason: string | null
  until_on: string | null
  due_at: string | null
  created_at: string
  created_by: string | null
  sent_at: string | null
  updated_at: string
  head_hash: Buffer
  group_id: string | null
  child_id: string | null
  asked_items: Generated<string[]>
  paused_clock: Json<PausedClock | null>
  state_since: string
  escalated_at: string | null
  withdrawal_due_at: string | null
  appointment_at: string | null
  ask_again_at: string | null
  redact_at: string | null
  next_at: string | null
  beside: number
  deserted_at: string | null
}

/** The clock that was paused, and what was left of it. */
export type PausedClock = { name: string } & ({ workingDays: number } | { workingMinutes: number } | { until: string })

export interface ReferralPartiesTable {
  organisation_id: string
  referral_id: string
  collective_id: string
  person_id: string
  side: string
  disclosure: number
  discloses_until: string | null
  party_ids: string[]
  state: string
  urgent: boolean
  due_at: string | null
  sort_at: string
  updated_at: string
  owner_id: string | null
  territory_id: string | null
  rights: Generated<string[]>
  escalation: Generated<number>
  ball_with: string | null
}

export interface ReferralContentsTable {
  referral_id: string
  level: number
  collective_id: string
  sealed: Buffer
}

export interface ReferralEventsTable {
  id: string
  collective_id: string
  referral_id: string
  version: number
  action: string
  side: string
  organisation_id: string | null
  member_id: string | null
  client_id: string
  from_state: string | null
  to_state: string
  at: string
  party_ids: string[]
  payload: Json<Record<string, unknown>>
  previous_hash: Buffer
  hash: Buffer
  told: Generated<string[]>
}

export interface EventTextsTable {
  event_id: string
  referral_id: string
  collective_id: string
  level: number
  sealed: Buffer
}

export interface OutboxTable {
  place: Generated<number>
  event_id: string
  collective_id: string
}

export interface EventFeedTable {
  position: number
  event_id: string
  collective_id: string
  party_ids: string[]
}

export interface ReadsTable {
  id: string
  collective_id: string
  organisation_id: string
  member_id: string | null
  client_id: string
  operation: string
  level: number
  person_ids: string[]
  referral_id: string | null
  at: string
}

export interface ExportsTable {
  id: string
  collective_id: string
  organisation_id: string
  member_id: string
  client_id: string
  direction: string
  from_on: string
  to_on: string
  reason: string
  rows: number
  at: string
}

export interface ReferralGroupsTable {
  id: string
  collective_id: string
  organisation_id: string
  mode: string
  created_at: string
}

/** The tables of schema referrals, as the migrations make them (a test compares). */
export interface Tables {
  data_keys: DataKeysTable
  persons: PersonsTable
  person_words: PersonWordsTable
  agreements: AgreementsTable
  referrals: ReferralsTable
  referral_parties: ReferralPartiesTable
  referral_contents: ReferralContentsTable
  outcomes: OutcomesTable
  referral_events: ReferralEventsTable
  event_texts: EventTextsTable
  messages: MessagesTable
  documents: DocumentsTable
  attached_checks: AttachedChecksTable
  check_days: CheckDaysTable
  attached_check_parts: AttachedCheckPartsTable
  files_to_drop: FilesToDropTable
  document_room: DocumentRoomTable
  outbox: OutboxTable
  event_feed: EventFeedTable
  reads: ReadsTable
  exports: ExportsTable
  referral_groups: ReferralGroupsTable
  contacts: ContactsTable
  return_permits: ReturnPermitsTable
  incidents: IncidentsTable
  capacities: CapacitiesTable
  capacity_events: CapacityEventsTable
  taken_places: TakenPlacesTable
  notifications: NotificationsTable
  telling: TellingTable
  digest_days: DigestDaysTable
  links: LinksTable
  link_codes: LinkCodesTable
  link_sessions: LinkSessionsTable
  link_attempts: Attempts
  link_messages: LinkMessagesTable
  imports: ImportsTable
  imported_rows: ImportedRowsTable
  idempotency_keys: IdempotencyKeys
}
