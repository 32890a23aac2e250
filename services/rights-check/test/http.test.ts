import { openHouse, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rightsCheck } from '../src/index.ts'

const { app, tokenFor } = await openHouse(t, { services: [rightsCheck], database: await testDatabase(t) })

const get = async (url: string, headers: Record<string, string> = {}, scope = 'rights:read') =>
  app.inject({ url, headers: { authorization: `Bearer ${await tokenFor({ scope })}`, ...headers } })

t.test('a right is read whole, with its version as ETag', async (t) => {
  const answer = await get('/v1/rights/css')
  t.equal(answer.statusCode, 200)
  t.match(answer.json(), {
    code: 'css',
    name: { fr: 'Complémentaire santé solidaire (CSS)' },
    silence: { meaning: 'accepted', after: { value: 2, unit: 'month' } },
    instructingBodies: [
      { code: 'cpam', kind: 'cpam', fr: 'CPAM du Rhône' },
      { code: 'msa', kind: null }
    ]
  })
  t.equal(answer.headers.etag, `"${answer.json().version}"`)
})

t.test('every right is served within its contract', async (t) => {
  const { items } = (await get('/v1/rights/codes')).json() as { items: { code: string }[] }
  t.ok(items.length >= 30)
  for (const { code } of items) t.equal((await get(`/v1/rights/${code}`)).statusCode, 200, code)
})

t.test('what has not changed is not sent again', async (t) => {
  for (const url of ['/v1/rights/css', '/v1/rights', '/v1/rights/codes']) {
    const { etag } = (await get(url)).headers
    const again = await get(url, { 'if-none-match': String(etag) })
    t.equal(again.statusCode, 304, url)
    t.equal(again.body, '')
    t.equal((await get(url, { 'if-none-match': '"other"' })).statusCode, 200)
  }
})

t.test('the catalogue is searched and paged', async (t) => {
  const found = await get('/v1/rights?q=energie')
  t.strictSame(
    found
      .json()
      .items.map(({ code }: { code: string }) => code)
      .slice(0, 1),
    ['fsl']
  )
  t.ok(found.json().items.some(({ code }: { code: string }) => code === 'cheque_energie'))
  const first = (await get('/v1/rights?limit=2&family=mobility')).json()
  t.match(first.items, [{ code: 'tcl_solidaire_gratuit' }, { code: 'tcl_solidaire_reduit' }])
  const second = (await get(`/v1/rights?limit=2&family=mobility&cursor=${first.next}`)).json()
  t.match(second, { items: [{ code: 'ter_illico' }], next: null })
})

t.test('an unknown code, a bad filter and a strange cursor are refused', async (t) => {
  t.match((await get('/v1/rights/rmi')).json(), { status: 404, code: 'right-not-found' })
  t.match((await get('/v1/rights/RSA')).json(), { status: 422, code: 'invalid-request' })
  t.match((await get('/v1/rights?family=sport')).json(), { status: 422, errors: [{ field: 'query.family' }] })
  t.match((await get('/v1/rights?cursor=abc')).json(), {
    status: 422,
    errors: [{ field: 'query.cursor', rule: 'unknown-cursor' }]
  })
})

t.test('without a token, or without the scope, nothing is read', async (t) => {
  for (const url of ['/v1/rights', '/v1/rights/codes', '/v1/rights/rsa', '/v1/rights/unknown']) {
    t.equal((await app.inject({ url })).statusCode, 401, url)
    const other = await get(url, {}, 'reports:read')
    t.match(other.json(), { status: 403, required: ['rights:read'] }, url)
  }
})
