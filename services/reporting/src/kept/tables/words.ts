import type { NotCounted } from '@relais/contract'
import { OUTCOME_RESULTS } from '@relais/referral-lifecycle'
import { FRENCH, type TableWords } from './french.ts'

const RESULTS: Readonly<Record<string, { label: string }>> = OUTCOME_RESULTS

/** The title of a table, in French; its own name where nobody has put it into words yet. */
export function titleOf(table: string): string {
  return FRENCH[table]?.title ?? spoken(table)
}

/** What a line is called in French, and how it is counted; null where only its report says how. `names`: what ids and codes are called. */
export function wordsOf(id: string, names: ReadonlyMap<string, string>): { label: string; method: string | null } {
  const [table, key] = [id.slice(0, id.lastIndexOf('.')), id.slice(id.lastIndexOf('.') + 1)]
  const words: TableWords | undefined = FRENCH[table]
  const result = table.endsWith('.byResult') ? RESULTS[key]?.label : undefined
  const line = words?.lines[key] ?? result ?? names.get(key) ?? monthOf(key) ?? spoken(key)
  const [label, method] = typeof line === 'string' ? [line, words?.method ?? null] : line
  return { label, method }
}

/** What is not counted, by its code. */
const NOT_COUNTED: Readonly<Record<string, NotCounted>> = {
  capacityByTerritory: {
    what: 'Places par territoire',
    why: 'Les places sont déclarées par structure ou par service, jamais pour un territoire parmi d’autres\u00a0: un rapport de territoire n’en dit rien.'
  }
}

/** What is not counted, in French where it has been put so. */
export function notCountedInFrench(one: NotCounted): NotCounted {
  return NOT_COUNTED[one.what] ?? one
}

/** `2026-07` → `juillet 2026` */
function monthOf(key: string): string | undefined {
  if (!/^\d{4}-\d\d$/.test(key)) return undefined
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${key}-01T12:00:00Z`).toLocaleDateString('fr-FR', options)
}

/** `sentToAnswered` → `sent to answered` */
function spoken(name: string): string {
  return name
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
