import { statement } from '@relais/database'
import type { Insertable, Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { ReturnPermitsTable } from './tables.ts'

/** Writes that a chain may come back to an organisation; said once, it stays. */
export const putReturnPermit = statement((db: Kysely<Tables>, value: Insertable<ReturnPermitsTable>) =>
  db
    .insertInto('return_permits')
    .values({
      root_id: value.root_id,
      organisation_id: value.organisation_id,
      collective_id: value.collective_id,
      permitted_by: value.permitted_by,
      permitted_at: value.permitted_at
    })
    .onConflict((on) => on.doNothing())
)
