import { OUTCOME_RESULTS } from '@relais/referral-lifecycle'
import { FRENCH } from './french.ts'

const RESULTS: Readonly<Record<string, { label: string }>> = OUTCOME_RESULTS

/** The title of a table, in French; its own name where nobody has put it into words yet. */
export function titleOf(table: string): string {
  return FRENCH[table]?.title ?? spoken(table)
}

/** What a line is called in French, and how it is counted; null where only its report says how. */
export function wordsOf(id: string): { label: string; method: string | null } {
  const [table, key] = [id.slice(0, id.lastIndexOf('.')), id.slice(id.lastIndexOf('.') + 1)]
  const words = FRENCH[table]
  const line = words?.lines[key] ?? (table.endsWith('.byResult') ? RESULTS[key]?.label : undefined) ?? spoken(key)
  const [label, method] = typeof line === 'string' ? [line, words?.method ?? null] : line
  return { label, method }
}

/** `sentToAnswered` → `sent to answered` */
function spoken(name: string): string {
  return name
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
