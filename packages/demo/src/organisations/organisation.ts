import { collective, type TerritorySlug, territoryId } from '../collective.ts'
import { fictionEmail } from '../made-up/email.ts'
import { demoId } from '../made-up/id.ts'
import { fictionLandline } from '../made-up/phone.ts'
import { fictionSiret } from '../made-up/siret.ts'
import type { DemoRight } from '../rights.ts'

export type OrganisationKind =
  | 'town'
  | 'ccas'
  | 'metropole'
  | 'mdmph'
  | 'prefecture'
  | 'legal_aid'
  | 'education'
  | 'caf'
  | 'cpam'
  | 'carsat'
  | 'france_travail'
  | 'mission_locale'
  | 'landlord'
  | 'association'
  | 'social_centre'
  | 'company'
  | 'life_place'

export type SecrecyRegime = 'professional_secrecy' | 'discretion' | 'outside_secrecy'

export type MemberRole = 'agent' | 'lead' | 'coordinator' | 'privacy_officer' | 'administrator'

/** A member organisation of the demo collective, with all that belongs to it. */
export type Organisation = {
  id: string
  slug: string
  name: string
  kind: OrganisationKind
  siret: string
  secrecyRegime: SecrecyRegime
  maySend: boolean
  mayReceive: boolean
  /** What was signed and when (a day); null as long as nothing is signed. */
  convention: { version: string; signedOn: string } | null
  /** The day from which it takes part no longer, for a while. */
  pausedOn: string | null
  territoryIds: string[]
  services: Service[]
  members: Member[]
  apiClient: { id: string; clientId: string; name: string }
}

export type Service = {
  id: string
  name: string
  /** What a colleague may send people to this service for; empty for an organisation that only sends. */
  rights: DemoRight[]
  /** In the opening_hours notation of OpenStreetMap. */
  openingHours: string
  phone: string
  email: string
}

export type Member = {
  id: string
  givenName: string
  familyName: string
  email: string
  roles: MemberRole[]
  /** What is written on the door, in French. */
  jobTitle: string
  /** First day of an absence whose end is open; null when they are there. */
  awayFrom: string | null
  /** The colleague who acts while they are away. */
  delegateId: string | null
}

/** An organisation as its file tells it; identifiers, numbers and addresses follow from the slug and the rank. */
export type OrganisationPage = Pick<Organisation, 'slug' | 'name' | 'kind' | 'secrecyRegime'> & {
  takesPart: 'sends' | 'receives' | 'both' | 'neither'
  signedOn: string | null
  pausedOn?: string
  territories: TerritorySlug[]
  services: [name: string, rights: DemoRight[], openingHours: string][]
  members: [givenName: string, familyName: string, jobTitle: string, ...roles: [MemberRole, ...MemberRole[]]][]
  /** Who stands in for whom, by the given names of its members; and the first day of an absence. */
  delegates?: Record<string, { to: string; awayFrom?: string }>
}

/** Completes an organisation from its page; `rank` is its place in the whole list, from 1. */
export function makeOrganisation(page: OrganisationPage, rank: number): Organisation {
  const { slug, takesPart, signedOn } = page
  return {
    id: demoId('organisation', slug),
    slug,
    name: page.name,
    kind: page.kind,
    siret: fictionSiret(rank),
    secrecyRegime: page.secrecyRegime,
    maySend: takesPart === 'sends' || takesPart === 'both',
    mayReceive: takesPart === 'receives' || takesPart === 'both',
    convention: signedOn === null ? null : { version: collective.convention.version, signedOn },
    pausedOn: page.pausedOn ?? null,
    territoryIds: page.territories.map(territoryId),
    services: page.services.map(([name, rights, openingHours], place) => ({
      id: demoId('service', `${slug}/${place + 1}`),
      name,
      rights,
      openingHours,
      phone: fictionLandline(rank * 10 + place),
      email: `${place === 0 ? 'accueil' : `service${place + 1}`}@${slug}.example`
    })),
    members: page.members.map(([givenName, familyName, jobTitle, ...roles]) => {
      const email = fictionEmail(givenName, familyName, slug)
      const delegate = page.delegates?.[givenName]
      return {
        id: demoId('member', email),
        givenName,
        familyName,
        email,
        roles,
        jobTitle,
        awayFrom: delegate?.awayFrom ?? null,
        delegateId: delegate === undefined ? null : memberId(page, delegate.to)
      }
    }),
    apiClient: { id: demoId('client', slug), clientId: `${slug}-api`, name: `Logiciel métier, ${page.name}` }
  }
}

function memberId({ slug, members }: OrganisationPage, name: string): string {
  const [givenName, familyName] = members.find(([given]) => given === name)!
  return demoId('member', fictionEmail(givenName, familyName, slug))
}
