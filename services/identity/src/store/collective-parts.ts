import type { Transaction } from '@relais/database'
import type { Insertable } from 'kysely'
import type { Tables } from './tables.ts'

/** All rows of a collective, table by table. */
export type CollectiveParts = {
  [T in
    | 'collectives'
    | 'territories'
    | 'conventions'
    | 'organisations'
    | 'organisation_territories'
    | 'services'
    | 'members'
    | 'charters'
    | 'api_clients'
    | 'convention_signatures']: Insertable<Tables[T]>[]
}

/** True when the collective is there. */
export async function hasCollective(trx: Transaction<Tables>, id: string): Promise<boolean> {
  return (await trx.db.selectFrom('collectives').select('id').where('id', '=', id).execute()).length > 0
}

/** Writes a whole collective, one statement a table, in the order of the keys given. */
export async function insertCollective(trx: Transaction<Tables>, parts: CollectiveParts): Promise<void> {
  const tables = Object.entries(parts) as [keyof CollectiveParts, never[]][]
  await Promise.all(
    tables.filter(([, rows]) => rows.length > 0).map(([table, rows]) => trx.db.insertInto(table).values(rows).execute())
  )
}
