import t from 'tap'
import { directions, wrongIn, wrongInText } from '../src/checks/directions.ts'

t.test('the house as it stands keeps its directions', async (t) => {
  t.strictSame(await directions(), [])
})

t.test('a service may not need a service, nor a package what lies further out', async (t) => {
  const needs = (name: string) => ({ dependencies: { [name]: 'workspace:*' } })
  t.strictSame(wrongIn('referrals', 'services', needs('@relais/identity')), [
    'services/referrals may not need @relais/identity'
  ])
  t.strictSame(wrongIn('contract', 'packages', needs('@relais/database')), [
    'packages/contract may not need @relais/database'
  ])
  t.strictSame(wrongIn('referral-lifecycle', 'packages', { dependencies: { zod: '4.6.7' } }), [
    'packages/referral-lifecycle is pure and may not need zod'
  ])
  t.strictSame(wrongIn('gateway', 'services', needs('@relais/identity')), [])
})

t.test('a dependency is one version', async (t) => {
  t.strictSame(wrongIn('identity', 'services', { devDependencies: { jose: '^6.2.17' } }), [
    'services/identity: jose ^6.2.17 is not one version'
  ])
  t.strictSame(
    wrongIn('database', 'packages', { optionalDependencies: { pg: '8.23.1', kysely: '18.4.0-beta.17' } }),
    []
  )
})

t.test('pure rules touch neither time nor chance nor the outside, whatever their comments say', async (t) => {
  const file = 'packages/referral-lifecycle/src/made-up.ts'
  t.strictSame(wrongInText('referral-lifecycle', file, 'const now = new Date()'), [
    `${file}: Date has no place in pure rules`
  ])
  t.strictSame(wrongInText('referral-lifecycle', file, "if (!sure) throw 'no'"), [
    `${file}: throw has no place in pure rules`
  ])
  t.strictSame(wrongInText('referral-lifecycle', file, "// never a Date\nconst kind = 'process' /* throw */"), [])
})

t.test('only main.ts reads the environment', async (t) => {
  const text = 'export const port = process.env.PORT'
  t.equal(wrongInText('identity', 'services/identity/src/service.ts', text).length, 1)
  t.strictSame(wrongInText('identity', 'services/identity/src/main.ts', text), [])
})
