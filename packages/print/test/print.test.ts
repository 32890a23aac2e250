import t from 'tap'
import { getDocumentProxy } from 'unpdf'
import { type Document, printSheet, type Sheet } from '../src/index.ts'

const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  lang: 'fr',
  title: 'Vos droits',
  blocks: [],
  footer: [{ text: 'Fait ce jour.' }],
  ...more
})
const open = async (one: Sheet | Document) => {
  const printed = await printSheet(one)
  if (!('pdf' in printed)) throw new Error(printed.fault)
  const document = await getDocumentProxy(new Uint8Array(printed.pdf))
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  const text = contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ')
  return { document, raw: printed.pdf, pages, text: text.replace(/\s+/g, ' ') }
}

/** The roles of the structure, in the order in which it is read. */
const roles = (node: unknown): string[] => {
  const { role, children = [] } = node as { role?: string; children?: unknown[] }
  return [...(role === undefined ? [] : [role]), ...children.flatMap(roles)]
}

t.test('a sheet is tagged: title, language, and its parts in the order in which they are read', async (t) => {
  const { document, pages } = await open(
    sheet({
      blocks: [
        { kind: 'heading', level: 2, text: [{ text: 'Ce qui est possible' }] },
        {
          kind: 'card',
          blocks: [
            { kind: 'heading', level: 3, text: [{ text: 'RSA' }] },
            { kind: 'list', items: [[{ text: 'un' }], [{ text: 'deux' }]] }
          ]
        },
        { kind: 'paragraph', text: [{ text: 'Right', lang: 'en' }] }
      ]
    })
  )
  t.match((await document.getMetadata()).info, { Title: 'Vos droits', Language: 'fr' })
  t.match(await document.getMarkInfo(), { Marked: true })
  const tree = await pages[0]!.getStructTree()
  t.same(
    roles(tree).filter((role) => /^(H\d|P|LI?|LBody)$/.test(role)),
    ['H1', 'H2', 'H3', 'L', 'LI', 'LBody', 'LI', 'LBody', 'P', 'P']
  )
  t.match(JSON.stringify(tree), '"lang":"en"')
})

t.test('it says of itself that it is PDF/UA-1, and carries its fonts', async (t) => {
  const { raw, document } = await open(sheet())
  t.match(raw.toString('latin1'), '<pdfuaid:part>1</pdfuaid:part>')
  t.match((await document.getMetadata()).metadata?.getRaw(), 'xml')
  t.match(raw.toString('latin1'), /\/FontFile[23]? \d+ 0 R/)
})

t.test('a document has tables with headings, and charts that say themselves', async (t) => {
  const say = (text: string) => [{ text }]
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
  const { pages, text } = await open({
    ...sheet(),
    form: 'document',
    blocks: [
      { kind: 'chart', svg, alt: 'En barres : neuf.' },
      {
        kind: 'table',
        caption: say('Contacts'),
        head: [say('Lieu'), say('Nombre')],
        rows: [[say('#strong[Rue]'), say('9')]]
      }
    ]
  })
  const tree = await pages[0]!.getStructTree()
  t.same(
    roles(tree).filter((role) => /^(Figure|Caption|Table|TR|TH|TD)$/.test(role)),
    ['Figure', 'Table', 'Caption', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD']
  )
  t.match(JSON.stringify(tree), 'En barres : neuf.')
  t.match(text, 'Contacts Lieu Nombre #strong[Rue] 9')
})

t.test('text is never taken for markup', async (t) => {
  const text = '*gras* #strong[x] = titre $x$ @qui <a> `code` \\ // #panic("non")'
  t.match((await open(sheet({ blocks: [{ kind: 'paragraph', text: [{ text }] }] }))).text, text)
  t.match((await (await open(sheet({ title: '#panic()' }))).document.getMetadata()).info, { Title: '#panic()' })
})

t.test('Arabic runs from right to left, with what is French in its midst', async (t) => {
  const { text, document } = await open(
    sheet({
      lang: 'ar',
      title: 'حقوق قد تكون لك',
      blocks: [{ kind: 'paragraph', text: [{ text: 'الحق: ' }, { text: 'Revenu (RSA)', lang: 'fr' }] }]
    })
  )
  t.match((await document.getMetadata()).info, { Title: 'حقوق قد تكون لك', Language: 'ar' })
  t.match(text, 'الحق')
  t.match(text, 'Revenu (RSA)')
})

t.test('a sign that no font has is replaced, and the rest is printed', async (t) => {
  const { text } = await open(sheet({ title: 'Été 🙂 汉', footer: [{ text: 'œuvre → 1 234 €' }] }))
  t.match(text, 'Été')
  t.match(text, 'œuvre ? 1 234 €')
})

t.test('a card longer than a page goes on to the next', async (t) => {
  const items = Array.from({ length: 90 }, (_, at) => [{ text: `ligne ${at + 1}.` }])
  const { text, pages } = await open(sheet({ blocks: [{ kind: 'card', blocks: [{ kind: 'list', items }] }] }))
  t.ok(pages.length > 1)
  t.match(text, 'ligne 1.')
  t.match(text, 'ligne 90.')
})

t.test('of many at once some are refused, and those that are taken are printed', async (t) => {
  const printed = await Promise.all(Array.from({ length: 30 }, () => printSheet(sheet())))
  t.ok(printed.some((one) => 'fault' in one && one.fault === 'busy'))
  t.ok(printed.filter((one) => 'pdf' in one).length >= 9)
  t.match(await printSheet(sheet()), { pdf: Buffer })
})
