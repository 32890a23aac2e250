import { changeRightsCheck, createRightsCheck, printRightsCheck } from '@relais/contract'
import { staffOf } from '@relais/test-kit'
import t from 'tap'
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
  t.notMatch((await page(id)).text, 'Revenu de solidarité active')
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
