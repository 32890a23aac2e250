import { randomUUID } from 'node:crypto'
import { createApiClient, revokeApiClient } from '@relais/contract'
import { demoClientSecret, organisationOf } from '@relais/demo'
import { ownClientSecret } from '@relais/service-kit'
import {
  calculateJwkThumbprint,
  createRemoteJWKSet,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT
} from 'jose'
import * as client from 'openid-client'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { emailOf, oauthError, testHouse } from '../setting/house.ts'

const house = await testHouse(t)
const issuer = new URL(`${house.address}/oauth`)
const insecure = { execute: [client.allowInsecureRequests] }
const id = 'habitat-ormevert-api'
const secret = demoClientSecret('habitat-ormevert')
const tables = house.database.open<Tables>('relais_identity')

const discover = (method?: client.ClientAuth, clientId = id) =>
  client.discovery(issuer, clientId, undefined, method, insecure)
const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
    headers
  })

t.test('software gets a token by its secret, in the header or in the body', async (t) => {
  for (const method of [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]) {
    const tokens = await client.clientCredentialsGrant(await discover(method), { scope: 'referrals:read rights:read' })
    t.equal(tokens.expires_in, 300)
    t.equal(tokens.scope, 'referrals:read rights:read')
    const { payload } = await jwtVerify(tokens.access_token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), {
      issuer: issuer.href,
      audience: 'urn:relais:api',
      typ: 'at+jwt',
      algorithms: ['ES256']
    })
    t.equal(payload.sub, id)
    t.equal(payload.client_id, id)
    t.equal(payload.organisation, organisationOf('habitat-ormevert').id)
    t.equal(payload.collective, '019b8d41-b400-7a5e-9c69-259069200001')
    t.same(payload.roles, [])
    t.notOk('member' in payload)
  }
})

t.test('software that names no scope gets all that it was granted, and never another', async (t) => {
  const tokens = (await (await post({ client_id: id, client_secret: secret })).json()) as { scope: string }
  t.equal(
    tokens.scope,
    'directory:read persons:read persons:write referrals:read referrals:write rights:read checks:read checks:write outreach:read outreach:write guide:read reports:read events:read'
  )
  const answer = await post({ client_id: id, client_secret: secret, scope: 'directory:read directory:write' })
  t.equal(answer.status, 400)
  t.match(await answer.json(), { error: 'invalid_scope', scope: 'directory:write' })
})

t.test('a wrong secret, an unknown client and a missing proof are refused as OAuth says', async (t) => {
  for (const form of [
    { client_id: id, client_secret: `${secret}x` },
    { client_id: 'nobody', client_secret: secret },
    { client_id: id },
    { client_id: "x' or 1=1 --", client_secret: secret }
  ]) {
    const answer = await post(form)
    t.equal(answer.status, 401)
    t.match(await answer.json(), { error: 'invalid_client', error_description: 'client authentication failed' })
  }
  const basic = Buffer.from(`${id}:wrong`).toString('base64')
  t.match((await post({}, { authorization: `Basic ${basic}` })).headers.get('www-authenticate'), 'Basic')
  t.match(await (await post({ grant_type: 'password', client_id: id, client_secret: secret })).json(), {
    error: 'unsupported_grant_type'
  })
  t.match(
    await (await post({ client_id: id, client_secret: secret, resource: 'urn:other' })).json(),
    oauthError('invalid_target')
  )
})

t.test('software may prove itself by a private key, once per assertion, for five minutes at most', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  const admin = await house.memberToken(emailOf('habitat-ormevert', 'administrator'))
  const made = await house.ask(admin, createApiClient, {
    body: {
      name: 'Logiciel à clé',
      scopes: ['rights:read'],
      authentication: 'private_key',
      publicKeys: { keys: [{ ...jwk, kid }] }
    }
  })
  t.equal(made.status, 201)
  t.equal(made.body.clientSecret, null)
  const clientId: string = made.body.clientId
  const tokens = await client.clientCredentialsGrant(
    await discover(client.PrivateKeyJwt({ key: privateKey, kid }), clientId)
  )
  t.equal(decodeJwt(tokens.access_token).client_id, clientId)

  const assertion = (seconds: number) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(issuer.href)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(privateKey)
  const form = (client_assertion: string) => ({
    client_assertion,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
  })
  const once = form(await assertion(60))
  const both = await Promise.all([post(once), post(once)])
  t.same(both.map(({ status }) => status).sort(), [200, 401], 'two at the same instant: one')
  t.equal((await post(once)).status, 401)
  t.equal((await post(form(await assertion(3600)))).status, 401)
  const other = await generateKeyPair('ES256')
  await t.rejects(
    client.clientCredentialsGrant(await discover(client.PrivateKeyJwt({ key: other.privateKey, kid }), clientId)),
    oauthError('invalid_client')
  )
})

t.test('revoked software gets no token from that moment on; the others are untouched', async (t) => {
  const admin = await house.memberToken(emailOf('habitat-ormevert', 'administrator'))
  const { body } = await house.ask(admin, createApiClient, { body: { name: 'Éphémère', scopes: ['rights:read'] } })
  const form = { client_id: body.clientId as string, client_secret: body.clientSecret as string }
  t.equal((await post(form)).status, 200)
  t.equal((await house.ask(admin, revokeApiClient, { id: body.id })).status, 204)
  t.equal((await post(form)).status, 401)
  t.equal((await post({ client_id: id, client_secret: secret })).status, 200)
})

t.test('the part of Relais that counts speaks for no organisation', async (t) => {
  const answer = await post({
    client_id: 'relais-reporting',
    client_secret: ownClientSecret(house.database.secret, 'relais-reporting')
  })
  const claims = decodeJwt(((await answer.json()) as { access_token: string }).access_token)
  t.equal(claims.scope, 'events:read outreach-events:read capacity-events:read staff:read')
  t.equal(claims.collective, null)
  t.equal(claims.organisation, null)
})

t.test('discovery names the addresses of PUBLIC_URL, in both places, whatever Host is asked', async (t) => {
  const [openid, oauth] = await Promise.all(
    ['/oauth/.well-known/openid-configuration', '/.well-known/oauth-authorization-server/oauth'].map(async (path) => {
      const { payload } = await house.app.inject({
        url: path,
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
      })
      return JSON.parse(payload)
    })
  )
  t.same(openid, oauth)
  t.match(openid, {
    issuer: issuer.href,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none']
  })
  t.notMatch(JSON.stringify(openid), 'evil')
})

t.test(
  'secrets and tokens are not in the database, and a token by client credentials leaves nothing there',
  async (t) => {
    const before = await tables.kysely.selectFrom('oidc_payloads').select('id').execute()
    await post({ client_id: id, client_secret: secret })
    t.same(await tables.kysely.selectFrom('oidc_payloads').select('id').execute(), before)
    const { id: organisationId } = organisationOf('habitat-ormevert')
    const viewer = { collectiveId: '019b8d41-b400-7a5e-9c69-259069200001', organisationId, duty: 'member' } as const
    const [row] = await tables.transaction(viewer, (trx) =>
      trx.db.selectFrom('api_clients').selectAll().where('client_id', '=', id).execute()
    )
    t.equal(row!.secret_hash!.length, 32)
    t.notMatch(JSON.stringify(row), secret)
  }
)
