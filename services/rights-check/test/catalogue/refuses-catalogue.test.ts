import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from '@relais/service-kit'
import t from 'tap'
import { CATALOGUE_FOLDER, loadCatalogue } from '../../src/catalogue.ts'

interface Written {
  [key: string]: unknown
}

/** A copy of the catalogue in which one entry of one file was changed. */
async function spoilt(
  t: { teardown(clear: () => Promise<void>): void },
  file: string,
  code: string,
  spoil: (entry: Written, all: Written[]) => void
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-catalogue-'))
  t.teardown(() => rm(folder, { recursive: true }))
  await cp(CATALOGUE_FOLDER, folder, { recursive: true })
  const list = JSON.parse(await readFile(join(folder, file), 'utf8')) as Written[]
  spoil(list.find((entry) => entry.code === code)!, list)
  await writeFile(join(folder, file), JSON.stringify(list))
  return folder
}

const part = (entry: Written, name: string) => entry[name] as Written

const CASES: [
  title: string,
  file: string,
  code: string,
  spoil: (entry: Written, all: Written[]) => void,
  said: string
][] = [
  [
    'an unknown field',
    'rights/income.json',
    'rsa',
    (entry) => (entry.amount = 600),
    'rights/income.json, rsa, -: unrecognized_keys'
  ],
  [
    'a missing field',
    'rights/civil.json',
    'domiciliation',
    (entry) => delete entry.effect,
    'rights/civil.json, domiciliation, effect: invalid_type'
  ],
  [
    'a date that is none',
    'rights/health.json',
    'css',
    (entry) => (entry.checkedOn = '23/11/2026'),
    'rights/health.json, css, checkedOn: invalid_format'
  ],
  [
    'no source',
    'rights/family.json',
    'af',
    (entry) => (entry.sources = []),
    'rights/family.json, af, sources: too_small'
  ],
  [
    'a source that leads nowhere',
    'rights/family.json',
    'af',
    (entry) => (entry.sources = [{ title: 'Un livre', article: null, url: null }]),
    'rights/family.json, af, sources.0: article-or-url'
  ],
  [
    'a body that is in no list',
    'rights/housing.json',
    'apl',
    (entry) => (entry.payingBodies = ['caf', 'banque']),
    'rights/housing.json, apl, payingBodies: known-body:banque'
  ],
  [
    'a document that is in no list',
    'rights/housing.json',
    'apl',
    (entry) => (part(entry, 'documents').list = ['photo_du_chat']),
    'rights/housing.json, apl, documents.list: known-document:photo_du_chat'
  ],
  [
    'a right in the file of another family',
    'rights/housing.json',
    'apl',
    (entry) => (entry.family = 'health'),
    'rights/housing.json, apl, family: same-as-file'
  ],
  [
    'a code written twice',
    'rights/housing.json',
    'als',
    (entry) => (entry.code = 'rsa'),
    'rights, rsa, code: written-once'
  ],
  [
    'a code in capitals',
    'rights/housing.json',
    'als',
    (entry) => (entry.code = 'ALS'),
    'rights/housing.json, ALS, code: invalid_format'
  ],
  [
    'the reserved code',
    'rights/housing.json',
    'als',
    (entry) => (entry.code = 'codes'),
    'rights/housing.json, codes, code: reserved'
  ],
  [
    'an uncertain value that does not say why',
    'rights/housing.json',
    'fsl',
    (entry) => (part(entry, 'appeal').note = null),
    'rights/housing.json, fsl, appeal.note: says-why'
  ],
  [
    'a value beside "not found"',
    'rights/housing.json',
    'fsl',
    (entry) => (part(entry, 'appeal').delay = { value: 2, unit: 'month' }),
    'rights/housing.json, fsl, appeal.delay: null-when-not-found'
  ],
  [
    'a sure appeal without its delay',
    'rights/income.json',
    'rsa',
    (entry) => (part(entry, 'appeal').delay = null),
    'rights/income.json, rsa, appeal.delay: given-when-confirmed'
  ],
  [
    'silence that refuses after nothing',
    'rights/autonomy.json',
    'aah',
    (entry) => (part(entry, 'silence').after = null),
    'rights/autonomy.json, aah, silence.after: with-its-meaning'
  ],
  [
    'silence unknown yet confirmed',
    'rights/autonomy.json',
    'aah',
    (entry) => Object.assign(part(entry, 'silence'), { meaning: 'unknown', after: null }),
    'rights/autonomy.json, aah, silence.meaning: unknown-when-not-found'
  ],
  [
    'a delay that starts nowhere',
    'rights/autonomy.json',
    'apa',
    (entry) => (part(entry, 'legalDelay').from = null),
    'rights/autonomy.json, apa, legalDelay.from: with-its-delay'
  ],
  [
    'an effect that is null yet sure',
    'rights/autonomy.json',
    'apa',
    (entry) => (part(entry, 'effect').starts = null),
    'rights/autonomy.json, apa, effect.starts: null-when-not-found'
  ],
  [
    'a body written twice',
    'bodies.json',
    'msa',
    (entry) => (entry.code = 'caf'),
    'bodies.json, caf, code: written-once'
  ],
  [
    'a body of a kind that the directory does not know',
    'bodies.json',
    'msa',
    (entry) => (entry.kind = 'bank'),
    'bodies.json, msa, kind: invalid_value'
  ]
]

for (const [title, file, code, spoil, said] of CASES) {
  t.test(`${title} keeps the service from starting`, async (t) => {
    const folder = await spoilt(t, file, code, spoil)
    const refused = await loadCatalogue(folder).catch((error: unknown) => error)
    t.type(refused, StartRefused)
    t.match((refused as Error).message, said)
  })
}

t.test('a file that is not JSON keeps the service from starting', async (t) => {
  const folder = await spoilt(t, 'rights/civil.json', 'domiciliation', () => {})
  await writeFile(join(folder, 'rights/civil.json'), '[{')
  await t.rejects(loadCatalogue(folder), { message: /rights\/civil\.json, -, -: well-formed-json/ })
})

t.test('every mistake is said at once', async (t) => {
  const folder = await spoilt(t, 'rights/housing.json', 'apl', (entry, all) => {
    entry.payingBodies = ['banque']
    part(all.find(({ code }) => code === 'fsl')!, 'effect').note = null
  })
  await t.rejects(loadCatalogue(folder), { message: /apl, payingBodies[\s\S]*fsl, effect\.note/ })
})
