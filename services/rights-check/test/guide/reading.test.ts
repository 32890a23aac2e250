import { randomUUID } from 'node:crypto'
import {
  changeGuidePage,
  type GuideChanged,
  type GuideEntry,
  type GuideFound,
  type GuideHelper,
  listGuideChanges,
  listGuideHelpers,
  markGuideRead,
  type Operation,
  printGuidePage,
  searchGuide
} from '@relais/contract'
import { asOwner, identityWith, openHouse, softwareOf, staffOf, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rightsCheck } from '../../src/index.ts'
import { ccas, DIRECTORY, pimms, referralsWith } from './directory.ts'

const places = { away: false }
const database = await testDatabase(t)
const house = await openHouse(t, {
  services: [rightsCheck, referralsWith(places)],
  identity: (own) => identityWith(own, { organisations: DIRECTORY }),
  database,
  now: '2026-11-20T09:00:00.000Z'
})
const coordinator = staffOf(ccas, ['coordinator'])
const reader = staffOf(pimms)
const colleague = staffOf(pimms)
const elsewhere = staffOf(pimms, ['coordinator'], { collectiveId: randomUUID() })
const software = softwareOf(pimms)

const at = ({ method, path }: Operation, code: string) => ({
  method,
  path: path.replace('{code}', code) as `/v1/${string}`
})
const write = async (who: typeof reader, code: string, version: number, body: object) => {
  const answer = await house.ask(who, at(changeGuidePage, code), { version, body })
  t.equal(answer.status, 200, answer.text.slice(0, 300))
}
const changes = async (who: typeof reader, query = {}) =>
  (await house.ask(who, listGuideChanges, { query })).body as {
    items: GuideChanged[]
    next: string | null
    since: string | null
  }
const mark = (who: typeof reader, ...pages: [code: string, version: number][]) =>
  house.ask(who, markGuideRead, { body: { pages: pages.map(([code, version]) => ({ code, version })) } })
const told = async (who: typeof reader) =>
  (await changes(who)).items.map(
    ({ code, change, version, knownVersion }) => `${change} ${code} ${knownVersion}→${version}`
  )

const page: GuideEntry = {
  kind: 'situation',
  title: 'Coupure d’eau',
  summary: 'Qui appeler quand l’eau est coupée.',
  keywords: [],
  rights: ['fsl'],
  sections: [{ part: 'do', blocks: [{ kind: 'list', items: ['Appeler Eau du Grand Lyon.', 'Demander le FSL.'] }] }],
  documents: [],
  sources: [{ title: 'Eau du Grand Lyon', article: null, url: 'https://eau.example' }]
}
const later: GuideEntry = {
  ...page,
  sections: [{ part: 'do', blocks: [{ kind: 'list', items: ['Appeler le médiateur.', 'Demander le FSL.'] }] }]
}

t.test('whoever marked nothing yet has no news', async (t) => {
  t.same(await changes(reader), { items: [], next: null, since: null })
  await write(coordinator, 'coupure_eau', 0, { state: 'published', page })
  t.same(await told(reader), [])
})

t.test('a mark is of one version, of one worker, and does not go back', async (t) => {
  t.match(await mark(reader, ['coupure_eau', 1], ['rsa', 1]), {
    status: 200,
    body: {
      pages: [
        { code: 'coupure_eau', version: 1 },
        { code: 'rsa', version: 1 }
      ]
    }
  })
  t.same(await changes(reader), { items: [], next: null, since: '2026-11-20T09:00:00.000Z' })
  t.equal((await changes(colleague)).since, null, 'a colleague has marks of their own')
  t.match(await mark(reader, ['coupure_eau', 2]), {
    status: 422,
    body: { errors: [{ field: 'body.pages.0', rule: 'unknown-version' }] }
  })
  t.match(await mark(reader, ['no_such_page', 1]), { status: 422 })
  t.match(await mark(elsewhere, ['coupure_eau', 1]), { status: 422 }, 'no page of theirs')
})

t.test('what was changed since is told with its lines and the note, until that version is marked', async (t) => {
  await house.moveTo('2026-11-22T09:00:00.000Z')
  await write(coordinator, 'coupure_eau', 1, { state: 'published', page: later, note: 'Le médiateur d’abord' })
  await write(coordinator, 'coupure_gaz', 0, { state: 'published', page: { ...page, title: 'Coupure de gaz' } })
  await write(coordinator, 'ame', 1, { state: 'withdrawn', note: 'À revoir' })
  const { items } = await changes(reader)
  t.same(await told(reader), ['withdrawn ame 1→2', 'changed coupure_eau 1→2', 'new coupure_gaz null→1'])
  t.match(items[1], { note: 'Le médiateur d’abord', changedBy: coordinator.memberId, title: 'Coupure d’eau' })
  t.same(items[1]?.lines, [
    { sign: 'removed', text: 'Appeler Eau du Grand Lyon.' },
    { sign: 'added', text: 'Appeler le médiateur.' }
  ])
  t.ok(items[0]!.lines.length > 10, 'all that is gone')
  t.same([...new Set(items[0]!.lines.map(({ sign }) => sign))], ['removed'])
  t.same([...new Set(items[2]!.lines.map(({ sign }) => sign))], ['added'])

  await write(coordinator, 'coupure_eau', 2, { state: 'published', page })
  await mark(reader, ['coupure_eau', 2], ['ame', 2])
  t.same(await told(reader), ['changed coupure_eau 2→3', 'new coupure_gaz null→1'], 'what came meanwhile stays news')
  await mark(reader, ['coupure_eau', 3])
  t.match((await mark(reader, ['coupure_eau', 1])).body, { pages: [{ code: 'coupure_eau', version: 3 }] })
  t.same(await told(reader), ['new coupure_gaz null→1'])
  t.equal((await changes(reader)).since, '2026-11-20T09:00:00.000Z', 'marking again forgets no news')
})

t.test('a page of Relais that a release changed is news too', async (t) => {
  await asOwner(
    database.adminUrl,
    `update rights_check.guide_reads set hash = 'before' where code = 'rsa';
     insert into rights_check.guide_shipped (hash, code, kind, title, summary, rights, words, body, entry, first_seen_at)
     select 'before', code, kind, title, summary, rights, words, body, jsonb_set(entry, '{summary}', '"Un texte d’avant."'), '2026-01-01'
     from rights_check.guide_shipped where code = 'rsa'`
  )
  const [rsa] = (await changes(reader)).items.filter(({ code }) => code === 'rsa')
  t.match(rsa, { change: 'changed', origin: 'relais', version: 1, knownVersion: 1 })
  t.match(rsa?.lines, [{ sign: 'removed', text: 'Un texte d’avant.' }, { sign: 'added' }])
  t.equal(rsa?.lines.length, 2)
  await mark(reader, ['rsa', 1])
  t.same(await told(reader), ['new coupure_gaz null→1'])
})

t.test('news are paged, and software has marks of its own', async (t) => {
  await mark(software, ['rsa', 1])
  await house.moveTo('2026-11-23T09:00:00.000Z')
  for (const code of ['fsl', 'css', 'aah']) await write(coordinator, code, 1, { state: 'published', page: later })
  const first = await changes(software, { limit: 2 })
  t.same(
    first.items.map(({ code }) => code),
    ['aah', 'css']
  )
  const second = await changes(software, { limit: 2, cursor: first.next! })
  t.same(
    second.items.map(({ code }) => code),
    ['fsl']
  )
  t.equal(second.next, null)
  t.match((await house.ask(software, listGuideChanges, { query: { cursor: 'bm90' } })).status, 422)
})

t.test('a repeated mark gets the first answer', async (t) => {
  const sent = { key: randomUUID(), body: { pages: [{ code: 'css', version: 2 }] } }
  const [one, two] = [await house.ask(reader, markGuideRead, sent), await house.ask(reader, markGuideRead, sent)]
  t.equal(one.text, two.text)
  t.match(await house.ask(reader, markGuideRead, { ...sent, key: null }), { status: 400 })
})

t.test('who can help is asked of the directory, with what is known of places and pauses', async (t) => {
  const helpers = async (code: string, query = {}) => {
    const { status, body, text } = await house.ask(reader, at(listGuideHelpers, code), { query })
    t.equal(status, 200, text.slice(0, 300))
    return body as { items: GuideHelper[]; next: string | null }
  }
  const { items } = await helpers('dettes_loyer')
  t.match(items, [
    {
      name: 'PIMMS',
      rights: ['fsl'],
      services: [{ name: 'Accueil logement', phone: '+33465710010', openingHours: 'Mo-Fr 09:00-12:00' }],
      receivesNow: true,
      availability: 'waiting_list',
      places: 0
    },
    { name: 'CCAS', receivesNow: false, pausedUntil: '2026-12-01', availability: null, places: null }
  ])
  t.same([items.length, items[0]?.services.length], [2, 1], 'no landlord, no other right, no other service')
  const first = await helpers('dettes_loyer', { limit: 1 })
  t.match((await helpers('dettes_loyer', { limit: 1, cursor: first.next! })).items, [{ name: 'CCAS' }])
  t.same(
    (await helpers('dettes_loyer', { right: 'fsl' })).items.map(({ name }) => name),
    ['PIMMS']
  )
  t.same((await helpers('premier_contact')).items, [], 'a page without a right')
  places.away = true
  t.match((await helpers('dettes_loyer')).items[0], { name: 'PIMMS', availability: null, places: null })
  places.away = false
  t.match(await house.ask(reader, at(listGuideHelpers, 'no_such_page')), { status: 404 })
})

t.test('a page is printed whole in one file, in which nothing runs', async (t) => {
  const hostile = '<script>alert(1)</script> & "guillemets"'
  await write(coordinator, 'coupure_gaz', 1, { state: 'published', page: { ...page, summary: hostile } })
  const printed = async (code: string, query = {}) => house.ask(reader, at(printGuidePage, code), { query })
  const { text } = await printed('coupure_gaz')
  t.match(text, '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;guillemets&quot;')
  for (const code of ['coupure_gaz', 'dettes_loyer', 'rsa', 'premier_contact']) {
    const { status, text, headers } = await printed(code, { language: 'fr' })
    t.equal(status, 200)
    t.match(headers, { 'content-type': 'text/html', 'content-disposition': /^attachment; filename="guide-/ })
    t.notMatch(text, /<script|<link|<img|<iframe|\son\w+=|url\(|@import|javascript:/i, code)
    t.match(text, '@media print')
    t.match(text, /font: 1\.35rem/)
  }
  const read = (await printed('dettes_loyer')).text.replaceAll('\u00a0', ' ')
  t.match(read, /<h2>Que dire<\/h2><article><p>« Ce n’est pas une convocation/)
  t.match(read, '<h2>À apporter</h2><ul><li>Bail ou contrat d’occupation</li>')
  t.match(read, '<strong>Depuis quand – Fonds de solidarité pour le logement (FSL) : </strong>')
  t.match(read, 'ni décision ni promesse')
  t.match(read, '<h2>Qui peut aider</h2><ul><li>PIMMS – Accueil logement, 04 65 71 00 10 – liste d’attente</li>')
  t.match(read, '<li>CCAS – en pause jusqu’au 1er décembre 2026</li>')
  const pdf = await printed('dettes_loyer', { format: 'pdf' })
  t.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-')
  t.match(await printed('ame'), { status: 404 }, 'a withdrawn page is not handed out')
  t.match(await printed('rsa', { language: 'de' }), { status: 422 })
})

t.test('hostile texts are refused, or stay the text that they are', async (t) => {
  const rowsOf = () =>
    asOwner<{ n: number }>(database.adminUrl, 'select count(*)::int as n from rights_check.guide_versions')
  const [before] = await rowsOf()
  const refused = async (sent: object, rule: string | RegExp) => {
    const { status, body, text } = await house.ask(coordinator, at(changeGuidePage, 'coupure_eau'), {
      version: 3,
      body: { state: 'published', page: sent }
    })
    t.equal(status, 422, text.slice(0, 300))
    t.match(body.errors[0], { field: rule })
  }
  const source = (url: string) => ({ ...page, sources: [{ title: 'x', article: null, url }] })
  await refused(source('javascript:alert(1)'), /sources.0.url/)
  await refused(source('data:text/html,x'), /sources.0.url/)
  await refused({ ...page, summary: 'Son numéro est le 1 85 05 78 006 084 36.' }, 'body.page.summary')
  await refused({ ...page, title: 'a\u202eb' }, 'body.page.title')
  await refused({ ...page, title: 'a\u0001b' }, 'body.page.title')
  await refused({ ...page, sections: [{ part: 'do', blocks: [{ kind: 'html', text: '<b>' }] }] }, /sections.0.blocks.0/)
  await refused({ ...page, rights: ['rmi'] }, 'body.page.rights.0')
  await refused({ ...page, rights: ['rsa', 'rsa'] }, 'body.page.rights.1')
  await refused({ ...page, documents: ['blood_group'] }, 'body.page.documents.0')
  const fact = { kind: 'fact', right: 'rmi', fact: 'effect' }
  await refused({ ...page, sections: [{ part: 'do', blocks: [fact] }] }, 'body.page.sections.0.blocks.0.right')
  const twice = { part: 'do', blocks: [{ kind: 'paragraph', text: 'a' }] }
  await refused({ ...page, sections: [twice, twice] }, 'body.page.sections.1')
  t.same(await rowsOf(), [before])

  const script = 'zibeline <script>alert(1)</script> <img src=x onerror=alert(1)>'
  await write(coordinator, 'coupure_eau', 3, { state: 'published', page: { ...page, summary: script } })
  const search = async (q: string) =>
    (await house.ask(reader, searchGuide, { query: { q } })).body.items as GuideFound[]
  const [one] = await search('zibeline')
  t.equal(one?.excerpt.find((piece) => piece.found)?.text, 'zibeline')
  t.notMatch(JSON.stringify(one?.excerpt), /<script|<b>|\\u000/, 'a marker is a piece, never a tag')
  for (const q of ["' | !a:*", 'a & (b', '\\', '<->', '%_%']) t.ok(await search(q), q)
})
