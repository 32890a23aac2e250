import { holdsNir } from '@relais/contract'
import t from 'tap'
import { collective, organisations, people, referralStories } from '../src/index.ts'

const stories = referralStories('2026-11-23T07:30:00.000Z')

/** Every text that somebody is supposed to have written, wherever it stands. */
const texts = stories.flatMap(({ need, followUp, assessment, steps }) => [
  need,
  ...[followUp, assessment].filter((text) => text !== null),
  ...steps.flatMap(({ payload }) => writtenIn(payload))
])

function writtenIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (['text', 'doneSoFar', 'place'].includes(name) ? [inner] : []) : writtenIn(inner)
  )
}

t.test('the texts are many, short, and begin and end as sentences do', async (t) => {
  t.ok(texts.length > 170)
  for (const text of texts) {
    t.ok(text.length <= 500, text)
    t.match(text, /^[A-ZÀÉÎ]/)
    t.match(text, /[.\d]$/)
  }
})

t.test('nobody is named in a text', async (t) => {
  const names = [...people, ...organisations.flatMap(({ members }) => members)].flatMap(({ givenName, familyName }) => [
    givenName,
    familyName
  ])
  for (const text of texts) {
    const words = new Set(text.split(/[^\p{L}-]+/u))
    t.strictSame(
      names.filter((name) => words.has(name)),
      [],
      text
    )
  }
})

t.test('no text holds a social security number, or digits that could be one', async (t) => {
  for (const text of [...texts, JSON.stringify([collective, people])]) {
    t.notOk(holdsNir(text))
    t.notMatch(text.replaceAll(/[ .]/g, ''), /(?<!\d)\d{13,15}(?!\d)/)
  }
})

t.test('no text speaks of health, of a nationality, or of a password', async (t) => {
  const forbidden =
    /malad|handicap|hôpital|hospitali|médec|médic|diagnosti|dépress|trouble|grossesse|enceinte|addict|alcool|nationalit|mot de passe|identifiant/i
  for (const text of texts) t.notMatch(text, forbidden)
})

t.test('French is typed as French: typographic apostrophes, no double space, no English left', async (t) => {
  const labels = organisations.flatMap(({ name, services, members }) => [
    name,
    ...services.map((service) => service.name),
    ...members.map(({ jobTitle }) => jobTitle)
  ])
  for (const text of [...texts, ...labels, collective.name, collective.notice])
    t.notMatch(text, /'|"| {2}|\b(the|and|with|for)\b/)
})
