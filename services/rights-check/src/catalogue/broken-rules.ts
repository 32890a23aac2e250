import type { RightEntry } from '@relais/contract'

/** What one entry breaks: where, and which rule. */
export interface Break {
  field: string
  rule: string
}

/** What an entry is checked against beside its own shape. */
export interface Lists {
  file: string
  bodies: ReadonlySet<string>
  documents: ReadonlySet<string>
}

const UNCERTAIN = ['howToClaim', 'documents', 'legalDelay', 'silence', 'effect', 'renewal', 'appeal'] as const

/** The rules that a schema cannot say, for one entry of the catalogue: what is not known is null, and says why. */
export function brokenRules(entry: RightEntry, lists: Lists): Break[] {
  const broken: Break[] = []
  const hold = (kept: boolean, field: string, rule: string) => kept || broken.push({ field, rule })

  hold(entry.code !== 'codes', 'code', 'reserved')
  hold(lists.file === `${entry.family}.json`, 'family', 'same-as-file')

  for (const [field, codes] of bodiesOf(entry))
    for (const code of codes) hold(lists.bodies.has(code), field, `known-body:${code}`)
  for (const code of entry.documents.list) hold(lists.documents.has(code), 'documents.list', `known-document:${code}`)
  for (const [at, source] of entry.sources.entries()) {
    hold(source.article !== null || source.url !== null, `sources.${at}`, 'article-or-url')
  }

  for (const part of UNCERTAIN)
    hold(entry[part].certainty === 'confirmed' || entry[part].note !== null, `${part}.note`, 'says-why')
  return [...broken, ...brokenNulls(entry)]
}

/** Not found means null; and null, where it would read as an answer, means not found. */
function brokenNulls({ legalDelay, silence, effect, renewal, appeal, documents, howToClaim }: RightEntry): Break[] {
  const missing = (part: { certainty: string }) => part.certainty === 'not_found'
  const rules: [kept: boolean, field: string, rule: string][] = [
    [!missing(howToClaim), 'howToClaim', 'never-not-found'],
    [!missing(documents) || documents.list.length === 0, 'documents.list', 'null-when-not-found'],
    [!missing(legalDelay) || legalDelay.delay === null, 'legalDelay.delay', 'null-when-not-found'],
    [(legalDelay.delay === null) === (legalDelay.from === null), 'legalDelay.from', 'with-its-delay'],
    [missing(silence) === (silence.meaning === 'unknown'), 'silence.meaning', 'unknown-when-not-found'],
    [
      ['accepted', 'refused'].includes(silence.meaning) === (silence.after !== null),
      'silence.after',
      'with-its-meaning'
    ],
    [missing(effect) === (effect.starts === null), 'effect.starts', 'null-when-not-found'],
    [!missing(renewal) || (renewal.everyMonths === null && renewal.window === null), 'renewal', 'null-when-not-found'],
    [!missing(appeal) || appeal.delay === null, 'appeal.delay', 'null-when-not-found'],
    [appeal.certainty !== 'confirmed' || appeal.delay !== null, 'appeal.delay', 'given-when-confirmed'],
    [appeal.delay === null || appeal.before !== null, 'appeal.before', 'with-its-delay']
  ]
  return rules.filter(([kept]) => !kept).map(([, field, rule]) => ({ field, rule }))
}

function bodiesOf({
  instructingBodies,
  payingBodies,
  appeal
}: RightEntry): [field: string, codes: readonly string[]][] {
  return [
    ['instructingBodies', instructingBodies],
    ['payingBodies', payingBodies],
    ['appeal.before', appeal.before === null ? [] : [appeal.before]],
    ['appeal.next', appeal.next === null ? [] : [appeal.next.before]]
  ]
}
