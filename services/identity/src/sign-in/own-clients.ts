import { SCOPES } from '@relais/contract'
import { type Database, derive, newId } from '@relais/database'
import type { House } from '@relais/service-kit'
import { putOwnClient } from '../store/api-clients.ts'
import type { Tables } from '../store/tables.ts'
import { hashSecret } from './oauth/client-metadata.ts'

const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** The secret of a part of Relais that asks for tokens itself: every process that knows SECRET can make it, so nothing has to be handed over. */
export function ownClientSecret(secret: string, clientId: string): string {
  return derive(secret, `client:${clientId}`).toString('base64url')
}

/** Makes the parts of Relais known to its own sign-in, at the address that people use today. */
export async function putOwnClients({ secret, publicUrl, now }: House, database: Database<Tables>): Promise<void> {
  const common = {
    collective_id: null,
    organisation_id: null,
    public_keys: null,
    first_party: true,
    version: 1,
    created_at: now().toISOString(),
    created_by: null,
    revoked_at: null
  }
  const web = {
    ...common,
    id: newId(),
    client_id: 'relais-web',
    name: 'Relais',
    authentication: 'none' as const,
    secret_hash: null,
    scopes: Object.keys(SCOPES).filter((scope) => scope !== 'events:read'),
    grants: ['authorization_code', 'refresh_token'],
    redirect_uris: [`${publicUrl}/signed-in`],
    signed_out_uris: [`${publicUrl}/`]
  }
  // Belongs to no organisation: it follows the events of all of them, and counts without names.
  const reporting = {
    ...common,
    id: newId(),
    client_id: 'relais-reporting',
    name: 'Relais – rapports',
    authentication: 'secret' as const,
    secret_hash: hashSecret(ownClientSecret(secret, 'relais-reporting')),
    scopes: ['events:read'],
    grants: ['client_credentials'],
    redirect_uris: [],
    signed_out_uris: []
  }
  await database.transaction(VIEWER, (trx) =>
    Promise.all([trx.run(putOwnClient, web), trx.run(putOwnClient, reporting)])
  )
}
