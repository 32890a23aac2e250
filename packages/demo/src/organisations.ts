import { associations } from './organisations/associations.ts'
import { companies } from './organisations/companies.ts'
import { landlords } from './organisations/landlords.ts'
import { lifePlaces } from './organisations/life-places.ts'
import { neighbourhood } from './organisations/neighbourhood.ts'
import { makeOrganisation, type Organisation } from './organisations/organisation.ts'
import { publicBodies } from './organisations/public-bodies.ts'
import { socialProtection } from './organisations/social-protection.ts'

/** The fifty member organisations, public bodies first. */
export const organisations: Organisation[] = [
  ...publicBodies,
  ...socialProtection,
  ...landlords,
  ...associations,
  ...neighbourhood,
  ...companies,
  ...lifePlaces
].map((page, place) => makeOrganisation(page, place + 1))

/** The organisation of that slug; the slug is one of the list's. */
export function organisationOf(slug: string): Organisation {
  return organisations.find((organisation) => organisation.slug === slug)!
}

/** Who to sign in as for a first look, in the order of a referral's life; `what` is French and short. */
export const demoSignIns: { what: string; email: string }[] = [
  ['ambassadrice', 'passeclair', 'Ambassadrice des droits'],
  ['bailleur', 'habitat-ormevert', 'Conseillère sociale locataires'],
  ['CAF, agent', 'caf-rhone', 'Conseiller partenaires'],
  ['CAF, responsable', 'caf-rhone', 'Responsable du pôle partenaires'],
  ['CCAS', 'ccas-venissieux', 'Assistante de service social'],
  ['CCAS, accès', 'ccas-venissieux', 'Administratrice fonctionnelle'],
  ['coordinatrice', 'metropole-lyon', 'Coordinatrice ressources du collectif']
].map(([what, slug, door]) => ({
  what: what!,
  email: organisationOf(slug!).members.find(({ jobTitle }) => jobTitle === door)!.email
}))
