import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { PROBLEMS } from '@relais/contract'
import { frenchFaults } from '@relais/test-kit'
import t from 'tap'

const ROOT = join(import.meta.dirname, '../../..')
const WORDS = join(import.meta.dirname, '../app/words')
const LANGUAGES = ['fr', 'en', 'ar'] as const
type Words = Record<string, string>
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

const parts = readdirSync(WORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const [fr, en, ar] = LANGUAGES.map((language) => readJson<Words>(join(WORDS, name, `${language}.json`)))
    return { name, fr: fr!, en: en!, ar: ar! }
  })
const problems = parts.find(({ name }) => name === 'problems')!.fr

/** What is to be filled in, wherever it stands in a message. */
function placeholdersOf(message: string): string[] {
  const names = new Set<string>()
  const look = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return
    for (const token of tokens) {
      if (!Array.isArray(token)) continue
      names.add(String(token[0]))
      for (const branch of Object.values((token[2] as object | undefined) ?? {})) look(branch)
    }
  }
  look(compileMessage(message))
  return [...names].sort()
}

t.test('placeholders are found inside plurals too', async (t) => {
  t.strictSame(placeholdersOf('{count, plural, one {# droit de {name}} other {# droits}} le {day}'), [
    'count',
    'day',
    'name'
  ])
  t.strictSame(placeholdersOf('Aujourd’hui'), [])
})

t.test('each part says the same in French, English and Arabic, under ids that name the part', async (t) => {
  t.ok(parts.length >= 2)
  for (const { name, fr, en, ar } of parts) {
    t.strictSame(Object.keys(en), Object.keys(fr), `${name}: English`)
    t.strictSame(Object.keys(ar), Object.keys(fr), `${name}: Arabic`)
    t.strictSame(
      Object.keys(fr).filter((id) => !id.startsWith(`${name}.`)),
      []
    )
    for (const [id, message] of Object.entries(fr)) {
      const filled = placeholdersOf(message)
      t.strictSame([placeholdersOf(en[id] ?? ''), placeholdersOf(ar[id] ?? '')], [filled, filled], id)
    }
  }
})

t.test('the French of the pages keeps to one typography', async (t) => {
  t.strictSame(
    parts.flatMap(({ fr }) =>
      Object.entries(fr).flatMap(([id, text]) => frenchFaults(text).map((fault) => `${id}: ${fault}`))
    ),
    []
  )
})

t.test('sentences are translated, and none is empty', async (t) => {
  const faults = parts.flatMap(({ fr, en, ar }) =>
    Object.entries(fr).flatMap(([id, text]) => [
      ...(text.trim() === '' || en[id]?.trim() === '' || ar[id]?.trim() === '' ? [`${id}: empty`] : []),
      ...(text.endsWith('.') && (en[id] === text || /\b(le|les|une|est|dans)\b/.test(en[id] ?? ''))
        ? [`${id}: not English`]
        : []),
      ...(text.endsWith('.') && !/\p{Script=Arabic}/u.test(ar[id] ?? '') ? [`${id}: not Arabic`] : [])
    ])
  )
  t.strictSame(faults, [])
})

t.test('the table of problems, the printed contract and the words of the pages name the same codes', async (t) => {
  const codes = Object.keys(PROBLEMS).sort()
  const printed = readJson<{ components: { schemas: { Problem: { properties: { code: { enum: string[] } } } } } }>(
    join(ROOT, 'openapi/v1.json')
  )
  t.strictSame(printed.components.schemas.Problem.properties.code.enum.toSorted(), codes)
  const worded = Object.keys(problems).filter((id) => id.split('.').length === 2)
  t.strictSame(worded.map((id) => id.replace('problems.', '')).sort(), codes)
})

t.test('a problem is one or two sentences of the field, without a word of machines', async (t) => {
  for (const code of Object.keys(PROBLEMS)) {
    const text = problems[`problems.${code}`] ?? ''
    t.match(text, /^[A-ZÀÉÊ].*\.$/, code)
    t.ok(text.length <= 180, `${code}: ${text.length} characters`)
    t.notMatch(text, /jeton|token|en-tête|API\b|JSON|ETag|If-Match|Idempotency|requête|serveur|UUID|HTTP/i, code)
  }
})

// What zod itself refuses a value by; every other rule is one of ours.
const OF_ZOD = [
  'invalid_type',
  'too_small',
  'invalid_format',
  'invalid_value',
  'invalid_union',
  'unrecognized_keys',
  'not_multiple_of'
]

t.test('each rule that has words is one that the services refuse by', async (t) => {
  const sources = ['packages', 'services'].flatMap((kind) =>
    readdirSync(join(ROOT, kind))
      .map((room) => join(ROOT, kind, room, 'src'))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
  )
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n')
  const rules = Object.keys(problems)
    .filter((id) => id.startsWith('problems.rule.'))
    .map((id) => id.replace('problems.rule.', ''))
  t.ok(rules.length > 50)
  t.strictSame(
    rules.filter((rule) => rule !== 'other' && !OF_ZOD.includes(rule) && !text.includes(`'${rule}'`)),
    []
  )
})
