import { sql } from 'kysely'
import type { Database } from '../connect/open-database.ts'
import { statement } from '../connect/statement.ts'
import type { KeyStore } from './vault.ts'

/** The table in which each service keeps the wrapped keys of its collectives. */
export interface DataKeys {
  id: string
  collective_id: string
  wrapped: Buffer
  created_at: string
  retired_at: string | null
}

/** Where a service keeps the wrapped keys of its collectives: the table `data_keys` of its schema. */
export function keyStoreIn<DB extends { data_keys: DataKeys }>(database: Database<DB>): KeyStore {
  const list = statement<DB, { collective: string }, DataKeys>((db, value) => ({
    compile: () => sql<DataKeys>`select * from data_keys where collective_id = ${value.collective}`.compile(db)
  }))
  const insert = statement<DB, DataKeys, never>((db, value) => ({
    compile: () =>
      sql<never>`insert into data_keys (id, collective_id, wrapped, created_at, retired_at)
      values (${value.id}, ${value.collective_id}, ${value.wrapped}, ${value.created_at}, ${value.retired_at}) on conflict do nothing`.compile(
        db
      )
  }))
  const viewer = (collectiveId: string) => ({ collectiveId, organisationId: null, duty: 'service' as const })
  return {
    load: async (collectiveId) => {
      const read = database.transaction(viewer(collectiveId), (trx) => trx.run(list, { collective: collectiveId }), {
        readOnly: true
      })
      return (await read).map((row) => ({
        id: row.id,
        collectiveId: row.collective_id,
        wrapped: row.wrapped,
        createdAt: row.created_at,
        retiredAt: row.retired_at
      }))
    },
    insert: async ({ id, collectiveId, wrapped, createdAt, retiredAt }) => {
      await database.transaction(viewer(collectiveId), (trx) =>
        trx.run(insert, { id, collective_id: collectiveId, wrapped, created_at: createdAt, retired_at: retiredAt })
      )
    }
  }
}
