import { randomUUID } from 'node:crypto'
import { listCapacities, type OrganisationCapacity, refuse } from '@relais/contract'
import { type Service, serve } from '@relais/service-kit'
import { organisation } from '@relais/test-kit'

/** Receives for two rights, each by a service. */
export const pimms = organisation('association', {
  name: 'PIMMS',
  rights: ['fsl', 'rsa'],
  services: [
    {
      id: randomUUID(),
      name: 'Accueil logement',
      rights: ['fsl'],
      openingHours: 'Mo-Fr 09:00-12:00',
      phone: '+33465710010',
      email: null
    },
    { id: randomUUID(), name: 'Accès aux droits', rights: ['rsa'], openingHours: null, phone: null, email: null }
  ]
})
/** Takes a pause, and has a coordinator. */
export const ccas = organisation('ccas', {
  name: 'CCAS',
  rights: ['aide_ccas'],
  receivesNow: false,
  pausedFrom: '2026-11-20',
  pausedUntil: '2026-12-01'
})
const landlord = organisation('landlord', {
  name: 'Un bailleur',
  rights: ['fsl'],
  mayReceive: false,
  receivesNow: false
})
const other = organisation('caf', { name: 'CAF', rights: ['rsa'] })

/** With a landlord that receives nobody, and a body for another right. */
export const DIRECTORY = [pimms, ccas, landlord, other]

const capacity: OrganisationCapacity = {
  organisationId: pimms.id,
  name: pimms.name,
  availability: 'waiting_list',
  places: 0,
  freshness: 'fresh',
  pausedFrom: null,
  pausedUntil: null,
  stated: []
}
/** A referrals that knows the places of one organisation, unless it is away. */
export function referralsWith(places: { away: boolean }): Service {
  const routes = [
    serve(listCapacities, async () =>
      places.away ? refuse('unavailable') : { status: 200 as const, body: { items: [capacity], next: null } }
    )
  ]
  return { name: 'referrals', open: async () => ({ routes, ready: async () => true, close: async () => {} }) }
}
