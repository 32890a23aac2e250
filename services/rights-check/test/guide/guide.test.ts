import { randomUUID } from 'node:crypto'
import {
  changeGuidePage,
  changeLocalRight,
  type GuideEntry,
  type GuideFound,
  listGuidePages,
  listGuideVersions,
  type Operation,
  readGuidePage,
  searchGuide
} from '@relais/contract'
import { asOwner, openHouse, organisation, type Sent, softwareOf, staffOf, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rightsCheck } from '../../src/index.ts'

const database = await testDatabase(t)
const house = await openHouse(t, { services: [rightsCheck], database, now: '2026-11-25T09:00:00.000Z' })
const ccas = organisation('ccas')
const coordinator = staffOf(ccas, ['coordinator'])
const agent = staffOf(organisation('mission_locale'))
const elsewhere = staffOf(organisation('ccas'), ['coordinator'], { collectiveId: randomUUID() })

const at = ({ method, path }: Operation, code: string) => ({
  method,
  path: path.replace('{code}', code) as `/v1/${string}`
})
const read = (who: typeof agent, code: string, query = {}) => house.ask(who, at(readGuidePage, code), { query })
const write = (who: typeof agent, code: string, sent: Sent) => house.ask(who, at(changeGuidePage, code), sent)
const publish = (page: GuideEntry, note: string | null = null) => ({ state: 'published', page, note })
const search = async (who: typeof agent, q: string, more = {}) => {
  const answer = await house.ask(who, searchGuide, { query: { q, ...more } })
  t.equal(answer.status, 200, answer.text.slice(0, 300))
  return answer.body as { items: GuideFound[]; next: string | null }
}
const found = async (who: typeof agent, q: string) => (await search(who, q)).items.map(({ code }) => code)
const rowsOf = () =>
  asOwner<{ n: number }>(
    database.adminUrl,
    'select (select count(*) from rights_check.guide_versions)::int + (select count(*) from rights_check.guide_pages)::int as n'
  )

/** A page of a coordinator's, whose words stand nowhere else. */
const brunch: GuideEntry = {
  kind: 'situation',
  title: 'Le café des aidants',
  summary: 'Un moment pour souffler, chaque mois, au centre social.',
  keywords: ['répit', 'aidant familial'],
  rights: ['apa'],
  sections: [
    { part: 'say', blocks: [{ kind: 'say', text: 'Ce n’est pas une convocation\u00a0: venez comme vous êtes.' }] },
    { part: 'do', blocks: [{ kind: 'list', items: ['Prévenir l’animatrice avant l’échéance affichée à l’accueil.'] }] },
    { part: 'deadlines', blocks: [{ kind: 'fact', right: 'apa', fact: 'legal_delay' }] }
  ],
  documents: ['identity'],
  sources: [{ title: 'Centre social', article: null, url: 'https://centre-social.example/aidants' }]
}

t.test('every collective has the pages that come with Relais, in version 1', async (t) => {
  const { status, body } = await house.ask(agent, listGuidePages, { query: { kind: 'situation' } })
  t.equal(status, 200)
  t.same(
    body.items.map(({ code }: { code: string }) => code),
    [
      'arrivee_enfant',
      'deces_proche',
      'dettes_loyer',
      'handicap',
      'jeune',
      'passage_retraite',
      'perte_emploi',
      'premier_contact',
      'sans_domicile',
      'separation',
      'titre_expire'
    ]
  )
  t.match(body.items[2], {
    version: 1,
    state: 'published',
    origin: 'relais',
    changedAt: '2026-11-25T09:00:00.000Z',
    changedBy: null,
    title: 'Dettes de loyer',
    rights: ['fsl', 'apl', 'aide_ccas', 'dalo', 'aide_juridictionnelle']
  })
  const ofFsl = await house.ask(agent, listGuidePages, { query: { right: 'fsl' } })
  t.same(
    ofFsl.body.items.map(({ code }: { code: string }) => code),
    ['dettes_loyer', 'fsl']
  )
})

t.test('a page tells its codes by the catalogue of the day, and copies nothing of it', async (t) => {
  const { body, headers } = await read(agent, 'rsa')
  t.match(headers.etag, /^"v1\.[0-9a-f]{16}"$/)
  t.match(body.page, { kind: 'right', rights: ['rsa'], documents: ['identity', 'residence_proof'] })
  t.match(body.catalogue.rights, [{ code: 'rsa', name: { fr: 'Revenu de solidarité active (RSA)' } }])
  t.match(body.catalogue.documents[0], { code: 'identity', fr: 'Pièce d’identité ou passeport' })
  const told = (fact: string) => body.catalogue.facts.find((one: { fact: string }) => one.fact === fact)
  t.match(told('claim_by'), {
    article: 'CASF L262-18, R262-33',
    texts: [{ fr: /^Le RSA part du premier jour du mois du premier contact/ }]
  })
  t.match(told('appeal').texts, [
    { fr: /dans un délai de 2 mois depuis la notification/ },
    { fr: 'Sans ce recours, aucun juge n’examine la demande.' }
  ])
  t.match(await house.ask(agent, at(readGuidePage, 'rsa'), { headers: { 'if-none-match': String(headers.etag) } }), {
    status: 304
  })
  t.match(await read(agent, 'no_such_page'), { status: 404, body: { code: 'guide-page-not-found' } })
  t.match(await read(agent, 'rsa', { version: 2 }), { status: 404 })
})

t.test('pages are listed from cursor to cursor, each once', async (t) => {
  const codes: string[] = []
  let cursor: string | undefined
  do {
    const { body } = await house.ask(agent, listGuidePages, { query: { limit: 10, ...(cursor ? { cursor } : {}) } })
    codes.push(...body.items.map(({ code }: { code: string }) => code))
    cursor = body.next
  } while (cursor)
  t.equal(codes.length, 39)
  t.same(codes, [...new Set(codes)].toSorted())
  t.match(await house.ask(agent, listGuidePages, { query: { cursor: 'bm90' } }), { status: 422 })
})

t.test('a search ignores accents, plural and endings, and takes a last word that is not finished', async (t) => {
  for (const q of ['impayés de loyer', 'IMPAYE LOYERS', 'loyers impayé', 'impayé loye'])
    t.equal((await found(agent, q))[0], 'dettes_loyer', q)
  t.equal((await found(agent, 'separations'))[0], 'separation')
  t.ok((await found(agent, 'allocation adulte handic')).includes('aah'))
  t.ok((await found(agent, 'l’Aripa')).includes('asf'), 'an article before it')
  t.equal((await search(agent, 'titre sejour expi', { kind: 'situation' })).items[0]?.code, 'titre_expire')
  t.match((await search(agent, 'loyer')).items[0], { match: 'all' })
  t.same(await found(agent, '!?'), [])
})

t.test('a title weighs more than a keyword, and a keyword more than the text', async (t) => {
  t.equal((await found(agent, 'domiciliation'))[0], 'domiciliation')
  t.equal((await found(agent, 'retraite'))[0], 'passage_retraite')
})

t.test('what no page holds whole is found in part, then by what looks like it', async (t) => {
  const [part] = (await search(agent, 'loyer zinzolin')).items
  t.match(part, { match: 'some' })
  const [alike] = (await search(agent, 'juridixionnelle')).items
  t.match(alike, { code: 'aide_juridictionnelle', match: 'alike' })
  t.equal((await found(agent, 'separasion'))[0], 'separation')
  t.same(await found(agent, 'xylophone'), [])
})

t.test('a search is paged too, and its pages hold together', async (t) => {
  const whole = (await search(agent, 'demander', { limit: 100 })).items.map(({ code }) => code)
  t.ok(whole.length > 10, `${whole.length}`)
  const paged: string[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await search(agent, 'demander', { limit: 4, ...(cursor ? { cursor } : {}) })
    paged.push(...items.map(({ code }) => code))
    cursor = next ?? undefined
  } while (cursor)
  t.same(paged, whole)
})

t.test('a coordinator adds a page, found at once by the collective and by no other', async (t) => {
  const { status, headers, body, text } = await write(coordinator, 'cafe_aidants', {
    version: 0,
    body: publish(brunch, 'Nouveau')
  })
  t.equal(status, 200, text.slice(0, 500))
  t.match(headers.etag, /^"v1\./)
  t.match(body, {
    code: 'cafe_aidants',
    version: 1,
    origin: 'collective',
    changedBy: coordinator.memberId,
    note: 'Nouveau',
    page: brunch
  })
  t.same(await found(agent, 'echeance affichee'), ['cafe_aidants'])
  const [one] = (await search(agent, 'echeances')).items.filter(({ code }) => code === 'cafe_aidants')
  t.match(
    one?.excerpt.filter((piece) => piece.found),
    [{ text: 'échéance' }]
  )
  t.same(
    (await found(elsewhere, 'echeance affichee')).filter((code) => code === 'cafe_aidants'),
    []
  )
  t.match(await read(elsewhere, 'cafe_aidants'), { status: 404 })
  t.match(await house.ask(elsewhere, at(listGuideVersions, 'cafe_aidants')), { status: 404 })
})

t.test('a page is changed over the version that was read, and every version may be read', async (t) => {
  const mine = { ...brunch, title: 'Loyer en retard', summary: 'Le PIMMS reçoit sans rendez-vous.', keywords: ['zinc'] }
  t.match(await write(coordinator, 'dettes_loyer', { version: 2, body: publish(mine) }), {
    status: 412,
    body: { version: 1 }
  })
  t.match(await write(coordinator, 'dettes_loyer', { body: publish(mine) }), { status: 428 })
  t.match(await write(coordinator, 'dettes_loyer', { version: 1, body: publish(mine, 'PIMMS') }), {
    status: 200,
    body: { version: 2 }
  })
  t.match(
    await write(coordinator, 'dettes_loyer', { version: 1, body: publish(mine, 'PIMMS') }),
    { status: 412, body: { version: 2 } },
    'repeated'
  )
  t.match((await read(agent, 'dettes_loyer')).body, { version: 2, origin: 'collective', page: { title: mine.title } })
  t.match((await read(agent, 'dettes_loyer', { version: 1 })).body, {
    version: 1,
    origin: 'relais',
    page: { title: 'Dettes de loyer' }
  })
  t.match((await read(elsewhere, 'dettes_loyer')).body, { version: 1, origin: 'relais' })
  t.match((await house.ask(agent, at(listGuideVersions, 'dettes_loyer'))).body, {
    items: [
      { version: 2, note: 'PIMMS', changedBy: coordinator.memberId, changedAt: '2026-11-25T09:00:00.000Z' },
      { version: 1, origin: 'relais', changedBy: null }
    ],
    next: null
  })
  t.same((await found(agent, 'commandement de payer')).includes('dettes_loyer'), false, 'what it replaces is hidden')
  t.ok((await found(elsewhere, 'commandement de payer')).includes('dettes_loyer'), 'to this collective alone')
  t.ok((await found(agent, 'pimms')).includes('dettes_loyer'))
})

t.test('of two coordinators who write at once over the same version, one is told', async (t) => {
  const body = publish({ ...brunch, title: 'Deux à la fois' })
  const answers = await Promise.all([1, 2].map(() => write(coordinator, 'handicap', { version: 1, body })))
  t.same(answers.map(({ status }) => status).toSorted(), [200, 412])
  t.equal((await read(agent, 'handicap')).body.version, 2)
})

t.test('a page may lead to a local right of the collective, under the name that it has there', async (t) => {
  const page = { ...brunch, rights: ['aide_cantine'] }
  t.match(await write(coordinator, 'cantine', { version: 0, body: publish(page) }), {
    status: 422,
    body: { errors: [{ field: 'body.page.rights.0', rule: 'unknown-right' }] }
  })
  await house.ask(coordinator, at(changeLocalRight, 'aide_cantine'), { version: 0, body: changeLocalRight.example })
  const { body } = await write(coordinator, 'cantine', { version: 0, body: publish(page) })
  t.match(body.catalogue.rights, [{ code: 'aide_cantine', name: { fr: 'Aide à la cantine' } }])
})

t.test('a withdrawn page is found no more, and comes back with the text of Relais or a new one', async (t) => {
  await house.moveTo('2026-11-25T10:00:00.000Z')
  const gone = await write(coordinator, 'ame', { version: 1, body: { state: 'withdrawn', note: 'À revoir' } })
  t.match(gone, { status: 200, body: { version: 2, state: 'withdrawn', page: null, note: 'À revoir' } })
  t.same((await found(agent, 'permanence d’accès aux soins')).includes('ame'), false)
  const { body } = await house.ask(agent, listGuidePages)
  t.same(
    body.items.filter(({ code }: { code: string }) => code === 'ame'),
    []
  )
  const since = await house.ask(agent, listGuidePages, { query: { updatedSince: '2026-11-25T09:30:00.000Z' } })
  t.match(since.body.items, [{ code: 'ame', state: 'withdrawn', title: 'L’aide médicale de l’État (AME)' }])
  t.equal(since.body.items.length, 1)
  t.match((await read(agent, 'ame')).body, { state: 'withdrawn', page: null })
  t.match((await read(agent, 'ame', { version: 1 })).body, { state: 'published' })
  t.match((await read(elsewhere, 'ame')).body, { version: 1, state: 'published' })
  t.match(await write(coordinator, 'ame', { version: 2, body: { state: 'withdrawn' } }), {
    status: 422,
    body: { errors: [{ field: 'body.state', rule: 'nothing-to-change' }] }
  })
  const back = await write(coordinator, 'ame', { version: 2, body: { state: 'shipped' } })
  t.match(back, { status: 200, body: { version: 3, state: 'published', origin: 'relais', page: { rights: ['ame'] } } })
  t.ok((await found(agent, 'permanence d’accès aux soins')).includes('ame'))
  t.match(await write(coordinator, 'cafe_aidants', { version: 1, body: { state: 'shipped' } }), {
    status: 422,
    body: { errors: [{ rule: 'not-of-relais' }] }
  })
  t.match(await write(coordinator, 'nobody_wrote_it', { version: 0, body: { state: 'withdrawn' } }), { status: 404 })
})

t.test('nobody but a coordinator writes, and nobody without the scope reads', async (t) => {
  const [before] = await rowsOf()
  for (const who of [agent, staffOf(ccas, ['administrator', 'lead']), softwareOf(ccas)])
    t.match(await write(who, 'rsa', { version: 1, body: publish(brunch) }), {
      status: 403,
      body: { code: 'role-missing' }
    })
  const without = { ...coordinator, scopes: ['guide:read'] }
  t.match(await write(without, 'rsa', { version: 1, body: publish(brunch) }), {
    status: 403,
    body: { code: 'scope-missing' }
  })
  t.match(await house.ask({ ...agent, scopes: ['rights:read'] }, searchGuide, { query: { q: 'loyer' } }), {
    status: 403
  })
  t.match(await read(softwareOf(ccas, { scopes: ['guide:read'] }), 'rsa'), { status: 200 })
  t.same(await rowsOf(), [before])
})
