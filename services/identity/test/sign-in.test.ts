import { demoPassword } from '@relais/demo'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import * as client from 'openid-client'
import t from 'tap'
import { Browser } from './browser.ts'
import { emailOf, testHouse } from './house.ts'

const house = await testHouse(t)
const email = emailOf('habitat-ormevert', 'agent')

t.test('a member signs in through the page and gets a token that names them, their organisation and their roles', async (t) => {
  const browser = new Browser(house.address)
  const { config, url, verifier } = await browser.authorization({ state: 'here' })
  const page = await browser.get(url)
  t.equal(page.status, 200)
  t.match(page.text, '<html lang="fr">')
  t.match(page.text, '<label for="email">')
  t.match(page.text, 'autocomplete="current-password"')
  t.notMatch(page.text, '<script')

  const back = await browser.post(page.url, { email, password: demoPassword })
  t.match(back.url, `${house.address}/signed-in?code=`)
  const tokens = await client.authorizationCodeGrant(config, new URL(back.url), { pkceCodeVerifier: verifier, expectedState: 'here' })
  t.equal(tokens.expires_in, 300)
  t.equal(tokens.token_type, 'bearer')
  t.equal(typeof tokens.refresh_token, 'string')

  const { payload, protectedHeader } = await jwtVerify(tokens.access_token, createRemoteJWKSet(new URL(`${house.address}/oauth/jwks`)), {
    issuer: `${house.address}/oauth`,
    audience: 'urn:relais:api',
    typ: 'at+jwt',
    algorithms: ['ES256']
  })
  t.equal(protectedHeader.typ, 'at+jwt')
  t.equal(payload.sub, payload.member)
  t.equal(payload.client_id, 'relais-web')
  t.equal(payload.collective, '019b8d41-b400-7a5e-9c69-259069200001')
  t.equal(payload.scope, 'directory:read directory:write referrals:read')
  t.same(payload.roles, ['agent'])
  t.equal(payload.exp! - payload.iat!, 300)
})
