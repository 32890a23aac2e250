import { randomUUID } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import t from 'tap'
import { AUDIENCE, serve } from '../../src/index.ts'
import { COLLECTIVE, ORGANISATION } from '../setting/issuer.ts'
import { openHouse } from '../setting/open-house.ts'
import { ID, leadThings, listThingsOpenly, readThing, takeThingsOut, thing } from '../setting/things.ts'

const seen: unknown[] = []
const routes = [
  serve(readThing, async ({ worker }) => {
    seen.push(worker)
    return { status: 200, body: thing } as const
  }),
  serve(listThingsOpenly, async () => ({ status: 200 as const, body: { items: [] } })),
  serve(leadThings, async () => ({ status: 204 }) as const),
  serve(takeThingsOut, async () => ({ status: 204 }) as const)
]
const ROUTE = `GET /v1/things/${ID}`

t.test('a good token lets in the worker that it speaks for', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const member = randomUUID()
  const token = await issuer.token({ sub: member, member, roles: ['agent', 'lead'], scope: 'rights:read reports:read' })
  t.equal((await ask(ROUTE, { token })).status, 200)
  t.equal((await ask(ROUTE, { token })).status, 200)
  t.strictSame(seen.at(-1), {
    collectiveId: COLLECTIVE,
    organisationId: ORGANISATION,
    memberId: member,
    clientId: 'things-api',
    roles: ['agent', 'lead'],
    scopes: ['rights:read', 'reports:read']
  })
  t.equal(issuer.reads(), 1, 'the keys are read once')
})

t.test('no token is asked for where anyone may call, and none is looked at', async (t) => {
  const { ask } = await openHouse(t, routes)
  t.equal((await ask('GET /v1/open-things')).status, 200)
  t.equal((await ask('GET /v1/open-things', { token: 'nonsense' })).status, 200)
})

t.test('without a token: 401, and how to come by one', async (t) => {
  const { ask } = await openHouse(t, routes)
  const answer = await ask(ROUTE)
  t.match(answer, { status: 401, body: { code: 'sign-in-required' } })
  t.equal(answer.headers.get('www-authenticate'), 'Bearer')
})

t.test('a token that is not ours, not for us or not any more is 401, whatever is wrong with it', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const now = Math.floor(Date.now() / 1000)
  const asked = (scheme: string, token: string) => ask(ROUTE, { headers: { authorization: `${scheme} ${token}` } })
  const good = await issuer.token()
  const [head, payload, signature] = good.split('.')
  const other = await openHouse(t, routes)
  const secret = new TextEncoder().encode(JSON.stringify(issuer.publicKey()))
  const claims = { sub: 'x', client_id: 'x', scope: 'rights:read' }
  const hs256 = (kid: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid })
      .setIssuer('http://relais.example/oauth')
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(secret)
  const none = new UnsecuredJWT(claims).setIssuer('http://relais.example/oauth').setAudience(AUDIENCE).setIssuedAt()
  const bad: Record<string, string> = {
    'no token at all': 'nonsense',
    'two parts': `${head}.${payload}`,
    'five parts': 'a.b.c.d.e',
    'parts that are no base64url': '~~.~~.~~',
    'a payload changed': `${head}.${Buffer.from('{"sub":"me"}').toString('base64url')}.${signature}`,
    'no signature': `${head}.${payload}.`,
    expired: await issuer.token({ iat: now - 400, exp: now - 11 }),
    'not yet valid': await issuer.token({ nbf: now + 60 }),
    'for another audience': await issuer.token({ aud: 'urn:other:api' }),
    'from another issuer': await issuer.token({ iss: 'http://elsewhere.example/oauth' }),
    'an id token': await issuer.token({}, { typ: 'JWT' }),
    'without a type': await issuer.token({}, { typ: undefined as never }),
    'without an end': await issuer.token({ exp: undefined }),
    'without a client': await issuer.token({ client_id: undefined }),
    'without a subject': await issuer.token({ sub: undefined }),
    'for an organisation that is no id': await issuer.token({ organisation: 'ours' }),
    'with a role that does not exist': await issuer.token({ roles: ['king'] }),
    'signed with a key of another': await other.issuer.token({}, { kid: issuer.publicKey().kid! }),
    'algorithm none': none.setExpirationTime('5m').encode(),
    'our public key as a shared secret': await hs256(issuer.publicKey().kid!)
  }
  for (const [what, token] of Object.entries(bad)) {
    const answer = await asked('Bearer', token)
    t.match(answer, { status: 401, body: { code: 'token-invalid' } }, what)
    t.equal(answer.headers.get('www-authenticate'), 'Bearer error="invalid_token"', what)
  }
  for (const scheme of ['Basic', 'DPoP', '']) t.match(await asked(scheme, good), { status: 401 }, scheme)
  t.equal((await asked('bearer', good)).status, 200, 'the name of the scheme is written in any case')
})

t.test('a token that was good is refused once it has ended', async (t) => {
  let moment = Date.now()
  const { ask, issuer } = await openHouse(t, routes, { now: () => new Date(moment) })
  const token = await issuer.token()
  t.equal((await ask(ROUTE, { token })).status, 200)
  moment += 311_000
  t.match(await ask(ROUTE, { token }), { status: 401, body: { code: 'token-invalid' } })
})

t.test('a scope that is missing is named: 403', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  for (const scope of ['', 'reports:read', 'rights:reader', 'RIGHTS:READ']) {
    const answer = await ask(ROUTE, { token: await issuer.token({ scope }) })
    t.match(answer, { status: 403, body: { code: 'scope-missing', required: ['rights:read'] } }, scope)
  }
})

t.test('a role is asked of members, not of software', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const member = randomUUID()
  const as = async (claims: object) => ask('GET /v1/led-things', { token: await issuer.token({ ...claims }) })
  t.match(await as({ member, roles: ['agent'] }), {
    status: 403,
    body: { code: 'role-missing', required: ['lead', 'administrator'] }
  })
  t.equal((await as({ member, roles: ['agent', 'lead'] })).status, 204)
  t.equal((await as({ roles: [] })).status, 204)
})

t.test('what asks for a recent sign-in is refused to a token of an older one, though the token holds', async (t) => {
  let moment = Date.parse('2026-11-23T09:00:00.000Z')
  const { ask, issuer } = await openHouse(t, routes, { now: () => new Date(moment) })
  const seconds = moment / 1000
  const member = randomUUID()
  const tokenOf = (claims: object) =>
    issuer.token({ member, roles: ['lead'], iat: seconds, exp: seconds + 400, ...claims })
  const out = (token: string) => ask('GET /v1/things-out', { token })

  const fresh = await tokenOf({ auth_time: seconds - 290 })
  t.equal((await out(fresh)).status, 204)
  moment += 10_000
  t.equal((await out(fresh)).status, 204, 'on the very second')
  moment += 1_000
  const late = await out(fresh)
  t.match(late, { status: 401, body: { code: 'sign-in-too-old', maxAge: 300 } })
  t.equal(
    late.headers.get('www-authenticate'),
    'Bearer error="insufficient_user_authentication", error_description="The sign-in is too old", max_age="300"'
  )
  t.equal((await ask(ROUTE, { token: fresh })).status, 200, 'anything else is answered as before')

  t.match(await out(await tokenOf({})), { status: 401, body: { code: 'sign-in-too-old' } }, 'it does not say when')
  t.match(await out(await tokenOf({ auth_time: 'today' })), { status: 401, body: { code: 'token-invalid' } })
  t.match(
    await out(await tokenOf({ auth_time: seconds, roles: ['agent'] })),
    { status: 403, body: { code: 'role-missing', required: ['lead'] } },
    'nobody signs in again for what is refused all the same'
  )
  t.match(
    await out(await tokenOf({ member: null, roles: [], auth_time: seconds })),
    { status: 403, body: { code: 'role-missing', required: ['lead'] } },
    'software gives no password'
  )
})

t.test('keys are read again for a key that is not known, once for all who ask', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  await ask(ROUTE, { token: await issuer.token() })
  t.equal(issuer.reads(), 1)
  // The kit waits two seconds between two readings: whoever invents keys does not make it read on and on.
  await new Promise((resolve) => setTimeout(resolve, 2_050))
  await issuer.turn()
  const tokens = await Promise.all(Array.from({ length: 20 }, () => issuer.token({ jti: randomUUID() })))
  const answers = await Promise.all(tokens.map((token) => ask(ROUTE, { token })))
  t.ok(answers.every(({ status }) => status === 200))
  t.equal(issuer.reads(), 2)
  await issuer.turn(false)
  const unknown = await Promise.all(Array.from({ length: 20 }, async () => ask(ROUTE, { token: await issuer.token() })))
  t.ok(unknown.every(({ status, body }) => status === 401 && body.code === 'token-invalid'))
  t.ok(issuer.reads() <= 3, 'at most once more, and only when two seconds have gone by')
})

t.test('while identity is away nobody is told that their token is bad: 503, and when to come back', async (t) => {
  const down = { environment: { IDENTITY_URL: 'http://127.0.0.1:9' } }
  const { ask, issuer } = await openHouse(t, routes, down)
  const answer = await ask(ROUTE, { token: await issuer.token() })
  t.match(answer, { status: 503, body: { code: 'unavailable' } })
  t.equal(answer.headers.get('retry-after'), '1')
  t.match(await ask(ROUTE, { token: 'nonsense' }), { status: 401 }, 'what is no token needs no key')

  const ill = await openHouse(t, routes)
  ill.issuer.answering.status = 503
  t.match(await ill.ask(ROUTE, { token: await ill.issuer.token() }), { status: 503, body: { code: 'unavailable' } })
  t.ok(ill.log.some(({ level, msg }) => level === 40 && /signing keys/.test(String(msg))))
  ill.issuer.answering.status = 200
  t.equal((await ill.ask(ROUTE, { token: await ill.issuer.token() })).status, 200, 'and it recovers')
})
