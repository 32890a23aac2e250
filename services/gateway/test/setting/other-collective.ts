import { createHash } from 'node:crypto'
import { SCOPES } from '@relais/contract'
import { asOwner } from '@relais/test-kit'

/** The software of an organisation of another collective, that holds every scope. */
export const OTHERS = { clientId: 'ailleurs-api', secret: 'the-secret-of-somebody-elsewhere' } as const

/** Adds a second collective with one organisation and its software, as the owner of the database. */
export async function addOtherCollective(adminUrl: string): Promise<void> {
  const collective = '019b8d41-b400-7000-8000-0000000000c2'
  const organisation = '019b8d41-b400-7000-8000-0000000000d2'
  const scopes = `{${Object.keys(SCOPES).join(',')}}`
  await asOwner(adminUrl, `insert into identity.collectives values ($1, 'ailleurs', 'Ailleurs', null, now())`, [
    collective
  ])
  await asOwner(
    adminUrl,
    `insert into identity.organisations (id, collective_id, slug, name, kind, secrecy_regime, may_send, may_receive, version, created_at, changed_at)
     values ($1, $2, 'ailleurs', 'Ailleurs', 'ccas', 'professional_secrecy', true, true, 1, now(), now())`,
    [organisation, collective]
  )
  await asOwner(
    adminUrl,
    `insert into identity.api_clients (id, collective_id, organisation_id, client_id, name, authentication, secret_hash, scopes, grants, redirect_uris,
       signed_out_uris, first_party, version, created_at)
     values (gen_random_uuid(), $1, $2, $3, 'Ailleurs', 'secret', $4, $5, '{client_credentials}', '{}', '{}', false, 1, now())`,
    [collective, organisation, OTHERS.clientId, createHash('sha256').update(OTHERS.secret).digest(), scopes]
  )
}
