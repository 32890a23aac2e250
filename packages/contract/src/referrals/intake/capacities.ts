import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery, RightCode, text } from '../../kit/values.ts'

/** Days for which a statement holds; later it is to be confirmed. */
export const CAPACITY_HOLDS = 90

const places = z.int().min(0).max(10_000).nullable().meta({
  description: 'Open places now; null when they are not counted. One fewer with each acceptance, never below 0.'
})
const stated = {
  places,
  waitingList: z
    .boolean()
    .meta({ description: 'Without a place it keeps a waiting list; otherwise sending is refused.' }),
  takesUrgent: z.boolean().meta({ description: 'It takes urgent referrals.' }),
  pausedFrom: CivilDate.nullable().meta({ description: 'First day without new referrals.' }),
  pausedUntil: CivilDate.nullable().meta({ description: 'Last day of the pause; null while the end is open.' }),
  reopensOn: CivilDate.nullable().meta({
    description: 'When there should be places again; told to whoever is refused.'
  }),
  criteria: z.string().nullable().meta({ description: 'Whom it takes, in words.' })
}

const entry = {
  places: places.default(null),
  waitingList: stated.waitingList.default(false),
  takesUrgent: stated.takesUrgent.default(true),
  pausedFrom: stated.pausedFrom.default(null),
  pausedUntil: stated.pausedUntil.default(null),
  reopensOn: stated.reopensOn.default(null),
  criteria: text(1000).nullable().default(null)
}

/** A pause that ends has begun, and not after it ended. */
const pauses = <S extends z.ZodType<{ pausedFrom: string | null; pausedUntil: string | null }>>(schema: S) =>
  schema.refine(
    ({ pausedFrom, pausedUntil }) => pausedUntil === null || (pausedFrom !== null && pausedFrom <= pausedUntil),
    { path: ['pausedUntil'], error: 'Give a pausedFrom on that day or before.', params: { rule: 'pause-order' } }
  )

/** What an organisation states of its places. */
export const CapacityStatement = pauses(
  z.strictObject({
    ...entry,
    territoryIds: z
      .array(Id)
      .max(50)
      .default([])
      .meta({ description: 'Only for people of these territories; empty: wherever the organisation works.' }),
    services: z
      .array(pauses(z.strictObject({ serviceId: Id, ...entry })))
      .max(30)
      .default([])
      .meta({
        description:
          'Services that count their own places; they hold for the rights of that service, the rest for all others.'
      })
  })
).meta({ id: 'CapacityStatement', description: 'What an organisation states of its places; the whole statement.' })

/** What an organisation stated, as it reads it itself. */
export const Capacity = z
  .strictObject({
    version: z.int(),
    ...stated,
    territoryIds: z.array(Id),
    services: z.array(z.strictObject({ serviceId: Id, ...stated })),
    statedAt: Instant.nullable(),
    statedBy: Id.nullable().meta({ description: 'The member who stated it; null when software did, or nobody yet.' }),
    holdsUntil: Instant.nullable().meta({
      description: 'After this instant senders are told that it is to be confirmed; null when nothing was stated.'
    })
  })
  .meta({ id: 'Capacity', description: 'What your organisation stated of its places.' })
export type Capacity = z.infer<typeof Capacity>

/** What a sender may count on. */
export const Availability = z.enum(['open', 'waiting_list', 'full', 'paused', 'unknown']).meta({
  id: 'Availability',
  description:
    'open: there are places, or they are not counted. waiting_list: full, sending is possible. full: sending is refused. unknown: nothing was stated, or it was full more than 90 days ago.'
})
export type Availability = z.infer<typeof Availability>

/** How much a statement is still worth. */
export const Freshness = z
  .enum(['fresh', 'to_confirm'])
  .meta({ id: 'Freshness', description: 'to_confirm: stated more than 90 days ago.' })

/** The capacity of one organisation, as senders see it. */
export const OrganisationCapacity = z
  .strictObject({
    organisationId: Id,
    name: z.string(),
    availability: Availability,
    places,
    freshness: Freshness.nullable().meta({ description: 'null when nothing was stated.' }),
    pausedFrom: CivilDate.nullable(),
    pausedUntil: CivilDate.nullable(),
    stated: z.array(
      z.strictObject({
        serviceId: Id.nullable().meta({ description: 'A service of the organisation; null for the whole of it.' }),
        ...stated,
        territoryIds: z.array(Id),
        statedOn: CivilDate,
        freshness: Freshness
      })
    )
  })
  .meta({ id: 'OrganisationCapacity', description: 'What may be counted on at one organisation; no personal data.' })
export type OrganisationCapacity = z.infer<typeof OrganisationCapacity>

const statement = {
  places: 3,
  waitingList: true,
  takesUrgent: true,
  pausedFrom: null,
  pausedUntil: null,
  reopensOn: null,
  criteria: 'Adultes sans enfant, sur rendez-vous.'
}
const capacity: Capacity = {
  version: 2,
  ...statement,
  territoryIds: [],
  services: [],
  statedAt: '2026-11-23T09:00:00.000Z',
  statedBy: '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01',
  holdsUntil: '2027-02-21T09:00:00.000Z'
}

/** Who has places, asked without a word about anybody. */
export const listCapacities = operation({
  id: 'listCapacities',
  service: 'referrals',
  method: 'GET',
  path: '/v1/capacities',
  tag: 'capacity',
  summary: 'See which organisations have places',
  description:
    'The organisations that may receive, by name, with what they state of their places. Ask it before you write a referral: nothing about a person is sent. What was stated more than 90 days ago is shown as to be confirmed.',
  open: { scope: 'directory:read' },
  query: z.strictObject({
    ...pageQuery,
    right: RightCode.optional().meta({ description: 'Only those that offer a service for this right.' }),
    territoryId: Id.optional().meta({ description: 'Only those that work in this place or in one that contains it.' }),
    urgent: z.enum(['true', 'false']).optional().meta({ description: 'true: only those that take urgent referrals.' })
  }),
  answers: {
    200: {
      description: 'A page of capacities; a page may hold fewer than were asked for and still have a next.',
      body: page(OrganisationCapacity).meta({ id: 'CapacityList', description: 'A page of capacities.' }),
      example: {
        items: [
          {
            organisationId: '019b8d41-b400-7b52-a1f7-2f6f4a0c9d11',
            name: 'CCAS de Vénissieux',
            availability: 'open',
            places: 3,
            freshness: 'fresh',
            pausedFrom: null,
            pausedUntil: null,
            stated: [{ serviceId: null, ...statement, territoryIds: [], statedOn: '2026-11-23', freshness: 'fresh' }]
          }
        ],
        next: null
      }
    }
  },
  problems: []
})

/** What one's own organisation stated. */
export const readCapacity = operation({
  id: 'readCapacity',
  service: 'referrals',
  method: 'GET',
  path: '/v1/capacity',
  tag: 'capacity',
  summary: 'Read what your organisation states of its places',
  description: 'Version 0 until something was stated.',
  open: { scope: 'directory:read' },
  answers: {
    200: { description: 'The statement.', body: Capacity, example: capacity },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['organisation-not-found']
})

/** An organisation states its places. */
export const stateCapacity = operation({
  id: 'stateCapacity',
  service: 'referrals',
  method: 'PUT',
  path: '/v1/capacity',
  tag: 'capacity',
  summary: 'State the places of your organisation',
  description:
    'For a lead, an administrator, or your own software. The whole statement: what is left out takes its default. Stating the same again confirms it for another 90 days. The first one is stated over version 0.',
  open: { scope: 'referrals:write', roles: ['lead', 'administrator'] },
  versioned: true,
  body: CapacityStatement,
  example: {
    places: 3,
    waitingList: true,
    criteria: 'Adultes sans enfant, sur rendez-vous.',
    services: [{ serviceId: '019b8d41-b400-7d40-b5a1-0c5d0e6a7b01', places: 1 }]
  },
  answers: { 200: { description: 'The statement as it is now.', body: Capacity, example: capacity } },
  problems: ['organisation-not-found']
})
