import { asOwner } from '@relais/test-kit'
import t from 'tap'
import { csvOf } from '../../src/kept/exports/csv.ts'
import { documentOf } from '../../src/kept/exports/document.ts'
import { odsOf } from '../../src/kept/exports/sheets/ods.ts'
import { xlsxOf } from '../../src/kept/exports/sheets/xlsx.ts'
import { tablesOf } from '../../src/kept/tables/walk.ts'
import { id, sent, story } from '../made-up/stories.ts'
import { AGENT, COORDINATOR, HALF_YEAR, openReports, outreachOf } from './asking.ts'
import { readPdf, unzip } from './read-files.ts'

const { ask, counted, printed, neighbours, test } = await openReports(t)
neighbours.outreach.push(...outreachOf(30, { missing: 16, well: 6 }))
for (const at of [1, 2, 3])
  neighbours.events.push(...story(`march ${at}`, { from: 'ccas', to: 'caf' }, ...sent('03-02T08:00')))
await counted(30)

const PERIOD = { from: HALF_YEAR.from, to: HALF_YEAR.to }
const taken = (body: object, claims: object = COORDINATOR, accept = '*/*') =>
  ask('POST /v1/report-exports', claims, { body, accept })
const { body: report } = await ask('POST /v1/reports', COORDINATOR, { body: HALF_YEAR })
await ask(`PATCH /v1/reports/${report.id}`, COORDINATOR, {
  body: { actions: 'Douze permanences.\n\n=1+1 ateliers.', results: 'Seize personnes.' },
  version: 1
})

t.test('a CSV opens in a French spreadsheet, one row for each figure', async (t) => {
  const { status, headers, bytes } = await taken({ ...PERIOD, format: 'csv' })
  t.equal(status, 200)
  t.equal(headers['content-type'], 'text/csv')
  t.match(headers['content-disposition'], /attachment; filename="relais-activite-2026-01-01-2026-06-30\.csv"/)
  t.same([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  const rows = bytes.toString('utf8').slice(1).split('\r\n')
  t.equal(rows[0], 'Tableau;Indicateur;Valeur;Sur;Part (%);9 sur 10 en;Unité;Sans chiffre;Méthode;Du;Au;Code')
  const row = (code: string) => rows.find((one) => one.endsWith(`;${code}`))?.split(';')
  t.same(row('outreach.persons.nonTakeUp')?.slice(0, 8), [
    'Personnes et non-recours',
    'Personnes à qui il manque au moins un droit',
    '16',
    '22',
    '73',
    '',
    'personnes',
    ''
  ])
  const few = row('funnel.referrals.sent')
  t.same(few?.slice(1, 8), ['Envoyées', '', '', '', '', 'orientations', 'Non communiqué\u00a0: trop peu de cas'])
  t.match(row('funnel.times.sentToClosed')?.[7], 'trop peu de cas')
  t.match(
    rows.find((one) => one.endsWith(';drees-2016')),
    /^Droits obtenus en trois mois;Repère\u00a0: Après un rendez-vous des droits.*;;;63;;repère;;".*pas un objectif\. DREES.*";;;drees-2016$/,
    'beside the figures, none of ours'
  )
  t.match(rows.at(-2), 'Ce qui n’est pas compté;Places par territoire;;;;;;Non compté;')
})

t.test('no cell of a file is a formula, and numbers are numbers', async (t) => {
  const figure = (more: object) => ({
    unit: 'euro_cents',
    of: 12,
    reason: null,
    method: '=HYPERLINK("http://x")',
    ...more
  })
  const tables = tablesOf('money', {
    perMonth: figure({ cents: 123_450 }),
    '@sum': figure({ cents: null, reason: 'dominance' })
  })
  const document = documentOf({
    ...PERIOD,
    kept: {
      kind: 'annual_prefect',
      state: 'frozen',
      frozenAt: null,
      sections: { grantUse: "=cmd|' /C calc'!A0", actions: null, results: null, difficulties: null }
    },
    place: null,
    countedAt: '2026-11-23T09:00:00.000Z',
    tables,
    notes: [],
    versions: { method: '2026-11-26', catalogue: null }
  })
  const cells = csvOf(document).toString('utf8').split('\r\n').slice(1)
  t.match(cells[0], 'money;per month;1234,5;12;;;euros;;"\'=HYPERLINK(""http://x"")"')
  t.match(cells[1], "money;'@sum;;12;;;euros;Non communiqué;")
  const files = unzip(await xlsxOf(document))
  const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'))
  t.equal(sheets.length, 3, 'what is written, one live report, the methods')
  t.same(
    sheets.filter(([, xml]) => /<f[ >]/.test(xml)),
    [],
    'no formula'
  )
  t.match(sheets[1]![1], /<v>1234\.5<\/v>/)
  t.match(sheets[1]![1], /<cols>.*width=/)
  t.match(files['xl/workbook.xml'], /name="Rapport".*name="money".*name="Méthodes"/)
  const open = odsOf(document)
  t.equal(
    open.toString('latin1', 30, 84),
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    'known by its first bytes'
  )
  const content = unzip(open)['content.xml']!
  t.equal(content.match(/<table:table /g)?.length, 3)
  t.match(content, '<table:table-cell office:value-type="float" office:value="1234.5"/>')
  t.match(content, `<text:p>=cmd|' /C calc'!A0</text:p>`, 'a text is a text')
  t.match(content, '=HYPERLINK(&quot;http://x&quot;)')
  t.notMatch(content, 'table:formula')
})

t.test('a workbook of either kind has a sheet for each live report and one of methods', async (t) => {
  const { headers, bytes } = await taken({ reportId: report.id, format: 'xlsx' })
  t.match(headers['content-disposition'], 'brouillon-relais-half-year-funder-2026-01-01-2026-06-30.xlsx')
  const files = unzip(bytes)
  t.match(files['xl/workbook.xml'], /name="Rapport".*name="Aller-vers et bilans".*name="Orientations".*name="Méthodes"/)
  const words = files['xl/sharedStrings.xml']
  for (const text of [
    'Rapport semestriel aux financeurs',
    'Actions menées',
    'Personnes ayant eu un bilan',
    'Non communiqué',
    'une autre population',
    'Ce qui n’est pas compté'
  ])
    t.match(words, text)
  const open = await taken({ reportId: report.id, format: 'ods' })
  t.match(open.headers, { 'content-type': 'application/vnd.oasis.opendocument.spreadsheet' })
  t.match(
    unzip(open.bytes)['content.xml'],
    /name="Rapport".*name="Aller-vers et bilans".*<text:p>Personnes ayant eu un bilan<\/text:p>.*name="Méthodes"/s
  )
})

t.test('a PDF is tagged: what is written, bars with their words, tables with their headings', async (t) => {
  const asked = await taken({ reportId: report.id, format: 'pdf' })
  const { id: file } = asked.body
  t.match(asked, {
    status: 202,
    headers: { location: `/v1/report-exports/${file}` },
    body: { state: 'preparing', reason: null, reportId: report.id, ...PERIOD, until: '2026-11-30T09:00:00.000Z' }
  })
  const { status, headers, bytes } = await printed(file)
  t.equal(status, 200)
  t.match(headers, { 'content-type': 'application/pdf' })
  t.match(headers['content-disposition'], 'brouillon-relais-half-year-funder-2026-01-01-2026-06-30.pdf')
  t.match(bytes.toString('latin1'), '<pdfuaid:part>1</pdfuaid:part>')
  const { text, roles, alts, info, marked } = await readPdf(bytes)
  t.match(info, { Title: 'Rapport semestriel aux financeurs', Language: 'fr' })
  t.match(marked, { Marked: true })
  t.match(text, 'Du 1er janvier 2026 au 30 juin 2026')
  t.match(text, 'Brouillon')
  t.match(text, 'Douze permanences.')
  t.match(text, 'Personnes à qui il manque au moins un droit 16 22 73')
  t.match(text, 'ce n’est pas un zéro')
  t.match(text, 'Repère : 63 %. Après un rendez-vous des droits de la CAF')
  t.match(text, 'Un repère, pas un objectif.')
  t.match(text, 'Ce qui n’est pas compté')
  for (const role of ['Figure', 'Table', 'TH', 'Caption']) t.ok(roles.includes(role), role)
  t.ok(alts.some((alt) => alt.startsWith('Personnes et non-recours, en barres\u00a0: Personnes ayant eu un bilan 22,')))
})

t.test('software takes the same as JSON, and Accept says as what where no format does', async (t) => {
  const software = { ...AGENT, member: null, roles: [] }
  const { body, headers } = await taken(PERIOD, software, 'application/json')
  t.match(headers['content-type'], 'application/json')
  t.match(body, { ...PERIOD, kind: null, organisationId: AGENT.organisation, versions: { method: '2026-11-26' } })
  t.match(body.tables[0], { id: 'outreach.contacts', lines: [{ id: 'outreach.contacts.all', value: 30 }] })
  t.match(body, { benchmarks: [{ percent: 63 }], notCounted: [{ what: 'Places par territoire' }] })
  for (const accept of ['image/png', 'application/pdf'])
    t.equal(
      (await taken(PERIOD, COORDINATOR, accept)).headers['content-type'],
      'text/csv',
      'a PDF is asked for by its format'
    )
})

t.test('nobody takes out more than they may read, and what is asked makes sense', async (t) => {
  const other = { ...AGENT, organisation: id('landlord') }
  t.match(await taken({ reportId: report.id }, other), { status: 404, body: { code: 'report-not-found' } })
  t.match(await taken({ ...PERIOD, organisationId: AGENT.organisation }, other), {
    status: 404,
    body: { code: 'organisation-not-found' }
  })
  t.equal((await taken({ ...PERIOD, format: 'json' }, other)).body.tables[0].lines[0].value, 0, 'their own alone')
  t.match(await taken(PERIOD, { ...AGENT, scope: 'referrals:read' }), { status: 403, body: { code: 'scope-missing' } })
  for (const [body, field, rule] of [
    [{}, 'body.reportId', 'report-or-period'],
    [{ reportId: report.id, ...PERIOD }, 'body.reportId', 'report-or-period'],
    [{ from: '2026-01-01' }, 'body.reportId', 'report-or-period'],
    [{ from: '2026-02-01', to: '2026-01-31' }, 'body.to', 'period-order'],
    [{ from: '2020-01-01', to: '2026-01-31' }, 'body.to', 'period-too-long'],
    [{ ...PERIOD, format: 'docx' }, 'body.format', 'invalid_value']
  ] as const)
    t.match(await taken(body), { status: 422, body: { errors: [{ field, rule }] } }, JSON.stringify(body))
})

t.test('each export is written down for the organisation that took it out, and stays written', async (t) => {
  const caf = { ...AGENT, organisation: id('caf'), member: id('Sonia'), roles: ['lead'] }
  const list = (claims: object, query = '') => ask(`GET /v1/report-exports${query}`, claims)
  await taken({ ...PERIOD, territoryId: id('minguettes'), format: 'pdf' }, caf)
  await taken({ reportId: id('nothing') }, caf)
  await taken({ ...PERIOD, format: 'xlsx' }, caf)
  t.match((await list(caf)).body, {
    items: [
      { format: 'xlsx', territoryId: null },
      {
        memberId: id('Sonia'),
        reportId: null,
        ...PERIOD,
        territoryId: id('minguettes'),
        organisationId: id('caf'),
        byOrganisationId: id('caf'),
        clientId: 'test',
        format: 'pdf',
        threshold: 5
      }
    ],
    next: null
  })
  const first = (await list(caf, '?limit=1')).body
  t.match((await list(caf, `?limit=1&cursor=${first.next}`)).body, { items: [{ format: 'pdf' }], next: null })
  t.same(
    (await list({ ...caf, organisation: id('landlord') })).body.items.filter(
      ({ format }: { format: string }) => format === 'pdf'
    ),
    []
  )
  const theirs = (await list(COORDINATOR)).body.items.slice(0, 2)
  t.match(
    theirs,
    [{ format: 'xlsx' }, { format: 'pdf', byOrganisationId: id('caf'), memberId: null, clientId: null }],
    'a coordinator reads which organisation, not who'
  )
  t.equal((await list(COORDINATOR)).body.items.at(-1).memberId, COORDINATOR.member)
  const count = async (query: string) => (await list(COORDINATOR, query)).body.items.length
  t.equal(await count('?from=2026-11-23&to=2026-11-23'), await count(''))
  t.equal((await count('?to=2026-11-22')) + (await count('?from=2026-11-24')), 0)
  t.equal(await count(`?memberId=${id('Sonia')}`), 0, 'a member of another organisation is nobody')
  t.match(await list(COORDINATOR, '?from=2026-11-24&to=2026-11-23'), {
    status: 422,
    body: { errors: [{ field: 'query.to', rule: 'period-order' }] }
  })
  t.match(await list(AGENT), { status: 403, body: { code: 'role-missing' } })
  await t.rejects(asOwner(test.adminUrl, `update reporting.exports set format = 'csv'`), /a journal is not changed/)
})
