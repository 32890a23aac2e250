import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { broken } from '../src/checks/breaking-changes.ts'

// The printed contract, changed in one place at a time, as a developer would.
const TEXT = readFileSync(join(import.meta.dirname, '../../../openapi/v1.json'), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: the tests reach anywhere into a JSON document
type Document = any
const printed = (): Document => JSON.parse(TEXT)

const PRINTED = printed()

function after(change: (document: Document) => void): string[] {
  const young = printed()
  change(young)
  return broken(PRINTED, young)
}

t.test('the contract does not break itself, and what is only added breaks nobody', async (t) => {
  t.strictSame(broken(printed(), printed()), [])
  t.strictSame(
    after(({ paths, components: { schemas } }) => {
      paths['/v1/things'] = { get: { operationId: 'listThings', responses: {} } }
      schemas.Referral.properties.mood = { type: 'string' }
      schemas.Referral.required.push('mood')
      schemas.NewPerson.properties.nickname = { type: 'string' }
      schemas.ReferralState.enum.push('paused')
      paths['/v1/referrals'].get.parameters.push({ name: 'mood', in: 'query', schema: { type: 'string' } })
    }),
    []
  )
})

t.test('operations: gone, renamed, or asking for another scope', async (t) => {
  t.strictSame(
    after(({ paths }) => delete paths['/v1/persons'].post),
    ['POST /v1/persons is gone']
  )
  t.strictSame(
    after(({ paths }) => (paths['/v1/persons'].post.operationId = 'addPerson')),
    ['POST /v1/persons was called createPerson']
  )
  t.strictSame(
    after(({ paths }) => paths['/v1/persons'].post.security[0].relais.push('directory:write')),
    ['POST /v1/persons newly needs directory:write']
  )
})

t.test('an operation that was announced as ending may end', async (t) => {
  const old = printed()
  old.paths['/v1/persons'].post.deprecated = true
  const young = printed()
  delete young.paths['/v1/persons'].post
  t.strictSame(broken(old, young), [])
})

t.test('parameters: gone, newly required, or tighter', async (t) => {
  const query = ({ paths }: Document) => paths['/v1/referrals'].get.parameters
  const limit = (document: Document) => query(document).find(({ name }: Document) => name === 'limit')
  t.strictSame(
    after((document) => (limit(document).schema.maximum = 50)),
    ['GET /v1/referrals query limit: maximum is now 50']
  )
  t.strictSame(
    after((document) => (limit(document).required = true)),
    ['GET /v1/referrals query limit is newly required']
  )
  t.strictSame(
    after((document) => query(document).splice(query(document).indexOf(limit(document)), 1)),
    ['GET /v1/referrals query limit is no longer taken']
  )
})

t.test('requests: newly required, no longer taken, tighter, or of another type', async (t) => {
  const person = ({ components }: Document) => components.schemas.NewPerson
  const told = (change: (schema: Document) => void) => after((document) => change(person(document)))
  const first = (found: string[]) => found.filter((line) => line.startsWith('POST /v1/persons body'))
  t.strictSame(first(told((schema) => schema.required.push('phone'))), [
    'POST /v1/persons body.phone is newly required'
  ])
  t.strictSame(first(told((schema) => delete schema.properties.language)), [
    'POST /v1/persons body.language is no longer taken'
  ])
  t.strictSame(first(told((schema) => (schema.properties.givenName.maxLength = 3))), [
    'POST /v1/persons body.givenName: maxLength is now 3'
  ])
  t.strictSame(first(told((schema) => (schema.properties.givenName.type = 'integer'))), [
    'POST /v1/persons body.givenName was string and is integer'
  ])
  t.strictSame(
    after(({ components }) => components.schemas.PreferredChannel.enum.shift()).filter((line) => / body/.test(line))[0],
    'POST /v1/persons body.preferredChannel no longer takes phone'
  )
})

t.test('answers: gone, not always there, or suddenly null', async (t) => {
  const told = (change: (schema: Document) => void) =>
    after(({ components }) => change(components.schemas.Person)).filter((line) =>
      line.startsWith('GET /v1/persons/{id} ')
    )
  t.strictSame(
    told((schema) => delete schema.properties.ageBand),
    ['GET /v1/persons/{id} 200.ageBand is gone']
  )
  t.strictSame(
    told((schema) => schema.required.splice(schema.required.indexOf('ageBand'), 1)),
    ['GET /v1/persons/{id} 200.ageBand is not always there any more']
  )
  t.strictSame(
    told((schema) => (schema.properties.givenName = { anyOf: [schema.properties.givenName, { type: 'null' }] })),
    ['GET /v1/persons/{id} 200.givenName was string and is null']
  )
  t.strictSame(
    after(({ paths }) => delete paths['/v1/persons/{id}'].get.responses[200]),
    ['GET /v1/persons/{id} no longer answers 200']
  )
})
