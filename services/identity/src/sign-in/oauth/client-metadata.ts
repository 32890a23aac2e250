import { createHash } from 'node:crypto'
import type { AdapterPayload } from 'oidc-provider'
import type { ClientSigningIn } from '../../store/sign-in/doors.ts'

/** What Relais adds to the metadata of a client. */
export interface RelaisClient {
  collective: string | null
  organisation: string | null
  organisationName: string | null
  scopes: readonly string[]
  firstParty: boolean
}

/** The SHA-256 of a client's secret: enough for 256 random bits, which no dictionary holds. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest()
}

/** A client as oidc-provider reads it. Its `client_secret` is the hash of the secret; see `compareClientSecret` in make-provider. */
export function clientMetadata(row: ClientSigningIn): AdapterPayload {
  const relais: RelaisClient = {
    collective: row.collective_id,
    organisation: row.organisation_id,
    organisationName: row.organisation_name,
    scopes: row.scopes,
    firstParty: row.first_party
  }
  return {
    client_id: row.client_id,
    client_name: row.name,
    token_endpoint_auth_method: METHODS[row.authentication],
    ...(row.secret_hash === null ? {} : { client_secret: row.secret_hash.toString('base64url') }),
    ...(row.public_keys === null
      ? {}
      : { jwks: row.public_keys as NonNullable<AdapterPayload['jwks']>, token_endpoint_auth_signing_alg: 'ES256' }),
    grant_types: row.grants,
    response_types: row.grants.includes('authorization_code') ? ['code'] : [],
    redirect_uris: row.redirect_uris,
    post_logout_redirect_uris: row.signed_out_uris,
    id_token_signed_response_alg: 'ES256',
    relais
  }
}

// The method registered also accepts the secret in the body: oidc-provider takes either for both.
const METHODS = { secret: 'client_secret_basic', private_key: 'private_key_jwt', none: 'none' } as const
