import { createApiClient } from '@relais/contract'
import { demoPassword } from '@relais/demo'
import { decodeJwt } from 'jose'
import * as client from 'openid-client'
import t from 'tap'
import { insertCollective } from '../../src/store/collective-parts.ts'
import type { Tables } from '../../src/store/tables.ts'
import { Browser } from '../setting/browser.ts'
import { emailOf, testHouse } from '../setting/house.ts'

const house = await testHouse(t)
const email = emailOf('habitat-ormevert', 'agent')

const insecure = { execute: [client.allowInsecureRequests] }

t.test('an application of an organisation is allowed or refused by the member, and never refreshes', async (t) => {
  const admin = await house.memberToken(emailOf('habitat-ormevert', 'administrator'))
  const made = await house.ask(admin, createApiClient, {
    body: {
      name: 'Mon <agenda>',
      scopes: ['directory:read', 'rights:read'],
      grant: 'authorization_code',
      redirectUris: ['https://agenda.example/back']
    }
  })
  t.equal(made.status, 201)
  const config = await client.discovery(
    new URL(`${house.address}/oauth`),
    made.body.clientId,
    made.body.clientSecret,
    undefined,
    insecure
  )
  const verifier = client.randomPKCECodeVerifier()
  const parameters = {
    redirect_uri: 'https://agenda.example/back',
    scope: 'directory:read',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256'
  }
  const url = client.buildAuthorizationUrl(config, parameters).href

  const browser = new Browser(house.address)
  const signIn = await browser.get(url)
  t.match(signIn.text, 'pour continuer vers <strong>Mon &lt;agenda&gt;</strong>')
  const consent = await browser.post(signIn.url, { email, password: demoPassword })
  t.match(consent.text, 'Autoriser Mon &lt;agenda&gt;')
  t.match(consent.text, 'Habitat Ormevert')
  t.match(consent.text, 'consulter l’annuaire du collectif')
  t.notMatch(consent.text, 'catalogue des droits')
  t.match(consent.headers.get('content-security-policy'), "form-action 'self' https://agenda.example")

  const refused = new URL((await browser.post(consent.url, { answer: 'refuse' })).url)
  t.equal(refused.searchParams.get('error'), 'access_denied')
  const again = await browser.get(url)
  const allowed = await browser.post(again.url, { answer: 'allow' })
  const tokens = await client.authorizationCodeGrant(config, new URL(allowed.url), { pkceCodeVerifier: verifier })
  t.equal(tokens.refresh_token, undefined)
  const claims = decodeJwt(tokens.access_token)
  t.equal(claims.scope, 'directory:read')
  t.same(claims.roles, ['agent'])

  const more = new URL(client.buildAuthorizationUrl(config, { ...parameters, scope: 'persons:read' }).href)
  const denied = new URL((await browser.get(more.href)).url)
  t.equal(denied.searchParams.get('error'), 'invalid_scope')
})

t.test('an application of another collective is not for this member', async (t) => {
  const collective = '019b8d41-b400-7a5e-9c69-000000000002'
  const organisation = '019b8d41-b400-7a5e-9c69-000000000003'
  const at = '2026-11-23T09:00:00Z'
  const client_id = 'elsewhere'
  const redirect = 'https://elsewhere.example/back'
  await house.database
    .open<Tables>('relais_identity')
    .transaction({ collectiveId: collective, organisationId: null, duty: 'service' }, (trx) =>
      insertCollective(trx, {
        collectives: [{ id: collective, slug: 'elsewhere', name: 'Ailleurs', notice: null, created_at: at }],
        organisations: [
          {
            id: organisation,
            collective_id: collective,
            slug: 'ailleurs',
            name: 'Ailleurs',
            kind: 'association',
            siret: null,
            secrecy_regime: 'discretion',
            may_send: false,
            may_receive: false,
            paused_from: null,
            paused_until: null,
            retention_months: 24,
            version: 1,
            created_at: at,
            changed_at: at,
            left_at: null
          }
        ],
        charters: [],
        api_clients: [
          {
            id: organisation,
            collective_id: collective,
            organisation_id: organisation,
            client_id,
            name: 'Ailleurs',
            authentication: 'none',
            secret_hash: null,
            public_keys: null,
            scopes: ['directory:read'],
            grants: ['authorization_code'],
            redirect_uris: [redirect],
            signed_out_uris: [],
            first_party: false,
            version: 1,
            created_at: at,
            created_by: null,
            revoked_at: null
          }
        ],
        territories: [],
        conventions: [],
        organisation_territories: [],
        services: [],
        members: [],
        convention_signatures: []
      })
    )
  const browser = new Browser(house.address)
  const asked = new URL((await browser.authorization({ redirect_uri: redirect, scope: 'directory:read' })).url)
  asked.searchParams.set('client_id', client_id)
  const page = await browser.get(asked.href)
  const back = new URL((await browser.post(page.url, { email, password: demoPassword })).url)
  t.equal(back.origin, 'https://elsewhere.example')
  t.equal(back.searchParams.get('error'), 'access_denied')
})
