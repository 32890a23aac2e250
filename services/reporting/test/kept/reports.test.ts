import { randomUUID } from 'node:crypto'
import type { Report } from '@relais/contract'
import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { id, sent, story } from '../made-up/stories.ts'
import { AGENT, COORDINATOR, HALF_YEAR, openReports, outreachOf } from './asking.ts'

const { ask, counted, neighbours, test } = await openReports(t)
const [agent, coordinator] = [AGENT, COORDINATOR]
const stranger = { ...coordinator, collective: id('lyon'), organisation: id('lyon city') }
const YEAR = { kind: 'annual_prefect', from: '2025-10-01', to: '2026-09-30' }
const FOR_EVER = { forEver: true }

const begun = async (body: object = HALF_YEAR) => (await ask('POST /v1/reports', coordinator, { body })).body
const lineOf = ({ tables }: Pick<Report, 'tables'>, wanted: string) => {
  const { label, value, of, unit, reason } = tables.flatMap(({ lines }) => lines).find((line) => line.id === wanted)!
  return [label, value, of, unit, reason]
}

neighbours.outreach.push(...outreachOf(30, { missing: 16, well: 6 }))
for (const at of [1, 2, 3])
  neighbours.events.push(...story(`march ${at}`, { from: 'ccas', to: 'caf' }, ...sent('03-02T08:00')))
await counted(30)

t.test('a coordinator begins a report, and its figures are those of the live reports until it is frozen', async (t) => {
  const made = await ask('POST /v1/reports', coordinator, { body: HALF_YEAR })
  t.equal(made.status, 201)
  t.match(made.body, { ...HALF_YEAR, state: 'draft', version: 1, territoryId: null, frozenAt: null })
  t.equal(made.headers.location, `/v1/reports/${made.body.id}`)
  t.equal(made.headers.etag, '"v1"')
  const { status, body } = await ask(`GET /v1/reports/${made.body.id}`)
  t.equal(status, 200)
  t.same(lineOf(body, 'outreach.contacts.all'), ['Contacts d’aller-vers', 30, 30, 'contact', null])
  t.same(lineOf(body, 'outreach.persons.nonTakeUp'), [
    'Personnes à qui il manque au moins un droit',
    16,
    22,
    'person',
    null
  ])
  t.same(lineOf(body, 'outreach.contacts.byPlace.market'), ['Marché', 30, 30, 'contact', null])
  t.same(
    lineOf(body, 'funnel.referrals.sent'),
    ['Envoyées', null, null, 'referral', 'small_count'],
    'a coordinator reads 3 in the live report'
  )
  t.same(lineOf(body, 'funnel.times.sentToClosed'), [
    'De l’envoi à la clôture',
    null,
    null,
    'working_day',
    'small_count'
  ])
  t.match(body, { needs: [], changedSince: null, versions: { method: '2026-11-26', catalogue: null } })
  t.match(body.notes, [/moins de 5 cas/])
  t.match(body.benchmarks, [
    { besides: 'results.withinThreeMonths.roots', percent: 63, measuredIn: 2016, caveat: /pas un objectif/ }
  ])
  t.match(body.notCounted, [{ what: 'Places par territoire', why: /par structure ou par service/ }])
})

t.test('sections are written over the version that was read, and a yearly report needs them all', async (t) => {
  const { id: report } = await begun(YEAR)
  t.same((await ask(`GET /v1/reports/${report}`)).body.needs, ['grantUse', 'actions', 'results', 'difficulties'])
  const path = `PATCH /v1/reports/${report}`
  const first = await ask(path, coordinator, {
    body: { grantUse: 'Un poste.', actions: 'Des permanences.' },
    version: 1
  })
  t.match(first, { status: 200, headers: { etag: '"v2"' }, body: { version: 2, state: 'draft' } })
  t.match(await ask(path, coordinator, { body: { actions: 'Autre chose.' }, version: 1 }), {
    status: 412,
    body: { code: 'version-stale', version: 2 }
  })
  const early = await ask(`POST /v1/reports/${report}/freeze`, coordinator, { body: FOR_EVER, version: 2 })
  t.match(early, {
    status: 409,
    body: {
      code: 'report-unfinished',
      errors: [{ field: 'sections.results', rule: 'not-written' }, { field: 'sections.difficulties' }]
    }
  })
  await ask(path, coordinator, { body: { results: 'Des droits ouverts.', difficulties: null }, version: 2 })
  t.match((await ask(`GET /v1/reports/${report}`)).body, {
    version: 3,
    needs: ['difficulties'],
    sections: { grantUse: 'Un poste.', actions: 'Des permanences.', results: 'Des droits ouverts.', difficulties: null }
  })
  const [row] = await asOwner<{ sealed: Buffer }>(
    test.adminUrl,
    `select sections_sealed as sealed from reporting.reports where id = '${report}'`
  )
  t.notOk(row!.sealed.includes('permanences'), 'sealed in the database')
  t.match(await ask(path, coordinator, { body: { results: 'Madame X, 1 84 03 69 123 456 44' }, version: 3 }), {
    status: 422,
    body: { errors: [{ field: 'body.results', rule: 'nir' }] }
  })
  t.match(await ask(path, coordinator, { body: {}, version: 3 }), {
    status: 422,
    body: { errors: [{ rule: 'nothing-to-change' }] }
  })
  t.match(await ask(path, coordinator, { body: { results: 'x' } }), { status: 428, body: { code: 'if-match-missing' } })
})

t.test(
  'a frozen report keeps its figures while the live ones are corrected, and tells a coordinator which are others',
  async (t) => {
    const { id: report } = await begun()
    const freeze = (key: string) =>
      ask(`POST /v1/reports/${report}/freeze`, coordinator, { body: FOR_EVER, version: 1, key })
    const frozen = await freeze('once')
    t.match(frozen, { status: 200, body: { state: 'frozen', version: 2, frozenAt: '2026-11-23T09:00:00.000Z' } })
    t.same((await freeze('once')).body, frozen.body, 'a repeat is answered alike')
    const before = (await ask(`GET /v1/reports/${report}`)).body
    t.same(before.changedSince, [], 'nothing has changed yet')
    neighbours.outreach.push(...outreachOf(2, { missing: 1, well: 0 }, 'later '))
    await counted(32)
    const after = (await ask(`GET /v1/reports/${report}`)).body
    t.same({ ...after, changedSince: [] }, before)
    t.match(
      after.changedSince.filter(
        ({ id }: { id: string }) => id.startsWith('outreach.persons') || id === 'outreach.contacts.all'
      ),
      [
        { id: 'outreach.contacts.all', label: 'Contacts d’aller-vers', frozen: 30, now: 32 },
        { id: 'outreach.persons.checked', frozen: 22, now: 23 },
        { id: 'outreach.persons.nonTakeUp', frozen: 16, now: 17 },
        { id: 'outreach.persons.mainstream', frozen: 16, now: 17 }
      ]
    )
    for (const [route, sending] of [
      [`PATCH /v1/reports/${report}`, { body: { results: 'Mieux.' }, version: 2 }],
      [`DELETE /v1/reports/${report}`, { version: 2 }],
      [`POST /v1/reports/${report}/freeze`, { body: FOR_EVER, version: 2 }]
    ] as const)
      t.match(await ask(route, coordinator, sending), { status: 409, body: { code: 'report-frozen' } }, route)
    for (const change of [`update reporting.reports set figures = '{}'`, 'delete from reporting.reports'])
      await t.rejects(asOwner(test.adminUrl, `${change} where id = '${report}'`), /neither changed nor taken away/)
    t.same((await ask(`GET /v1/reports/${report}`)).body, after)

    const read = (await ask(`GET /v1/reports/${report}`, agent)).body
    t.same(read, { ...before, changedSince: null }, 'a member reads it, without what is counted now')
  }
)

t.test('a report is frozen when its period is over, and covers whole months', async (t) => {
  const { id: report } = await begun({ kind: 'half_year_funder', from: '2026-06-01', to: '2026-11-30' })
  t.match(await ask(`POST /v1/reports/${report}/freeze`, coordinator, { body: FOR_EVER, version: 1 }), {
    status: 409,
    body: { code: 'report-unfinished', errors: [{ field: 'to', rule: 'period-not-over' }] }
  })
  for (const [period, field] of [
    [{ kind: 'half_year_funder', from: '2026-01-02', to: '2026-06-30' }, 'body.from'],
    [{ kind: 'half_year_funder', from: '2026-01-01', to: '2026-07-31' }, 'body.to'],
    [{ kind: 'half_year_funder', from: '2025-09-01', to: '2026-02-27' }, 'body.to'],
    [{ kind: 'annual_prefect', from: '2026-01-01', to: '2026-06-30' }, 'body.to']
  ] as const)
    t.match(await ask('POST /v1/reports', coordinator, { body: period }), {
      status: 422,
      body: { errors: [{ field, rule: 'whole-months' }] }
    })
  for (const period of [
    { kind: 'half_year_funder', from: '2025-09-01', to: '2026-02-28' },
    { kind: 'annual_prefect', from: '2023-03-01', to: '2024-02-29' }
  ])
    t.equal((await ask('POST /v1/reports', coordinator, { body: period })).status, 201)
})

t.test('drafts are the coordinators’ alone, and another collective finds nothing', async (t) => {
  const { id: report } = await begun()
  for (const claims of [
    agent,
    { ...agent, roles: ['administrator', 'lead'] },
    { ...agent, member: null, roles: [] },
    stranger
  ]) {
    t.match(await ask(`GET /v1/reports/${report}`, claims), { status: 404, body: { code: 'report-not-found' } })
    t.match(await ask(`PATCH /v1/reports/${report}`, claims, { body: { results: 'x' }, version: 1 }), { status: 404 })
    t.match(await ask(`DELETE /v1/reports/${report}`, claims, { version: 1 }), { status: 404 })
    t.match(await ask(`POST /v1/reports/${report}/freeze`, claims, { body: FOR_EVER, version: 1 }), { status: 404 })
    const { items } = (await ask('GET /v1/reports', claims)).body
    t.same(
      items.filter(({ state }: { state: string }) => state === 'draft'),
      []
    )
    t.equal(items.length, claims === stranger ? 0 : 1)
  }
  t.match(await ask(`POST /v1/reports/${report}/freeze`, coordinator, { body: {}, version: 1 }), { status: 422 })
  t.match(await ask('POST /v1/reports', agent, { body: HALF_YEAR }), { status: 403, body: { code: 'role-missing' } })
  t.match(await ask('POST /v1/reports', { ...agent, member: null, roles: [] }, { body: HALF_YEAR }), {
    status: 403,
    body: { code: 'role-missing', required: ['coordinator'] }
  })
  t.match(await ask('POST /v1/reports', { ...coordinator, scope: 'reports:read' }, { body: HALF_YEAR }), {
    status: 403,
    body: { code: 'scope-missing' }
  })
  t.equal((await ask(`DELETE /v1/reports/${report}`, coordinator, { version: 1 })).status, 204)
  t.equal((await ask(`GET /v1/reports/${report}`)).status, 404)
})

t.test('reports are listed page by page, the latest first, and one request begins one', async (t) => {
  const key = randomUUID()
  const [first, again] = [
    await ask('POST /v1/reports', coordinator, { body: HALF_YEAR, key }),
    await ask('POST /v1/reports', coordinator, { body: HALF_YEAR, key })
  ]
  t.equal(first.body.id, again.body.id)
  const all = (await ask('GET /v1/reports')).body
  t.equal(all.items[0].id, first.body.id)
  t.equal(all.next, null)
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await ask(`GET /v1/reports?limit=3${cursor}`)
    seen.push(...body.items.map(({ id }: { id: string }) => id))
    cursor = body.next === null ? '' : `&cursor=${body.next}`
  } while (cursor !== '')
  t.same(
    seen,
    all.items.map(({ id }: { id: string }) => id)
  )
  t.match(await ask('GET /v1/reports?cursor=nonsense'), { status: 422, body: { errors: [{ field: 'query.cursor' }] } })
})
