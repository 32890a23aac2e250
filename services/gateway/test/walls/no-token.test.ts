import { OWN_SCOPES, SCOPES } from '@relais/contract'
import t from 'tap'
import { ask, tokenOf } from '../setting/asking.ts'
import { PUBLISHED, printedOperations } from '../setting/printed.ts'
import { startWhole } from '../setting/relais.ts'

const { address } = await startWhole(t)
const operations = printedOperations().filter(({ id }) => !PUBLISHED.includes(id))
const at = (route: string) => route.replace('{id}', '019b8d41-b400-7000-8000-000000000000').replace('{code}', 'rsa')

t.test('the sweep has something to sweep, and every operation that is not published asks for a scope', async (t) => {
  t.ok(operations.length > 50)
  t.same(
    operations.filter(({ scopes }) => scopes.length !== 1),
    []
  )
})

t.test('what is published is read without a token, and asks for no scope', async (t) => {
  const open = printedOperations().filter(({ id }) => PUBLISHED.includes(id))
  t.equal(open.length, PUBLISHED.length)
  for (const { id, route, scopes } of open) {
    t.same(scopes, [], id)
    t.ok([200, 404, 422].includes((await ask(address, null, at(route))).status), id)
  }
})

t.test('without a token, every other operation asks to sign in', async (t) => {
  for (const { id, route, example } of operations) {
    const { status, headers, body } = await ask(address, null, at(route), { body: example })
    t.same([status, body.code], [401, 'sign-in-required'], id)
    t.match(headers.get('www-authenticate'), /^Bearer/, id)
  }
})

t.test('with a made-up token, every operation refuses it', async (t) => {
  for (const { id, route, example } of operations) {
    const { status, headers, body } = await ask(address, 'bWFkZS11cA.bWFkZS11cA.bWFkZS11cA', at(route), {
      body: example
    })
    t.same([status, body.code], [401, 'token-invalid'], id)
    t.match(headers.get('www-authenticate'), /^Bearer.*invalid_token/, id)
  }
})

t.test('with a token that lacks its scope, every operation names it', async (t) => {
  const reads = await tokenOf(address, 'ccas-venissieux', 'rights:read')
  const directory = await tokenOf(address, 'ccas-venissieux', 'directory:read')
  for (const { id, route, scopes, example } of operations) {
    const [scope] = scopes
    t.ok(Object.hasOwn({ ...SCOPES, ...OWN_SCOPES }, scope!), id)
    const token = scope === 'rights:read' ? directory : reads
    const { status, body } = await ask(address, token, at(route), { body: example })
    t.same([status, body.code, body.required], [403, 'scope-missing', [scope]], id)
  }
})
