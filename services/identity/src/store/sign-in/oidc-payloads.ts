import { statement } from '@relais/database'
import type { Insertable, Kysely } from 'kysely'
import type { OidcPayloadsTable, Tables } from '../tables.ts'

/** Writes a thing of OAuth 2, new or changed. */
export const putPayload = statement((db: Kysely<Tables>, value: Omit<Insertable<OidcPayloadsTable>, 'consumed_at'>) =>
  db
    .insertInto('oidc_payloads')
    .values({
      model: value.model,
      id: value.id,
      payload: value.payload,
      grant_id: value.grant_id,
      uid: value.uid,
      user_code: value.user_code,
      expires_at: value.expires_at
    })
    .onConflict((on) =>
      on.columns(['model', 'id']).doUpdateSet((given) => ({
        payload: given.ref('excluded.payload'),
        grant_id: given.ref('excluded.grant_id'),
        uid: given.ref('excluded.uid'),
        user_code: given.ref('excluded.user_code'),
        expires_at: given.ref('excluded.expires_at')
      }))
    )
    .returning('id')
)

/** Finds a thing by its identifier. */
export const findPayload = statement((db: Kysely<Tables>, value: { model: string; id: string }) =>
  db
    .selectFrom('oidc_payloads')
    .select(['payload', 'consumed_at'])
    .where('model', '=', value.model)
    .where('id', '=', value.id)
)

/** Finds a session by its second identifier. */
export const findPayloadByUid = statement((db: Kysely<Tables>, value: { model: string; uid: string }) =>
  db
    .selectFrom('oidc_payloads')
    .select(['payload', 'consumed_at'])
    .where('model', '=', value.model)
    .where('uid', '=', value.uid)
)

/** Finds a thing by the code shown to a person. */
export const findPayloadByUserCode = statement((db: Kysely<Tables>, value: { model: string; code: string }) =>
  db
    .selectFrom('oidc_payloads')
    .select(['payload', 'consumed_at'])
    .where('model', '=', value.model)
    .where('user_code', '=', value.code)
)

/** Uses a single-use thing; no row when it was used already. */
export const consumePayload = statement((db: Kysely<Tables>, value: { model: string; id: string; at: string }) =>
  db
    .updateTable('oidc_payloads')
    .set({ consumed_at: value.at })
    .where('model', '=', value.model)
    .where('id', '=', value.id)
    .where('consumed_at', 'is', null)
    .returning('id')
)

/** Removes a thing. */
export const dropPayload = statement((db: Kysely<Tables>, value: { model: string; id: string }) =>
  db.deleteFrom('oidc_payloads').where('model', '=', value.model).where('id', '=', value.id)
)

/** Removes everything that hangs on a grant. */
export const dropPayloadsOfGrant = statement((db: Kysely<Tables>, value: { grant: string }) =>
  db.deleteFrom('oidc_payloads').where('grant_id', '=', value.grant)
)

/** Writes a thing that must be new; no row when it was there. */
export const addPayload = statement((db: Kysely<Tables>, value: Omit<Insertable<OidcPayloadsTable>, 'consumed_at'>) =>
  db
    .insertInto('oidc_payloads')
    .values({
      model: value.model,
      id: value.id,
      payload: value.payload,
      grant_id: value.grant_id,
      uid: value.uid,
      user_code: value.user_code,
      expires_at: value.expires_at
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
)
