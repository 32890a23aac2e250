import { z } from 'zod'
import { OrganisationKind } from '../../identity/organisation.ts'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, listOf, page, pageQuery, text } from '../../kit/values.ts'

/** What is done with the network, rather than for one person. */
export const ActivityKind = z.enum(['workshop', 'training', 'information_meeting', 'stand', 'working_group']).meta({
  id: 'ActivityKind',
  description:
    'What was done: a workshop, a training, an information meeting, a stand, or a working group of the network.'
})
export type ActivityKind = z.infer<typeof ActivityKind>

/** Whom it addressed; all but residents are actors of the collective's place. */
export const ActivityAudience = z
  .enum(['professionals', 'volunteers', 'elected_officials', 'students', 'residents', 'other'])
  .meta({
    id: 'ActivityAudience',
    description:
      'Whom it addressed: people at work, volunteers, elected officials, students of social work, or the residents themselves.'
  })
export type ActivityAudience = z.infer<typeof ActivityAudience>

const Reached = z
  .strictObject({
    audience: ActivityAudience,
    people: z.int().min(1).max(1000).nullable().meta({ description: 'How many came; null: nobody counted.' })
  })
  .meta({ id: 'ReachedAudience', description: 'People of one kind whom an activity reached: a number, never a name.' })
const Others = z
  .strictObject({ kind: OrganisationKind, count: z.int().min(1).max(100) })
  .meta({ id: 'OutsideOrganisations', description: 'Organisations outside the collective that took part, by kind.' })

const done = {
  kind: ActivityKind,
  day: CivilDate.meta({ description: 'In France; at most 92 days ago, and not in the future.' }),
  territoryId: Id.nullable().meta({ description: 'A territory of the collective; null: no one in particular.' }),
  minutes: z.int().min(1).max(960).nullable().meta({ description: 'How long; null when it is not known.' }),
  title: text(120).nullable().meta({
    description: 'Under what your organisation finds it again; kept encrypted, told to nobody else. Name nobody in it.'
  }),
  audiences: once(z.array(Reached).min(1).max(6), 'audience').meta({ description: 'Each kind of people once.' }),
  organisationIds: once(z.array(Id).max(100)).meta({
    description: 'Organisations of the collective that took part, your own included if it did.'
  }),
  otherOrganisations: once(z.array(Others).max(17), 'kind').meta({
    description: 'Other organisations that took part, as a number of each kind.'
  })
}

/** A network activity as it is kept. */
export const NetworkActivity = z
  .strictObject({
    id: Id,
    version: z.int(),
    ...done,
    title: done.title.meta({ description: 'As it was given; null when there was none, or once it is forgotten.' }),
    memberId: Id.nullable().meta({ description: 'Who noted it; null for software, or once it is forgotten.' }),
    clientId: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
    voidedAt: Instant.nullable().meta({ description: 'When it was taken back as noted in error; it is not counted.' })
  })
  .meta({ id: 'NetworkActivity', description: 'An activity for the network: whom it reached, in numbers.' })
export type NetworkActivity = z.infer<typeof NetworkActivity>

/** An activity to be noted. It has no place for who came. */
export const NewNetworkActivity = z
  .strictObject({
    id: Id.optional().meta({ description: 'Made by the device that noted it: sent again, it is the same activity.' }),
    ...done,
    territoryId: done.territoryId.default(null),
    minutes: done.minutes.default(null),
    title: done.title.default(null),
    organisationIds: done.organisationIds.default([]),
    otherOrganisations: done.otherOrganisations.default([])
  })
  .meta({ id: 'NewNetworkActivity', description: 'An activity to note: numbers of people, never names.' })
export type NewNetworkActivity = z.output<typeof NewNetworkActivity>

const read = { scope: 'outreach:read' } as const
const write = { scope: 'outreach:write' } as const
const byId = { params: z.object({ id: Id }) }
const written: z.input<typeof NewNetworkActivity> = {
  kind: 'training',
  day: '2026-11-24',
  territoryId: '019b8d41-b400-7000-8000-0000000000d1',
  minutes: 180,
  title: 'Repérer le non-recours à l’accueil',
  audiences: [
    { audience: 'professionals', people: 11 },
    { audience: 'volunteers', people: null }
  ],
  organisationIds: ['019b8d41-b400-7b52-a1f7-2f6f4a0c9d12'],
  otherOrganisations: [{ kind: 'association', count: 2 }]
}
const activity: NetworkActivity = {
  id: '019aaf6e-7a00-7000-8000-0000000000f5',
  version: 1,
  ...NewNetworkActivity.omit({ id: true }).parse(written),
  memberId: '019aaf6e-7a00-7000-8000-0000000000e1',
  clientId: 'relais-web',
  createdAt: '2026-11-25T09:00:00.000Z',
  updatedAt: '2026-11-25T09:00:00.000Z',
  voidedAt: null
}

export const createNetworkActivity = operation({
  id: 'createNetworkActivity',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/network-activities',
  tag: 'outreach',
  summary: 'Note an activity for the network',
  description:
    'A workshop, a training, an information meeting, a stand or a working group: when and where, how many people of which kind it reached, and which organisations took part. Nobody who came is named. Sent again under the id that the device gave it, it is noted once.',
  open: write,
  body: NewNetworkActivity,
  example: written,
  answers: {
    200: { description: 'It was noted before under this id.', body: NetworkActivity, example: activity },
    201: { description: 'The activity.', body: NetworkActivity, example: activity }
  },
  problems: []
})

export const readNetworkActivity = operation({
  id: 'readNetworkActivity',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/network-activities/{id}',
  tag: 'outreach',
  summary: 'Read an activity of your organisation',
  description: 'Only the organisation that noted it reads this.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The activity.', body: NetworkActivity, example: activity },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['network-activity-not-found']
})

export const listNetworkActivities = operation({
  id: 'listNetworkActivities',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/network-activities',
  tag: 'outreach',
  summary: 'List the activities of your organisation',
  description:
    'The latest day first, without those taken back. With updatedSince: in the order of their last change, with those taken back. All filters hold together.',
  open: read,
  query: z.strictObject({
    kind: listOf(ActivityKind).meta({ description: 'One of these kinds.' }),
    territoryId: listOf(Id).meta({ description: 'One of these territories, and not those within.' }),
    from: CivilDate.optional().meta({ description: 'On this day or later.' }),
    until: CivilDate.optional().meta({ description: 'On this day or earlier.' }),
    updatedSince: Instant.optional().meta({ description: 'Only what changed at this instant or later.' }),
    ...pageQuery
  }),
  answers: {
    200: {
      description: 'A page of activities.',
      body: page(NetworkActivity).meta({ id: 'NetworkActivityList', description: 'A page of activities.' }),
      example: { items: [activity], next: null }
    }
  },
  problems: []
})

export const changeNetworkActivity = operation({
  id: 'changeNetworkActivity',
  service: 'rights-check',
  method: 'PATCH',
  path: '/v1/network-activities/{id}',
  tag: 'outreach',
  summary: 'Correct an activity',
  description: 'Replaces the fields that are sent.',
  open: write,
  ...byId,
  versioned: true,
  body: z
    .strictObject(done)
    .partial()
    .refine((change) => Object.keys(change).length > 0, {
      error: 'Give at least one field to change.',
      params: { rule: 'nothing-to-change' }
    }),
  example: { minutes: 210 },
  answers: {
    200: { description: 'The activity.', body: NetworkActivity, example: { ...activity, version: 2, minutes: 210 } }
  },
  problems: ['network-activity-not-found', 'entry-voided']
})

export const voidNetworkActivity = operation({
  id: 'voidNetworkActivity',
  service: 'rights-check',
  method: 'DELETE',
  path: '/v1/network-activities/{id}',
  tag: 'outreach',
  summary: 'Take back an activity noted in error',
  description: 'It is counted no more; lists show it with updatedSince alone, so that software drops it too.',
  open: write,
  ...byId,
  versioned: true,
  answers: { 204: { description: 'It is taken back.' } },
  problems: ['network-activity-not-found', 'entry-voided']
})

/** A list in which each stands once: by itself, or by one of its keys. */
function once<S extends z.ZodArray>(list: S, key?: string): S {
  const of = (one: unknown) => (key === undefined ? one : (one as Record<string, unknown>)[key])
  return list.refine((all) => new Set(all.map(of)).size === all.length, {
    error: 'Name each once.',
    params: { rule: 'named-twice' }
  })
}
