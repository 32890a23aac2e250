import { derive } from '@relais/database'
import { demoPassword, demoSignIns } from '@relais/demo'
import { PageBrowser } from '@relais/test-kit'
import t, { type Test } from 'tap'
import { ask, tokenOf } from '../setting/asking.ts'
import { startWhole } from '../setting/relais.ts'
import { missing, normalised } from './compare.ts'
import { readWalk } from './read-walk.ts'
import { runWalk, type Walked } from './run-walk.ts'
import { signInThroughPages } from './sign-in.ts'
import { type Apart, startApart } from './start-apart.ts'

const steps = readWalk()
const walks: Walked[] = []
// One for both: the same data is served either way.
const { address, database, close } = await startWhole(t)

t.test('a newcomer who follows openapi/README.md word for word gets the answers that it shows', async (t) => {
  t.teardown(close)
  await walk(t, address)
})

t.test('four services as processes of their own, behind a gateway that only passes on', async (t) => {
  const apart = await startApart(database)
  t.teardown(apart.stopAll)
  const token = await tokenOf(apart.address, 'caf-rhone')

  await t.test('give the same answers to the same walk', async (t) => {
    await walk(t, apart.address)
    t.strictSame(normalised(walks[1]!.printed), normalised(walks[0]!.printed))
  })
  await t.test('let people sign in through the pages at the address of the gateway', async (t) => {
    const tokens = await signInThroughPages(apart.address, demoSignIns[0]!.email, demoPassword)
    const me = await ask(apart.address, tokens.access_token, 'GET /v1/me')
    t.match(me.body, { member: { givenName: 'Samira' }, organisation: { slug: 'passeclair' }, clientId: 'relais-web' })
  })
  await t.test('open the pages of links at the address of the gateway', (t) => openPagesOfLinks(t, apart))
  await t.test('keep one request id from end to end', (t) => keepRequestId(t, apart, token))
  await t.test('refuse as one process does, and take no neighbour from outside', async (t) => {
    await refuseAlike(t, apart, token)
    await takeNoNeighbour(t, apart, derive(database.secret, 'neighbour').toString('base64url'))
  })
  await t.test('say what is down, and when to come back', (t) => tellWhatIsDown(t, apart, token))
  await t.test('stop cleanly when told to', async (t) => {
    for (const service of ['referrals', 'identity', 'rights-check'] as const)
      t.equal(await apart.stop(service), 0, service)
  })
})

async function walk(t: Test, address: string): Promise<void> {
  const walked = await runWalk(steps, address)
  walks.push(walked)
  t.equal(walked.complaints, '')
  t.equal(walked.code, 0)
  t.strictSame(walked.leftBehind, [], 'it tidies up')
  t.ok(steps.length > 20, `${steps.length} blocks`)
  t.equal(walked.printed.length, steps.length)
  const met = new Map<string, string>()
  for (const [place, { title, typed, expected }] of steps.entries()) {
    const name = `${title}: ${typed.trim().split('\n').at(-1)}`
    t.strictSame(missing(expected, walked.printed[place], met), [], name)
  }
}

async function keepRequestId(t: Test, { address, logged }: Apart, token: string): Promise<void> {
  const own = await ask(address, token, 'GET /v1/referrals?limit=1', {
    headers: { 'x-request-id': 'walk-request-4711' }
  })
  t.equal(own.headers.get('x-request-id'), 'walk-request-4711')
  t.match(own.headers.get('ratelimit-policy'), /^"default";q=\d+;w=\d+$/)
  t.match(own.headers.get('ratelimit'), /^"default";r=\d+;t=\d+$/)
  const lines = () =>
    logged()
      .split('\n')
      .filter((line) => line.includes('walk-request-4711'))
  while (lines().length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
  t.equal(lines().length, 2, 'the gateway and the service each log it once')
  for (const line of lines()) t.match(JSON.parse(line), { msg: 'answered', status: 200, method: 'GET' })
  const made = await ask(address, token, 'GET /v1/referrals/019aaf6e-7a00-7000-8000-00000000000d')
  t.match(made.body, { code: 'referral-not-found', requestId: made.headers.get('x-request-id') })
  t.notOk(logged().includes('019aaf6e-7a00-7000-8000-00000000000d'), 'an id in an address is not logged')
}

async function refuseAlike(t: Test, { address }: Apart, token: string): Promise<void> {
  const code = async (route: string, given = {}, by: string | null = token) => {
    const { status, body, headers } = await ask(address, by, route, given)
    t.equal(headers.get('content-type'), 'application/problem+json; charset=utf-8', route)
    return `${status} ${body.code}`
  }
  t.equal(await code('GET /v1/me', {}, null), '401 sign-in-required')
  t.equal(await code('GET /v1/me', {}, 'no.such.token'), '401 token-invalid')
  t.equal(await code('GET /v1/referrals/none/such'), '404 not-found')
  t.equal(await code('GET /v1/nothing'), '404 not-found')
  t.equal(await code('PUT /v1/referrals'), '405 method-not-allowed')
  t.equal(
    await code('POST /v1/persons', { body: {}, headers: { 'content-type': 'text/plain' } }),
    '415 media-type-unsupported'
  )
  t.equal(await code('POST /v1/persons', { body: { givenName: 'x'.repeat(300_000) } }), '413 body-too-large')
  t.equal(await code('POST /v1/persons', { body: { givenName: 1 } }), '422 invalid-request')
}

async function openPagesOfLinks(t: Test, { address }: Apart): Promise<void> {
  const by = new PageBrowser(address)
  t.match((await by.get('/suivi?langue=en')).text, 'Your follow-up page')
  t.equal((await by.send('name="code"', { code: 'BCDF GHJK', day: '1', month: '1', year: '1990' })).status, 422)
  t.equal((await by.get('/lien/AAAAAAAAAAAAAAAAAAAAAA')).status, 410)
  t.match((await by.send('nouveau lien')).text, 'Demande reçue')
}

async function takeNoNeighbour(t: Test, { address, services }: Apart, neighbour: string): Promise<void> {
  const narrow = await tokenOf(address, 'caf-rhone', 'rights:read')
  const headers = { 'relais-neighbour': neighbour }
  const inside = await ask(services.referrals, narrow, 'GET /v1/referrals?limit=1', { headers })
  t.equal(inside.status, 200, 'a service that knows SECRET asks on behalf of a worker whom it let in')
  const outside = await ask(address, narrow, 'GET /v1/referrals?limit=1', { headers })
  t.match(outside, { status: 403, body: { code: 'scope-missing', required: ['referrals:read'] } })
}

async function tellWhatIsDown(t: Test, apart: Apart, token: string): Promise<void> {
  const { address } = apart
  const all = { identity: true, 'rights-check': true, referrals: true, reporting: true }
  t.match(await ask(address, null, 'GET /readyz'), { status: 200, body: { status: 'ok', services: all } })
  t.equal(await apart.stop('reporting'), 0)
  const ready = await ask(address, null, 'GET /readyz')
  t.match(ready, { status: 503, body: { status: 'unavailable', services: { ...all, reporting: false } } })
  t.equal((await ask(address, null, 'GET /healthz')).status, 200, 'the gateway itself lives')

  const away = await ask(address, token, 'GET /v1/reports/referral-funnel', {
    headers: { 'x-request-id': 'walk-request-4712' }
  })
  t.match(away, { status: 503, body: { code: 'unavailable', status: 503, requestId: 'walk-request-4712' } })
  t.equal(away.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  t.equal(away.headers.get('retry-after'), '1')
  t.equal(away.headers.get('x-request-id'), 'walk-request-4712')
  t.equal((await ask(address, token, 'GET /v1/referrals?limit=1')).status, 200, 'the others answer')
}
