import { type Database, type KeyStore, statement } from '@relais/database'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

const list = statement((db: Kysely<Tables>, value: { collective: string }) =>
  db.selectFrom('data_keys').selectAll().where('collective_id', '=', value.collective)
)

const insert = statement((db: Kysely<Tables>, value: Tables['data_keys']) =>
  db
    .insertInto('data_keys')
    .values({
      id: value.id,
      collective_id: value.collective_id,
      wrapped: value.wrapped,
      created_at: value.created_at,
      retired_at: value.retired_at
    })
    .onConflict((on) => on.column('id').doNothing())
)

/** Where the wrapped keys of the collectives are kept. */
export function keyStore(database: Database<Tables>): KeyStore {
  const viewer = (collectiveId: string) => ({ collectiveId, organisationId: null, duty: 'service' as const })
  return {
    load: (collectiveId) =>
      database.transaction(
        viewer(collectiveId),
        async (trx) =>
          (await trx.run(list, { collective: collectiveId })).map((row) => ({
            id: row.id,
            collectiveId: row.collective_id,
            wrapped: row.wrapped,
            createdAt: row.created_at,
            retiredAt: row.retired_at
          })),
        { readOnly: true }
      ),
    insert: async ({ id, collectiveId, wrapped, createdAt, retiredAt }) => {
      await database.transaction(viewer(collectiveId), (trx) =>
        trx.run(insert, { id, collective_id: collectiveId, wrapped, created_at: createdAt, retired_at: retiredAt })
      )
    }
  }
}
