import { randomBytes, randomInt } from 'node:crypto'
import { type createApiClient as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { administers, colleagueOf, type Desk, dayOf } from '../desk.ts'
import { showApiClient } from '../queries/list-api-clients.ts'
import { hashSecret } from '../sign-in/oauth/client-metadata.ts'
import { noteAct } from '../store/acts.ts'
import { insertApiClient } from '../store/api-clients.ts'
import { findOrganisation } from '../store/organisations.ts'

/** An administrator makes software known; the secret is in this answer and nowhere else. */
export async function createApiClient(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null || !administers(colleague)) return refuse('role-missing', { required: ['administrator'] })
  const { name, scopes, grant, authentication, publicKeys, redirectUris } = asked.body
  const secret = authentication === 'secret' ? `relais_${randomBytes(32).toString('base64url')}` : null

  return desk.answerOnce(asked, {
    read: (trx) => trx.run(findOrganisation, { id: colleague.organisationId, today: dayOf(asked.now) }),
    change: async (trx, [organisation]) => {
      const [row] = await trx.run(insertApiClient, {
        id: newId(),
        collective_id: colleague.collectiveId,
        organisation_id: colleague.organisationId,
        client_id: `${organisation!.slug}-${randomLetters(8)}`,
        name,
        authentication,
        secret_hash: secret === null ? null : hashSecret(secret),
        public_keys: publicKeys === undefined ? null : JSON.stringify(publicKeys),
        scopes: [...new Set(scopes)],
        grants: [grant],
        redirect_uris: redirectUris,
        signed_out_uris: [],
        first_party: false,
        version: 1,
        created_at: asked.now.toISOString(),
        created_by: colleague.memberId,
        revoked_at: null
      })
      noteAct(trx, asked, colleague, { subject: row!.id })
      return { status: 201, body: { ...showApiClient(row!), clientSecret: secret } } as const
    }
  })
}

// No vowels, so no words; no 0, 1, l or o, so nothing to mistake over the telephone.
const LETTERS = '23456789bcdfghjkmnpqrstvwxz'

function randomLetters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
