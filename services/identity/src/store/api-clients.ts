import { statement } from '@relais/database'
import { type Insertable, type Kysely, sql } from 'kysely'
import type { ApiClientsTable, Tables } from './tables.ts'

const SHOWN = [
  'id',
  'client_id',
  'name',
  'authentication',
  'scopes',
  'grants',
  'redirect_uris',
  'created_at',
  'revoked_at'
] as const

/** A page of the software of an organisation, in the order in which it was made. */
export const listApiClients = statement(
  (db: Kysely<Tables>, value: { organisation: string; after: string; limit: number }) =>
    db
      .selectFrom('api_clients')
      .select(SHOWN)
      .where('organisation_id', '=', value.organisation)
      .where('id', '>', value.after)
      .orderBy('id')
      .limit(value.limit)
)

/** Writes new software. */
export const insertApiClient = statement((db: Kysely<Tables>, value: Insertable<ApiClientsTable>) =>
  db
    .insertInto('api_clients')
    .values({
      id: value.id,
      collective_id: value.collective_id,
      organisation_id: value.organisation_id,
      client_id: value.client_id,
      name: value.name,
      authentication: value.authentication,
      secret_hash: value.secret_hash,
      public_keys: value.public_keys,
      scopes: value.scopes,
      grants: value.grants,
      redirect_uris: value.redirect_uris,
      signed_out_uris: value.signed_out_uris,
      first_party: value.first_party,
      version: value.version,
      created_at: value.created_at,
      created_by: value.created_by,
      revoked_at: value.revoked_at
    })
    .returning(SHOWN)
)

/** Revokes software of an organisation, keeping the first instant when it was revoked before. */
export const revokeApiClient = statement(
  (db: Kysely<Tables>, value: { id: string; organisation: string; at: string }) =>
    db
      .updateTable('api_clients')
      .set((on) => ({
        revoked_at: on.fn.coalesce('revoked_at', on.val(value.at)),
        version: on
          .case()
          .when('revoked_at', 'is', null)
          .then(on('version', '+', 1))
          .else(on.ref('version'))
          .end()
      }))
      .where('id', '=', value.id)
      .where('organisation_id', '=', value.organisation)
      .returning(['id', sql<string | null>`old.revoked_at`.as('before')])
)

/** Writes a part of Relais itself, or brings it up to date. */
export const putOwnClient = statement((db: Kysely<Tables>, value: Insertable<ApiClientsTable>) =>
  db
    .insertInto('api_clients')
    .values({
      id: value.id,
      collective_id: null,
      organisation_id: null,
      client_id: value.client_id,
      name: value.name,
      authentication: value.authentication,
      secret_hash: value.secret_hash,
      public_keys: null,
      scopes: value.scopes,
      grants: value.grants,
      redirect_uris: value.redirect_uris,
      signed_out_uris: value.signed_out_uris,
      first_party: value.first_party,
      version: value.version,
      created_at: value.created_at,
      created_by: null,
      revoked_at: null
    })
    .onConflict((on) =>
      on.column('client_id').doUpdateSet((given) => ({
        name: given.ref('excluded.name'),
        authentication: given.ref('excluded.authentication'),
        secret_hash: given.ref('excluded.secret_hash'),
        scopes: given.ref('excluded.scopes'),
        grants: given.ref('excluded.grants'),
        redirect_uris: given.ref('excluded.redirect_uris'),
        signed_out_uris: given.ref('excluded.signed_out_uris')
      }))
    )
)

export type ApiClientRow = NonNullable<(typeof listApiClients)['row']>
