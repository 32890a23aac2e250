import { OUTCOME_RESULTS } from '@relais/referral-lifecycle'
import { FRENCH, type TableWords } from './french.ts'

const RESULTS: Readonly<Record<string, { label: string }>> = OUTCOME_RESULTS

/** The title of a table, in French; its own name where nobody has put it into words yet. */
export function titleOf(table: string): string {
  return tableOf(table)?.title.replace('{name}', table.slice(table.lastIndexOf('.') + 1)) ?? spoken(table)
}

/** What a line is called in French, and how it is counted; null where only its report says how. */
export function wordsOf(id: string): { label: string; method: string | null } {
  const [table, key] = [id.slice(0, id.lastIndexOf('.')), id.slice(id.lastIndexOf('.') + 1)]
  const words = tableOf(table)
  const line = words?.lines[key] ?? (table.endsWith('.byResult') ? RESULTS[key]?.label : undefined) ?? spoken(key)
  const [label, method] = typeof line === 'string' ? [line, words?.method ?? null] : line
  return { label, method }
}

/** The words of a table, or those of every table of a list. */
function tableOf(table: string): TableWords | undefined {
  return FRENCH[table] ?? FRENCH[`${table.slice(0, table.lastIndexOf('.'))}.*`]
}

/** `sentToAnswered` → `sent to answered` */
function spoken(name: string): string {
  return name
    .replaceAll(/[._]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
