import { type Member, type Organisation, type OrganisationKind, type Role, SCOPES, type Worker } from '@relais/contract'
import { newId } from '@relais/database'

/** The collective in which tests take place, unless they say otherwise. */
export const COLLECTIVE = '019b8d41-b400-7a5e-9c69-259069200001'

/** An organisation of a kind that sends and receives, under professional secrecy unless its kind never is. */
export function organisation(kind: OrganisationKind, more: Partial<Organisation> = {}): Organisation {
  return {
    id: newId(),
    slug: kind,
    name: `Un organisme (${kind})`,
    kind,
    secrecyRegime: kind === 'landlord' || kind === 'life_place' ? 'outside_secrecy' : 'professional_secrecy',
    territoryIds: [],
    rights: [],
    sendsNow: true,
    receivesNow: true,
    version: 1,
    siret: null,
    maySend: true,
    mayReceive: true,
    convention: { version: '2026-1', signedAt: '2026-01-14T09:00:00.000Z', inForce: true },
    signedBy: null,
    pausedFrom: null,
    pausedUntil: null,
    retentionMonths: 24,
    services: [],
    members: null,
    leftAt: null,
    ...more
  }
}

/** A member as identity lists them. */
export function member(id: string, roles: Role[] = ['agent']): Member {
  return {
    id,
    givenName: 'Camille',
    familyName: 'Essai',
    email: `${id}@example.org`,
    jobTitle: null,
    roles,
    awayFrom: null,
    awayUntil: null,
    delegateId: null,
    notices: { mail: 'each', inApp: true },
    signsIn: true,
    version: 1
  }
}

/** Somebody who works in an organisation, signed in through the pages, with every scope. */
export function staffOf(of: Pick<Organisation, 'id'>, roles: Role[] = ['agent'], more: Partial<Worker> = {}): Worker {
  return {
    collectiveId: COLLECTIVE,
    organisationId: of.id,
    memberId: newId(),
    clientId: 'relais-web',
    roles,
    scopes: Object.keys(SCOPES),
    ...more
  }
}

/** An organisation's own software: no member, no role. */
export function softwareOf(of: Pick<Organisation, 'id' | 'slug'>, more: Partial<Worker> = {}): Worker {
  return { ...staffOf(of, []), memberId: null, clientId: `${of.slug}-api`, ...more }
}
