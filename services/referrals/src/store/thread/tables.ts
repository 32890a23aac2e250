import type { Generated } from 'kysely'

export interface MessagesTable {
  id: string
  collective_id: string
  referral_id: string
  organisation_id: string
  member_id: string | null
  audience: string
  level: number
  sealed: Buffer
  created_at: string
}

export interface DocumentsTable {
  id: string
  collective_id: string
  referral_id: string
  organisation_id: string
  member_id: string | null
  level: number
  state: string
  item: string | null
  media_type: string
  size: number
  sha256: Buffer
  name_sealed: Buffer | null
  file: string | null
  created_at: string
  scan_at: string | null
  tries: Generated<number>
  scanned_at: string | null
  answered_in: string | null
  deleted_at: string | null
}

export interface AttachedChecksTable {
  referral_id: string
  collective_id: string
  organisation_id: string
  check_id: string
  attached_at: string
}

export interface AttachedCheckPartsTable {
  referral_id: string
  level: number
  collective_id: string
  sealed: Buffer
}

export interface CheckDaysTable {
  referral_id: string
  collective_id: string
  made_on: string
}

export interface FilesToDropTable {
  file: string
  organisation_id: string
  drop_at: string
}

export interface DocumentRoomTable {
  holder_id: string
  collective_id: string
  documents: number
  bytes: number
}
