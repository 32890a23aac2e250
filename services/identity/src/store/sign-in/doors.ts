import type { Database } from '@relais/database'
import { CompiledQuery } from 'kysely'
import type { ApiClientsTable, Tables } from '../tables.ts'

/** Software that asks for a token. */
export type ClientSigningIn = Pick<
  ApiClientsTable,
  | 'client_id'
  | 'name'
  | 'collective_id'
  | 'organisation_id'
  | 'authentication'
  | 'secret_hash'
  | 'scopes'
  | 'grants'
  | 'redirect_uris'
  | 'signed_out_uris'
  | 'first_party'
> & { organisation_name: string | null; public_keys: object | null }

/** A member for whom a token is asked. */
export interface MemberSigningIn {
  id: string
  collective_id: string
  organisation_id: string
  roles: string[]
}

/** Someone who may be signing in; without a password, nobody does. */
export interface Candidate {
  id: string
  password_hash: string | null
}

/** Opens the doors of sign-in: one prepared statement each, outside any transaction, for nobody is signed in yet. */
export function openDoors({ kysely }: Pick<Database<Tables>, 'kysely'>) {
  const ask = async <R>(text: string, ...values: unknown[]): Promise<R[]> =>
    (await kysely.executeQuery<R>(CompiledQuery.raw(text, values) as CompiledQuery<R>)).rows
  return {
    client: async (clientId: string) =>
      (await ask<ClientSigningIn>('select * from identity.client_signing_in($1)', clientId))[0],
    member: async (id: string) => (await ask<MemberSigningIn>('select * from identity.member_signing_in($1)', id))[0],
    candidates: (indexes: Buffer[]) => ask<Candidate>('select * from identity.members_by_email($1)', indexes),
    collectives: async () =>
      (await ask<{ id: string }>('select * from identity.collectives_signing_in()')).map(({ id }) => id)
  }
}
