import { isRefusal, listRights as operation } from '@relais/contract'
import t from 'tap'
import { CATALOGUE_FOLDER, loadCatalogue } from '../src/catalogue.ts'
import { listRightCodes } from '../src/queries/list-right-codes.ts'
import { listRights } from '../src/queries/list-rights.ts'
import { readRight } from '../src/queries/read-right.ts'

const catalogue = await loadCatalogue(CATALOGUE_FOLDER)

function ask(query: Record<string, string>): { codes: string[]; next: string | null } {
  const answer = listRights(catalogue, operation.query.parse(query))
  if (isRefusal(answer) || answer.status !== 200) throw new Error('refused')
  return { codes: answer.body.items.map(({ code }) => code), next: answer.body.next }
}
const search = (q: string) => ask({ q }).codes

t.test('a search looks past accents, capitals, ligatures and little words', async (t) => {
  t.ok(search('energie').includes('cheque_energie'))
  t.ok(search('CHÈQUE ÉNERGIE').includes('cheque_energie'))
  t.ok(search('prime d’activité').includes('prime_activite'))
  t.strictSame(search('aide à domicile'), ['apa'])
})

t.test('a search knows the words that people use', async (t) => {
  t.strictSame(search('minimum vieillesse'), ['aspa'])
  t.ok(search('CMU').includes('css'))
  t.ok(search('carte de séjour').includes('titre_sejour'))
  t.ok(search('impayé de loyer').includes('fsl'))
  t.ok(search('AJ').includes('aide_juridictionnelle'))
  t.ok(search('pension alimentaire').includes('asf'))
})

t.test('a word is found from its beginning only', async (t) => {
  t.ok(search('eau').includes('versement_eau'))
  t.notOk(search('eau').includes('rsa'), '« niveau » or « réseau » would not do')
  t.strictSame(search('xylophone'), [])
})

t.test('filters add up', async (t) => {
  t.strictSame(ask({ family: 'health' }).codes, ['css', 'ame'])
  t.strictSame(ask({ family: 'income', mainstream: 'false' }).codes, ['rsj', 'aide_ccas'])
  t.strictSame(ask({ body: 'mdmph' }).codes, ['aah', 'aeeh', 'pch', 'cmi'])
  t.strictSame(ask({ body: 'mdmph', q: 'enfant' }).codes, ['aeeh'])
  t.strictSame(ask({ body: 'nobody' }).codes, [])
})

t.test('pages follow one another without a gap or a repeat', async (t) => {
  const seen: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const asked: { codes: string[]; next: string | null } = ask({
      limit: '10',
      ...(next === '' ? {} : { cursor: next })
    })
    seen.push(...asked.codes)
    next = asked.next
  }
  t.strictSame(
    seen,
    catalogue.rights.map(({ code }) => code)
  )
  t.equal(ask({ limit: '100' }).next, null)
})

t.test('a page keeps its filter', async (t) => {
  const first = ask({ body: 'caf', limit: '3' })
  t.strictSame(first.codes, ['rsa', 'prime_activite', 'af'])
  t.strictSame(ask({ body: 'caf', limit: '3', cursor: first.next! }).codes, ['cf', 'paje', 'asf'])
})

t.test('a cursor that is not ours is refused', async (t) => {
  for (const cursor of ['abc', 'WyJ4Il0', 'WzFd']) {
    t.match(listRights(catalogue, operation.query.parse({ cursor })), {
      refusal: 'invalid-request',
      errors: [{ field: 'query.cursor' }]
    })
  }
})

t.test('a bad filter is refused by the contract', async (t) => {
  for (const query of [
    { family: 'sport' },
    { mainstream: 'yes' },
    { limit: '0' },
    { limit: '101' },
    { q: '' },
    { q: 'x'.repeat(81) },
    { order: 'name' }
  ]) {
    t.equal(operation.query.safeParse(query).success, false, JSON.stringify(query))
  }
})

t.test('an unknown code is refused', async (t) => {
  t.strictSame(readRight(catalogue, 'rmi'), { refusal: 'right-not-found' })
  t.strictSame(readRight(catalogue, '__proto__'), { refusal: 'right-not-found' })
})

t.test('every code is listed with its French name', async (t) => {
  const { body } = listRightCodes(catalogue) as { body: { items: { code: string; nameFr: string }[] } }
  t.equal(body.items.length, catalogue.rights.length)
  t.strictSame(body.items[0], { code: 'rsa', nameFr: 'Revenu de solidarité active (RSA)' })
})
