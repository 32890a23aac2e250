import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { SigningKeysTable, Tables } from '../tables.ts'

export type SigningKeyRow = Selectable<SigningKeysTable>

/** Only one process makes or turns keys at a time, until its transaction ends. */
export const lockKeys = statement((db: Kysely<Tables>, value: { lock: number }) =>
  db.selectNoFrom(sql`pg_advisory_xact_lock(${value.lock}::bigint)`.as('locked'))
)

/** Every key, the one that signs first, then the next, then the retired. */
export const listKeys = statement((db: Kysely<Tables>, _: object) =>
  db.selectFrom('signing_keys').selectAll().orderBy('status').orderBy('published_at', 'desc')
)

/** Writes a new key. */
export const insertKey = statement((db: Kysely<Tables>, value: Insertable<SigningKeysTable>) =>
  db.insertInto('signing_keys').values({
    kid: value.kid,
    status: value.status,
    public_jwk: value.public_jwk,
    private_sealed: value.private_sealed,
    published_at: value.published_at,
    current_at: value.current_at,
    retired_at: value.retired_at
  })
)

/** Retires the key that signs. */
export const retireKey = statement((db: Kysely<Tables>, value: { at: string }) =>
  db.updateTable('signing_keys').set({ status: 'retired', retired_at: value.at }).where('status', '=', 'current')
)

/** Lets the next key sign. */
export const promoteKey = statement((db: Kysely<Tables>, value: { at: string }) =>
  db.updateTable('signing_keys').set({ status: 'current', current_at: value.at }).where('status', '=', 'next')
)

/** Forgets keys that were retired before an instant: no token that they signed is alive. */
export const forgetKeys = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('signing_keys').where('status', '=', 'retired').where('retired_at', '<', value.before)
)
