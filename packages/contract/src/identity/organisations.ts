import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, Instant, listOf, page, pageQuery, RightCode, text } from '../kit/values.ts'
import {
  NewOrganisation,
  Organisation,
  OrganisationChange,
  OrganisationKind,
  OrganisationSummary
} from './organisation.ts'

const read = { scope: 'directory:read' } as const
const byId = z.strictObject({ id: Id })

const summary: OrganisationSummary = {
  id: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d11',
  slug: 'ccas-venissieux',
  name: 'CCAS de Vénissieux',
  kind: 'ccas',
  secrecyRegime: 'professional_secrecy',
  territoryIds: ['019b8d41-b400-7c1f-8d0a-31f0a7d2c001'],
  rights: ['domiciliation', 'aide_ccas'],
  sendsNow: true,
  receivesNow: true,
  mayReceive: true,
  pausedFrom: null,
  pausedUntil: null,
  convention: { version: '2026-1', signedAt: '2026-01-14T09:00:00.000Z', inForce: true },
  version: 3
}
const organisation: Organisation = {
  ...summary,
  siret: '00000018200014',
  maySend: true,
  signedBy: null,
  retentionMonths: 24,
  services: [
    {
      id: '019b8d41-b400-7d40-b5a1-0c5d0e6a7b01',
      name: 'Accueil social',
      rights: ['domiciliation', 'aide_ccas'],
      openingHours: 'Mo-Fr 08:30-12:00,13:30-17:00; PH off',
      phone: '+33465710010',
      email: 'accueil@ccas-venissieux.example'
    }
  ],
  members: 4,
  leftAt: null
}

/** The organisations of the collective. */
export const listOrganisations = operation({
  id: 'listOrganisations',
  service: 'identity',
  method: 'GET',
  path: '/v1/organisations',
  tag: 'directory',
  summary: 'List the organisations of your collective',
  description:
    'By name. Filters add up; `q` searches the names without regard to accents or case. Organisations that left are not listed.',
  open: read,
  query: z.strictObject({
    ...pageQuery,
    kind: listOf(OrganisationKind).meta({ description: 'Only these kinds, separated by commas.' }),
    right: RightCode.optional().meta({ description: 'Only those that offer a service for this right.' }),
    territory: Id.optional().meta({ description: 'Only those that work in this place or in one that contains it.' }),
    may: z.enum(['send', 'receive']).optional().meta({ description: 'Only those that send, or receive, at present.' }),
    q: text(80).optional().meta({ description: 'Only those whose name holds these words.' })
  }),
  answers: {
    200: {
      description: 'A page of organisations.',
      body: page(OrganisationSummary).meta({ id: 'OrganisationList', description: 'A page of organisations.' }),
      example: { items: [summary], next: null }
    }
  },
  problems: []
})

/** One organisation with its services. */
export const readOrganisation = operation({
  id: 'readOrganisation',
  service: 'identity',
  method: 'GET',
  path: '/v1/organisations/{id}',
  tag: 'directory',
  summary: 'Read one organisation',
  description: 'With its services. Any organisation of your collective.',
  open: read,
  params: byId,
  answers: {
    200: { description: 'The organisation.', body: Organisation, example: organisation },
    304: { description: 'It has not changed since the ETag sent in If-None-Match.' }
  },
  problems: ['organisation-not-found']
})

/** A coordinator lets an organisation join. */
export const createOrganisation = operation({
  id: 'createOrganisation',
  service: 'identity',
  method: 'POST',
  path: '/v1/organisations',
  tag: 'directory',
  summary: 'Add an organisation to your collective',
  description:
    'For a coordinator. It sends and receives only once it has signed the convention. A landlord or a life place is always outside secrecy.',
  open: { scope: 'directory:write', roles: ['coordinator'] },
  body: NewOrganisation,
  example: {
    name: 'Épicerie solidaire du Plateau',
    kind: 'association',
    siret: '00000099200016',
    secrecyRegime: 'discretion',
    maySend: true,
    mayReceive: false,
    territoryIds: ['019b8d41-b400-7c1f-8d0a-31f0a7d2c001'],
    services: []
  },
  answers: {
    201: {
      description: 'The organisation; its address is in Location.',
      body: Organisation,
      example: { ...organisation, version: 1 }
    }
  },
  problems: ['siret-taken']
})

/** What an organisation or a coordinator changes. */
export const changeOrganisation = operation({
  id: 'changeOrganisation',
  service: 'identity',
  method: 'PATCH',
  path: '/v1/organisations/{id}',
  tag: 'directory',
  summary: 'Change an organisation',
  description:
    'Its own administrator changes its name, places, services, pause and retention; a coordinator of the collective changes everything. `services` and `territoryIds` are the whole list that holds from now on.',
  open: { scope: 'directory:write', roles: ['administrator', 'coordinator'] },
  params: byId,
  body: OrganisationChange,
  example: { pausedFrom: '2026-12-21', pausedUntil: '2027-01-03' },
  versioned: true,
  answers: {
    200: { description: 'The organisation as it is now.', body: Organisation, example: { ...organisation, version: 4 } }
  },
  problems: ['organisation-not-found', 'siret-taken']
})

/** A signature under the convention. */
export const ConventionSignature = z
  .strictObject({
    organisationId: Id,
    version: z.string(),
    signedAt: Instant,
    signedBy: Id.nullable().meta({ description: 'The member who signed.' })
  })
  .meta({ id: 'ConventionSignature', description: 'A signature under a version of the convention.' })
export type ConventionSignature = z.infer<typeof ConventionSignature>

/** An organisation signs the convention in force. */
export const signConvention = operation({
  id: 'signConvention',
  service: 'identity',
  method: 'POST',
  path: '/v1/organisations/{id}/convention-signatures',
  tag: 'directory',
  summary: 'Sign the convention for your organisation',
  description:
    'A lead or an administrator signs the version in force (RGPD art. 26 and 28); from then on the organisation sends and receives as the collective lets it.',
  open: { scope: 'directory:write', roles: ['lead', 'administrator'] },
  params: byId,
  body: z
    .strictObject({ version: text(20).meta({ description: 'The version that was read and is signed.' }) })
    .meta({ id: 'NewConventionSignature', description: 'The version that is signed.' }),
  example: { version: '2026-1' },
  answers: {
    201: {
      description: 'The signature.',
      body: ConventionSignature,
      example: {
        organisationId: summary.id,
        version: '2026-1',
        signedAt: '2026-11-23T09:00:00.000Z',
        signedBy: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01'
      }
    }
  },
  problems: ['organisation-not-found', 'convention-not-in-force', 'convention-signed']
})
