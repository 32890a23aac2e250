import type { DirectoryService, Territory, Worker } from '@relais/contract'
import { newId } from '@relais/database'
import { member, organisation, softwareOf, staffOf } from '@relais/test-kit'

/** The rights that the catalogue of these tests has. */
export const RIGHTS = ['apl', 'prime_activite', 'rsa']

const territory = (kind: Territory['kind'], name: string, parentId: string | null): Territory => ({
  id: newId(),
  kind,
  name,
  inseeCode: '69259',
  parentId
})

export const town = territory('action', 'Vénissieux', null)
export const minguettes = territory('qpv', 'Minguettes', town.id)
export const plateau = territory('quartier', 'Plateau', town.id)

const desk = (name: string, rights: string[]): DirectoryService => ({
  id: newId(),
  name,
  rights,
  openingHours: null,
  phone: null,
  email: 'accueil@mission.example'
})

/** Who takes part. What they may hold: ccas, caf and prefecture all, mission up to follow-up, landlord and café the least. */
export const places = {
  ccas: organisation('ccas'),
  caf: organisation('caf', { slug: 'caf-rhone' }),
  landlord: organisation('landlord'),
  mission: organisation('mission_locale', {
    secrecyRegime: 'discretion',
    rights: ['apl', 'rsa'],
    services: [desk('Logement', ['apl']), desk('Ressources', ['rsa'])]
  }),
  cafe: organisation('life_place'),
  prefecture: organisation('prefecture', { territoryIds: [minguettes.id] }),
  metropole: organisation('metropole'),
  paused: organisation('cpam', { receivesNow: false, pausedFrom: '2026-12-21', pausedUntil: '2027-01-03' }),
  sendsOnly: organisation('company', { mayReceive: false, receivesNow: false }),
  unsigned: organisation('carsat', { sendsNow: false, receivesNow: false, convention: null }),
  // a desk with a mailbox, where nobody has an account
  desk: organisation('association', {
    slug: 'relais-emploi',
    name: 'Relais Emploi',
    services: [
      {
        id: newId(),
        name: 'Accueil',
        rights: [],
        openingHours: null,
        phone: '+33472000010',
        email: 'accueil@relais-emploi.example'
      }
    ]
  }),
  left: organisation('association', { sendsNow: false, receivesNow: false, leftAt: '2026-11-01T09:00:00.000Z' })
}

/** Somebody of each, and a few of other roles. */
export const people = {
  ccas: staffOf(places.ccas),
  caf: staffOf(places.caf),
  cafLead: staffOf(places.caf, ['lead']),
  cafAdministrator: staffOf(places.caf, ['administrator']),
  cafPrivacyOfficer: staffOf(places.caf, ['privacy_officer']),
  ccasPrivacyOfficer: staffOf(places.ccas, ['privacy_officer']),
  landlord: staffOf(places.landlord),
  mission: staffOf(places.mission),
  missionLead: staffOf(places.mission, ['lead']),
  cafe: staffOf(places.cafe),
  prefecture: staffOf(places.prefecture),
  unsigned: staffOf(places.unsigned),
  left: staffOf(places.left),
  coordinator: staffOf(places.metropole, ['coordinator']),
  stranger: staffOf(places.metropole),
  // another collective altogether, whose coordinator sees nothing of ours
  farCoordinator: staffOf({ id: newId() }, ['coordinator'], { collectiveId: newId() })
} satisfies Record<string, Worker>

export const software = { landlord: softwareOf(places.landlord), caf: softwareOf(places.caf) }

export const directory = {
  organisations: Object.values(places),
  territories: [town, minguettes, plateau],
  members: { [places.caf.id]: [people.caf, people.cafLead].map(({ memberId }) => member(memberId!)) }
}
