import { randomUUID } from 'node:crypto'
import { derive } from '@relais/database'
import t from 'tap'
import { serve } from '../../src/index.ts'
import { openHouse, SECRET } from '../setting/open-house.ts'
import { ID, listThingsOpenly, readThing, thing } from '../setting/things.ts'

const routes = [
  serve(readThing, async () => ({ status: 200 as const, body: thing })),
  serve(listThingsOpenly, async () => ({ status: 200 as const, body: { items: [] } }))
]
const ROUTE = `GET /v1/things/${ID}`
const three = { environment: { RATE_LIMIT: '3' } }

t.test('each answer says what is left; beyond the limit 429, and when to come back', async (t) => {
  const { ask, issuer } = await openHouse(t, routes, three)
  const token = await issuer.token()
  for (const left of [2, 1, 0]) {
    const { status, headers } = await ask(ROUTE, { token })
    t.equal(status, 200)
    t.equal(headers.get('ratelimit-policy'), '"default";q=3;w=10')
    t.match(headers.get('ratelimit'), new RegExp(`^"default";r=${left};t=(10|[1-9])$`))
    t.equal(headers.get('retry-after'), null)
  }
  const refused = await ask(ROUTE, { token })
  t.match(refused, { status: 429, body: { code: 'rate-limited' } })
  t.match(refused.headers.get('retry-after'), /^(10|[1-9])$/)
  t.match(refused.headers.get('ratelimit'), /^"default";r=0;t=(10|[1-9])$/)
})

t.test('each holder of a token has a limit of their own, whatever number of tokens they hold', async (t) => {
  const { ask, issuer } = await openHouse(t, routes, three)
  const exhaust = async (claims: object) => {
    const statuses: number[] = []
    for (let time = 0; time < 4; time++)
      statuses.push((await ask(ROUTE, { token: await issuer.token({ ...claims, jti: randomUUID() }) })).status)
    return statuses
  }
  const limited = [200, 200, 200, 429]
  t.strictSame(await exhaust({ client_id: 'one-api' }), limited)
  t.strictSame(await exhaust({ client_id: 'another-api' }), limited)
  t.strictSame(await exhaust({ client_id: 'relais-web', member: randomUUID() }), limited)
  t.strictSame(
    await exhaust({ client_id: 'relais-web', member: randomUUID() }),
    limited,
    'two members of one application'
  )
})

t.test('whoever is not signed in is counted by address, and apart from those who are', async (t) => {
  const { ask, issuer } = await openHouse(t, routes, three)
  for (const status of [401, 401, 401, 429]) t.equal((await ask(ROUTE, { token: 'nonsense' })).status, status)
  t.equal((await ask(ROUTE)).status, 429)
  t.equal((await ask(ROUTE, { token: await issuer.token() })).status, 200)
})

t.test('whoever calls what is open to anyone is counted by address too', async (t) => {
  const { ask } = await openHouse(t, routes, { environment: { RATE_LIMIT: '3', TRUST_PROXY: 'true' } })
  const from = (address: string) => ask('GET /v1/open-things', { headers: { 'x-forwarded-for': address } })
  for (const status of [200, 200, 200, 429]) t.equal((await from('192.0.2.1')).status, status)
  t.equal((await from('192.0.2.2')).status, 200, 'another address')
})

t.test('an address that the caller writes itself is not believed without a proxy', async (t) => {
  const { ask } = await openHouse(t, routes, three)
  const statuses: number[] = []
  for (const last of [1, 2, 3, 4]) {
    statuses.push((await ask('GET /v1/open-things', { headers: { 'x-forwarded-for': `192.0.2.${last}` } })).status)
  }
  t.strictSame(statuses, [200, 200, 200, 429])
})

t.test(
  'a neighbouring service is not counted a second time; a header made up by somebody else is no neighbour',
  async (t) => {
    const { ask, issuer } = await openHouse(t, routes, three)
    const known = derive(SECRET, 'neighbour').toString('base64url')
    const token = await issuer.token({ scope: '' })
    for (let time = 0; time < 5; time++) {
      const answer = await ask(ROUTE, { token, headers: { 'relais-neighbour': known } })
      t.equal(answer.status, 200)
      t.equal(answer.headers.get('ratelimit'), null)
    }
    const statuses: number[] = []
    for (const forged of ['', 'x', `${known}x`, known.toLowerCase()]) {
      statuses.push((await ask(ROUTE, { token, headers: { 'relais-neighbour': forged } })).status)
    }
    t.strictSame(statuses, [403, 403, 403, 429])
  }
)
