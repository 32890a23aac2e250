import { listAgreements, listForgottenPersons, type Organisation, refuse, type Territory } from '@relais/contract'
import { type Service, serve } from '@relais/service-kit'
import { type Directory, identityWith, openHouse, organisation, type Teardown, testDatabase } from '@relais/test-kit'
import { rightsCheck } from '../../src/index.ts'

/** The day of these tests. */
export const NOW = '2026-11-25T09:00:00.000Z'
export const PLACE: Territory = {
  id: '019b8d41-b400-7000-8000-0000000000d1',
  kind: 'quartier',
  name: 'Un quartier',
  inseeCode: '69259',
  parentId: null
}

/** A referrals that knows these persons, each of one organisation, until they are taken out of it. */
function referralsWith(persons: ReadonlyMap<string, string>): Service {
  const routes = [
    serve(listAgreements, async ({ params, worker }) => {
      if (persons.get(params.id) !== worker.organisationId) return refuse('person-not-found')
      return { status: 200 as const, body: { items: [], next: null } }
    }),
    serve(listForgottenPersons, async ({ query }) => ({
      status: 200 as const,
      body: { items: (query.personId ?? []).filter((id) => !persons.has(id)) }
    }))
  ]
  return { name: 'referrals', open: async () => ({ routes, ready: async () => true, close: async () => {} }) }
}

/** A process with rights-check and the neighbours that it asks: two organisations, of which one keeps people for 6 months. */
export async function openChecks(
  t: Teardown,
  persons: Record<string, Organisation> = {},
  more: Pick<Directory, 'members'> = {}
) {
  const database = await testDatabase(t)
  const known = new Map(Object.entries(persons).map(([id, { id: of }]) => [id, of]))
  const organisations = [...new Set(Object.values(persons))]
  const house = await openHouse(t, {
    services: [rightsCheck, referralsWith(known)],
    identity: (own) => identityWith(own, { organisations, territories: [PLACE], ...more }),
    database,
    now: NOW
  })
  return { ...house, database, erase: (person: string) => known.delete(person) }
}

/** An organisation that keeps what people said for so many months. */
export function keepingFor(months: number): Organisation {
  return organisation('ccas', { retentionMonths: months })
}
