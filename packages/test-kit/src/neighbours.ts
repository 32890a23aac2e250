import {
  listMembers,
  listRightCodes,
  listTerritories,
  type Member,
  type Organisation,
  readOrganisation,
  refuse,
  type Territory
} from '@relais/contract'
import { type Service, serve } from '@relais/service-kit'
import type { Signer } from './signer.ts'

/** What identity knows, in a test. */
export interface Directory {
  organisations: readonly Organisation[]
  territories?: Territory[]
  /** The members of each organisation, by its id. */
  members?: Readonly<Record<string, readonly Member[]>>
}

const quiet = { ready: async () => true, close: async () => {} }

/** An identity that publishes the key of the tokens, and answers for a directory. */
export function identityWith({ mount }: Signer, { organisations, territories = [], members = {} }: Directory): Service {
  const routes = [
    serve(readOrganisation, async ({ params }) => {
      const found = organisations.find(({ id }) => id === params.id)
      return found === undefined
        ? refuse('organisation-not-found')
        : ({ status: 200, version: found.version, body: found } as const)
    }),
    serve(listTerritories, async () => ({ status: 200, body: { items: territories, next: null } }) as const),
    serve(listMembers, async ({ worker }) => {
      const items = [...(members[worker.organisationId ?? ''] ?? [])]
      return { status: 200, body: { items, next: null } } as const
    })
  ]
  return { name: 'identity', open: async () => ({ routes, mount, ...quiet }) }
}

/** A rights-check that knows these codes. */
export function rightsCheckWith(codes: readonly string[]): Service {
  const body = { items: codes.map((code) => ({ code, nameFr: code })), version: '1' }
  const routes = [serve(listRightCodes, async () => ({ status: 200, body }) as const)]
  return { name: 'rights-check', open: async () => ({ routes, ...quiet }) }
}
