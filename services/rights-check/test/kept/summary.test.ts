import { changeRightsCheck, createRightsCheck, printRightsCheck } from '@relais/contract'
import { staffOf } from '@relais/test-kit'
import t from 'tap'
import { getDocumentProxy } from 'unpdf'
import { WORDS } from '../../src/queries/kept/summary/words.ts'
import { HOMELESS } from '../setting/made-up.ts'
import { keepingFor, openChecks } from '../setting/open.ts'

const mine = keepingFor(24)
const { ask, database: _ } = await openChecks(t)
const agent = staffOf(mine)
const made = async (situation: object, more: object = {}) =>
  (await ask(agent, createRightsCheck, { body: { situation, ...more } })).body.id as string
const page = async (id: string, language?: string) => {
  const answer = await ask(agent, printRightsCheck, { id, ...(language === undefined ? {} : { query: { language } }) })
  t.equal(answer.status, 200, answer.text.slice(0, 300))
  return answer
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

t.test('the page says what the person may have a right to, and never promises it', async (t) => {
  const { text, headers } = await page(await made(HOMELESS))
  t.match(headers, {
    'content-type': 'text/html',
    'content-disposition': /^attachment; filename="droits-possibles.html"/,
    'cache-control': 'no-store'
  })
  t.match(text, '<html lang="fr" dir="ltr">')
  const read = plain(text)
  t.match(read, 'ni une décision ni une promesse')
  t.match(read, 'Vous avez peut-être droit à')
  t.match(read, 'Revenu de solidarité active (RSA)')
  t.match(read, 'environ 652 € par mois')
  // 651.69 a month, and twelve times as much; the eau solidaire is open, and would come to 120 a year
  t.match(read, 'En demandant tout, vous recevriez peut-être en plus environ 652 € par mois.')
  t.match(read, 'Sur un an, cela ferait peut-être entre 7 820 € et 7 940 €.')
  t.match(read, 'Ce total peut changer : il manque des réponses.')
  t.match(read, 'Au plus tard le 30 novembre 2026')
  t.match(read, 'Pièce d’identité')
  t.match(read, 'Métropole de Lyon')
  t.notMatch(read, /vous avez droit à|vous recevrez|vous toucherez/i)
  t.notMatch(read, /allocations familiales/i, 'what is not open is not there')
})

t.test('it is whole in one file, and nothing in it runs', async (t) => {
  for (const language of ['fr', 'en', 'ar']) {
    const { text } = await page(await made(HOMELESS), language)
    t.notMatch(text, /<script|<link|<img|<iframe|\son\w+=|url\(|@import|javascript:/i, language)
    t.match(text, '@media print')
    t.match(text, /font: 1\.35rem/)
  }
})

t.test('in English it is English, in Arabic it runs from right to left and keeps the French names', async (t) => {
  const id = await made(HOMELESS)
  const english = plain((await page(id, 'en')).text)
  t.match(english, '<html lang="en" dir="ltr">')
  t.match(english, 'You may have a right to')
  t.match(english, 'about €652 a month')
  t.match(english, 'By the end of 30 November 2026')
  const arabic = plain((await page(id, 'ar')).text)
  t.match(arabic, '<html lang="ar" dir="rtl">')
  t.match(arabic, 'قد يكون لك الحق في')
  t.match(arabic, '<span lang="fr" dir="ltr">Revenu de solidarité active (RSA)</span>')
  t.match(arabic, '652')
  t.match((await ask(agent, printRightsCheck, { id, query: { language: 'de' } })).body, {
    status: 422,
    errors: [{ field: 'query.language' }]
  })
})

const pdf = async (bytes: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const contents = await Promise.all(pages.map((one) => one.getTextContent()))
  const { info } = await document.getMetadata()
  const text = plain(contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' '))
  return {
    info,
    text: text.replace(/ +/g, ' '),
    marked: (await document.getMarkInfo())?.Marked,
    trees: await Promise.all(pages.map((one) => one.getStructTree()))
  }
}

t.test('the same sheet comes as a tagged PDF, in the three languages', async (t) => {
  const id = await made(HOMELESS)
  const expected = {
    fr: [
      'Vos droits possibles',
      'Revenu de solidarité active (RSA)',
      'environ 652 € par mois',
      'Au plus tard le 30 novembre 2026',
      'Pièce d’identité',
      'Métropole de Lyon',
      'ni une décision ni une promesse'
    ],
    en: [
      'Rights you may have',
      'You may have a right to',
      'about €652 a month',
      'By the end of 30 November 2026',
      'Identity card or passport'
    ],
    ar: ['حقوق قد تكون لك', 'Revenu de solidarité active (RSA)', '652', '2026', 'Pièce d’identité']
  }
  for (const [language, texts] of Object.entries(expected)) {
    const { status, headers, bytes } = await ask(agent, printRightsCheck, { id, query: { language, format: 'pdf' } })
    t.equal(status, 200)
    t.equal(headers['content-type'], 'application/pdf')
    t.match(headers['content-disposition'], /^attachment; filename="[a-z-]+\.pdf"/)
    const { info, text, marked, trees } = await pdf(bytes)
    t.match(info, { Title: texts[0], Language: language })
    t.equal(marked, true)
    for (const one of texts.slice(1)) t.match(text, one, `${language}: ${one}`)
    const tree = JSON.stringify(trees)
    for (const role of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'LBody'])
      t.match(tree, `"role":"${role}"`, `${language}: ${role}`)
    t.notMatch(text, /allocations familiales/i, 'what is not open is not there')
  }
})

t.test('Accept chooses between the page and the PDF, and what is asked in so many words comes before it', async (t) => {
  const id = await made(HOMELESS)
  const typeFor = async (accept: string, query = {}) =>
    (await ask(agent, printRightsCheck, { id, query, headers: { accept } })).headers['content-type']
  t.equal(await typeFor('application/pdf'), 'application/pdf')
  t.equal(await typeFor('text/html;q=0.4, application/pdf;q=0.9'), 'application/pdf')
  t.equal(await typeFor('text/html,application/xhtml+xml,*/*;q=0.8'), 'text/html')
  t.equal(await typeFor('*/*'), 'text/html')
  t.equal(await typeFor('text/*;q=0.1, application/*'), 'application/pdf')
  t.equal(await typeFor('application/pdf;q=0, image/png'), 'text/html')
  t.equal(await typeFor('application/pdf', { format: 'html' }), 'text/html')
  t.match((await ask(agent, printRightsCheck, { id, query: { format: 'docx' } })).body, {
    status: 422,
    errors: [{ field: 'query.format' }]
  })
  const stranger = staffOf(keepingFor(24))
  t.match(await ask(stranger, printRightsCheck, { id, query: { format: 'pdf' } }), { status: 404 })
})

t.test('what is uncertain is said plainly, with at most how much', async (t) => {
  const { text } = await page(await made({ applicant: { id: 'applicant' } }))
  t.match(text, 'Ce qui est incertain')
  t.match(text, 'Il manque des réponses')
  t.notMatch(text, '<article>')
  const some = plain((await page(await made({ ...HOMELESS, dwelling: { commune: '69259' } }))).text)
  // less 12 % for a home that may be free (CASF R262-9): 651.69 - 78.20
  t.match(some, 'entre 573 € et 652 € par mois')
})

t.test('what is received already is apart, and what is renounced is absent', async (t) => {
  const received = { rsa: [{ from: '2026-01', to: '2026-12', cents: 65_169 }] }
  const paid = (await page(await made({ ...HOMELESS, received }))).text
  t.match(paid, /Ce que vous recevez déjà<\/h2><ul><li>Revenu de solidarité active/)
  const id = await made(HOMELESS)
  await ask(agent, changeRightsCheck, { id, version: 1, body: { findings: [{ right: 'rsa', renounced: true }] } })
  const without = (await page(id)).text
  t.notMatch(without, 'Revenu de solidarité active')
  t.notMatch(without, 'En demandant tout', 'the total of that day holds what was renounced')
})

t.test('the words of the page keep to the typography of the house', async (t) => {
  const { fr } = WORDS
  const said = Object.values(fr)
    .flatMap((word) =>
      typeof word === 'function' ? [word('…', '…')] : typeof word === 'object' ? Object.values(word ?? {}) : [word]
    )
    .filter((word): word is string => typeof word === 'string')
  t.ok(said.length > 20)
  t.same(
    said.filter((word) => /['"]| {2}| [:;?!%€»]|[^\s\u00a0][;?!]|\w:/.test(word)),
    []
  )
})
