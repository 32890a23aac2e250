import { SCOPES, type Scope } from '@relais/contract'
import { type Database, newId } from '@relais/database'
import { type House, ownClientSecret } from '@relais/service-kit'
import { putOwnClient } from '../store/api-clients.ts'
import type { Tables } from '../store/tables.ts'
import { hashSecret } from './oauth/client-metadata.ts'

const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const

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
  // These belong to no organisation.
  const service = (client_id: string, name: string, scopes: Scope[]) => ({
    ...common,
    id: newId(),
    client_id,
    name,
    authentication: 'secret' as const,
    secret_hash: hashSecret(ownClientSecret(secret, client_id)),
    scopes,
    grants: ['client_credentials'],
    redirect_uris: [],
    signed_out_uris: []
  })
  const own = [
    web,
    // It follows the events of all organisations, counts without names, and writes to whoever asked for a file.
    service('relais-reporting', 'Relais – rapports', [
      'events:read',
      'outreach-events:read',
      'capacity-events:read',
      'staff:read'
    ]),
    // It tells the staff of all organisations what happens to their referrals.
    service('relais-referrals', 'Relais – orientations', ['staff:read', 'directory:read']),
    // It asks how long each organisation keeps what people said, and who is kept no more.
    service('relais-rights-check', 'Relais – bilans de droits', ['staff:read', 'forgotten:read'])
  ]
  await database.transaction(VIEWER, (trx) => Promise.all(own.map((client) => trx.run(putOwnClient, client))))
}
