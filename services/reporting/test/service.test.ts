import { join } from 'node:path'
import { compareTables } from '@relais/test-kit'
import t from 'tap'
import { openHouse } from './made-up/house.ts'
import { JULY } from './made-up/july.ts'
import { id, sent, story } from './made-up/stories.ts'

const { app, house, moveTo, neighbours, test, tokenFor } = await openHouse(t)
neighbours.events = [...JULY]

const PERIOD = 'from=2026-07-01&to=2026-07-31'
const member = {
  scope: 'reports:read',
  collective: id('vénissieux'),
  organisation: id('landlord'),
  member: id('somebody'),
  roles: ['agent']
}
const coordinator = { ...member, organisation: id('city'), roles: ['coordinator'] }

async function ask(query: string, claims: object | null = coordinator) {
  const headers = claims === null ? {} : { authorization: `Bearer ${await tokenFor({ ...claims })}` }
  const answer = await app.inject({ url: `/v1/reports/referral-funnel?${query}`, headers })
  return { status: answer.statusCode, body: answer.json() }
}

/** Asks until the feed has been taken in, three seconds at most. */
async function askUntil(sentCount: number, query = PERIOD) {
  for (let waited = 0; waited < 3_000; waited += 20) {
    const answer = await ask(query)
    if (answer.body.referrals.sent.count === sentCount) return answer.body
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`no ${sentCount} referrals were counted`)
}

t.test('events are taken in by themselves, with one token for many pages', async (t) => {
  const body = await askUntil(13)
  t.equal(neighbours.tokens, 1)
  neighbours.events.push(...story('later', { from: 'ccas', to: 'caf' }, ...sent('08-02T08:00')))
  await askUntil(2, 'from=2026-08-01&to=2026-08-31')
  t.equal(neighbours.tokens, 1)
  t.match(body, { from: '2026-07-01', to: '2026-07-31', territoryId: null, organisationId: null, threshold: 5 })
})

t.test('a coordinator is told every state, few results and no duration of few', async (t) => {
  const { referrals, declinedBySide, loop, rights, times, disclosure } = await askUntil(13)
  t.strictSame(
    Object.fromEntries(
      Object.entries(referrals as Record<string, { count: number; of: number }>).map(([step, { count, of }]) => [
        step,
        [count, of]
      ])
    ),
    {
      sent: [13, 13],
      acknowledged: [10, 13],
      answered: [9, 13],
      accepted: [5, 9],
      waitlisted: [1, 9],
      declined: [3, 9],
      started: [5, 13],
      resolved: [4, 13],
      closed: [2, 13],
      redirected: [1, 13],
      withdrawn: [1, 13],
      personDeclined: [1, 13],
      expired: [1, 13]
    }
  )
  t.match(referrals.answered, { unit: 'referral', reason: null, method: /taking note is not an answer/ })
  t.match(declinedBySide, {
    capacity: { count: 1, of: 3 },
    provider: { count: 1 },
    unstated: { count: 1 },
    person: { count: 0 },
    duplicate: { count: 0 }
  })
  t.match(loop.closed, { count: null, of: 12, unit: 'root', reason: 'small_count' })
  t.match(rights, {
    requested: { count: 13, of: 13, unit: 'right', reason: null },
    filed: { count: null, of: 13, reason: 'small_count' },
    withResult: { count: null, of: 13, reason: 'small_count' },
    gained: { count: null, of: 13, reason: 'small_count' },
    byResult: {
      right_opened: { count: null, reason: 'small_count' },
      refused_by_body: { count: null, reason: 'small_count' },
      unreachable: { count: null, of: 13, reason: 'small_count' }
    },
    // how often a right was asked for is no state of a referral: RSA alone would be told, but the others are few
    byRight: ['apl', 'css', 'fsl', 'prime_activite', 'rsa'].map((code) => ({ code, filed: { count: null } }))
  })
  t.match(rights.byRight[1].requested, { count: null, of: 13, unit: 'right', reason: 'small_count' })
  t.match(rights.byRight[1].refused, { count: null, of: null, method: /latest result in the chain is refused_by_body/ })
  t.match(times, {
    sentToAnswered: { median: 1, p90: null, of: 9, unit: 'working_day', reason: null },
    sentToStarted: { median: 1, p90: null, of: 5 },
    sentToResolved: { median: null, p90: null, of: 4, reason: 'small_count' },
    sentToClosed: { median: null, p90: null, of: 2, reason: 'small_count' }
  })
  t.match(disclosure, /states are told in full/)
})

t.test('a coordinator may ask for one organisation or territory', async (t) => {
  t.match((await ask(`${PERIOD}&organisationId=${id('mission')}`)).body, {
    organisationId: id('mission'),
    referrals: { sent: { count: 4 }, declined: { count: 1 } }
  })
  t.match((await ask(`${PERIOD}&territoryId=${id('minguettes')}`)).body.referrals.sent.count, 2)
  t.equal((await ask(`${PERIOD}&organisationId=${id('nobody')}`)).body.referrals.sent.count, 0)
})

t.test('anybody else counts their own organisation, and small counts are withheld', async (t) => {
  const few = await ask(PERIOD, member)
  t.equal(few.status, 200)
  t.match(few.body, {
    organisationId: id('landlord'),
    referrals: {
      sent: { count: null, of: null, reason: 'small_count' },
      started: { count: null, of: null },
      expired: { count: null, of: null, reason: 'small_count' }
    },
    rights: { requested: { count: null } },
    times: { sentToAnswered: { median: null, of: null, reason: 'small_count' }, sentToResolved: { of: null } }
  })
  t.notMatch(JSON.stringify(few.body), /"count":[1-4]\b/)
  const caf = await ask(PERIOD, { ...member, organisation: id('caf') })
  t.match(caf.body.referrals, { sent: { count: null, reason: 'too_fine' } }, 'August has one, which July would tell')
  const halfYear = await ask('from=2026-07-01&to=2026-12-31', { ...member, organisation: id('caf') })
  t.match(halfYear.body.referrals, {
    sent: { count: 10, of: 10, reason: null },
    acknowledged: { count: null, of: 10, reason: 'small_count' },
    waitlisted: { count: null, of: null, reason: 'small_count' },
    personDeclined: { count: 0, of: 10, reason: null }
  })
  t.strictSame((await ask(`${PERIOD}&organisationId=${id('landlord')}`, member)).body, few.body)
  const software = { ...member, member: null, roles: [] }
  t.equal((await ask(PERIOD, software)).body.organisationId, id('landlord'))
})

t.test('another organisation does not exist for who does not coordinate', async (t) => {
  for (const other of [id('caf'), id('nobody')]) {
    for (const roles of [['agent'], ['lead', 'administrator'], []]) {
      const answer = await ask(`${PERIOD}&organisationId=${other}`, {
        ...member,
        roles,
        member: roles.length ? member.member : null
      })
      t.match(answer, { status: 404, body: { code: 'organisation-not-found' } })
    }
  }
})

t.test('another collective counts its own, whatever it asks for', async (t) => {
  const lyon = { ...coordinator, collective: id('lyon'), organisation: id('lyon ccas') }
  t.equal((await ask(PERIOD, lyon)).body.referrals.sent.count, 1)
  t.equal((await ask(`${PERIOD}&organisationId=${id('caf')}`, lyon)).body.referrals.sent.count, 0)
  t.equal((await ask(`${PERIOD}&territoryId=${id('minguettes')}`, lyon)).body.referrals.sent.count, 0)
})

t.test('who may not count is refused', async (t) => {
  t.match(await ask(PERIOD, null), { status: 401, body: { code: 'sign-in-required' } })
  t.match(await ask(PERIOD, { ...member, scope: 'referrals:read' }), {
    status: 403,
    body: { code: 'scope-missing', required: ['reports:read'] }
  })
  t.match(await ask(PERIOD, { ...member, roles: ['privacy_officer'] }), { status: 403, body: { code: 'role-missing' } })
  const system = { scope: 'reports:read', collective: null, organisation: null }
  t.match(await ask(PERIOD, system), { status: 404, body: { code: 'collective-not-found' } })
})

t.test('a period that makes no sense is refused, naming the field', async (t) => {
  const wrong: [string, string, string][] = [
    ['from=2026-07-02&to=2026-07-01', 'query.to', 'period-order'],
    ['from=2024-01-01&to=2027-01-01', 'query.to', 'period-too-long'],
    ['from=1999-12-31&to=2000-01-01', 'query.from', 'too-early'],
    ['from=2026-02-30&to=2026-03-01', 'query.from', 'invalid_format'],
    ['from=2026-07-01', 'query.to', 'invalid_type'],
    ['from=2026-07-02&to=2026-07-31', 'query.from', 'whole-months'],
    ['from=2026-07-01&to=2026-07-30', 'query.to', 'whole-months'],
    ['from=2026-07-01T00:00:00Z&to=2026-07-31', 'query.from', 'invalid_format'],
    [`${PERIOD}&territoryId=minguettes`, 'query.territoryId', 'invalid_format'],
    [`${PERIOD}&organisation=${id('caf')}`, 'query.organisation', 'unrecognized_keys']
  ]
  for (const [query, field, rule] of wrong) {
    const { status, body } = await ask(query)
    t.equal(status, 422, query)
    t.match(body.errors, [{ field, rule }], query)
  }
  for (const query of [
    'from=2024-01-01&to=2026-12-31',
    'from=2024-02-01&to=2024-02-29',
    'from=2026-05-01&to=2027-01-31'
  ]) {
    t.equal((await ask(query)).status, 200, query)
  }
})

t.test('a token is asked for anew shortly before it expires', async (t) => {
  const before = neighbours.tokens
  await moveTo(new Date(house.now().getTime() + 271_000).toISOString())
  neighbours.events.push(...story('much later', { from: 'ccas', to: 'caf' }, ...sent('09-02T08:00')))
  await askUntil(1, 'from=2026-09-01&to=2026-09-30')
  t.equal(neighbours.tokens, before + 1)
})

t.test('it is ready while its database answers', async (t) => {
  const { services } = (await app.inject('/readyz')).json()
  t.equal(services.reporting, true)
  t.ok(house.publicUrl)
})

t.test('tables.ts has the columns of the database, with their types', async (t) => {
  const { declared, found } = await compareTables(test.adminUrl, 'reporting', [
    join(import.meta.dirname, '../src/store/tables.ts'),
    join(import.meta.dirname, '../src/store/kept/reports.ts'),
    join(import.meta.dirname, '../src/store/kept/editions.ts'),
    join(import.meta.dirname, '../src/store/kept/exports.ts'),
    join(import.meta.dirname, '../src/store/kept/files.ts'),
    join(import.meta.dirname, '../../../packages/service-kit/src/answers/answer-once.ts')
  ])
  t.equal(found.length, 177)
  t.strictSame(declared, found)
})
