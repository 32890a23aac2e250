import { createVault, type Database, type Vault } from '@relais/database'
import type { Tables } from './tables.ts'

/** The vault of this service: its keys stand wrapped in `data_keys`. */
export function openVault(database: Database<Tables>, secret: string): Vault {
  const viewer = { collectiveId: null, organisationId: null, duty: 'service' } as const
  return createVault({
    secret,
    keys: {
      load: async (collectiveId) => {
        const rows = await database.kysely
          .selectFrom('data_keys')
          .selectAll()
          .where('collective_id', '=', collectiveId)
          .execute()
        return rows.map((row) => ({
          id: row.id,
          collectiveId: row.collective_id,
          wrapped: row.wrapped,
          createdAt: row.created_at,
          retiredAt: row.retired_at
        }))
      },
      insert: (key) =>
        database.transaction(viewer, async (trx) => {
          await trx.db
            .insertInto('data_keys')
            .values({
              id: key.id,
              collective_id: key.collectiveId,
              wrapped: key.wrapped,
              created_at: key.createdAt,
              retired_at: key.retiredAt
            })
            .onConflict((on) => on.doNothing())
            .execute()
        })
    }
  })
}

/** Tells whether the database answers; whoever asks it for work gets the fault itself. */
export async function databaseAnswers(database: Database<Tables>): Promise<boolean> {
  try {
    await database.kysely.selectFrom('data_keys').select('id').limit(1).execute()
    return true
  } catch {
    return false
  }
}
