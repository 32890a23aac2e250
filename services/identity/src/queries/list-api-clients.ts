import type { ApiClient, listApiClients as operation } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../desk.ts'
import { type ApiClientRow, listApiClients as list } from '../store/api-clients.ts'
import { cutPage, NOTHING, startAfter } from './pages.ts'

/** Lists the software of the worker's own organisation. */
export async function listApiClients(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const after = startAfter(asked.query.cursor)
  if (typeof after !== 'string') return after
  if (colleague === null) return NOTHING
  const { limit } = asked.query
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(list, { organisation: colleague.organisationId, after, limit: limit + 1 }),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, ({ id }) => [id])
  return { status: 200, body: { items: rows.map(showApiClient), next } } as const
}

/** Software as its own organisation reads it: never its secret. */
export function showApiClient(row: ApiClientRow): ApiClient {
  return {
    id: row.id,
    clientId: row.client_id,
    name: row.name,
    grant: row.grants.includes('client_credentials') ? 'client_credentials' : 'authorization_code',
    authentication: row.authentication,
    scopes: row.scopes as ApiClient['scopes'],
    redirectUris: row.redirect_uris,
    createdAt: row.created_at,
    revokedAt: row.revoked_at
  }
}
