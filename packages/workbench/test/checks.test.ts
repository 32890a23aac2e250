import t from 'tap'
import { broken } from '../src/checks/breaking-changes.ts'
import { isAllowed } from '../src/checks/licences.ts'

const TAKES = { properties: { name: {} }, required: ['name'] }
const ANSWERS = { properties: { id: {}, state: {} } }

t.test('licences that go with the EUPL are taken, others not', async (t) => {
  for (const licence of ['MIT', '(MIT OR GPL-3.0)', 'ISC AND CC-BY-3.0', 'Apache-2.0', 'EUPL-1.2']) {
    t.ok(isAllowed(licence), licence)
  }
  for (const licence of ['', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND BUSL-1.1', 'SSPL-1.0', 'CC-BY-NC-4.0']) {
    t.notOk(isAllowed(licence), licence)
  }
})

t.test('a contract that takes nothing away breaks nobody', async (t) => {
  const richer = contract({
    takes: { properties: { name: {}, note: {} }, required: ['name'] },
    answers: { properties: { id: {}, state: {}, since: {} } }
  })
  t.strictSame(broken(contract(), contract()), [])
  t.strictSame(broken(contract(), richer), [])
})

t.test('what callers rely on and would miss is told', async (t) => {
  t.strictSame(broken(contract(), { paths: {} }), ['POST /v1/things is gone'])
  t.strictSame(broken(contract(), contract({ answers: { properties: { id: {} } } })), [
    'POST /v1/things 201.state is gone'
  ])
  t.strictSame(
    broken(contract(), contract({ takes: { properties: { name: {}, kind: {} }, required: ['name', 'kind'] } })),
    ['POST /v1/things body.kind is newly required']
  )
  t.strictSame(broken(contract({ takes: { enum: ['a', 'b'] } }), contract({ takes: { enum: ['b', 'c'] } })), [
    'POST /v1/things body no longer takes a'
  ])
})

/** One operation, with the body and the answer of the given schemas. */
function contract({ takes = TAKES, answers = ANSWERS }: { takes?: object; answers?: object } = {}) {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } })
  return { paths: { '/v1/things': { post: { requestBody: json(takes), responses: { 201: json(answers) } } } } }
}
