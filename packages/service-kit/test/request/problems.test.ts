import { connect } from 'node:net'
import { PROBLEMS, refuse } from '@relais/contract'
import { DatabaseUnavailable } from '@relais/database'
import t from 'tap'
import { LIMITS, serve } from '../../src/index.ts'
import { openHouse } from '../setting/open-house.ts'
import { changeThing, createThing, ID, listThingsOpenly, readThing, thing } from '../setting/things.ts'

const SECRET_WORDS = 'Yasmina Exemple lives at rue des Lilas'
const routes = [
  serve(readThing, async ({ query }) => {
    if (query.q === 'refused') return refuse('right-not-found', { detail: 'No thing of that name.' })
    if (query.q === 'database') throw new DatabaseUnavailable('the connection was lost')
    if (query.q === 'cancelled')
      throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
    if (query.q === 'fault') throw Object.assign(new Error(SECRET_WORDS), { person: SECRET_WORDS })
    if (query.q === 'slow') await new Promise((resolve) => setTimeout(resolve, LIMITS.answer + 200))
    return { status: 200 as const, body: thing }
  }),
  serve(createThing, async () => ({ status: 201 as const, body: thing })),
  serve(changeThing, async () => ({ status: 200 as const, body: thing })),
  serve(listThingsOpenly, async () => ({ status: 200 as const, body: { items: [] } }))
]
const read = (q: string) => `GET /v1/things/${ID}?q=${q}`

t.test('a problem says what, why and what to do, and which request it was (RFC 9457)', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  const answer = await ask(read('refused'), { token, headers: { 'x-request-id': 'my-own.request_1' } })
  t.equal(answer.status, 404)
  t.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  t.strictSame(answer.body, {
    type: '/problems/right-not-found',
    code: 'right-not-found',
    title: PROBLEMS['right-not-found'].title,
    status: 404,
    detail: `No thing of that name. ${PROBLEMS['right-not-found'].advice}`,
    requestId: 'my-own.request_1'
  })
})

t.test('a request keeps the id that it came with, or is given one', async (t) => {
  const { ask } = await openHouse(t, routes)
  const idOf = async (given?: string) => {
    const headers: Record<string, string> = given === undefined ? {} : { 'x-request-id': given }
    return (await ask('GET /v1/open-things', { headers })).headers.get('x-request-id')
  }
  t.equal(await idOf('0b6f5d0e-6f0b-4b8e-9a54-1c9d3a7e2f10'), '0b6f5d0e-6f0b-4b8e-9a54-1c9d3a7e2f10')
  const made = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
  for (const given of [undefined, 'short', 'x'.repeat(65), 'with spaces in it', '<script>alert</script>']) {
    t.match(await idOf(given), made, String(given))
  }
})

t.test('every answer says that it is not to be kept nor guessed at', async (t) => {
  const { ask } = await openHouse(t, routes)
  for (const route of ['GET /v1/open-things', 'GET /v1/nothing', 'GET /healthz']) {
    const { headers } = await ask(route)
    t.equal(headers.get('cache-control'), 'no-store', route)
    t.equal(headers.get('x-content-type-options'), 'nosniff', route)
  }
})

t.test('what is not served: 404, or 405 with what is', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  t.match(await ask('GET /v1/nothing'), { status: 404, body: { code: 'not-found' } })
  t.match(await ask('GET /v1/things/a/b'), { status: 404, body: { code: 'not-found' } })
  const put = await ask(`PUT /v1/things/${ID}?q=x`, { token: await issuer.token(), body: {} })
  t.match(put, { status: 405, body: { code: 'method-not-allowed' } })
  t.equal(put.headers.get('allow'), 'GET, PATCH')
  t.equal((await ask('DELETE /v1/things')).headers.get('allow'), 'POST')
  t.equal((await ask('OPTIONS /v1/open-things')).status, 405)
})

t.test('an address that cannot be read, or is too long, is a problem too', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  for (const path of ['/v1/things/%E0%A4%A', '/v1/things/%zz']) {
    const answer = await ask(`GET ${path}`, { token })
    t.match(answer, { status: 400, body: { code: 'malformed-request', requestId: /./ } }, path)
    t.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    t.equal(answer.headers.get('x-request-id'), answer.body.requestId)
  }
  const long = await ask(`GET /v1/things/${'a'.repeat(LIMITS.parameter + 1)}`, { token })
  t.match(long, { status: /^4/, body: { code: /malformed-request|not-found/ } })
})

t.test('a request that is no HTTP is answered as one that could not be read', async (t) => {
  const { address } = await openHouse(t, routes)
  const say = (words: string) =>
    new Promise<string>((resolve) => {
      let heard = ''
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(words))
      socket.setEncoding('utf8').on('data', (text: string) => {
        heard += text
      })
      socket.on('close', () => resolve(heard))
    })
  t.match(await say('NONSENSE\r\n\r\n'), /^HTTP\/1\.1 400 .*application\/problem\+json.*"code":"malformed-request"/s)
  const heavy = await say(`GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`)
  t.match(heavy, /^HTTP\/1\.1 400 .*application\/problem\+json/s)
})

t.test('a body that cannot be read: 400, 415 or 413', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  const post = (body: string, headers = {}) => ask('POST /v1/things', { token, body, headers })
  for (const body of [
    '{',
    '{"name":}',
    '',
    'null x',
    '{"name":"a"',
    '\u0000',
    '{"__proto__":{"admin":true},"name":"a"}'
  ]) {
    t.match(await post(body), { status: 400, body: { code: 'malformed-request' } }, body)
  }
  t.match(await post('{"name":"a","constructor":{"prototype":{"x":1}}}'), { status: 400 })
  for (const type of [
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x'
  ]) {
    const answer = await post('{"name":"a"}', { 'content-type': type })
    t.match(answer, { status: 415, body: { code: 'media-type-unsupported' } }, type)
  }
  t.equal((await post('{"name":"a"}', { 'content-type': 'application/json; charset=utf-8' })).status, 201)
  const large = await post(JSON.stringify({ name: 'a'.repeat(LIMITS.body) }))
  t.match(large, { status: 413, body: { code: 'body-too-large', detail: /262144 bytes/ } })
  t.equal(({} as { admin?: boolean }).admin, undefined)
})

t.test('a fault is logged once, and says nothing of what is inside: 500', async (t) => {
  const { ask, issuer, log } = await openHouse(t, routes)
  const answer = await ask(read('fault'), { token: await issuer.token() })
  t.strictSame(answer.body, {
    type: '/problems/internal-fault',
    code: 'internal-fault',
    title: PROBLEMS['internal-fault'].title,
    status: 500,
    detail: PROBLEMS['internal-fault'].advice,
    requestId: answer.headers.get('x-request-id')
  })
  const faults = log.filter(({ level }) => Number(level) >= 50)
  t.equal(faults.length, 1)
  t.match(faults[0], { msg: 'fault', reqId: answer.body.requestId, err: { stack: /problems\.test\.ts/ } })
  t.notOk('person' in (faults[0]!.err as object), 'what hangs on the error is not logged')
})

t.test(
  'what is logged of a request names its pattern and ids of organisations, no address, query, body or name',
  async (t) => {
    const { ask, issuer, log } = await openHouse(t, routes)
    await ask(read('Yasmina'), { token: await issuer.token() })
    await ask('POST /v1/things', { token: await issuer.token(), body: { name: 'Yasmina', size: 0 } })
    await ask('GET /v1/nothing/Yasmina')
    // A neighbour's question belongs to a request that is logged already: level debug.
    const lines = log.filter(({ msg, level }) => msg === 'answered' && level === 30)
    t.match(lines[0], {
      method: 'GET',
      route: '/v1/things/:id',
      status: 200,
      client: 'things-api',
      organisation: /^019aaf6e/
    })
    t.match(lines[1], { method: 'POST', route: '/v1/things', status: 422 })
    t.match(lines[2], { method: 'GET', route: null, status: 404, organisation: null, client: null })
    t.equal(lines.length, 3)
    const all = JSON.stringify(log)
    t.notMatch(all, /Yasmina/)
    t.notMatch(all, new RegExp(ID))
    t.notMatch(all, /127\.0\.0\.1:\d+\/v1/)
  }
)

t.test('a database that is away is a part of Relais that does not answer: 503', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const answer = await ask(read('database'), { token: await issuer.token() })
  t.match(answer, { status: 503, body: { code: 'unavailable' } })
  t.equal(answer.headers.get('retry-after'), '1')
})

t.test('a statement that PostgreSQL gave up took too long: 504, and it is logged', async (t) => {
  const { ask, issuer, log } = await openHouse(t, routes)
  t.match(await ask(read('cancelled'), { token: await issuer.token() }), { status: 504, body: { code: 'too-slow' } })
  t.match(
    log.filter(({ level }) => Number(level) >= 50),
    [{ msg: 'fault', err: { code: '57014' } }]
  )
})

t.test('an answer that takes too long is given up: 504, and nothing breaks when it comes after all', async (t) => {
  const { ask, issuer, log } = await openHouse(t, routes)
  const token = await issuer.token()
  const started = performance.now()
  const answer = await ask(read('slow'), { token })
  t.match(answer, { status: 504, body: { code: 'too-slow' } })
  t.ok(performance.now() - started < LIMITS.answer + 5_000)
  await new Promise((resolve) => setTimeout(resolve, 400))
  t.equal((await ask(read('x'), { token })).status, 200)
  t.strictSame(
    log.filter(({ level }) => Number(level) >= 40).map(({ msg }) => msg),
    []
  )
})
