import type { Charter } from '@relais/contract'
import type { IdempotencyKeys } from '@relais/service-kit'
import type { JSONWebKeySet, JWK } from 'jose'
import type { ColumnType } from 'kysely'

/** A jsonb column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>

export interface CollectivesTable {
  id: string
  slug: string
  name: string
  notice: string | null
  created_at: string
}

export interface TerritoriesTable {
  id: string
  collective_id: string
  kind: 'action' | 'quartier' | 'qpv'
  name: string
  insee_code: string
  parent_id: string | null
}

export interface OrganisationsTable {
  id: string
  collective_id: string
  slug: string
  name: string
  kind: string
  siret: string | null
  secrecy_regime: string
  may_send: boolean
  may_receive: boolean
  paused_from: string | null
  paused_until: string | null
  retention_months: number
  version: number
  created_at: string
  changed_at: string
  left_at: string | null
}

export interface OrganisationTerritoriesTable {
  collective_id: string
  organisation_id: string
  territory_id: string
}

export interface ServicesTable {
  id: string
  collective_id: string
  organisation_id: string
  place: number
  name: string
  rights: string[]
  opening_hours: string | null
  phone: string | null
  email: string | null
}

export interface MembersTable {
  id: string
  collective_id: string
  organisation_id: string
  email_sealed: Buffer
  email_index: Buffer
  name_sealed: Buffer
  job_title: string | null
  roles: string[]
  password_hash: string | null
  away_from: string | null
  away_until: string | null
  delegate_id: string | null
  mail_notices: 'each' | 'digest' | 'none'
  version: number
  created_at: string
  changed_at: string
  left_at: string | null
}

export interface ChartersTable {
  collective_id: string
  version: number
  clocks: Json<Charter['clocks']>
  limits: Json<Charter['limits']>
  system_may_expire: boolean
  holidays: string
  changed_at: string
  changed_by: string | null
}

export interface ConventionsTable {
  id: string
  collective_id: string
  version: string
  title: string
  text_hash: Buffer
  published_on: string
}

export interface ConventionSignaturesTable {
  collective_id: string
  organisation_id: string
  convention_id: string
  signed_at: string
  signed_by: string | null
}

export interface ApiClientsTable {
  id: string
  collective_id: string | null
  organisation_id: string | null
  client_id: string
  name: string
  authentication: 'secret' | 'private_key' | 'none'
  secret_hash: Buffer | null
  public_keys: ColumnType<JSONWebKeySet | null, string | null, string | null>
  scopes: string[]
  grants: string[]
  redirect_uris: string[]
  signed_out_uris: string[]
  first_party: boolean
  version: number
  created_at: string
  created_by: string | null
  revoked_at: string | null
}

export interface ActsTable {
  id: string
  collective_id: string
  organisation_id: string
  by_organisation_id: string
  member_id: string | null
  client_id: string
  operation: string
  fields: string[]
  subject_id: string
  at: string
}

export interface DataKeysTable {
  id: string
  collective_id: string
  wrapped: Buffer
  created_at: string
  retired_at: string | null
}

export interface OidcPayloadsTable {
  model: string
  id: string
  payload: Json<Record<string, unknown>>
  grant_id: string | null
  uid: string | null
  user_code: string | null
  expires_at: string | null
  consumed_at: string | null
}

export interface SigningKeysTable {
  kid: string
  status: 'next' | 'current' | 'retired'
  public_jwk: Json<JWK>
  private_sealed: Buffer
  published_at: string
  current_at: string | null
  retired_at: string | null
}

export interface SignInAttemptsTable {
  subject: Buffer
  span: 'minute' | 'day'
  attempts: number
  until: string
}

/** The tables of the schema identity, as Kysely knows them; a test holds them to the database. */
export interface Tables {
  collectives: CollectivesTable
  territories: TerritoriesTable
  organisations: OrganisationsTable
  organisation_territories: OrganisationTerritoriesTable
  services: ServicesTable
  members: MembersTable
  charters: ChartersTable
  conventions: ConventionsTable
  convention_signatures: ConventionSignaturesTable
  api_clients: ApiClientsTable
  acts: ActsTable
  data_keys: DataKeysTable
  oidc_payloads: OidcPayloadsTable
  signing_keys: SigningKeysTable
  sign_in_attempts: SignInAttemptsTable
  idempotency_keys: IdempotencyKeys
}
