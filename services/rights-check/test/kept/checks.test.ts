import { randomUUID } from 'node:crypto'
import {
  changeRightsCheck,
  createRightsCheck,
  type Finding,
  listRightsChecks,
  type RightsCheck,
  type RightsCheckSummary,
  readRightsCheck,
  type Verdict
} from '@relais/contract'
import { asOwner, softwareOf, staffOf } from '@relais/test-kit'
import t from 'tap'
import { HOMELESS } from '../setting/made-up.ts'
import { keepingFor, openChecks, PLACE } from '../setting/open.ts'

const mine = keepingFor(24)
const other = keepingFor(24)
const person = randomUUID()
const another = randomUUID()
const house = await openChecks(t, { [person]: mine, [another]: other })
const agent = staffOf(mine)
const stranger = staffOf(other)
const { ask, database } = house

const made = async (body: object = {}, who = agent): Promise<RightsCheck> => {
  const answer = await ask(who, createRightsCheck, { body: { situation: HOMELESS, ...body } })
  t.equal(answer.status, 201, answer.text.slice(0, 300))
  return answer.body
}
const rsaOf = ({ findings }: { findings: Finding[] }) => findings.find(({ right }) => right === 'rsa')!
const count = async (table: string) =>
  (await asOwner<{ n: number }>(database.adminUrl, `select count(*)::int as n from rights_check.${table}`))[0]!.n

t.test('a check is kept with who made it, where, for whom, and the law of that day', async (t) => {
  const answer = await ask(agent, createRightsCheck, {
    body: { personId: person, territoryId: PLACE.id, situation: HOMELESS, date: '2025-06-01' }
  })
  t.equal(answer.status, 201)
  t.equal(answer.headers.etag, '"v1"')
  t.equal(answer.headers.location, `/v1/rights-checks/${answer.body.id}`)
  t.match(answer.body, {
    version: 1,
    personId: person,
    territoryId: PLACE.id,
    memberId: agent.memberId,
    clientId: 'relais-web',
    date: '2025-06-01',
    rulesetVersion: /^\d{4}-\d\d/,
    createdAt: '2026-11-25T09:00:00.000Z',
    forgottenAt: null
  })
  // 646.52 € for one person from April 2025 to March 2026
  t.match(
    answer.body.verdicts.find(({ right }: Verdict) => right === 'rsa'),
    { status: 'entitled', amount: { minCents: 64_652, maxCents: 64_652 } }
  )
  t.same(rsaOf(answer.body), { right: 'rsa', status: 'entitled', nonTakeUp: null, cause: null, renouncedOn: null })

  const read = await ask(agent, readRightsCheck, { id: answer.body.id })
  t.equal(read.status, 200)
  t.same(read.body.verdicts, answer.body.verdicts)
  t.same(read.body.situation, HOMELESS)
})

t.test('software makes anonymous checks too', async (t) => {
  const check = await made({}, softwareOf(mine))
  t.match(check, { personId: null, memberId: null, clientId: 'ccas-api' })
})

t.test('nothing of what was said or answered can be read in the database', async (t) => {
  const { id } = await made({ situation: { ...HOMELESS, dwelling: { tenure: 'tenant_hlm', rent: 98_765_432 } } })
  const rows = await asOwner<{ text: string }>(
    database.adminUrl,
    `select c::text || encode(situation_sealed, 'escape') || encode(verdicts_sealed, 'escape') as text from rights_check.checks c where id = '${id}'
     union all select k::text || encode(body_sealed, 'escape') from rights_check.idempotency_keys k`
  )
  t.ok(rows.length > 1)
  for (const secret of ['98765432', 'tenant_hlm', '1985-03-01', 'entitled'])
    t.notOk(
      rows.some(({ text }) => text.includes(secret)),
      secret
    )
})

t.test('the same key makes one check', async (t) => {
  const before = await count('checks')
  const key = randomUUID()
  const [first, second] = [
    await ask(agent, createRightsCheck, { body: { situation: HOMELESS }, key }),
    await ask(agent, createRightsCheck, { body: { situation: HOMELESS }, key })
  ]
  t.equal(first.text, second.text)
  t.equal(await count('checks'), before + 1)
  const reused = await ask(agent, createRightsCheck, { body: { situation: HOMELESS, date: '2026-01-01' }, key })
  t.match(reused.body, { status: 422, code: 'idempotency-key-reused' })
})

t.test('a person or a territory that the organisation does not have is refused, and nothing is kept', async (t) => {
  const before = await count('checks')
  for (const personId of [another, randomUUID()])
    t.match((await ask(agent, createRightsCheck, { body: { personId, situation: HOMELESS } })).body, {
      status: 404,
      code: 'person-not-found'
    })
  t.match((await ask(agent, createRightsCheck, { body: { territoryId: randomUUID(), situation: HOMELESS } })).body, {
    status: 422,
    errors: [{ field: 'body.territoryId', rule: 'unknown-territory' }]
  })
  t.match((await ask(agent, createRightsCheck, { body: { situation: HOMELESS, date: '2030-01-01' } })).body, {
    status: 422,
    errors: [{ field: 'body.date', rule: 'beyond-the-rules' }]
  })
  t.equal(await count('checks'), before)
})

t.test('a check is its own organisation’s alone', async (t) => {
  const { id } = await made({ personId: person })
  const absent = randomUUID()
  for (const [operation, sent] of [
    [readRightsCheck, {}],
    [changeRightsCheck, { version: 1, body: { findings: [{ right: 'rsa', renounced: true }] } }]
  ] as const) {
    const found = await ask(stranger, operation, { id, ...sent })
    const missing = await ask(stranger, operation, { id: absent, ...sent })
    t.match(found.body, { status: 404, code: 'rights-check-not-found' })
    t.same({ ...found.body, requestId: '' }, { ...missing.body, requestId: '' })
  }
  t.same((await ask(stranger, listRightsChecks)).body, { items: [], next: null })
  t.same((await ask(stranger, listRightsChecks, { query: { personId: person } })).body.items, [])
  t.equal((await ask(agent, readRightsCheck, { id })).body.version, 1)
})

t.test('lists are paged, latest first, and hold nothing of what was said', async (t) => {
  const three = [await made({ personId: person }), await made(), await made({ personId: person })].reverse()
  const first = (await ask(agent, listRightsChecks, { query: { limit: 2 } })).body
  t.same(
    first.items.map(({ id }: RightsCheckSummary) => id),
    three.slice(0, 2).map(({ id }) => id)
  )
  t.notOk('situation' in first.items[0] || 'verdicts' in first.items[0])
  const second = (await ask(agent, listRightsChecks, { query: { limit: 2, cursor: first.next } })).body
  t.equal(second.items[0].id, three[2]!.id)
  const theirs = (await ask(agent, listRightsChecks, { query: { personId: person } })).body.items
  t.ok(theirs.length >= 2 && theirs.every(({ personId }: RightsCheckSummary) => personId === person))
  t.match((await ask(agent, listRightsChecks, { query: { cursor: 'abc' } })).body, {
    status: 422,
    errors: [{ field: 'query.cursor' }]
  })
})

t.test('each read of a check is journalled, a list is not', async (t) => {
  const { id } = await made()
  const journal = () =>
    asOwner(database.adminUrl, `select member_id, operation, at from rights_check.reads where check_id = '${id}'`)
  await ask(agent, listRightsChecks)
  t.same(await journal(), [])
  await ask(agent, readRightsCheck, { id })
  await ask(stranger, readRightsCheck, { id })
  t.match(await journal(), [{ member_id: agent.memberId, operation: 'readRightsCheck' }])
  t.equal((await journal()).length, 1)
})

t.test('why a right is not taken up is written over the version that was read', async (t) => {
  const { id } = await made()
  const change = (version: number | undefined, ...findings: object[]) =>
    ask(agent, changeRightsCheck, { id, version, body: { findings } })
  const changed = await change(1, { right: 'rsa', nonTakeUp: 'not_known', cause: 'never_heard_of_it' })
  t.equal(changed.headers.etag, '"v2"')
  t.match(rsaOf(changed.body), { nonTakeUp: 'not_known', cause: 'never_heard_of_it', renouncedOn: null })
  t.match(rsaOf((await change(2, { right: 'rsa', cause: null })).body), { nonTakeUp: 'not_known', cause: null })
  t.match((await change(2, { right: 'rsa', cause: null })).body, { status: 412, code: 'version-stale', version: 3 })
  t.match((await change(undefined, { right: 'rsa' })).body, { status: 428 })
  t.match((await change(3, { right: 'rsa' }, { right: 'rsa' })).body, {
    status: 422,
    errors: [{ field: 'body.findings.1.right', rule: 'named-twice' }]
  })
  t.match((await change(3, { right: 'rsa', nonTakeUp: 'lazy' })).body, { status: 422 })
  t.match((await change(3, { right: 'rsa', cause: 'Elle a dit non' })).body, { status: 422 })
  t.equal((await ask(agent, readRightsCheck, { id })).body.version, 3)
})

t.test(
  'what a person renounces is shown as renounced, and is not proposed again until they take it back',
  async (t) => {
    const first = await made({ personId: person })
    const proposed = ({ verdicts }: RightsCheck) =>
      verdicts.find(({ right }) => right === 'rsa')!.deadlines.map(({ kind }) => kind)
    t.same(proposed(first), ['first_contact'])
    const renounce = (id: string, version: number, renounced: boolean) =>
      ask(agent, changeRightsCheck, { id, version, body: { findings: [{ right: 'rsa', renounced }] } })
    t.equal(rsaOf((await renounce(first.id, 1, true)).body).renouncedOn, '2026-11-25')
    t.same(proposed((await ask(agent, readRightsCheck, { id: first.id })).body), [])

    await house.moveTo('2026-12-10T09:00:00.000Z')
    const next = await made({ personId: person })
    t.same([rsaOf(next).renouncedOn, rsaOf(next).status, proposed(next)], ['2026-11-25', 'entitled', []])
    t.equal(rsaOf(await made()).renouncedOn, null, 'an anonymous check knows of nobody')
    t.equal(rsaOf((await renounce(next.id, 1, false)).body).renouncedOn, null)
    t.same(proposed(await made({ personId: person })), ['first_contact'])
    await house.moveTo('2026-11-25T09:00:00.000Z')
  }
)

t.test('without a token, or with another scope, no check is made or read', async (t) => {
  t.equal((await ask(null, createRightsCheck, { body: { situation: HOMELESS } })).status, 401)
  const reader = { ...agent, scopes: ['checks:read', 'rights:read'] }
  t.match((await ask(reader, createRightsCheck, { body: { situation: HOMELESS } })).body, {
    status: 403,
    required: ['checks:write']
  })
  t.match((await ask({ ...agent, scopes: ['persons:read'] }, listRightsChecks)).body, { required: ['checks:read'] })
})
