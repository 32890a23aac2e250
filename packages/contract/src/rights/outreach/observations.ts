import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery, RightCode } from '../../kit/values.ts'
import { NonTakeUp } from '../check/checks.ts'
import { CatalogueCode } from '../right.ts'
import { outreachFilters, PlaceKind } from './codes.ts'

/** What an observation is about (fiche de signalement of the CCAS of Grenoble and Odenore). */
export const ObservedObject = z.enum(['legal_right', 'optional_aid', 'service']).meta({
  id: 'ObservedObject',
  description: 'A right that the law opens, an aid that a body grants if it will, or a public or associative service.'
})

const observed = {
  about: ObservedObject,
  right: RightCode.nullable().meta({ description: 'Which right, where one is meant.' }),
  nonTakeUp: NonTakeUp,
  cause: CatalogueCode.nullable().meta({ description: 'A cause, in a code that the collective agreed on.' }),
  territoryId: Id.meta({ description: 'A territory of the collective.' }),
  placeKind: PlaceKind,
  observedOn: CivilDate.meta({ description: 'At most 92 days ago, and not in the future.' })
}

/** An anonymous observation of non-take-up: boxes to tick, and nothing else. */
export const Observation = z
  .strictObject({
    id: Id,
    version: z.int(),
    ...observed,
    memberId: Id.nullable().meta({ description: 'Who noted it; null for software, or once it is forgotten.' }),
    clientId: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
    voidedAt: Instant.nullable().meta({ description: 'When it was taken back as noted in error; it is not counted.' })
  })
  .meta({ id: 'Observation', description: 'An anonymous observation of non-take-up.' })
export type Observation = z.infer<typeof Observation>

const read = { scope: 'outreach:read' } as const
const write = { scope: 'outreach:write' } as const
const byId = { params: z.object({ id: Id }) }
const written = {
  about: 'legal_right',
  right: 'rsa',
  nonTakeUp: 'not_claimed',
  cause: 'fear_of_overpayment',
  territoryId: '019b8d41-b400-7000-8000-0000000000d1',
  placeKind: 'social_centre',
  observedOn: '2026-11-25'
} as const
const observation: Observation = {
  id: '019aaf6e-7a00-7000-8000-0000000000f4',
  version: 1,
  ...written,
  memberId: '019aaf6e-7a00-7000-8000-0000000000e1',
  clientId: 'relais-web',
  createdAt: '2026-11-25T09:00:00.000Z',
  updatedAt: '2026-11-25T09:00:00.000Z',
  voidedAt: null
}

export const createObservation = operation({
  id: 'createObservation',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/observations',
  tag: 'outreach',
  summary: 'Note an anonymous observation of non-take-up',
  description:
    'What a right, an aid or a service was not taken up for, without a word on whom: no name, no free text. A legal right is named by its code. With the id that the device gave it, it is noted once however often it is sent; to correct one, take it back and note another.',
  open: write,
  body: z
    .strictObject({
      id: Id.optional().meta({ description: 'Made by the device that noted it offline.' }),
      ...observed,
      right: observed.right.default(null),
      cause: observed.cause.default(null)
    })
    .refine(({ about, right }) => about !== 'legal_right' || right !== null, {
      path: ['right'],
      error: 'Name the right by its code in the catalogue.',
      params: { rule: 'right-missing' }
    })
    .meta({ id: 'NewObservation', description: 'An observation to note; nothing in it can name the person.' }),
  example: written,
  answers: {
    200: { description: 'It was noted before under this id.', body: Observation, example: observation },
    201: { description: 'The observation.', body: Observation, example: observation }
  },
  problems: []
})

export const readObservation = operation({
  id: 'readObservation',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/observations/{id}',
  tag: 'outreach',
  summary: 'Read an observation of your organisation',
  description: 'Only the organisation that noted it reads this.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The observation.', body: Observation, example: observation },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['observation-not-found']
})

export const listObservations = operation({
  id: 'listObservations',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/observations',
  tag: 'outreach',
  summary: 'List the observations of your organisation',
  description:
    'The latest day first, without those taken back. With updatedSince: in the order of their last change, with those taken back. All filters hold together.',
  open: read,
  query: z.strictObject({
    ...outreachFilters,
    right: RightCode.optional().meta({ description: 'Only those about one right.' }),
    nonTakeUp: NonTakeUp.optional().meta({ description: 'Only one form of non-take-up.' }),
    updatedSince: Instant.optional().meta({ description: 'Only what changed at this instant or later.' }),
    ...pageQuery
  }),
  answers: {
    200: {
      description: 'A page of observations.',
      body: page(Observation).meta({ id: 'ObservationList', description: 'A page of observations.' }),
      example: { items: [observation], next: null }
    }
  },
  problems: []
})

export const voidObservation = operation({
  id: 'voidObservation',
  service: 'rights-check',
  method: 'DELETE',
  path: '/v1/observations/{id}',
  tag: 'outreach',
  summary: 'Take back an observation noted in error',
  description: 'It is counted no more; lists show it with updatedSince alone, so that software drops it too.',
  open: write,
  ...byId,
  versioned: true,
  answers: { 204: { description: 'It is taken back.' } },
  problems: ['observation-not-found', 'entry-voided']
})
