import t from 'tap'
import { serve } from '../../src/index.ts'
import { openHouse } from '../setting/open-house.ts'
import { changeThing, createThing, ID, readThing, thing } from '../setting/things.ts'

const given: unknown[] = []
const routes = [
  serve(readThing, async ({ params, query }) => {
    given.push({ params, query })
    return { status: 200 as const, body: thing }
  }),
  serve(createThing, async ({ body }) => {
    given.push(body)
    return { status: 201 as const, body: thing }
  }),
  serve(changeThing, async () => ({ status: 200 as const, body: thing }))
]
const fieldsOf = ({
  status,
  body
}: {
  status: number
  body: { code: string; errors: { field: string; rule: string }[] }
}) => [status, ...body.errors.map(({ field, rule }) => `${field} ${rule}`)]

t.test('an action is given values in the form of the contract, defaults filled in', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  await ask(`GET /v1/things/${ID}`, { token })
  t.strictSame(given.at(-1), { params: { id: ID }, query: { limit: 50 } })
  await ask(`GET /v1/things/${ID}?limit=7&q=%20caf%C3%A9%20`, { token })
  t.strictSame(given.at(-1), { params: { id: ID }, query: { limit: 7, q: 'café' } })
  await ask('POST /v1/things', { token, body: { name: ' Une chose ' } })
  t.strictSame(given.at(-1), { name: 'Une chose', size: 1 })
})

t.test('each value that is not acceptable is named with the rule that it breaks, wherever it stands', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  const get = async (path: string) => fieldsOf(await ask(`GET ${path}`, { token }))
  t.strictSame(await get('/v1/things/none'), [422, 'params.id invalid_format'])
  t.strictSame(await get(`/v1/things/${ID}?limit=0`), [422, 'query.limit too_small'])
  t.strictSame(await get(`/v1/things/${ID}?limit=x&q=${'a'.repeat(21)}&z=1`), [
    422,
    'query.limit invalid_type',
    'query.q too_big',
    'query.z unrecognized_keys'
  ])
  t.strictSame(await get(`/v1/things/${ID}?limit=1&limit=2`), [422, 'query.limit invalid_type'])

  const post = async (body: unknown) => fieldsOf(await ask('POST /v1/things', { token, body }))
  t.strictSame(await post({}), [422, 'body.name invalid_type'])
  t.strictSame(await post({ name: 1, size: 1.5, inner: { b: 1 }, x: 1, y: 2 }), [
    422,
    'body.name invalid_type',
    'body.size invalid_type',
    'body.inner.a invalid_type',
    'body.inner.b unrecognized_keys',
    'body.x unrecognized_keys',
    'body.y unrecognized_keys'
  ])
  t.strictSame(await post({ name: 'a\u202eb' }), [422, 'body.name hidden-characters'])
  for (const body of ['[]', 'null', '"name"', '7']) t.strictSame(await post(body), [422, 'body invalid_type'], body)
  const nothing = await ask('POST /v1/things', { token })
  t.strictSame(fieldsOf(nothing), [422, 'body invalid_type'], 'no body at all')
})

t.test('each error says what to do, and repeats nothing of what was sent', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const answer = await ask('POST /v1/things', {
    token: await issuer.token(),
    body: { name: 'Yasmina Exemple, 38 ans', size: -1 }
  })
  for (const { message } of answer.body.errors) t.match(message, /^[A-Z].+/)
  t.notMatch(answer.text, /Yasmina/)
})

t.test('a field that is not there is told to be removed, unless the contract says what there is', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const answer = await ask('POST /v1/things', {
    token: await issuer.token(),
    body: { name: 'a', canary: 1, inner: { a: 'x', canary: 1 } }
  })
  t.strictSame(
    answer.body.errors.map(({ field, message }: { field: string; message: string }) => `${field}: ${message}`),
    ['body.inner.canary: Use a part of it: a.', 'body.canary: Remove it: there is no such field.']
  )
})

t.test('at most fifty errors are listed', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const body = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`x${place}`, 1]))
  const answer = await ask('POST /v1/things', { token: await issuer.token(), body: { ...body, name: 'a' } })
  t.equal(answer.status, 422)
  t.ok(answer.body.errors.length <= 50, `${answer.body.errors.length}`)
})

t.test('a social security number is refused wherever it is written', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  const nir = '2690549588157 80'
  t.strictSame(fieldsOf(await ask('POST /v1/things', { token, body: { name: nir } })), [422, 'body.name nir'])
  t.strictSame(fieldsOf(await ask('POST /v1/things', { token, body: { name: 'a', inner: { a: nir } } })), [
    422,
    'body.inner.a nir'
  ])
  t.strictSame(fieldsOf(await ask(`GET /v1/things/${ID}?q=269054958815780`, { token })), [422, 'query.q nir'])
})

t.test('headers that an operation needs are asked for by name', async (t) => {
  const { ask, issuer, address } = await openHouse(t, routes)
  const token = await issuer.token()
  const bare = (headers: Record<string, string>) =>
    fetch(`${address}/v1/things`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body: '{"name":"a"}'
    })
  const missing = await bare({})
  t.equal(missing.status, 400)
  t.match(await missing.json(), { code: 'idempotency-key-missing' })
  for (const key of ['', ' ', 'two words', 'x'.repeat(256), 'clé']) {
    const answer = await bare({ 'idempotency-key': Buffer.from(key).toString('latin1') })
    t.match(await answer.json(), { code: /^idempotency-key-(invalid|missing)$/, status: 400 }, key)
  }
  t.equal((await bare({ 'idempotency-key': 'x'.repeat(255) })).status, 201)
  const change = await ask(`PATCH /v1/things/${ID}`, { token, body: { name: 'a' } })
  t.match(change, { status: 428, body: { code: 'if-match-missing' } })
})

t.test('who may not call is told so before what is wrong with the request', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const body = { name: 1 }
  t.equal((await ask('POST /v1/things', { body })).status, 401)
  t.equal((await ask('POST /v1/things', { body, token: await issuer.token({ scope: 'reports:read' }) })).status, 403)
  t.equal((await ask('POST /v1/things', { body: '{', token: 'none' })).status, 401)
})
