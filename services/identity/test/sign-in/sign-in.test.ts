import { demoPassword, organisationOf } from '@relais/demo'
import { asOwner } from '@relais/test-kit'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import * as client from 'openid-client'
import t from 'tap'
import type { Tables } from '../../src/store/tables.ts'
import { Browser } from '../setting/browser.ts'
import { emailOf, oauthError, testHouse } from '../setting/house.ts'

const house = await testHouse(t)
const email = emailOf('habitat-ormevert', 'agent')
const state = house.database.open<Tables>('relais_identity').kysely

t.test(
  'a member signs in through the page and gets a token that names them, their organisation and their roles',
  async (t) => {
    const browser = new Browser(house.address)
    const { config, url, verifier } = await browser.authorization({ state: 'here' })
    const page = await browser.get(url)
    t.equal(page.status, 200)
    t.match(page.text, '<html lang="fr">')
    t.match(page.text, '<label for="email">')
    t.match(page.text, 'autocomplete="current-password"')
    t.notMatch(page.text, '<script')

    const back = await browser.post(page.url, { email: ` ${email.toUpperCase()} `, password: demoPassword })
    t.match(back.url, `${house.address}/signed-in?code=`)
    const tokens = await client.authorizationCodeGrant(config, new URL(back.url), {
      pkceCodeVerifier: verifier,
      expectedState: 'here'
    })
    t.equal(tokens.expires_in, 300)
    t.equal(tokens.token_type, 'bearer')

    const { payload, protectedHeader } = await jwtVerify(
      tokens.access_token,
      createRemoteJWKSet(new URL(`${house.address}/oauth/jwks`)),
      {
        issuer: `${house.address}/oauth`,
        audience: 'urn:relais:api',
        typ: 'at+jwt',
        algorithms: ['ES256']
      }
    )
    t.equal(protectedHeader.alg, 'ES256')
    t.equal(payload.sub, payload.member)
    t.equal(payload.client_id, 'relais-web')
    t.equal(payload.collective, '019b8d41-b400-7a5e-9c69-259069200001')
    t.equal(payload.scope, 'directory:read directory:write referrals:read')
    t.same(payload.roles, ['agent'])
    t.equal(payload.exp! - payload.iat!, 300)
  }
)

t.test('a token says when its member gave their password, and a renewed one says the same', async (t) => {
  const browser = new Browser(house.address)
  const before = Math.floor(Date.now() / 1000)
  const first = await browser.signIn(email, demoPassword)
  const signedInAt = Number(decodeJwt(first.access_token).auth_time)
  t.ok(signedInAt >= before && signedInAt <= Date.now() / 1000)
  // As if it had been an hour ago: what is kept of a sign-in is in these rows alone.
  await asOwner(
    house.database.adminUrl,
    `update identity.oidc_payloads set payload = jsonb_set(payload, '{loginTs}', $1::text::jsonb) where model = 'Session' and payload ->> 'accountId' = $2`,
    [String(signedInAt - 3600), decodeJwt(first.access_token).sub]
  )
  const timeOf = ({ access_token }: { access_token: string }) => decodeJwt(access_token).auth_time
  const come = async (more: Record<string, string>) => {
    const { config, url, verifier } = await browser.authorization(more)
    const page = await browser.get(url)
    const asks = !page.url.startsWith(`${house.address}/signed-in`)
    const back = asks ? await browser.post(page.url, { email, password: demoPassword }) : page
    if (new URL(back.url).searchParams.has('error')) return { error: new URL(back.url).searchParams.get('error') }
    const tokens = await client.authorizationCodeGrant(config, new URL(back.url), {
      pkceCodeVerifier: verifier,
      ...(more.max_age === undefined ? {} : { maxAge: Number(more.max_age) })
    })
    return { asks, config, tokens }
  }

  const silent = await come({ prompt: 'none' })
  t.equal(timeOf(silent.tokens!), signedInAt - 3600, 'a silent token is no sign-in')
  const renewed = await client.refreshTokenGrant(silent.config!, silent.tokens!.refresh_token!)
  t.equal(timeOf(renewed), signedInAt - 3600, 'nor is a refreshed one')
  const again = await client.refreshTokenGrant(silent.config!, renewed.refresh_token!)
  t.equal(timeOf(again), signedInAt - 3600, 'nor the one after')
  t.same(await come({ prompt: 'none', max_age: '300' }), { error: 'login_required' })

  const old = await come({ max_age: '300' })
  t.ok(old.asks, 'an older sign-in is asked for anew')
  t.ok(Number(timeOf(old.tokens!)) >= before)
  t.notOk((await come({ max_age: '300' })).asks, 'a recent one is not')
  t.ok((await come({ prompt: 'login' })).asks, 'unless it is asked for in any case')
})

t.test('where a colleague is signed in still, another member signs in in their place', async (t) => {
  const browser = new Browser(house.address)
  await browser.signIn(email, demoPassword)
  const { config, url, verifier } = await browser.authorization({ prompt: 'login' })
  const page = await browser.get(url)
  const passage = await browser.post(page.url, { email: emailOf('caf-rhone', 'agent'), password: demoPassword })
  // The page that ends the session of the other sends its form by itself.
  const action = /action="([^"]+)"/.exec(passage.text)![1]!
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(passage.text)![1]!
  const back = await browser.post(action, { xsrf, logout: 'yes' })
  const tokens = await client.authorizationCodeGrant(config, new URL(back.url), { pkceCodeVerifier: verifier })
  t.equal(decodeJwt(tokens.access_token).organisation, organisationOf('caf-rhone').id)
})

t.test('a code is worth nothing without its verifier, and nothing the second time', async (t) => {
  const browser = new Browser(house.address)
  const { config, url, verifier } = await browser.authorization()
  const page = await browser.get(url)
  const back = new URL((await browser.post(page.url, { email, password: demoPassword })).url)
  await t.rejects(
    client.authorizationCodeGrant(config, back, { pkceCodeVerifier: client.randomPKCECodeVerifier() }),
    oauthError('invalid_grant')
  )
  await client.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier })
  await t.rejects(
    client.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier }),
    oauthError('invalid_grant')
  )
})

t.test('an application that sends no PKCE challenge, or a plain one, is sent back with an error', async (t) => {
  const browser = new Browser(house.address)
  const { url } = await browser.authorization()
  for (const change of [
    (asked: URL) => asked.searchParams.delete('code_challenge'),
    (asked: URL) => asked.searchParams.set('code_challenge_method', 'plain')
  ]) {
    const asked = new URL(url)
    change(asked)
    if (!asked.searchParams.has('code_challenge')) asked.searchParams.delete('code_challenge_method')
    const back = new URL((await browser.get(asked.href)).url)
    t.equal(back.pathname, '/signed-in')
    t.equal(back.searchParams.get('error'), 'invalid_request')
    t.equal(back.searchParams.get('code'), null)
  }
})

t.test(
  'an unknown application, or one that names another address to return to, gets a page in French and no redirect',
  async (t) => {
    const browser = new Browser(house.address)
    const { url } = await browser.authorization()
    const unknown = new URL(url)
    unknown.searchParams.set('client_id', 'nobody')
    const elsewhere = new URL(url)
    elsewhere.searchParams.set('redirect_uri', 'https://elsewhere.example/')
    for (const [asked, title] of [
      [unknown, 'Cette application n’est pas connue'],
      [elsewhere, 'Adresse de retour refusée']
    ] as const) {
      const page = await browser.get(asked.href)
      t.equal(page.status, 400)
      t.match(page.text, title)
      t.match(page.headers.get('content-security-policy'), "default-src 'none'")
    }
  }
)

t.test('a wrong password and an unknown e-mail are answered alike', async (t) => {
  const answers = []
  for (const [address, password] of [
    [email, 'not the password'],
    ['nobody@habitat-ormevert.example', 'not the password']
  ] as const) {
    const browser = new Browser(house.address)
    const page = await browser.get((await browser.authorization()).url)
    const { status, text, headers } = await browser.post(page.url, { email: address, password })
    t.match(text, 'role="alert"')
    t.match(text, 'aria-describedby="fault"')
    t.match(text, `value="${address}"`)
    t.notMatch(text, 'not the password')
    answers.push({
      status,
      text: text.replace(address, '').replace(/sign-in\/[\w-]+/, ''),
      headers: [...headers.keys()].sort()
    })
  }
  t.equal(answers[0]!.status, 422)
  t.same(answers[0], answers[1])
})

t.test('an empty form says what is missing beside each field', async (t) => {
  const browser = new Browser(house.address)
  const page = await browser.get((await browser.authorization()).url)
  const { status, text } = await browser.post(page.url, { email: '', password: '' })
  t.equal(status, 422)
  t.match(text, '<title>Erreur\u00a0: se connecter – Relais</title>')
  t.match(text, 'aria-invalid="true" aria-describedby="email-fault"')
  t.match(text, 'aria-invalid="true" aria-describedby="password-fault"')
})

t.test('the pages run nothing and may be framed by nobody', async (t) => {
  const browser = new Browser(house.address)
  const { headers } = await browser.get((await browser.authorization()).url)
  const policy = headers.get('content-security-policy')!
  t.match(policy, "default-src 'none'")
  t.match(policy, /style-src 'sha256-[^']+'/)
  t.match(policy, `form-action 'self' ${house.address}`)
  t.match(policy, "frame-ancestors 'none'")
  t.notMatch(policy, 'unsafe')
  t.equal(headers.get('cache-control'), 'no-store')
  t.equal(headers.get('referrer-policy'), 'no-referrer')
})

t.test('a page that was answered already, or belongs to another browser, has expired', async (t) => {
  const browser = new Browser(house.address)
  const page = await browser.get((await browser.authorization()).url)
  const other = await new Browser(house.address).get(page.url)
  t.equal(other.status, 400)
  t.match(other.text, 'Cette page a expiré')
  await browser.post(page.url, { email, password: demoPassword })
  t.match((await browser.get(page.url)).text, 'Cette page a expiré')
})

t.test('a refresh token is used once, and stays within the scope that was granted', async (t) => {
  const browser = new Browser(house.address)
  const { config } = await browser.authorization()
  const first = await browser.signIn(email, demoPassword)
  const second = await client.refreshTokenGrant(config, first.refresh_token!, { scope: 'directory:read' })
  t.equal(decodeJwt(second.access_token).scope, 'directory:read')
  t.not(second.refresh_token, first.refresh_token)
  await t.rejects(
    client.refreshTokenGrant(config, second.refresh_token!, { scope: 'persons:read' }),
    oauthError('invalid_scope')
  )
  await t.rejects(client.refreshTokenGrant(config, first.refresh_token!), oauthError('invalid_grant'))
  await t.rejects(
    client.refreshTokenGrant(config, second.refresh_token!),
    oauthError('invalid_grant'),
    'a stolen token ends the whole chain'
  )
})

t.test('signing out asks first, then ends the session and its refresh tokens', async (t) => {
  const browser = new Browser(house.address)
  const { config } = await browser.authorization()
  const tokens = await browser.signIn(email, demoPassword)
  const question = await browser.get(`${house.address}/oauth/session/end`)
  t.match(question.text, 'Se déconnecter')
  const [, proof] = /name="xsrf" value="([^"]+)"/.exec(question.text)!
  const done = await browser.post(`${house.address}/oauth/session/end/confirm`, { xsrf: proof!, logout: 'yes' })
  t.match(done.text, 'Déconnexion faite')
  await t.rejects(client.refreshTokenGrant(config, tokens.refresh_token!), oauthError('invalid_grant'))
  t.match((await browser.get((await browser.authorization()).url)).text, 'Mot de passe', 'the page asks again')
})

t.test('what is stored names nobody and opens nothing', async (t) => {
  const browser = new Browser(house.address)
  const { url } = await browser.authorization({ login_hint: 'private.hint@example.org' })
  await browser.get(url)
  const { refresh_token } = await browser.signIn(email, demoPassword)
  const stored = JSON.stringify(await state.selectFrom('oidc_payloads').selectAll().execute())
  t.match(stored, 'RefreshToken')
  t.notMatch(stored, refresh_token!)
  t.notMatch(stored, 'private.hint')
  t.notMatch(stored, email)
})

t.test('behind https every cookie is Secure, and no address is made from what a caller names', async (t) => {
  const behind = await testHouse(t, { environment: { PUBLIC_URL: 'https://relais.example' } })
  const ask = `/oauth/auth?client_id=relais-web&response_type=code&scope=openid&redirect_uri=${encodeURIComponent('https://relais.example/signed-in')}&code_challenge=${'a'.repeat(43)}&code_challenge_method=S256`
  const { headers } = await behind.app.inject({ url: ask, headers: { host: 'evil.example' } })
  t.match(headers.location, /^https:\/\/relais\.example\/sign-in\//)
  const cookies = [headers['set-cookie']].flat().map(String)
  t.ok(cookies.length >= 2)
  for (const cookie of cookies) {
    t.match(cookie, /; secure/i)
    t.match(cookie, /; httponly/i)
    t.match(cookie, /; samesite=lax/i)
    t.notMatch(cookie, 'evil')
  }
})
