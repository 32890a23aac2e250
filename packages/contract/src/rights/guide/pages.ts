import { z } from 'zod'
import { OrganisationKind } from '../../identity/organisation.ts'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery, RightCode } from '../../kit/values.ts'
import { Availability } from '../../referrals/intake/capacities.ts'
import { exampleEntry, examplePage, exampleSummary, exampleVersions } from './examples.ts'
import { GuideChange, GuideCode, GuideKind, GuidePage, GuidePageSummary, GuideVersion } from './page.ts'

const open = { scope: 'guide:read' } as const
const byCode = { params: z.strictObject({ code: GuideCode }) }

/** The pages of the guide. */
export const listGuidePages = operation({
  id: 'listGuidePages',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/pages',
  tag: 'guide',
  summary: 'List the pages of the guide',
  description:
    'By code: those that come with Relais, and those that your collective wrote or put in their place. Withdrawn ones are listed with updatedSince alone, for software that follows along.',
  open,
  query: z.strictObject({
    ...pageQuery,
    kind: GuideKind.optional(),
    right: RightCode.optional().meta({ description: 'Only those that lead to this right.' }),
    updatedSince: Instant.optional().meta({ description: 'Only what changed at this instant or later.' })
  }),
  answers: {
    200: {
      description: 'A page of pages.',
      body: page(GuidePageSummary).meta({ id: 'GuidePageList', description: 'Pages of the guide.' }),
      example: { items: [exampleSummary], next: null }
    }
  },
  problems: []
})

/** One page, whole. */
export const readGuidePage = operation({
  id: 'readGuidePage',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/pages/{code}',
  tag: 'guide',
  summary: 'Read a page of the guide',
  description:
    'As it is written, with what its codes stand for in the catalogue of today. Reading marks nothing as read: see markGuideRead.',
  open,
  ...byCode,
  query: z.strictObject({
    version: z.coerce
      .number()
      .int()
      .min(1)
      .max(999_999_999)
      .optional()
      .meta({ description: 'An earlier version; the latest unless it is given.' })
  }),
  answers: {
    200: { description: 'The page.', body: GuidePage, example: examplePage },
    304: { description: 'It has not changed since the ETag sent in If-None-Match.' }
  },
  problems: ['guide-page-not-found']
})

/** A coordinator writes, withdraws or gives back a page. */
export const changeGuidePage = operation({
  id: 'changeGuidePage',
  service: 'rights-check',
  method: 'PUT',
  path: '/v1/guide/pages/{code}',
  tag: 'guide',
  summary: 'Write or withdraw a page of the guide',
  description:
    'For a coordinator, over the version that was read (`"v0"` for a code that nobody has written). `published` gives the page whole, in plain text; `withdrawn` takes it out of lists and searches; `shipped` gives it back to the text that comes with Relais. Codes that nothing answers to are refused. Versions before it are kept.',
  open: { scope: 'guide:write', roles: ['coordinator'] },
  ...byCode,
  versioned: true,
  body: GuideChange,
  example: { state: 'published', page: exampleEntry, note: exampleSummary.note },
  answers: { 200: { description: 'The page as it stands from now on.', body: GuidePage, example: examplePage } },
  problems: ['collective-not-found', 'guide-page-not-found']
})

/** Its versions. */
export const listGuideVersions = operation({
  id: 'listGuideVersions',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/pages/{code}/versions',
  tag: 'guide',
  summary: 'List the versions of a page of the guide',
  description: 'Latest first: who changed it, when, and what they say of it. Each may be read.',
  open,
  ...byCode,
  query: z.strictObject(pageQuery),
  answers: {
    200: {
      description: 'A page of versions.',
      body: page(GuideVersion).meta({ id: 'GuideVersionList', description: 'Versions of a page of the guide.' }),
      example: { items: exampleVersions, next: null }
    }
  },
  problems: ['guide-page-not-found']
})

/** A page to print. */
export const printGuidePage = operation({
  id: 'printGuidePage',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/pages/{code}/print',
  tag: 'guide',
  summary: 'Print a page of the guide',
  description:
    'In large print, with who can help: a page that is whole in one file and in which nothing runs, or the same as a tagged PDF (PDF/UA-1) with its fonts.',
  open,
  ...byCode,
  query: z.strictObject({
    language: z.enum(['fr']).default('fr').meta({ description: 'The language of the page: the guide is in French.' }),
    territory: Id.optional().meta({ description: 'Who can help in this place or in one that contains it.' }),
    format: z
      .enum(['html', 'pdf'])
      .exactOptional()
      .meta({ description: 'As what; without it, as Accept prefers, and else as a page.' })
  }),
  answers: { 200: { description: 'The page.', media: ['text/html', 'application/pdf'] } },
  problems: ['guide-page-not-found', 'pdf-impossible', 'unavailable']
})

const Helper = z
  .strictObject({
    organisationId: Id,
    name: z.string(),
    kind: OrganisationKind,
    rights: z.array(RightCode).meta({ description: 'Those of the page for which it offers a service.' }),
    services: z.array(
      z.strictObject({
        name: z.string(),
        rights: z.array(RightCode),
        openingHours: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable()
      })
    ),
    receivesNow: z.boolean(),
    pausedFrom: CivilDate.nullable(),
    pausedUntil: CivilDate.nullable(),
    availability: Availability.nullable().meta({
      description: 'As listCapacities tells it; null when that is not known at present.'
    }),
    places: z.int().nullable()
  })
  .meta({ id: 'GuideHelper', description: 'An organisation of the directory that can help with what a page is about.' })
export type GuideHelper = z.infer<typeof Helper>

/** Who can help nearby. */
export const listGuideHelpers = operation({
  id: 'listGuideHelpers',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/guide/pages/{code}/helpers',
  tag: 'guide',
  summary: 'See who can help with a page of the guide',
  description:
    'The organisations of the directory that the collective lets receive and that offer a service for a right of the page, by name, those that pause among them; with what they state of their places. Asked of the directory at each request.',
  open,
  ...byCode,
  query: z.strictObject({
    ...pageQuery,
    territory: Id.optional().meta({ description: 'Only those that work in this place or in one that contains it.' }),
    right: RightCode.optional().meta({ description: 'Only for this one of its rights.' })
  }),
  answers: {
    200: {
      description: 'A page of organisations.',
      body: page(Helper).meta({ id: 'GuideHelperList', description: 'Who can help with a page of the guide.' }),
      example: {
        items: [
          {
            organisationId: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d11',
            name: 'Une association d’insertion par le logement',
            kind: 'association',
            rights: ['fsl'],
            services: [
              {
                name: 'Accueil logement',
                rights: ['fsl'],
                openingHours: 'Mo-Fr 09:00-12:00',
                phone: '+33465710010',
                email: null
              }
            ],
            receivesNow: true,
            pausedFrom: null,
            pausedUntil: null,
            availability: 'open',
            places: 3
          }
        ],
        next: null
      }
    }
  },
  problems: ['guide-page-not-found']
})
