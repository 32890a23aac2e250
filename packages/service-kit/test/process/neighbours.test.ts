import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { isRefusal, operation, refuse } from '@relais/contract'
import t from 'tap'
import { serve } from '../../src/index.ts'
import { type Answered, type OpenHouse, openHouse } from '../setting/open-house.ts'
import { createThing, ID, leadThings, readThing, thing } from '../setting/things.ts'

// What the first service serves, and asks its neighbour for.
const askThing = operation({
  ...readThing,
  id: 'askThing',
  path: '/v1/asked-things/{id}',
  open: { scope: 'reports:read' }
})
const askLead = operation({ ...leadThings, id: 'askLead', path: '/v1/asked-leads', open: { scope: 'reports:read' } })
const askCreate = operation({
  ...createThing,
  id: 'askCreate',
  path: '/v1/asked-things',
  open: { scope: 'reports:read' }
})
const asking = [
  serve(askThing, async ({ call, params, query }) => {
    const id = query.q === 'wrong' ? 'none' : params.id
    const answer = await call(readThing, { params: { id }, query })
    return isRefusal(answer) || answer.status === 304 ? (answer as never) : { status: 200 as const, body: answer.body }
  }),
  serve(askLead, async ({ call }) => {
    const answer = await call(leadThings, {})
    return isRefusal(answer) ? answer : { status: 204 as const }
  }),
  serve(askCreate, async ({ call, body }) => {
    const answer = await call(createThing, { body })
    return isRefusal(answer) ? answer : { status: 201 as const, body: answer.body }
  })
]
const answering = [
  serve(readThing, async ({ query, requestId, params }) => {
    if (query.q === 'refused') return refuse('right-not-found')
    if (query.q === 'fault') throw new Error('inside')
    if (query.q === 'slow') await new Promise((resolve) => setTimeout(resolve, 6_000).unref())
    const note = query.q === 'request' ? requestId : String(query.limit)
    return { status: 200 as const, body: { ...thing, id: params.id, name: query.q ?? '', note } }
  }),
  serve(leadThings, async () => ({ status: 204 as const })),
  serve(createThing, async ({ body, once }) => ({
    status: 201 as const,
    body: { ...thing, name: `${body.name} ${once.key.length}` }
  }))
]

/** The same question to two services in one process, and to two that only HTTP joins. */
async function bothWays(t: { teardown(clear: () => Promise<void>): void }, environment: Record<string, string> = {}) {
  const together = await openHouse(t, [...asking, ...answering], { environment })
  const there = await openHouse(t, answering, { environment })
  const elsewhere = { IDENTITY_URL: there.address, RIGHTS_CHECK_URL: there.address }
  const here = await openHouse(t, asking, { environment: { ...environment, ...elsewhere } })
  const tokens = async (claims: object) => ({
    inside: await together.issuer.token(claims as never),
    outside: await there.issuer.token(claims as never)
  })
  return { together, here, there, tokens }
}

const plain = ({ status, body }: Answered) => {
  const { requestId: _, ...rest } = body ?? {}
  return { status, ...rest }
}

t.test('a neighbour gives the same answers in this process and over HTTP', async (t) => {
  const { together, here, tokens } = await bothWays(t)
  const { inside, outside } = await tokens({ scope: 'reports:read' })
  const both = async (route: string, given = {}) => {
    const one = plain(await together.ask(route, { token: inside, ...given }))
    t.strictSame(plain(await here.ask(route, { token: outside, ...given })), one, route)
    return one
  }
  const q = (text: string) => `GET /v1/asked-things/${ID}?q=${text}`
  t.match(await both(`${q('caf%C3%A9%20%26%20%2B')}&limit=3`), { status: 200, id: ID, name: 'café & +', note: '3' })
  t.match(await both(`GET /v1/asked-things/${ID}`), { status: 200, name: '', note: '50' })
  t.match(await both(q('refused')), { status: 404, code: 'right-not-found' })
  t.match(await both(q('wrong')), { status: 422, code: 'invalid-request' })
  t.match(await both(q('fault')), { status: 500, code: 'internal-fault' })
  t.match(
    await both('POST /v1/asked-things', { body: { name: 'Une' } }),
    { status: 201, name: 'Une 36' },
    'with a key of its own'
  )
})

t.test('a slow neighbour is given up after three seconds, here as over HTTP', async (t) => {
  const { together, here, tokens } = await bothWays(t)
  const { inside, outside } = await tokens({ scope: 'reports:read' })
  const route = `GET /v1/asked-things/${ID}?q=slow`
  const started = performance.now()
  const answers = await Promise.all([together.ask(route, { token: inside }), here.ask(route, { token: outside })])
  t.ok(performance.now() - started < 5_800)
  for (const answer of answers) t.match(answer, { status: 503, body: { code: 'unavailable' } })
})

t.test('a neighbour asks on behalf of the worker: its scope is not asked again, its role is', async (t) => {
  const { together, here, tokens } = await bothWays(t)
  const asks = async (claims: object) => {
    const { inside, outside } = await tokens({ scope: 'reports:read', ...claims })
    return Promise.all([
      together.ask('GET /v1/asked-leads', { token: inside }),
      here.ask('GET /v1/asked-leads', { token: outside })
    ])
  }
  for (const { status } of await asks({})) t.equal(status, 204)
  // The first service lets any member in here, the neighbour only leads.
  for (const answer of await asks({ member: randomUUID(), roles: ['agent'] }))
    t.match(answer, { status: 403, body: { code: 'role-missing' } })
})

t.test('a question to a neighbour carries the id of the request, and is counted and logged once', async (t) => {
  const { together, here, there, tokens } = await bothWays(t, { RATE_LIMIT: '2' })
  const { inside, outside } = await tokens({ scope: 'reports:read' })
  const ask = (house: OpenHouse, token: string) =>
    house.ask(`GET /v1/asked-things/${ID}?q=request`, { token, headers: { 'x-request-id': 'request-4711' } })
  for (const [house, token] of [
    [together, inside],
    [here, outside]
  ] as const) {
    for (const left of [1, 0]) {
      const answer = await ask(house, token)
      t.match(answer, { status: 200, body: { note: 'request-4711' } })
      t.match(answer.headers.get('ratelimit'), new RegExp(`r=${left};`))
    }
    t.equal((await ask(house, token)).status, 429)
  }
  const logged = [together, here, there].map(
    ({ log }) => log.filter(({ level, msg }) => msg === 'answered' && level === 30).length
  )
  t.strictSame(logged, [3, 3, 0])
})

t.test(
  'a neighbour that is down, or hidden behind a page of somebody else, is a part of Relais that does not answer',
  async (t) => {
    const page = createServer((_, reply) =>
      reply.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')
    )
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
    t.teardown(() => void page.close())
    const { port } = page.address() as { port: number }
    for (const address of ['http://127.0.0.1:9', `http://127.0.0.1:${port}`]) {
      const { ask, issuer } = await openHouse(t, asking, { environment: { RIGHTS_CHECK_URL: address } })
      const token = await issuer.token({ scope: 'reports:read' })
      const answer = await ask(`GET /v1/asked-things/${ID}`, { token })
      t.match(answer, { status: 503, body: { code: 'unavailable' } })
      t.equal(answer.headers.get('retry-after'), '1')
    }
  }
)
