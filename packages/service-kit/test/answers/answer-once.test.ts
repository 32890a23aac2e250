import { randomUUID } from 'node:crypto'
import { refuse } from '@relais/contract'
import { createVault, newId, type WrappedKey } from '@relais/database'
import { testDatabase } from '@relais/test-kit'
import t, { type Test } from 'tap'
import { createAnswerOnce, forgetOldAnswers, type IdempotencyKeys, serve, viewerOf } from '../../src/index.ts'
import { COLLECTIVE, ORGANISATION } from '../setting/issuer.ts'
import { openHouse, SECRET } from '../setting/open-house.ts'
import { createThing, thing } from '../setting/things.ts'

interface Tables {
  idempotency_keys: IdempotencyKeys
}
const WORKER = {
  collectiveId: COLLECTIVE,
  organisationId: ORGANISATION,
  memberId: null,
  clientId: '',
  roles: [],
  scopes: []
}
const DAY = 86_400_000

const database = (await testDatabase(t)).open<Tables>('relais_referrals')

/** A POST whose only effect is a row that it writes; `name` says what happens on the way. */
async function openWork(t: Test, now: () => Date = () => new Date()) {
  const keys: WrappedKey[] = []
  const store = { load: async () => keys, insert: async (key: WrappedKey) => void keys.push(key) }
  const answerOnce = createAnswerOnce(database, createVault({ secret: SECRET, keys: store }), true)
  let open: () => void = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const started: string[] = []
  const serving = serve(createThing, (asked) =>
    answerOnce(asked, {
      read: async () => asked.body.name,
      change: async (trx, name) => {
        started.push(name)
        const effect = { organisation_id: asked.worker.organisationId!, client_id: 'effect', key: newId(), status: 0 }
        const rest = { fingerprint: Buffer.alloc(1), headers: '{}', body_sealed: null, created_at: now().toISOString() }
        await trx.db
          .insertInto('idempotency_keys')
          .values({ ...effect, ...rest })
          .execute()
        if (name === 'refused' && started.length === 1) return refuse('siret-taken')
        if (name === 'broken' && started.length === 1) throw new Error('it broke')
        if (name === 'deadlocked' && started.length === 1)
          throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
        if (name === 'held') await gate
        return {
          status: 201 as const,
          version: 4,
          location: `/v1/things/${thing.id}`,
          body: { ...thing, name: `${name} ${started.length}` }
        }
      }
    })
  )
  const house = await openHouse(t, [serving], { now })
  // One of its own for each test: they share a database.
  const organisation = newId()
  const tokenFor = (claims = {}) => house.issuer.token({ organisation, ...claims })
  const token = await tokenFor()
  const post = (key: string, name: string, more: { token?: string; path?: string } = {}) =>
    house.ask(`POST /v1/things${more.path ?? ''}`, {
      token,
      ...more,
      body: { name },
      headers: { 'idempotency-key': key }
    })
  const rows = (of = organisation) =>
    database.transaction(viewerOf({ ...WORKER, organisationId: of }), (trx) =>
      trx.db.selectFrom('idempotency_keys').selectAll().execute()
    )
  const effects = async (of = organisation) => (await rows(of)).filter((row) => row.client_id === 'effect').length
  return { post, open, started, rows, effects, tokenFor }
}

t.test(
  'of two who wait for each other the one that the database sends away begins anew, and is done once',
  async (t) => {
    const { post, effects, started } = await openWork(t)
    t.match(await post('k', 'deadlocked'), { status: 201 })
    t.same(started, ['deadlocked', 'deadlocked'])
    t.equal(await effects(), 1)
  }
)

t.test('a repeat gets the first answer byte for byte, and nothing happens twice', async (t) => {
  const { post, effects, started } = await openWork(t)
  const first = await post('key-1', 'one')
  t.match(first, { status: 201, body: { name: 'one 1' } })
  const again = await post('key-1', 'one')
  t.equal(again.text, first.text)
  t.equal(again.status, 201)
  for (const name of ['etag', 'location', 'content-type'])
    t.equal(again.headers.get(name), first.headers.get(name), name)
  t.equal(again.headers.get('etag'), '"v4"')
  t.not(again.headers.get('x-request-id'), first.headers.get('x-request-id'))
  t.strictSame(started, ['one'])
  t.equal(await effects(), 1)
  t.match(await post('key-2', 'one'), { status: 201, body: { name: 'one 2' } }, 'a fresh key is a new request')
})

t.test('the same key with another request is refused', async (t) => {
  const { post, effects } = await openWork(t)
  await post('key-1', 'one')
  t.match(await post('key-1', 'two'), { status: 422, body: { code: 'idempotency-key-reused' } })
  t.match(await post('key-1', 'one', { path: '?x=1' }), { status: 422, body: { code: 'idempotency-key-reused' } })
  t.equal(await effects(), 1)
})

t.test('keys of another client, member or organisation are other keys', async (t) => {
  const { post, tokenFor, effects } = await openWork(t)
  const other = '019aaf6e-7a00-7000-8000-0000000000a2'
  await post('key-1', 'one')
  for (const claims of [
    { client_id: 'another-api' },
    { client_id: 'relais-web', member: randomUUID() },
    { client_id: 'relais-web', member: randomUUID() },
    { organisation: other }
  ]) {
    const answer = await post('key-1', 'two', { token: await tokenFor(claims) })
    t.equal(answer.status, 201, JSON.stringify(claims))
  }
  t.equal(await effects(), 4)
  t.equal(await effects(other), 1)
})

t.test('a refusal or a fault changes nothing and is not kept: the same key may then succeed', async (t) => {
  for (const [name, status] of [
    ['refused', 409],
    ['broken', 500]
  ] as const) {
    const { post, effects } = await openWork(t)
    t.equal((await post('key-1', name)).status, status)
    t.equal(await effects(), 0)
    t.match(await post('key-1', name), { status: 201, body: { name: `${name} 2` } })
    t.equal(await effects(), 1)
  }
})

t.test('while the first is worked on a repeat is told to wait, and gets its answer afterwards', async (t) => {
  const { post, open, started, effects } = await openWork(t)
  const first = post('key-1', 'held')
  while (started.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const second = await post('key-1', 'held')
  t.match(second, { status: 409, body: { code: 'idempotency-in-flight' } })
  t.equal(second.headers.get('retry-after'), '1')
  t.equal((await post('key-2', 'free')).status, 201, 'another key does not wait')
  open()
  const { status, text } = await first
  t.equal(status, 201)
  t.equal((await post('key-1', 'held')).text, text)
  t.equal(await effects(), 2)
})

t.test('of twenty at the same instant one works, and no two answers differ', async (t) => {
  const { post, started, effects } = await openWork(t)
  const answers = await Promise.all(Array.from({ length: 20 }, () => post('key-1', 'one')))
  const done = answers.filter(({ status }) => status === 201)
  t.ok(done.length >= 1)
  t.equal(new Set(done.map(({ text }) => text)).size, 1)
  t.ok(answers.every(({ status, body }) => status === 201 || body.code === 'idempotency-in-flight'))
  t.equal(await effects(), 1)
  t.equal(started.length, 1)
})

t.test('what is kept is sealed, and nobody else sees it', async (t) => {
  const { post, rows } = await openWork(t)
  await post('key-1', 'Yasmina')
  const kept = (await rows()).find(({ key }) => key === 'key-1')!
  t.notMatch(kept.body_sealed!.toString('latin1'), /Yasmina|Une chose/)
  t.strictSame(kept.headers, { etag: '"v4"', location: `/v1/things/${thing.id}` })
  t.strictSame(await rows(randomUUID()), [])
  t.strictSame(await database.kysely.selectFrom('idempotency_keys').selectAll().execute(), [])
})

t.test('answers are kept for seven days', async (t) => {
  const moment = Date.parse('2026-11-01T12:00:00.000Z')
  const { post, rows } = await openWork(t, () => new Date(moment))
  await post('key-1', 'one')
  await forgetOldAnswers(database, new Date(moment + 7 * DAY - 1_000))
  const keys = async () => (await rows()).map(({ key }) => key)
  t.ok((await keys()).includes('key-1'))
  await forgetOldAnswers(database, new Date(moment + 7 * DAY + 1_000))
  t.strictSame(await keys(), [])
})

t.test('software that belongs to no organisation has no keys', async (t) => {
  const { post, tokenFor } = await openWork(t)
  const token = await tokenFor({ organisation: null, collective: null })
  t.match(await post('key-1', 'one', { token }), { status: 403, body: { code: 'scope-missing' } })
})
