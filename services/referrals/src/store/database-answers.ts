import type { Database } from '@relais/database'
import type { Tables } from './tables.ts'

/** Tells whether the database answers; whoever asks it for work gets the fault itself. */
export async function databaseAnswers(database: Database<Tables>): Promise<boolean> {
  try {
    await database.kysely.selectFrom('data_keys').select('id').limit(1).execute()
    return true
  } catch {
    return false
  }
}
