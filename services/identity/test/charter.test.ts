import {
  changeCharter,
  DEFAULT_CHARTER,
  readCharter,
  readCharterOf,
  readCollective,
  readOrganisation
} from '@relais/contract'
import { collective, organisations } from '@relais/demo'
import { createTokenSource } from '@relais/service-kit'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { emailOf, testHouse } from './setting/house.ts'

const house = await testHouse(t)
const { ask } = house
const coordinators = organisations
  .flatMap(({ members }) => members)
  .filter(({ roles }) => roles.includes('coordinator'))
  .map(({ email }) => email)
const coordinator = await house.memberToken(coordinators[0]!)
const other = await house.memberToken(coordinators[1]!)
const agent = await house.memberToken(emailOf('habitat-ormevert', 'agent'))
const machine = await house.machineToken('habitat-ormevert')
const ofRelais = await createTokenSource(house.house, 'relais-referrals', 'staff:read directory:read').token()
const ofReporting = await createTokenSource(house.house, 'relais-reporting', 'events:read').token()

const body = {
  clocks: { acknowledge: { span: { workingDays: 3 }, urgent: null }, review: { maxDays: 45 } },
  limits: { hops: 2 },
  systemMayExpire: true,
  holidays: 'reunion'
}

t.test('every member of the collective reads what it decided, and since when', async (t) => {
  for (const token of [coordinator, agent, machine]) {
    const { status, headers, body: read } = await ask(token, readCharter)
    t.equal(status, 200)
    t.equal(headers.get('etag'), '"v2"')
    t.strictSame(read, {
      clocks: { hold: { maxDays: 120 } },
      limits: { reopenDays: 90 },
      systemMayExpire: false,
      holidays: 'metropole',
      timeZone: 'Europe/Paris',
      changedAt: '2026-01-12T09:00:00.000Z',
      version: 2
    })
  }
})

t.test('only a coordinator decides, over the version that was read', async (t) => {
  t.match(await ask(agent, changeCharter, { version: 2, body }), {
    status: 403,
    body: { code: 'role-missing', required: ['coordinator'] }
  })
  t.match(await ask(machine, changeCharter, { version: 2, body }), { status: 403 })
  t.match(await ask(coordinator, changeCharter, { version: 1, body }), { status: 412, body: { version: 2 } })
  t.match(await ask(coordinator, changeCharter, { body }), { status: 428 })
  t.equal((await ask(coordinator, readCharter)).body.version, 2)

  const changed = await ask(coordinator, changeCharter, { version: 2, body })
  t.match(changed, { status: 200, body: { ...body, timeZone: 'Indian/Reunion', version: 3 } })
  t.strictSame((await ask(agent, readCharter)).body, changed.body)
})

t.test(
  'software of an organisation decides nothing, even when an administrator let it change the directory',
  async (t) => {
    await asOwner(
      house.database.adminUrl,
      `update identity.api_clients set scopes = scopes || '{directory:write}' where client_id = 'habitat-ormevert-api'`
    )
    // What is known of software is kept for half a second.
    await new Promise((resolve) => setTimeout(resolve, 600))
    const token = await house.machineToken('habitat-ormevert')
    t.match(await ask(token, changeCharter, { version: 3, body }), { status: 403, body: { code: 'role-missing' } })
  }
)

t.test('the charter is given whole: what is left out goes back to the published lifecycle', async (t) => {
  const { limits, ...rest } = body
  t.match(await ask(coordinator, changeCharter, { version: 3, body: rest }), {
    status: 422,
    body: { errors: [{ field: 'body.limits' }] }
  })
  t.match(await ask(coordinator, changeCharter, { version: 3, body: { ...body, clocks: {}, limits: {} } }), {
    status: 200,
    body: { clocks: {}, limits: {}, version: 4 }
  })
  t.strictSame((await ask(coordinator, readCharter)).body.clocks, {})
})

t.test('what no clock can take is refused by field, with what there is', async (t) => {
  const refused = async (change: object) => {
    const answer = await ask(coordinator, changeCharter, { version: 4, body: { ...body, ...change } })
    t.equal(answer.status, 422)
    return answer.body.errors.map(({ field, rule }: { field: string; rule: string }) => `${field} ${rule}`)
  }
  t.same(await refused({ clocks: { lunch: { span: { workingDays: 1 } } } }), ['body.clocks.lunch unrecognized_keys'])
  const { body: answer } = await ask(coordinator, changeCharter, {
    version: 4,
    body: { ...body, clocks: { lunch: {} } }
  })
  t.equal(
    answer.errors[0].message,
    'Use a clock of the lifecycle: acknowledge, answer, reply, review, first-contact, heartbeat, hold, confirm, follow-up, confirm-withdrawal.'
  )
  t.same(await refused({ holidays: 'corse' }), ['body.holidays invalid_value'])
  t.same(await refused({ timeZone: 'Europe/Paris' }), ['body.timeZone unrecognized_keys'], 'it follows the holidays')
  t.equal((await ask(coordinator, readCharter)).body.version, 4)
})

t.test('of two coordinators who read the same charter, one decides', async (t) => {
  const answers = await Promise.all(
    [coordinator, other].map((token) => ask(token, changeCharter, { version: 4, body }))
  )
  t.same(answers.map(({ status }) => status).toSorted(), [200, 412])
  t.equal(answers.find(({ status }) => status === 412)!.body.version, 5)
})

t.test('the charters of before are kept, with who decided', async (t) => {
  const kept = await asOwner<{ version: number; changed_by: string | null }>(
    house.database.adminUrl,
    'select version, changed_by from identity.charters order by version'
  )
  t.same(
    kept.map(({ version }) => version),
    [2, 3, 4, 5]
  )
  const decided = organisations.flatMap(({ members }) => members).find(({ email }) => email === coordinators[0])!
  t.same(
    kept.slice(0, 3).map(({ changed_by }) => changed_by),
    [null, decided.id, decided.id]
  )
})

t.test(
  'a service of Relais reads the charter of any collective, and of one that decided nothing the default',
  async (t) => {
    t.strictSame((await ask(ofRelais, readCharterOf, { id: collective.id })).body, (await ask(agent, readCharter)).body)
    const id = '019b8d41-b400-7000-8000-0000000000c2'
    await asOwner(
      house.database.adminUrl,
      `insert into identity.collectives values ($1, 'ailleurs', 'Ailleurs', null, now())`,
      [id]
    )
    const unsaid = await ask(ofRelais, readCharterOf, { id })
    t.equal(unsaid.headers.get('etag'), '"v1"')
    t.strictSame(unsaid.body, { ...DEFAULT_CHARTER })
    t.match(await ask(ofRelais, readCharterOf, { id: '019b8d41-b400-7000-8000-0000000000c3' }), {
      status: 404,
      body: { code: 'collective-not-found' }
    })
  }
)

t.test('nobody else asks for it, not even another service of Relais', async (t) => {
  for (const token of [coordinator, agent, machine, ofReporting]) {
    t.match(await ask(token, readCharterOf, { id: collective.id }), {
      status: 403,
      body: { code: 'scope-missing', required: ['staff:read'] }
    })
  }
})

t.test('a service of Relais belongs to no collective: it finds none of its own', async (t) => {
  for (const operation of [readCharter, readCollective])
    t.match(await ask(ofRelais, operation), { status: 404, body: { code: 'collective-not-found' } })
  t.match(await ask(ofRelais, readOrganisation, { id: organisations[0]!.id }), { status: 404 })
})
