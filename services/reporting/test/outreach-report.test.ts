import type { OutreachEvent } from '@relais/contract'
import t from 'tap'
import { openDesk, rebuild } from '../src/index.ts'
import { openHouse } from './made-up/house.ts'
import { bus, checked, finding, held, many, met, reached, rsa } from './made-up/outreach.ts'
import { id } from './made-up/stories.ts'

const { app, house, neighbours, tokenFor } = await openHouse(t)
const PERIOD = 'from=2026-01-01&to=2026-06-30'
const member = {
  scope: 'reports:read',
  collective: id('vénissieux'),
  organisation: id('ccas'),
  member: id('somebody'),
  roles: ['agent']
}
const coordinator = { ...member, organisation: id('city'), roles: ['coordinator'] }

async function ask(query = PERIOD, claims: object | null = coordinator) {
  const headers = claims === null ? {} : { authorization: `Bearer ${await tokenFor({ ...claims })}` }
  const answer = await app.inject({ url: `/v1/reports/outreach?${query}`, headers })
  return { status: answer.statusCode, body: answer.json() }
}

/** Tells these events, and waits until the last is taken in: it is a check of August, of a collective of its own. */
let told = 0
async function tell(...events: OutreachEvent[]) {
  told += 1
  const elsewhere = { ...coordinator, collective: id('elsewhere') }
  const marks = many(told === 1 ? 5 : 1, (at) => ({
    ...met(`mark ${told} ${at}`, { at: '2026-08-02T09:00:00.000Z' }),
    collectiveId: id('elsewhere')
  }))
  neighbours.outreach.push(...events, ...marks)
  for (let waited = 0; waited < 10_000; waited += 20) {
    const { body } = await ask('from=2026-08-01&to=2026-08-31', elsewhere)
    if (body.contacts.all.count === 4 + told) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the feed was not taken in')
}

type Counted = { count: number | null; of: number | null }
const pairs = (counts: Record<string, Counted>) =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([, { count }]) => count !== 0)
      .map(([name, { count, of }]) => [name, [count, of]])
  )

/** A list of counts by code. */
const listed = (counts: (Counted & { code: string })[]) => counts.map(({ code, count, of }) => [code, count, of])

t.test('contacts and checks of a half-year are counted as they are by hand', async (t) => {
  await tell(
    ...many(8, (at) => met(`street ${at}`)),
    ...many(12, (at) => met(`market ${at}`, { place: 'market', followUp: 'check_made' })),
    met('in error', { voided: true, version: 2 }),
    met('in December', { at: '2025-12-31T22:59:59.000Z' }),
    met('in January in Paris', { at: '2025-12-31T23:00:00.000Z' }),
    met('in July in Paris', { at: '2026-06-30T22:00:00.000Z' }),
    // nine persons miss the RSA, seven the bus alone, six nothing
    ...many(9, (at) => checked(`rsa ${at}`, [rsa, finding('css', 'undetermined')])),
    ...many(7, (at) => checked(`bus ${at}`, [bus, finding('af', 'received')])),
    ...many(6, (at) => checked(`all well ${at}`, [finding('rsa', 'not_entitled')])),
    checked('rsa 0, once more', [rsa, bus], { person: 'rsa 0', at: '2026-04-02T09:00:00.000Z' }),
    checked('nobody', [rsa], { person: null }),
    checked('nobody, again', [rsa], { person: null })
  )
  const { status, body } = await ask()
  t.equal(status, 200)
  t.match(body, { from: '2026-01-01', to: '2026-06-30', territoryId: null, organisationId: null, threshold: 5 })
  const { byPlace, minutes, ...contacts } = body.contacts
  t.same(pairs(contacts), { all: [21, 21], followed: [12, 21] })
  t.match(minutes, { total: 105, of: 21, unit: 'minute', reason: null })
  t.same(pairs(byPlace), { street: [9, 21], market: [12, 21] })
  t.match(body.checks, { count: 25, of: 25, unit: 'check', reason: null })
  t.same(pairs(body.persons), { checked: [24, 24], nonTakeUp: [18, 24], mainstream: [11, 18] })
  t.same([body.persons.nonTakeUp.percent, body.persons.mainstream.percent], [75, 61])
  const { byForm, byCause, byRight, ...situations } = body.situations
  t.same(pairs(situations), { nonTakeUp: [19, 19], mainstream: [11, 19] })
  t.equal(situations.mainstream.percent, 58)
  t.same(pairs(byForm), { not_known: [11, 19] })
  t.same(byCause, [])
  // one who misses the RSA misses the bus too
  t.same(listed(byRight.potential), [
    ['rsa', 11, 24],
    ['tcl_solidaire_reduit', 8, 24]
  ])
  t.match(byRight.potential, [
    { mainstream: true, unit: 'person' },
    { mainstream: false, unit: 'person' }
  ])
  t.same(listed(byRight.received), [['af', 7, 24]])
  t.same(byRight.renounced, [])
})

t.test('a quarter is told where nothing of its half-year is small in either', async (t) => {
  const { body } = await ask('from=2026-01-01&to=2026-03-31')
  t.match(body.contacts.all, { count: 21, of: 21, reason: null }, 'no contact in the second quarter')
  t.match(body.persons.checked, { count: null, reason: 'too_fine' }, 'one person in the second quarter')
  t.match(body.situations.byRight, { potential: [], received: [] }, 'a list does not say what is in it')
  t.match((await ask('from=2026-01-01&to=2026-12-31')).body.persons.checked, { count: 24, reason: null })
})

t.test('what is told again, late or out of order changes nothing; what is corrected does', async (t) => {
  const before = (await ask()).body
  await tell(met('street 0'), met('in error'), checked('rsa 1', [rsa, finding('css', 'undetermined')]))
  t.same({ ...(await ask()).body, countedAt: before.countedAt }, before)
  const renounced = { ...rsa, nonTakeUp: 'not_claimed', cause: 'shame', renounced: true }
  await tell(
    ...many(5, (at) => checked(`rsa ${at + 2}`, [renounced], { version: 2 })),
    met('street 1', { version: 2, voided: true })
  )
  const { body } = await ask()
  t.same(pairs(body.contacts.byPlace), { street: [8, 20], market: [12, 20] })
  t.same(pairs(body.situations.byForm), { not_known: [6, 19], not_claimed: [5, 19] })
  t.match(body.situations.renounced, { count: 5, of: 19 })
  t.same(listed(body.situations.byCause), [['shame', 5, 19]])
  t.same(listed(body.situations.byRight.renounced), [['rsa', 5, 11]])
})

t.test('activities for the network are counted, with whom they reached and who took part', async (t) => {
  await tell(
    held('training', {
      kind: 'training',
      minutes: 180,
      audiences: reached({ professionals: 14, volunteers: 9 }),
      organisations: ['ccas', 'city', 'mission'],
      others: [{ kind: 'association', count: 2 }]
    }),
    held('group', {
      kind: 'working_group',
      day: '2026-01-01',
      audiences: reached({ professionals: 12, residents: null }),
      organisations: ['ccas', 'landlord'],
      from: 'city',
      territory: null
    }),
    held('stand', { kind: 'stand', day: '2026-06-30', minutes: null, audiences: reached({ residents: 40 }) }),
    held('a day late', { day: '2026-07-01', audiences: reached({ residents: 400 }) }),
    held('taken back', { version: 2, voided: true, audiences: reached({ professionals: 100 }) }),
    held('taken back', { audiences: reached({ professionals: 100 }) })
  )
  const { network } = (await ask()).body
  t.same(pairs(network.activities), { all: [3, 3], counted: [2, 3] })
  t.same(pairs(network.byKind), { training: [1, 3], working_group: [1, 3], stand: [1, 3] })
  t.same(pairs(network.people), { all: [75, 75], actors: [35, 75], trained: [23, 75] })
  t.same(pairs(network.byAudience), { professionals: [26, 75], volunteers: [9, 75], residents: [40, 75] })
  t.same(pairs(network.organisations), { members: [4, 4], others: [2, 2] })
  t.match(network.minutes, { total: 240, of: 2, reason: null })
  t.match(network.people.all, { unit: 'participant', method: /counts twice/ })

  const own = (await ask(PERIOD, member)).body.network
  t.same(pairs(own.people), { all: [63, 63], actors: [23, 63], trained: [23, 63] })
  t.same(pairs((await ask(`${PERIOD}&territoryId=${id('parilly')}`)).body.network.activities), {})
  t.match((await ask('from=2025-01-01&to=2025-12-31')).body.network.minutes, { total: null, of: 0 })
})

t.test('few people of one kind are withheld, and no sum gives them back', async (t) => {
  await tell(
    held('few residents', {
      from: 'prefecture',
      audiences: reached({ professionals: 20, volunteers: 9, residents: 3 })
    }),
    held('few of them', {
      from: 'carsat',
      audiences: reached({ professionals: 20, volunteers: 9, elected_officials: 2 })
    })
  )
  const residents = (await ask(PERIOD, { ...member, organisation: id('prefecture') })).body.network
  t.same(pairs(residents.people), { all: [32, 32], actors: [null, 32] })
  const { byAudience } = residents
  t.match(byAudience.residents, { count: null, of: 32, reason: 'small_count' })
  t.same(
    [byAudience.professionals.count, byAudience.volunteers.count].filter((count) => count !== null).length < 2,
    true
  )
  const elected = (await ask(PERIOD, { ...member, organisation: id('carsat') })).body.network
  t.same(pairs(elected.people), { all: [31, 31], actors: [31, 31] })
  const { professionals, volunteers, elected_officials } = elected.byAudience
  t.match(elected_officials, { count: null, reason: 'small_count' })
  t.same(
    [professionals.count, volunteers.count].sort(),
    [20, 9].includes(professionals.count) ? [professionals.count, null] : [volunteers.count, null],
    'one of the others with it'
  )
})

t.test('a small count is withheld, and no sum or complement gives it back', async (t) => {
  await tell(
    ...many(3, (at) => met(`shop ${at}`, { place: 'shop', from: 'landlord' })),
    ...many(9, (at) => met(`event ${at}`, { place: 'event', from: 'landlord' })),
    ...many(30, (at) => met(`phone ${at}`, { place: 'phone', from: 'landlord' })),
    ...many(9, (at) => checked(`tenant ${at}`, [rsa], { from: 'landlord' })),
    ...many(2, (at) => checked(`tenant well ${at}`, [finding('rsa', 'received')], { from: 'landlord' }))
  )
  const { body } = await ask(PERIOD, { ...member, organisation: id('landlord') })
  const { shop, event, phone } = body.contacts.byPlace
  t.match(shop, { count: null, of: 42, reason: 'small_count' })
  t.equal([event.count, phone.count].filter((count) => count === null).length, 1, 'one of the others with it')
  t.match(body.persons, { checked: { count: 11 }, nonTakeUp: { count: null, of: 11, reason: 'small_count' } })
  t.match(body.disclosure, /Withheld is not zero/)
})

t.test('a right that few miss is withheld with another of its kind, for both add up to what is told', async (t) => {
  await tell(
    ...many(12, (at) => checked(`rsa and css ${at}`, [finding('rsa', 'entitled'), bus], { from: 'cpam' })),
    ...many(7, (at) => checked(`css ${at}`, [finding('css', 'entitled')], { from: 'cpam' })),
    ...many(2, (at) => checked(`asf ${at}`, [finding('asf', 'entitled')], { from: 'cpam' })),
    ...many(9, (at) => checked(`nothing at all ${at}`, [finding('css', 'received')], { from: 'cpam' }))
  )
  const { byRight, mainstream } = (await ask(PERIOD, { ...member, organisation: id('cpam') })).body.situations
  t.match(mainstream, { count: 21, of: 33, percent: 64 })
  const told = new Map(listed(byRight.potential).map(([code, count]) => [code, count]))
  t.equal(told.get('asf'), null)
  t.equal([told.get('css'), told.get('rsa')].filter((count) => count === null).length, 1, 'one of its kind with it')
  t.equal(told.get('tcl_solidaire_reduit'), 12)
  t.same(listed(byRight.received), [['css', 9, 30]])
})

t.test('many rights of few persons are withheld as the few persons are', async (t) => {
  const five = ['rsa', 'css', 'af', 'ars', 'cf'].map((right) =>
    finding(right, 'entitled', { nonTakeUp: 'not_claimed' })
  )
  await tell(
    ...many(3, (at) => checked(`much missing ${at}`, five, { from: 'mission' })),
    ...many(9, (at) => checked(`nothing missing ${at}`, [finding('rsa', 'received')], { from: 'mission' }))
  )
  const { body } = await ask(PERIOD, { ...member, organisation: id('mission') })
  t.same(pairs(body.persons), { checked: [12, 12], nonTakeUp: [null, 12], mainstream: [null, null] })
  const { byForm, byCause: _, byRight, ...situations } = body.situations
  t.same(
    pairs(situations),
    { nonTakeUp: [null, null], mainstream: [null, null], renounced: [null, null] },
    'fifteen pairs of three persons'
  )
  t.same([body.persons.mainstream.percent, situations.mainstream.percent], [null, null])
  t.match(byForm.not_claimed, { count: null, of: null, reason: 'small_count' })
  t.same(listed(byRight.potential)[1], ['ars', null, 12])
})

t.test('whoever does not coordinate counts their own organisation, and nobody another collective', async (t) => {
  const own = await ask(PERIOD, member)
  t.match(own.body, { organisationId: id('ccas'), persons: { checked: { count: 24 } } })
  const other = await ask(`${PERIOD}&organisationId=${id('landlord')}`, member)
  t.match(other, { status: 404, body: { code: 'organisation-not-found' } })
  const unknown = await ask(`${PERIOD}&organisationId=${id('nobody')}`, member)
  t.same({ ...other.body, requestId: '' }, { ...unknown.body, requestId: '' })
  const stranger = await ask(PERIOD, { ...coordinator, collective: id('lyon') })
  t.match(stranger.body, { contacts: { all: { count: 0 } }, checks: { count: 0 }, persons: { checked: { count: 0 } } })
  t.match((await ask(`${PERIOD}&territoryId=${id('parilly')}`)).body.contacts.all, { count: 0, of: 0 })
  t.equal((await ask(PERIOD, null)).status, 401)
  t.match(await ask('from=2026-06-30&to=2026-01-01'), { status: 422, body: { errors: [{ rule: 'period-order' }] } })
})

t.test('facts that are made anew from the feed give the same answer, byte for byte', async (t) => {
  const before = JSON.stringify({ ...(await ask()).body, countedAt: '' })
  const desk = openDesk(house)
  t.teardown(() => desk.database.close())
  await rebuild(desk)
  t.equal(JSON.stringify({ ...(await ask()).body, countedAt: '' }), before)
})
