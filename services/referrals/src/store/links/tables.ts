import type { Generated } from 'kysely'

export interface LinksTable {
  id: string
  collective_id: string
  kind: 'receiver' | 'person'
  organisation_id: string
  referral_id: string
  secret_hash: Buffer
  short_code_hash: Buffer | null
  actions: string[]
  created_at: string
  created_by: string | null
  expires_at: string
  revoked_at: string | null
  opened_at: string | null
}

export interface LinkCodesTable {
  id: string
  link_id: string
  code_hash: Buffer
  created_at: string
  expires_at: string
  tries: Generated<number>
  used_at: string | null
}

export interface LinkSessionsTable {
  id: string
  link_id: string
  token_hash: Buffer
  confirmed: boolean
  started_at: string
  ends_at: string
}

export interface LinkMessagesTable {
  id: string
  collective_id: string
  kind: 'desk' | 'code' | 'person_mail' | 'person_sms'
  link_id: string
  language: 'fr' | 'en' | 'ar'
  due_at: string
  gives_up_at: string
  sent_at: string | null
}
