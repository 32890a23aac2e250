import { type revokeApiClient as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { administers, colleagueOf, type Desk } from '../desk.ts'
import { noteAct } from '../store/acts.ts'
import { revokeApiClient as revoke } from '../store/api-clients.ts'

/** Revokes software of the worker's organisation: from now on it gets no token. */
export async function revokeApiClient(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('api-client-not-found')
  if (!administers(colleague)) return refuse('role-missing', { required: ['administrator'] })
  const { id } = asked.params
  const at = asked.now.toISOString()
  const [row] = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const found = await trx.run(revoke, { id, organisation: colleague.organisationId, at })
    // Of one that was revoked before nothing was done.
    if (found[0]?.before === null) noteAct(trx, asked, colleague, { subject: id })
    return found
  })
  desk.forgetClients()
  return row === undefined ? refuse('api-client-not-found') : ({ status: 204 } as const)
}
