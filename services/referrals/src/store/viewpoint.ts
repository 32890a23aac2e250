import { type Database, statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Goes on as another organisation, on whose behalf the next statements write; null for none. */
export const actAs = statement((db: Kysely<Tables>, value: { organisation: string }) => ({
  compile: () => sql`select set_config('relais.organisation', ${value.organisation}, true)`.compile(db)
}))

/** Goes on with another duty: `service` for what follows by rule, back to the worker's own for the rest. */
export const actWithDuty = statement((db: Kysely<Tables>, value: { duty: string }) => ({
  compile: () => sql`select set_config('relais.duty', ${value.duty}, true)`.compile(db)
}))

/** Tells whether the database answers; whoever asks it for work gets the fault itself. */
export async function databaseAnswers(database: Database<Tables>): Promise<boolean> {
  try {
    await database.kysely.selectFrom('data_keys').select('id').limit(1).execute()
    return true
  } catch {
    return false
  }
}
