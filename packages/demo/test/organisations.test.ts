import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import {
  collective,
  demoClientSecret,
  demoRights,
  demoSignIns,
  organisationOf,
  organisations,
  referralStories,
  territories
} from '../src/index.ts'

const members = organisations.flatMap((organisation) => organisation.members)
const services = organisations.flatMap((organisation) => organisation.services)

t.test('fifty organisations of seventeen kinds take part', async (t) => {
  t.equal(organisations.length, 50)
  const kinds: Record<string, number> = {}
  for (const { kind } of organisations) kinds[kind] = (kinds[kind] ?? 0) + 1
  t.strictSame(kinds, {
    town: 1,
    ccas: 1,
    metropole: 2,
    mdmph: 1,
    prefecture: 1,
    legal_aid: 1,
    education: 2,
    caf: 1,
    cpam: 2,
    carsat: 1,
    france_travail: 1,
    mission_locale: 1,
    landlord: 6,
    association: 13,
    social_centre: 4,
    company: 4,
    life_place: 8
  })
})

t.test('nothing that must be unique is borne twice', async (t) => {
  const unique = (things: string[]) => t.strictSame([...new Set(things)], things)
  unique([...organisations, ...members, ...services, ...territories].map(({ id }) => id))
  unique(organisations.map(({ slug }) => slug))
  unique(organisations.map(({ name }) => name))
  unique(organisations.map(({ siret }) => siret))
  unique(organisations.map(({ apiClient }) => apiClient.clientId))
  unique(members.map(({ email }) => email))
  unique(members.map(({ givenName, familyName }) => `${givenName} ${familyName}`))
  unique(services.map(({ phone }) => phone))
})

t.test('an identifier is a UUIDv7 and never changes', async (t) => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  for (const { id } of [collective, ...organisations, ...members, ...services, ...territories]) t.match(id, uuid)
  t.equal(organisationOf('caf-rhone').id, '019b8d41-b400-7035-a559-55b05c8a5f00')
  t.equal(organisationOf('habitat-ormevert').id, '019b8d41-b400-7308-b694-b5c7ddf0f199')
})

t.test('a SIRET has both its keys right and a SIREN that nobody can bear', async (t) => {
  const luhn = (digits: string) =>
    [...digits].reverse().reduce((sum, digit, place) => {
      const value = place % 2 ? Number(digit) * 2 : Number(digit)
      return sum + Math.floor(value / 10) + (value % 10)
    }, 0) % 10
  t.equal(luhn('732829320'), 0, 'the sum itself is right on a known number')
  t.equal(luhn('732829321'), 1)
  for (const { siret } of organisations) {
    t.match(siret, /^000\d{11}$/)
    t.equal(luhn(siret), 0)
    t.equal(luhn(siret.slice(0, 9)), 0)
  }
})

t.test('no phone rings and no mail arrives', async (t) => {
  for (const { phone, email } of services) {
    t.match(phone, /^\+3346571\d{4}$/)
    t.match(email, /^[a-z0-9]+@[a-z-]+\.example$/)
  }
  for (const { email } of members) t.match(email, /^[a-z-]+\.[a-z-]+@[a-z-]+\.example$/)
})

t.test('two have not signed, one signed and paused since', async (t) => {
  const unsigned = organisations.filter(({ convention }) => convention === null)
  t.strictSame(
    unsigned.map(({ slug }) => slug),
    ['banque-solidoria', 'laverie-bulle-ormeau']
  )
  const paused = organisations.filter(({ pausedOn }) => pausedOn !== null)
  t.match(paused, [{ slug: 'cap-venilune', pausedOn: '2026-09-01', convention: { signedOn: '2026-02-04' } }])
  t.equal(paused.length, 1)
  for (const { convention } of organisations) {
    if (convention) t.ok(convention.signedOn >= collective.convention.adoptedOn)
  }
})

t.test('landlords, companies and life places are outside secrecy, and life places only send', async (t) => {
  for (const { kind, secrecyRegime, maySend, mayReceive } of organisations) {
    if (kind === 'landlord' || kind === 'company') t.equal(secrecyRegime, 'outside_secrecy')
    if (kind === 'life_place') t.match({ secrecyRegime, maySend, mayReceive }, lightSender)
  }
})

const lightSender = { secrecyRegime: 'outside_secrecy', maySend: true, mayReceive: false }

t.test('an organisation that receives nothing is offered for no right', async (t) => {
  for (const { mayReceive, services } of organisations) {
    const rights = services.flatMap((service) => service.rights)
    t.equal(rights.length > 0, mayReceive)
  }
})

t.test('every right of the list is received by somebody', async (t) => {
  t.strictSame(new Set(services.flatMap((service) => service.rights)), new Set(demoRights))
})

t.test('every organisation has members, one of whom leads or coordinates', async (t) => {
  for (const { slug, members } of organisations) {
    t.ok(members.length >= 1 && members.length <= 4, slug)
    t.ok(
      members.some(({ roles }) => roles.includes('lead') || roles.includes('coordinator')),
      slug
    )
  }
})

t.test('two have a colleague of their own organisation who stands in, and one of them is away', async (t) => {
  const covered = organisations.flatMap(({ slug, members }) =>
    members.flatMap(({ email, awayFrom, delegateId }) =>
      delegateId === null
        ? []
        : [[slug, email, awayFrom, members.find(({ id }) => id === delegateId)?.email ?? 'nobody here']]
    )
  )
  t.strictSame(covered, [
    [
      'ccas-venissieux',
      'fatoumata.keitanou@ccas-venissieux.example',
      null,
      'laurent.bressolier@ccas-venissieux.example'
    ],
    ['caf-rhone', 'anne-sophie.delaporterie@caf-rhone.example', '2026-11-16', 'karim.haddouchi@caf-rhone.example']
  ])
  t.strictSame(
    members.filter(({ awayFrom }) => awayFrom !== null).map(({ givenName }) => givenName),
    ['Anne-Sophie']
  )
  const away = members.filter(({ awayFrom }) => awayFrom !== null).map(({ id }) => id)
  const steps = referralStories('2026-11-23T09:00:00.000Z').flatMap((story) => story.steps)
  t.notOk(steps.some(({ memberId }) => memberId !== null && away.includes(memberId)))
  t.equal(steps.filter(({ payload }) => away.includes(String(payload.ownerId))).length, 1, 'one file is her delegate’s')
})

t.test('those who act for the whole collective sit in the lead body, and nowhere else', async (t) => {
  for (const role of ['coordinator', 'privacy_officer'] as const) {
    const held = organisations.filter(({ members }) => members.some(({ roles }) => roles.includes(role)))
    t.strictSame(
      held.map(({ id }) => id),
      [collective.leadOrganisationId]
    )
  }
})

t.test('the people of the pilot are there', async (t) => {
  const doors = organisations.flatMap(({ slug, members }) => members.map(({ jobTitle }) => `${slug}: ${jobTitle}`))
  for (const door of [
    'passeclair: Ambassadrice des droits',
    'metropole-lyon: Coordinatrice ressources du collectif',
    'caf-rhone: Conseiller partenaires',
    'caf-rhone: Responsable du pôle partenaires',
    'habitat-ormevert: Conseillère sociale locataires',
    'ccas-venissieux: Assistante de service social',
    'cpam-rhone: Conseillère de l’assurance maladie',
    'carsat-rhone-alpes: Conseiller retraite'
  ])
    t.ok(doors.includes(door), door)
})

t.test('a territory stands in its parent, and the three kinds are told apart', async (t) => {
  const known = new Set<string>()
  for (const { id, parentId, inseeCode } of territories) {
    t.ok(parentId === null || known.has(parentId))
    t.equal(inseeCode, '69259')
    known.add(id)
  }
  const names = (kind: string) => territories.filter((territory) => territory.kind === kind).map(({ name }) => name)
  t.strictSame(names('qpv'), [
    'Minguettes-Clochettes',
    'Duclos-Barel',
    'Les Acacias',
    'La Borelle',
    'Le Monery',
    'Les Marronniers'
  ])
  t.equal(names('action').length, 3)
  t.equal(names('quartier').length, 10)
  for (const { territoryIds } of organisations) for (const id of territoryIds) t.ok(known.has(id))
})

t.test('a client secret follows from the slug', async (t) => {
  t.equal(demoClientSecret('habitat-ormevert'), 'demo-secret-habitat-ormevert')
})

t.test('the rights are those of the catalogue', async (t) => {
  const catalogue = new URL('../../../services/rights-check/catalogue/rights/', import.meta.url)
  const codes = readdirSync(catalogue).flatMap((file) =>
    (JSON.parse(readFileSync(new URL(file, catalogue), 'utf8')) as { code: string }[]).map(({ code }) => code)
  )
  t.strictSame([...demoRights].sort(), codes.sort())
})

t.test('a newcomer is given seven accounts to try', async (t) => {
  t.strictSame(demoSignIns, [
    { what: 'ambassadrice', email: 'samira.belhocinat@passeclair.example' },
    { what: 'bailleur', email: 'sabrina.dumonceau@habitat-ormevert.example' },
    { what: 'CAF, agent', email: 'karim.haddouchi@caf-rhone.example' },
    { what: 'CAF, responsable', email: 'veronique.mazurelle@caf-rhone.example' },
    { what: 'CCAS', email: 'fatoumata.keitanou@ccas-venissieux.example' },
    { what: 'CCAS, accès', email: 'pauline.grandvoinet@ccas-venissieux.example' },
    { what: 'coordinatrice', email: 'claire.morandat@metropole-lyon.example' }
  ])
})
