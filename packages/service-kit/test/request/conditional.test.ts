import { refuse } from '@relais/contract'
import t from 'tap'
import { serve } from '../../src/index.ts'
import { openHouse } from '../setting/open-house.ts'
import { changeThing, ID, readThing, thing } from '../setting/things.ts'

const VERSION = 7
const routes = [
  serve(readThing, async () => ({ status: 200 as const, version: VERSION, body: thing })),
  serve(changeThing, async ({ version }) =>
    version === VERSION
      ? { status: 200 as const, version: VERSION + 1, body: thing }
      : refuse('version-stale', { version: VERSION })
  )
]

t.test('a thing with a version has a strong ETag', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const answer = await ask(`GET /v1/things/${ID}`, { token: await issuer.token() })
  t.match(answer, { status: 200, body: thing })
  t.equal(answer.headers.get('etag'), '"v7"')
})

t.test('a change names the version that was read: without it 428, with another one 412, with it 200', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  const change = (headers: Record<string, string>) =>
    ask(`PATCH /v1/things/${ID}`, { token, body: { name: 'a' }, headers })
  t.match(await change({}), { status: 428, body: { code: 'if-match-missing' } })
  for (const stale of ['"v6"', '"v8"', 'W/"v7"', 'v7', '7', '"7"', '*', '"v7", "v8"', '""', '"v07x"', '"v1e1"']) {
    t.match(await change({ 'if-match': stale }), { status: 412, body: { code: 'version-stale', version: 7 } }, stale)
  }
  const done = await change({ 'if-match': '"v7"' })
  t.equal(done.status, 200)
  t.equal(done.headers.get('etag'), '"v8"')
  t.equal((await change({ 'if-match': ' "v7" ' })).status, 200)
})

t.test('what has not changed is not sent again: 304, without a body', async (t) => {
  const { ask, issuer } = await openHouse(t, routes)
  const token = await issuer.token()
  const read = (known: string) => ask(`GET /v1/things/${ID}`, { token, headers: { 'if-none-match': known } })
  for (const known of ['"v7"', 'W/"v7"', '"v1", "v7"']) {
    const answer = await read(known)
    t.match(answer, { status: 304, text: '' }, known)
    t.equal(answer.headers.get('etag'), '"v7"')
    t.ok(answer.headers.get('x-request-id'))
  }
  for (const known of ['"v6"', 'v7', '""']) t.equal((await read(known)).status, 200, known)
  const done = { 'if-none-match': '"v8"', 'if-match': '"v7"' }
  t.equal((await ask(`PATCH /v1/things/${ID}`, { token, body: { name: 'a' }, headers: done })).status, 200)
})
