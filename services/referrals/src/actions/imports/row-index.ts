import type { CollectiveKeys } from '@relais/database'
import type { ImportRow } from './read-row.ts'

/** By which a row is known again: its reference, or else all that it says; of two that are the same the first is written. */
export function rowIndex(keys: CollectiveKeys, { reference, person, referral }: ImportRow): string {
  const said = reference === null ? JSON.stringify([person, referral]) : `reference ${reference}`
  return keys.blindIndex('import', said).toString('base64url')
}
