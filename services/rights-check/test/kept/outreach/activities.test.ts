import { randomUUID } from 'node:crypto'
import {
  changeNetworkActivity,
  createNetworkActivity,
  listNetworkActivities,
  type NetworkActivity,
  readNetworkActivity,
  voidNetworkActivity
} from '@relais/contract'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { forgetChecks } from '../../../src/actions/forget-checks.ts'
import { CATALOGUE_FOLDER, loadCatalogue } from '../../../src/catalogue.ts'
import { openChecker } from '../../../src/checking/checker.ts'
import { openDesk } from '../../../src/desk/desk.ts'
import { NOW, PLACE } from '../../setting/open.ts'
import { idsOf, openOutreach } from '../../setting/outreach.ts'

const { house, ask, agent, stranger, mine, other, count, database, moveTo } = await openOutreach(t)

const HELD = {
  kind: 'training',
  day: '2026-11-24',
  territoryId: PLACE.id,
  minutes: 180,
  title: 'Repérer le non-recours à l’accueil',
  audiences: [
    { audience: 'professionals', people: 11 },
    { audience: 'volunteers', people: null }
  ],
  organisationIds: [mine.id, other.id],
  otherOrganisations: [{ kind: 'association', count: 2 }]
}
async function held(body: object = {}, who = agent): Promise<NetworkActivity> {
  const answer = await ask(who, createNetworkActivity, { body: { ...HELD, ...body } })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

t.test('an activity is noted in numbers, once for one key and once for one id', async (t) => {
  const key = randomUUID()
  const answer = await ask(agent, createNetworkActivity, { body: HELD, key })
  t.match(answer, {
    status: 201,
    headers: { etag: '"v1"', location: `/v1/network-activities/${answer.body.id}` },
    body: { ...HELD, version: 1, memberId: agent.memberId, voidedAt: null, createdAt: NOW }
  })
  t.equal((await ask(agent, createNetworkActivity, { body: HELD, key })).text, answer.text)
  t.same((await ask(agent, readNetworkActivity, { id: answer.body.id })).body, answer.body)

  const id = randomUUID()
  const least = { id, kind: 'stand', day: '2026-11-25', audiences: [{ audience: 'residents', people: 40 }] }
  t.match(await ask(agent, createNetworkActivity, { body: least }), {
    status: 201,
    body: { territoryId: null, minutes: null, title: null, organisationIds: [], otherOrganisations: [] }
  })
  t.match(await ask(agent, createNetworkActivity, { body: { ...least, kind: 'workshop' } }), {
    status: 200,
    body: { id, kind: 'stand', version: 1 }
  })
})

t.test('what cannot be is refused, by the field that is wrong', async (t) => {
  const before = await count('network_activities')
  const people = (told: unknown) => ({ audiences: [{ audience: 'residents', people: told }] })
  for (const [wrong, field, rule] of [
    [{ kind: 'party' }, 'body.kind', 'invalid_value'],
    [{ day: '2026-11-26' }, 'body.day', 'in-the-future'],
    [{ day: '2026-08-24' }, 'body.day', 'too-long-ago'],
    [{ territoryId: randomUUID() }, 'body.territoryId', 'unknown-territory'],
    [{ minutes: 0 }, 'body.minutes', 'too_small'],
    [{ audiences: [] }, 'body.audiences', 'too_small'],
    [people(0), 'body.audiences.0.people', 'too_small'],
    [{ audiences: [HELD.audiences[0], HELD.audiences[0]] }, 'body.audiences', 'named-twice'],
    [{ organisationIds: [mine.id, randomUUID()] }, 'body.organisationIds.1', 'unknown-organisation'],
    [{ organisationIds: [mine.id, mine.id] }, 'body.organisationIds', 'named-twice'],
    [{ otherOrganisations: [{ kind: 'bank', count: 1 }] }, 'body.otherOrganisations.0.kind', 'invalid_value'],
    [{ title: 'Atelier de 1 84 03 69 259 001 42' }, 'body.title', 'nir'],
    [{ participants: ['Zoé'] }, 'body', 'unrecognized_keys']
  ] as const)
    t.match((await ask(agent, createNetworkActivity, { body: { ...HELD, ...wrong } })).body, {
      status: 422,
      errors: [{ field, rule }]
    })
  t.equal(await count('network_activities'), before)
})

t.test('it is corrected over the version that was read, and taken back once', async (t) => {
  const first = await held()
  const change = (version: number | undefined, body: object) =>
    ask(agent, changeNetworkActivity, { id: first.id, version, body })
  t.match(await change(1, { title: null, minutes: 210 }), {
    status: 200,
    headers: { etag: '"v2"' },
    body: { version: 2, title: null, minutes: 210, audiences: HELD.audiences, organisationIds: HELD.organisationIds }
  })
  t.match((await change(1, { minutes: 5 })).body, { status: 412, version: 2 })
  t.equal((await change(undefined, { minutes: 5 })).status, 428)
  t.match((await change(2, {})).body.errors, [{ rule: 'nothing-to-change' }])
  t.match((await change(2, { day: '2026-11-26' })).body.errors, [{ field: 'body.day', rule: 'in-the-future' }])
  t.match((await ask(agent, readNetworkActivity, { id: first.id })).body, { version: 2, minutes: 210, day: HELD.day })

  const take = (version: number) => ask(agent, voidNetworkActivity, { id: first.id, version })
  t.match((await take(1)).body, { status: 412, version: 2 })
  t.equal((await take(2)).status, 204)
  t.match((await take(3)).body, { status: 409, code: 'entry-voided' })
  t.match((await change(3, { minutes: 5 })).body, { status: 409, code: 'entry-voided' })
  t.notOk(idsOf(await ask(agent, listNetworkActivities)).includes(first.id))
  t.ok(idsOf(await ask(agent, listNetworkActivities, { query: { updatedSince: NOW } })).includes(first.id))
})

t.test('the latest day comes first, page by page, narrowed by kind, place and days', async (t) => {
  const early = await held({ day: '2026-09-01', kind: 'working_group' })
  const late = await held({ day: '2026-09-03', kind: 'working_group', territoryId: null })
  const list = async (query: Record<string, string | number>) => ask(agent, listNetworkActivities, { query })
  const groups = { kind: 'working_group' }
  t.same(idsOf(await list(groups)), [late.id, early.id])
  const first = await list({ ...groups, limit: 1 })
  t.same(idsOf(first), [late.id])
  t.same(idsOf(await list({ ...groups, limit: 1, cursor: first.body.next })), [early.id])
  t.same(idsOf(await list({ ...groups, territoryId: PLACE.id })), [early.id])
  t.same(idsOf(await list({ ...groups, from: '2026-09-02', until: '2026-09-03' })), [late.id])
  t.match((await list({ cursor: 'x' })).body, { status: 422, errors: [{ field: 'query.cursor' }] })
})

t.test('another organisation finds nothing of it, nor does whoever lacks the scope', async (t) => {
  const { id } = await held()
  const body = { minutes: 5 }
  for (const answer of [
    await ask(stranger, readNetworkActivity, { id }),
    await ask(stranger, changeNetworkActivity, { id, version: 1, body }),
    await ask(stranger, voidNetworkActivity, { id, version: 1 })
  ])
    t.match(answer.body, { status: 404, code: 'network-activity-not-found' })
  t.notOk(idsOf(await ask(stranger, listNetworkActivities)).includes(id))
  t.match(await ask(stranger, createNetworkActivity, { body: { ...HELD, id } }), { status: 201, body: { version: 1 } })
  const reader = { ...agent, scopes: ['outreach:read'] }
  t.match((await ask(reader, createNetworkActivity, { body: HELD })).body, { required: ['outreach:write'] })
  t.match((await ask({ ...agent, scopes: ['checks:read'] }, listNetworkActivities)).body, { status: 403 })
  t.match((await ask(agent, readNetworkActivity, { id })).body, { minutes: 180, version: 1 })
})

t.test(
  'the title lies encrypted, is told to nobody, and is forgotten with who noted it; the numbers stay',
  async (t) => {
    const first = await held({ title: 'Atelier de Canaribel' })
    const rows = await asOwner<{ held: string }>(
      database.adminUrl,
      `select a::text || e.facts::text as held from rights_check.network_activities a
       join rights_check.outreach_events e on e.subject_id = a.id where a.id = '${first.id}'`
    )
    t.equal(rows.length, 1)
    t.notMatch(rows[0]!.held, /Canaribel|43616e61726962656c/)

    const checker = await openChecker(await loadCatalogue(CATALOGUE_FOLDER), CATALOGUE_FOLDER)
    const desk = openDesk(house, checker)
    t.teardown(() => desk.database.close())
    await moveTo('2027-05-25T09:00:00.000Z')
    await forgetChecks(desk, house.now())
    t.match((await ask(agent, readNetworkActivity, { id: first.id })).body, {
      title: 'Atelier de Canaribel',
      version: 1
    })
    await moveTo('2027-05-26T09:00:00.000Z')
    await forgetChecks(desk, house.now())
    t.match((await ask(agent, readNetworkActivity, { id: first.id })).body, {
      title: null,
      memberId: null,
      version: 2,
      audiences: HELD.audiences,
      organisationIds: HELD.organisationIds
    })
  }
)
