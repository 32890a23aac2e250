import { randomUUID } from 'node:crypto'
import type { OpenEdition } from '@relais/contract'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { openHouse } from '../made-up/house.ts'
import { checked, finding, many, met, rsa } from '../made-up/outreach.ts'
import { id } from '../made-up/stories.ts'

const { app, neighbours, test, tokenFor } = await openHouse(t)
const agent = {
  scope: 'reports:read directory:write',
  collective: id('vénissieux'),
  organisation: id('ccas'),
  member: id('somebody'),
  roles: ['agent']
}
const coordinator = { ...agent, organisation: id('city'), member: id('Nadia'), roles: ['coordinator'] }
const HALF_YEAR = { from: '2026-01-01', forEver: true }

/** A request, signed in or not. */
async function ask(route: string, claims: object | null = null, body?: object, key: string = randomUUID()) {
  const [method, url] = route.split(' ') as ['GET', string]
  const answer = await app.inject({
    method,
    url,
    headers: {
      ...(claims === null ? {} : { authorization: `Bearer ${await tokenFor({ ...claims })}` }),
      ...(body === undefined ? {} : { 'idempotency-key': key })
    },
    ...(body === undefined ? {} : { payload: body })
  })
  const json = answer.headers['content-type']?.includes('json') === true
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, body: json ? answer.json() : null }
}
const publish = (body: object = HALF_YEAR, claims: object = coordinator, key?: string) =>
  ask('POST /v1/open-data/editions', claims, body, key)

/** Waits until so many checks of the half-year are taken in. */
async function counted(checks: number) {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const { body } = await ask('GET /v1/reports/outreach?from=2026-01-01&to=2026-06-30', coordinator)
    if (body.checks.count === checks) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the feed was not taken in')
}
const valuesOf = ({ tables }: OpenEdition) =>
  Object.fromEntries(tables.flatMap(({ lines }) => lines.map(({ id: line, value }) => [line, value])))

const well = [finding('rsa', 'received')]
neighbours.outreach.push(
  ...many(200, (at) => met(`market ${at}`, { place: 'market' })),
  ...many(150, (at) => met(`street ${at}`)),
  ...many(6, (at) => met(`shop ${at}`, { place: 'shop' })),
  ...many(60, (at) => checked(`missing ${at}`, [rsa])),
  ...many(30, (at) => checked(`well ${at}`, well))
)
await counted(90)

t.test('only a coordinator publishes, only a half-year that is over, and the first one first', async (t) => {
  t.match(await publish(HALF_YEAR, agent), { status: 403, body: { code: 'role-missing' } })
  t.match(await publish({ from: '2026-07-01', forEver: true }), { status: 409, body: { code: 'half-year-not-over' } })
  t.match(await publish({ ...HALF_YEAR, reason: 'corrected' }), { status: 409, body: { code: 'edition-reason-wrong' } })
  t.match(await publish({ from: '2026-02-01', forEver: true }), {
    status: 422,
    body: { errors: [{ field: 'body.from', rule: 'half-year' }] }
  })
  t.match(await publish({ from: '2026-01-01' }), { status: 422, body: { errors: [{ field: 'body.forEver' }] } })
  t.same((await ask('GET /v1/open-data/editions')).body, { items: [], next: null })
})

let first = ''
t.test('everybody reads it without signing in; fewer than eleven are withheld, with their neighbours', async (t) => {
  const key = randomUUID()
  const made = await publish(HALF_YEAR, coordinator, key)
  t.equal(made.status, 201)
  first = made.body.id
  t.equal(made.headers.location, `/v1/open-data/editions/${first}`)
  t.same((await publish(HALF_YEAR, coordinator, key)).body, made.body, 'a repeat publishes nothing more')
  const { status, body } = await ask(`GET /v1/open-data/editions/${first}`)
  t.equal(status, 200)
  t.same(body, made.body)
  t.match(body, { edition: 1, reason: 'first', from: '2026-01-01', to: '2026-06-30', threshold: 11 })
  t.match(body.licence, { name: 'Licence Ouverte 2.0', url: /etalab/ })
  const values = valuesOf(body)
  t.match(values, {
    'outreach.contacts.all': 356,
    'outreach.contacts.byPlace.shop': null,
    'outreach.contacts.byPlace.bar_restaurant': 0,
    'outreach.checks': 90,
    'outreach.persons.checked': 90,
    'outreach.persons.nonTakeUp': 60,
    'outreach.persons.mainstream': 60,
    'outreach.situations.byForm.not_known': 60
  })
  const places = [values['outreach.contacts.byPlace.market'], values['outreach.contacts.byPlace.street']]
  t.equal(places.filter((value) => value === null).length, 1, 'six would be given back by subtraction')
  t.notMatch(JSON.stringify(body), /byRight|byCause|times|territory|published_by|somebody/)
  const list = await ask('GET /v1/open-data/editions')
  t.match(list.body, { items: [{ id: first, edition: 1 }], next: null })
  t.equal(list.body.items[0].tables, undefined)
  t.match(await ask(`GET /v1/open-data/editions/${randomUUID()}`), { status: 404, body: { code: 'edition-not-found' } })
  t.match(await ask('GET /v1/open-data/editions?from=2026-01-01'), { status: 422 }, 'nothing is filtered')
})

t.test('the CSV opens in a French spreadsheet, each row with its edition and its licence', async (t) => {
  const { status, headers, text } = await ask(`GET /v1/open-data/editions/${first}/csv`)
  t.equal(status, 200)
  t.match(headers['content-type'], 'text/csv')
  t.match(headers['content-disposition'], 'relais-donnees-ouvertes-2026-01-01-edition-1.csv')
  t.equal(text.charCodeAt(0), 0xfeff)
  const rows = text
    .slice(1)
    .split('\r\n')
    .map((row) => row.split(';'))
  t.same(rows[0]?.slice(0, 6), ['Semestre', 'Édition', 'Tableau', 'Ligne', 'Valeur', 'Sur'])
  t.match(
    rows.find(([, , , line]) => line === 'Commerce'),
    { 4: '', 5: '356', 7: 'Non communiqué', 9: 'Licence Ouverte 2.0' }
  )
  t.match(
    rows.find(([, , , line]) => line === 'Personnes ayant eu un bilan'),
    { 1: '1', 4: '90', 5: '90', 7: '' }
  )
})

t.test('a later edition that differs by a few is refused; the published one stays as it was', async (t) => {
  const before = (await ask(`GET /v1/open-data/editions/${first}`)).text
  neighbours.outreach.push(...many(2, (at) => checked(`late ${at}`, well)))
  await counted(92)
  const refused = await publish({ ...HALF_YEAR, reason: 'corrected' })
  t.match(refused, {
    status: 409,
    body: { code: 'edition-too-close', errors: [{ field: 'outreach', rule: 'too-close' }] }
  })
  t.match(await publish(), { status: 409, body: { code: 'edition-reason-wrong' } })
  t.equal((await ask(`GET /v1/open-data/editions/${first}`)).text, before)
})

t.test(
  'editions that are published are held against one another: no difference tells of fewer than eleven',
  async (t) => {
    neighbours.outreach.push(
      ...many(13, (at) => checked(`much later ${at}`, well)),
      ...many(40, (at) => met(`more of the shop ${at}`, { place: 'shop' }))
    )
    await counted(105)
    const second = await publish({ ...HALF_YEAR, reason: 'corrected' })
    t.match(second, { status: 201, body: { edition: 2, reason: 'corrected' } })
    const [old, now] = await Promise.all(
      [first, second.body.id].map(async (edition) =>
        valuesOf((await ask(`GET /v1/open-data/editions/${edition}`)).body)
      )
    )
    t.equal(old?.['outreach.contacts.byPlace.shop'], null)
    t.equal(now?.['outreach.contacts.byPlace.shop'], null, '46 now, but what was withheld stays so')
    const close = Object.entries(now!).flatMap(([line, value]) => {
      const earlier = old![line]
      if (value === null || earlier === null || earlier === undefined) return []
      const difference = Math.abs(value - earlier)
      return difference > 0 && difference < 11 ? [line] : []
    })
    t.same(close, [])
    t.match(now, { 'outreach.persons.checked': 105, 'outreach.persons.nonTakeUp': 60, 'outreach.contacts.all': 396 })
    t.match((await ask('GET /v1/open-data/editions')).body.items, [{ edition: 2 }, { edition: 1 }])
  }
)

t.test('what is published is neither changed nor taken away, whoever tries', async (t) => {
  for (const change of [`update reporting.open_editions set figures = '{}'`, 'delete from reporting.open_editions'])
    await t.rejects(asOwner(test.adminUrl, change), /neither changed nor taken away/)
})
