import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery } from '../../kit/values.ts'
import { FollowUp, outreachFilters, PlaceKind, spoken } from './codes.ts'

const Language = z
  .string()
  .max(3)
  .regex(/^[a-z]{2,3}$/)
  .nullable()
  .meta({ description: 'The language that was spoken (ISO 639); null when it is not known.' })
const Minutes = z.int().min(1).max(480).nullable().meta({ description: 'How long; null when it is not known.' })
const MetAt = Instant.meta({
  description: 'When it took place, whenever it is sent: at most 92 days ago, and not in the future.'
})

const noted = {
  placeKind: PlaceKind,
  territoryId: Id.meta({ description: 'A territory of the collective.' }),
  metAt: MetAt,
  minutes: Minutes.default(null),
  language: Language.default(null),
  themes: spoken.themes.default([]),
  rights: spoken.rights.default([]).meta({ description: 'Rights that were spoken about, by code.' }),
  followUp: FollowUp.default('nothing'),
  sessionId: Id.nullable().default(null).meta({ description: 'The drop-in session at which it took place.' })
}

/** An anonymous contact, to be noted. It has no place for a name or a free text. */
export const NewOutreachContact = z
  .strictObject({
    id: Id.optional().meta({
      description: 'Made by the device that noted it offline: sent again, it is the same contact.'
    }),
    ...noted
  })
  .meta({ id: 'NewOutreachContact', description: 'A contact to note; nothing in it can name the person.' })
export type NewOutreachContact = z.output<typeof NewOutreachContact>

/** A contact as it is kept. */
export const OutreachContact = z
  .strictObject({
    id: Id,
    version: z.int(),
    placeKind: PlaceKind,
    territoryId: Id,
    metAt: Instant,
    minutes: Minutes,
    language: Language,
    themes: spoken.themes,
    rights: spoken.rights,
    followUp: FollowUp,
    sessionId: Id.nullable(),
    checkIds: z.array(Id).meta({ description: 'The rights checks that came of it and are not forgotten.' }),
    memberId: Id.nullable().meta({ description: 'Who noted it; null for software, or once it is forgotten.' }),
    clientId: z.string(),
    createdAt: Instant,
    updatedAt: Instant,
    voidedAt: Instant.nullable().meta({ description: 'When it was taken back as noted in error; it is not counted.' })
  })
  .meta({ id: 'OutreachContact', description: 'An anonymous contact: a meeting, never a distinct person.' })
export type OutreachContact = z.infer<typeof OutreachContact>

const read = { scope: 'outreach:read' } as const
const write = { scope: 'outreach:write' } as const
const byId = { params: z.object({ id: Id }) }
const written = {
  placeKind: 'foot_of_building',
  territoryId: '019b8d41-b400-7000-8000-0000000000d1',
  metAt: '2026-11-25T09:10:00.000Z',
  minutes: 12,
  language: 'ar',
  themes: ['housing', 'health'],
  rights: ['css'],
  followUp: 'check_proposed'
} as const
const contact: OutreachContact = {
  id: '019aaf6e-7a00-7000-8000-0000000000f1',
  version: 1,
  ...written,
  themes: [...written.themes],
  rights: [...written.rights],
  sessionId: null,
  checkIds: [],
  memberId: '019aaf6e-7a00-7000-8000-0000000000e1',
  clientId: 'relais-web',
  createdAt: '2026-11-25T17:40:00.000Z',
  updatedAt: '2026-11-25T17:40:00.000Z',
  voidedAt: null
}

export const createOutreachContact = operation({
  id: 'createOutreachContact',
  service: 'rights-check',
  method: 'POST',
  path: '/v1/outreach-contacts',
  tag: 'outreach',
  summary: 'Note an anonymous contact',
  description:
    'A meeting at the foot of a building, in a shop, at a drop-in session. Nobody is named, and there is no free text. What was noted offline is sent later with its real instant; with the id that the device gave it, it is noted once however often it is sent: what is kept then comes back as it stands, even when it was corrected or taken back meanwhile.',
  open: write,
  body: NewOutreachContact,
  example: written,
  answers: {
    200: { description: 'It was noted before under this id.', body: OutreachContact, example: contact },
    201: { description: 'The contact.', body: OutreachContact, example: contact }
  },
  problems: []
})

export const readOutreachContact = operation({
  id: 'readOutreachContact',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/outreach-contacts/{id}',
  tag: 'outreach',
  summary: 'Read a contact of your organisation',
  description: 'With the rights checks that came of it. Only the organisation that noted it reads this.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The contact.', body: OutreachContact, example: contact },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['outreach-contact-not-found']
})

export const listOutreachContacts = operation({
  id: 'listOutreachContacts',
  service: 'rights-check',
  method: 'GET',
  path: '/v1/outreach-contacts',
  tag: 'outreach',
  summary: 'List the contacts of your organisation',
  description:
    'The latest meeting first, without those taken back. With updatedSince: in the order of their last change, with those taken back, for software that follows along. All filters hold together.',
  open: read,
  query: z.strictObject({
    ...outreachFilters,
    sessionId: Id.optional().meta({ description: 'Only those of one drop-in session.' }),
    from: CivilDate.optional().meta({ description: 'Met on this day in France or later.' }),
    until: CivilDate.optional().meta({ description: 'Met on this day in France or earlier.' }),
    updatedSince: Instant.optional().meta({ description: 'Only what changed at this instant or later.' }),
    ...pageQuery
  }),
  answers: {
    200: {
      description: 'A page of contacts.',
      body: page(OutreachContact).meta({ id: 'OutreachContactList', description: 'A page of contacts.' }),
      example: { items: [contact], next: null }
    }
  },
  problems: []
})

export const changeOutreachContact = operation({
  id: 'changeOutreachContact',
  service: 'rights-check',
  method: 'PATCH',
  path: '/v1/outreach-contacts/{id}',
  tag: 'outreach',
  summary: 'Correct a contact',
  description: 'Replaces the fields that are sent.',
  open: write,
  ...byId,
  versioned: true,
  body: z
    .strictObject({
      placeKind: PlaceKind,
      territoryId: noted.territoryId,
      metAt: MetAt,
      minutes: Minutes,
      language: Language,
      themes: spoken.themes,
      rights: spoken.rights,
      followUp: FollowUp,
      sessionId: Id.nullable()
    })
    .partial()
    .refine((change) => Object.keys(change).length > 0, {
      error: 'Give at least one field to change.',
      params: { rule: 'nothing-to-change' }
    }),
  example: { minutes: 20 },
  answers: {
    200: { description: 'The contact.', body: OutreachContact, example: { ...contact, version: 2, minutes: 20 } }
  },
  problems: ['outreach-contact-not-found', 'entry-voided']
})

export const voidOutreachContact = operation({
  id: 'voidOutreachContact',
  service: 'rights-check',
  method: 'DELETE',
  path: '/v1/outreach-contacts/{id}',
  tag: 'outreach',
  summary: 'Take back a contact noted in error',
  description: 'It is counted no more; lists show it with updatedSince alone, so that software drops it too.',
  open: write,
  ...byId,
  versioned: true,
  answers: { 204: { description: 'It is taken back.' } },
  problems: ['outreach-contact-not-found', 'entry-voided']
})
