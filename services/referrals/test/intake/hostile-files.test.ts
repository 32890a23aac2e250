import { tryImport } from '@relais/contract'
import { writeCsv } from '@relais/service-kit'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import t from 'tap'
import { readApart } from '../../src/actions/imports/read-apart.ts'
import { readTable } from '../../src/actions/imports/read-table.ts'
import { openReferrals } from '../setting/house.ts'
import { importing } from '../setting/importing.ts'
import { people } from '../setting/places.ts'
import { packed, workbook } from '../setting/spreadsheets.ts'

const house = await openReferrals(t)
const { ask, owner } = house

const { send } = importing(house)
const FORMULA = /^\s*[=+@\-\p{Cc}\uff1d\uff0b\uff0d\uff20]/u

/** Reads a file in this thread: what ends one of its own is tried through the door. */
const read = (file: string | Uint8Array) => readTable(typeof file === 'string' ? Buffer.from(file) : file)
const unreadable = { status: 422, body: { code: 'file-unreadable' } }
const HEADER = 'prenom;nom;date_de_naissance\n'

t.test('what is no table is refused, whatever it says it is', async (t) => {
  for (const file of [
    '',
    '   \n',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]),
    zipSync({ 'a.txt': strToU8('a') }),
    packed('<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>'),
    `${HEADER}"Jean;Dupont;`,
    '[{"givenName": "Ana"',
    '[1, 2]',
    '[{"person": {"givenName": "Ana"}}]'
  ])
    t.same(await read(file), { fault: 'not-a-table' }, String(file).slice(0, 40))
  t.match(await send(new Uint8Array([0x50, 0x4b, 3, 4])), unreadable)
  t.match(await send('%PDF-1.7\n1 0 obj\n'), { status: 201, body: { valid: 0 } }, 'a text without our headers')
})

t.test('a file without its header repeats nobody’s name, and a column too many is refused, not dropped', async (t) => {
  const answer = await send('Jean;Kanaripol;12/03/1984\nAnne;Kanaripol;12/03/1984\n')
  t.notMatch(answer.text, /Kanaripol|Jean|Anne/)
  t.same(
    answer.body.errors.map(({ row, column, rule }: Record<string, unknown>) => `${row} ${column} ${rule}`),
    [
      '1 A unknown-column',
      '1 B unknown-column',
      '1 C unknown-column',
      '1 prenom missing-column',
      '1 nom missing-column'
    ]
  )
  t.match((await send('prenom;nom;nationalite\nAna;Modèle;FR\n')).body, {
    valid: 0,
    errors: [{ column: 'C', rule: 'unknown-column' }]
  })
  t.match((await send('prenom;nom;nom\nAna;Modèle;Modèle\n')).body, {
    errors: [{ column: 'C', field: 'familyName', rule: 'repeated-column' }]
  })
  t.match((await send('prenom;nom\nAna;Modèle;En trop\n')).body, { errors: [{ column: 'C', rule: 'unknown-column' }] })
  t.match((await send('prenom;nom;;\nAna;Modèle;;\n')).body, { valid: 1, errors: [] }, 'empty columns are no columns')
})

t.test('what would fill memory or time is refused in seconds', async (t) => {
  const cell = (at: string) => `<c r="${at}" t="inlineStr"><is><t>x</t></is></c>`
  t.match(await send(packed(new Uint8Array(60_000_000))), unreadable, 'a bomb')
  t.match(
    await send(
      packed(
        `<worksheet><sheetData><row r="1">${cell('A1')}</row><row r="1048576">${cell('XFD1048576')}</row></sheetData></worksheet>`
      )
    ),
    unreadable,
    'two cells a million rows apart'
  )
  const lie = packed(new Uint8Array(30_000_000))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(30_000_000)
  for (let at = Buffer.from(lie).indexOf(size); at !== -1; at = Buffer.from(lie).indexOf(size, at + 4))
    lie.fill(1, at, at + 4)
  t.match(await send(lie), unreadable, 'a part that says it is small')
  t.same(await read(`${HEADER}${'a;b;\n'.repeat(5001)}`), { fault: 'too-many-rows' })
  t.same(await read(`${HEADER}${';'.repeat(90_000)}\n`), { fault: 'too-many-columns' })
  t.same(await read(JSON.stringify([Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`c${n}`, 'x']))])), {
    fault: 'too-many-columns'
  })
  t.same(await read(`${HEADER}${'a'.repeat(20_000)};b;\n`), { fault: 'cell-too-long' })
  t.match(
    await send(`${HEADER}${'a;b;\n'.repeat(1_200_000)}`),
    { status: 422, body: { errors: [{ field: 'body.file', rule: 'too_big' }] } },
    'bytes'
  )
})

t.test('entities, formulas and numbers of social security reach nothing', async (t) => {
  const entity = (declared: string) =>
    packed(
      `<?xml version="1.0"?><!DOCTYPE a [${declared}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`
    )
  for (const declared of [
    '<!ENTITY e SYSTEM "file:///etc/passwd">',
    '<!ENTITY a "aaaaaaaaaa"><!ENTITY e "&a;&a;&a;&a;&a;&a;">'
  ]) {
    const table = await read(entity(declared))
    t.notMatch(JSON.stringify(table), /root:|aaaa/)
  }
  const answer = await send(
    workbook([
      ['prenom', 'nom', 'telephone'],
      [{ formula: 'HYPERLINK("http://mechant.example","Ana")', value: 'Ana' }, 'Modèle', 285_057_800_608_441]
    ])
  )
  t.match(answer.body, { valid: 0, errors: [{ row: 2, column: 'telephone', rule: 'nir' }] })
  t.notMatch(answer.text, /285057800608441/)
  t.match((await send('prenom;nom\n1 84 03 69 259 123 45;Modèle\n')).body, {
    errors: [{ column: 'prenom', rule: 'nir' }]
  })
  t.match((await send('1 84 03 69 259 123 45;nom\nAna;Modèle\n')).body, {
    valid: 0,
    errors: [{ column: 'A', rule: 'unknown-column' }]
  })
  t.same(
    await owner("select 1 from referrals.imports where errors::text ~ '285057800608441|1 84 03'"),
    [],
    'nothing of it is kept'
  )
})

t.test('a form without a file, or with more than one thing, is refused', async (t) => {
  const form = new FormData()
  form.set('file', new File([`${HEADER}Ana;Modèle;\n`], 'liste.csv'))
  form.set('onlyValid', 'true')
  t.match(await ask(people.ccas, tryImport, { body: form }), {
    status: 422,
    body: { errors: [{ field: 'body.onlyValid' }] }
  })
  t.match(await ask(people.ccas, tryImport, { body: { file: 'prenom;nom' } }), { status: 415 })
})

t.test('too many files at once are asked to come again, and nobody waits for ever', async (t) => {
  const bytes = new Uint8Array(Buffer.from(`${HEADER}Ana;Modèle;\n`))
  const tables = await Promise.all(Array.from({ length: 12 }, () => readApart(bytes)))
  t.same(tables.filter((table) => table === 'busy').length, 7)
  t.same(tables.filter((table) => Array.isArray(table)).length, 5)
  t.ok(Array.isArray(await readApart(bytes)))
})

t.test('no cell that is written is a formula, and none is lost', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\u0000', '＝', '＋', '－', '＠', ' ='),
        fc.string({ maxLength: 10 })
      )
      .map((parts) => parts.join(''))
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const back = parse(writeCsv(rows), {
        delimiter: ';',
        bom: true,
        relax_column_count: true,
        record_delimiter: '\r\n'
      }) as string[][]
      return rows.every((row, at) =>
        row.every((text, column) => {
          const read = back[at]![column]!
          return (read === text || read === `'${text}`) && !FORMULA.test(read)
        })
      )
    }),
    { numRuns: 200 }
  )
})
