import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OPERATIONS, SERVICES } from '@relais/contract'
import { identity } from '@relais/identity'
import { referrals } from '@relais/referrals'
import { reporting } from '@relais/reporting'
import { rightsCheck } from '@relais/rights-check'
import { openProcess, readConfig, type Service } from '@relais/service-kit'
import { testDatabase } from '@relais/test-kit'
import t from 'tap'
import { contractText } from '../../../../packages/workbench/src/checks/contract-text.ts'
import { ask } from '../setting/asking.ts'
import { printedOperations } from '../setting/printed.ts'

const database = await testDatabase(t)
const served: string[] = []

/** The same service, and what it serves written down. */
function watched(service: Service): Service {
  return {
    name: service.name,
    open: async (house) => {
      const open = await service.open(house)
      served.push(...open.routes.map(({ operation }) => `${service.name} ${operation.id}`))
      return open
    }
  }
}

const { address, close } = await openProcess({
  config: readConfig({ PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: '1000000' }),
  databaseUrl: database.adminUrl,
  secret: database.secret,
  services: [identity, rightsCheck, referrals, reporting].map(watched)
})
t.teardown(close)

t.test('each operation is served once, by its own service, and nothing else is', async (t) => {
  t.same(served.toSorted(), OPERATIONS.map(({ service, id }) => `${service} ${id}`).toSorted())
  t.same([...new Set(OPERATIONS.map(({ service }) => service))].toSorted(), [...SERVICES].toSorted())
})

t.test('the printed contract is the one of the source', async (t) => {
  const printed = readFileSync(join(import.meta.dirname, '../../../../openapi/v1.json'), 'utf8')
  t.ok(printed === (await contractText()), 'print it again with: npm run openapi')
  t.same(
    printedOperations()
      .map(({ route }) => route)
      .toSorted(),
    OPERATIONS.map(({ method, path }) => `${method} ${path}`).toSorted()
  )
})

t.test('a method that an address does not have is refused with those that it has', async (t) => {
  const methods = new Map<string, string[]>()
  for (const { method, path } of OPERATIONS) methods.set(path, [...(methods.get(path) ?? []), method])
  for (const [path, has] of methods) {
    const without = has.includes('PUT') ? 'DELETE' : 'PUT'
    const { status, headers, body } = await ask(address, null, `${without} ${path.replace(/\{\w+\}/, 'rsa')}`)
    t.same([status, body.code], [405, 'method-not-allowed'], path)
    const allowed = (headers.get('allow') ?? '').split(', ')
    t.same(
      allowed.filter((method) => method !== 'HEAD' && method !== 'OPTIONS').toSorted(),
      // It could be an id as well, for all that the router knows.
      [...new Set([...has, ...(methods.get(path.replace(/[^/]+$/, '{id}')) ?? [])])].toSorted(),
      path
    )
  }
})
