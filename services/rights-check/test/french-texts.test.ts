import { frenchFaults } from '@relais/test-kit'
import t from 'tap'
import { loadGuide } from '../src/catalogue/guide/load-guide.ts'
import { FACT_WORDS, PAGE_WORDS, PART_WORDS } from '../src/catalogue/guide/words.ts'
import { CATALOGUE_FOLDER, loadCatalogue } from '../src/catalogue.ts'

const catalogue = await loadCatalogue(CATALOGUE_FOLDER)
const { rights } = catalogue
const pages = [...(await loadGuide(CATALOGUE_FOLDER, catalogue)).shipped.values()]

interface Bilingual {
  at: string
  fr: string
  en: string
}

/** Every bilingual text of the catalogue, with where it stands. */
function texts(value: unknown, at: string): Bilingual[] {
  if (value === null || typeof value !== 'object') return []
  if ('fr' in value && 'en' in value) return [{ at, fr: String(value.fr), en: String(value.en) }]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`))
}

const all = rights.flatMap((right) => texts(right, right.code))

t.test('the check of typography finds what it is for', async (t) => {
  t.strictSame(frenchFaults("L'aide est due."), ['straight quote'])
  t.strictSame(frenchFaults('Une aide  due. '), ['space too many'])
  t.strictSame(frenchFaults('Deux cas : un et deux'), ['plain space before a sign'])
  t.strictSame(frenchFaults('Deux cas; un et deux'), ['no space before a sign'])
  t.strictSame(frenchFaults('Une aide de l’Etat'), ['capital without accent'])
  t.strictSame(frenchFaults('A partir de mars'), ['capital without accent'])
  t.strictSame(frenchFaults('A trouvé une autre solution'), [])
  t.strictSame(frenchFaults('Due from le mois suivant.'), ['English'])
  t.strictSame(frenchFaults('L’aide est due\u00a0: 75\u00a0% du prix.'), [])
})

t.test('the French of the catalogue keeps to one typography', async (t) => {
  t.ok(all.length > 700, `${all.length} texts`)
  t.strictSame(
    all.flatMap(({ at, fr }) => frenchFaults(fr).map((fault) => `${at}: ${fault}`)),
    []
  )
})

/** What is written in a page of the guide: all but codes and addresses. */
const writtenIn = ({ title, summary, keywords, sections, sources }: (typeof pages)[number]['entry']) => [
  title,
  summary,
  ...keywords,
  ...sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'fact' ? [] : block.text))
  ),
  ...sources.map((source) => source.title)
]

t.test('the guide keeps to the same typography', async (t) => {
  t.ok(pages.length >= 35, `${pages.length} pages`)
  const around = [FACT_WORDS, PART_WORDS, PAGE_WORDS].flatMap((words) => Object.values(words))
  const texts = [
    ...pages.flatMap(({ code, entry }) => writtenIn(entry).map((fr) => ({ at: code, fr }))),
    ...around.flatMap((word) =>
      typeof word === 'object'
        ? []
        : { at: 'words', fr: typeof word === 'function' ? word('le 1er', 1, 'le 1er') : word }
    )
  ]
  t.strictSame(
    texts.flatMap(({ at, fr }) => frenchFaults(fr).map((fault) => `${at}: ${fault}: ${fr}`)),
    []
  )
})

t.test('the guide holds no amount and no delay: they are told by the catalogue', async (t) => {
  const figure =
    /\d[\d\s\u00a0]*(€|euros?|%|jours?|mois|semaines?|ans?)|\b(deux|trois|quatre|six|dix|douze)[\s\u00a0](jours|mois|semaines|ans)\b/i
  t.match('sous 30\u00a0jours', figure)
  t.strictSame(
    pages.flatMap(({ code, entry }) =>
      writtenIn({ ...entry, title: '', sources: [] })
        .filter((fr) => figure.test(fr))
        .map((fr) => `${code}: ${fr}`)
    ),
    []
  )
})

t.test('each right of the catalogue has a page, and each page says what to say', async (t) => {
  const told = new Set(pages.flatMap(({ entry }) => (entry.kind === 'right' ? entry.rights : [])))
  t.strictSame(
    rights.map(({ code }) => code).filter((code) => !told.has(code)),
    []
  )
  for (const { code, entry } of pages) {
    const say = entry.sections.find(({ part }) => part === 'say')
    t.ok(
      say?.blocks.some(({ kind }) => kind === 'say'),
      code
    )
    if (entry.kind === 'situation')
      t.match(JSON.stringify(say), /Ce n’est pas une convocation|Je ne suis pas|sans laisser de trace/, code)
  }
})

t.test('each sentence is translated', async (t) => {
  const sentences = all.filter(({ fr }) => fr.endsWith('.'))
  t.ok(sentences.length > 300, `${sentences.length} sentences`)
  t.strictSame(
    sentences
      .filter(({ fr, en }) => en === fr || !en.endsWith('.') || /\b(le|les|une|est|dans)\b/.test(en))
      .map(({ at }) => at),
    []
  )
})

t.test('a sentence begins and ends as one; a name has no full stop', async (t) => {
  for (const { code, name, short, howToClaim, legalDelay, effect, renewal, warnings } of rights) {
    t.notMatch(name.fr, /\.$/, code)
    const sentences = [short, howToClaim.text, legalDelay.text, effect.text, renewal.text, ...warnings]
    t.strictSame(
      sentences.map(({ fr }) => fr).filter((fr) => !/^[A-ZÀÉÊ0-9«].*\.$/.test(fr)),
      [],
      code
    )
  }
})

t.test('no text asks for health content or a social security number', async (t) => {
  t.strictSame(
    all.filter(({ fr }) => /numéro de sécurité sociale|\bNIR\b|diagnostic|pathologie/i.test(fr)).map(({ at }) => at),
    []
  )
})
