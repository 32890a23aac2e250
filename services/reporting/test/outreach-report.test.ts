import type { OutreachEvent } from '@relais/contract'
import t from 'tap'
import { openDesk, rebuild } from '../src/index.ts'
import { openHouse } from './made-up/house.ts'
import { id } from './made-up/stories.ts'

type Finding = Extract<OutreachEvent, { kind: 'check' }>['check']['findings'][number]

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

const subject = (name: string, version: number, from: string) => ({
  id: id(name),
  version,
  collectiveId: id('vénissieux'),
  organisationId: id(from),
  at: '2026-07-01T08:00:00.000Z'
})

interface Met {
  at?: string
  place?: string
  followUp?: string
  version?: number
  voided?: boolean
  from?: string
  territory?: string
}
function met(name: string, told: Met = {}): OutreachEvent {
  const { at = '2026-03-02T09:00:00.000Z', place = 'street', followUp = 'nothing', version = 1, voided = false } = told
  const { from = 'ccas', territory = 'minguettes' } = told
  const contact = { placeKind: place, territoryId: id(territory), metAt: at, minutes: 5, followUp, voided }
  return { kind: 'contact', ...subject(name, version, from), contact }
}

const finding = (right: string, status: Finding['status'], more: Partial<Finding> = {}): Finding => ({
  right,
  mainstream: true,
  status,
  nonTakeUp: null,
  cause: null,
  renounced: false,
  ...more
})
interface Checked {
  at?: string
  person?: string | null
  version?: number
  from?: string
}
function checked(name: string, findings: Finding[], told: Checked = {}): OutreachEvent {
  const { at = '2026-03-02T09:00:00.000Z', person = name, version = 1, from = 'ccas' } = told
  return {
    kind: 'check',
    ...subject(name, version, from),
    check: { territoryId: id('minguettes'), madeAt: at, person: person === null ? null : id(person), findings }
  }
}

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const rsa = finding('rsa', 'entitled', { nonTakeUp: 'not_known' })
const bus = finding('tcl_solidaire_reduit', 'entitled', { mainstream: false })

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

const pairs = (counts: Record<string, { count: number | null; of: number | null }>) =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([, { count }]) => count !== 0)
      .map(([name, { count, of }]) => [name, [count, of]])
  )

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
  const { byPlace, ...contacts } = body.contacts
  t.same(pairs(contacts), { all: [21, 21], followed: [12, 21] })
  t.same(pairs(byPlace), { street: [9, 21], market: [12, 21] })
  t.match(body.checks, { count: 25, of: 25, unit: 'check', reason: null })
  t.same(pairs(body.persons), { checked: [24, 24], nonTakeUp: [18, 24], mainstream: [11, 18] })
  const { byForm, ...situations } = body.situations
  t.same(pairs(situations), { nonTakeUp: [19, 19], mainstream: [11, 19] })
  t.same(pairs(byForm), { not_known: [11, 19] })
  t.match(body.persons.mainstream, { unit: 'person', method: /droit commun/ })
})

t.test('what is told again, late or out of order changes nothing; what is corrected does', async (t) => {
  const before = (await ask()).body
  await tell(met('street 0'), met('in error'), checked('rsa 1', [rsa, finding('css', 'undetermined')]))
  t.same({ ...(await ask()).body, countedAt: before.countedAt }, before)
  const renounced = { ...rsa, nonTakeUp: 'not_claimed', renounced: true }
  await tell(
    ...many(5, (at) => checked(`rsa ${at + 2}`, [renounced], { version: 2 })),
    met('street 1', { version: 2, voided: true })
  )
  const { body } = await ask()
  t.same(pairs(body.contacts.byPlace), { street: [8, 20], market: [12, 20] })
  t.same(pairs(body.situations.byForm), { not_known: [6, 19], not_claimed: [5, 19] })
  t.match(body.situations.renounced, { count: 5, of: 19 })
})

t.test('a small count is withheld, and no sum or complement gives it back', async (t) => {
  await tell(
    ...many(3, (at) => met(`shop ${at}`, { place: 'shop', from: 'landlord' })),
    ...many(9, (at) => met(`event ${at}`, { place: 'event', from: 'landlord' })),
    ...many(30, (at) => met(`phone ${at}`, { place: 'phone', from: 'landlord' })),
    ...many(9, (at) => checked(`tenant ${at}`, [rsa], { from: 'landlord' })),
    ...many(2, (at) => checked(`tenant well ${at}`, [finding('rsa', 'received')], { from: 'landlord' }))
  )
  const { body } = await ask(`${PERIOD}&organisationId=${id('landlord')}`)
  t.same(
    pairs(body.contacts.byPlace),
    { shop: [null, 42], event: [null, 42], phone: [30, 42] },
    'two of 12, not one of 3'
  )
  t.match(body.contacts.byPlace.event, { reason: 'small_count' })
  t.same(pairs(body.persons), { checked: [11, 11], nonTakeUp: [null, 11], mainstream: [9, null] })
  t.match(body.disclosure, /Withheld is not zero/)
})

t.test('many rights of few persons are withheld as the few persons are', async (t) => {
  const five = ['rsa', 'css', 'af', 'ars', 'cf'].map((right) =>
    finding(right, 'entitled', { nonTakeUp: 'not_claimed' })
  )
  await tell(
    ...many(3, (at) => checked(`much missing ${at}`, five, { from: 'mission' })),
    ...many(9, (at) => checked(`nothing missing ${at}`, [finding('rsa', 'received')], { from: 'mission' }))
  )
  const { body } = await ask(`${PERIOD}&organisationId=${id('mission')}`)
  t.same(pairs(body.persons), { checked: [12, 12], nonTakeUp: [null, 12], mainstream: [null, null] })
  const { byForm, ...situations } = body.situations
  t.same(pairs(situations), { nonTakeUp: [null, null], mainstream: [null, null] }, 'fifteen pairs of three persons')
  t.same(pairs(byForm), { not_claimed: [null, null] })
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
