import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery, text } from '../../kit/values.ts'

/** How a person wants to be reached. */
export const PreferredChannel = z
  .enum(['phone', 'sms', 'email', 'post', 'in_person', 'through_referrer'])
  .meta({ id: 'PreferredChannel', description: 'How the person wants to be reached.' })

/** Coarse age: all that a receiver sees before it takes note. */
export const AgeBand = z
  .enum(['under_18', '18_24', '25_39', '40_59', '60_74', '75_and_over', 'unknown'])
  .meta({ id: 'AgeBand', description: 'Coarse age.' })
export type AgeBand = z.infer<typeof AgeBand>

const Phone = z
  .string()
  .max(24)
  .regex(/^\+?[0-9][0-9 .()-]{5,22}$/, {
    error: 'Give a phone number in digits, such as 06 39 98 12 34 or +33 6 39 98 12 34.'
  })

const identity = {
  givenName: text(80).meta({ description: 'Given name, as the person gives it.' }),
  familyName: text(80).meta({ description: 'Family name used every day.' }),
  birthDate: CivilDate.nullable().default(null).meta({ description: 'Date of birth; null when it is not known.' }),
  phone: Phone.nullable().default(null),
  email: z.email().max(200).nullable().default(null),
  preferredChannel: PreferredChannel.default('phone'),
  language: z
    .string()
    .max(3)
    .regex(/^[a-z]{2,3}$/)
    .default('fr')
    .meta({ description: 'Language to speak with the person (ISO 639).' })
}

/** What is recorded of a person: the least that a referral needs. Never a social security number, health or nationality. */
export const NewPerson = z
  .strictObject(identity)
  .refine((person) => person.birthDate === null || person.birthDate >= '1900-01-01', {
    path: ['birthDate'],
    error: 'Give a date of birth from 1900 on.',
    params: { rule: 'too-old' }
  })
  .meta({ id: 'NewPerson', description: 'The least that a referral needs to know of a person.' })
export type NewPerson = z.output<typeof NewPerson>

/** A person as the organisation that recorded them reads it. */
export const Person = z
  .strictObject({
    id: Id,
    version: z.int(),
    givenName: z.string(),
    familyName: z.string(),
    birthDate: CivilDate.nullable(),
    phone: z.string().nullable().meta({ description: 'E.164 where the number could be understood.' }),
    email: z.string().nullable(),
    preferredChannel: PreferredChannel,
    language: z.string(),
    ageBand: AgeBand,
    lastContactOn: CivilDate,
    createdAt: Instant,
    updatedAt: Instant
  })
  .meta({ id: 'Person', description: 'A person, as the organisation that recorded them reads it.' })
export type Person = z.infer<typeof Person>
/** A line of the journal of reads, as the person may see it. */
export const JournalledRead = z
  .strictObject({
    at: Instant,
    organisationId: Id,
    memberId: Id.nullable(),
    clientId: z.string(),
    operation: z.string(),
    level: z.enum(['minimised', 'minimal', 'follow_up', 'confidential'])
  })
  .meta({ id: 'JournalledRead', description: 'Who read, for which organisation, at what level.' })

const read = { scope: 'persons:read' } as const
const write = { scope: 'persons:write' } as const
const byId = { params: z.object({ id: Id }) }
const id = '019aaf6e-7a00-7000-8000-00000000000a'
const written = {
  givenName: 'Yasmina',
  familyName: 'Exemple',
  birthDate: '1984-03-12',
  phone: '+33639981234',
  email: null,
  preferredChannel: 'phone',
  language: 'fr'
} as const
/** A person as examples show them. */
export const examplePerson: Person = {
  id,
  version: 1,
  ...written,
  ageBand: '40_59',
  lastContactOn: '2026-11-23',
  createdAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T09:00:00.000Z'
}

export const createPerson = operation({
  id: 'createPerson',
  service: 'referrals',
  method: 'POST',
  path: '/v1/persons',
  tag: 'persons',
  summary: 'Record a person',
  description:
    'Records the least that a referral needs. Names, date of birth and contact are encrypted; only your organisation, and the recipient of a referral from its minimal level on, can read them.',
  open: write,
  body: NewPerson,
  example: written,
  answers: { 201: { description: 'The person.', body: Person, example: examplePerson } },
  problems: []
})

export const readPerson = operation({
  id: 'readPerson',
  service: 'referrals',
  method: 'GET',
  path: '/v1/persons/{id}',
  tag: 'persons',
  summary: 'Read a person',
  description: 'Only the organisation that recorded the person reads this; the read is journalled.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The person.', body: Person, example: examplePerson },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['person-not-found']
})

export const changePerson = operation({
  id: 'changePerson',
  service: 'referrals',
  method: 'PATCH',
  path: '/v1/persons/{id}',
  tag: 'persons',
  summary: 'Correct a person',
  description: 'Replaces the fields that are sent. Open referrals show the corrected identity at once.',
  open: write,
  ...byId,
  versioned: true,
  body: z.strictObject({
    givenName: identity.givenName.optional(),
    familyName: identity.familyName.optional(),
    birthDate: CivilDate.nullable().optional(),
    phone: Phone.nullable().optional(),
    email: z.email().max(200).nullable().optional(),
    preferredChannel: PreferredChannel.optional(),
    language: z
      .string()
      .max(3)
      .regex(/^[a-z]{2,3}$/)
      .optional()
  }),
  example: { phone: '+33639985678' },
  answers: {
    200: { description: 'The person.', body: Person, example: { ...examplePerson, version: 2, phone: '+33639985678' } }
  },
  problems: ['person-not-found']
})

export const listPersons = operation({
  id: 'listPersons',
  service: 'referrals',
  method: 'GET',
  path: '/v1/persons',
  tag: 'persons',
  summary: 'List the persons that your organisation recorded',
  description:
    'Latest first. To find one by name, phone or e-mail use searchPersons: what identifies people never goes in an address.',
  open: read,
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of persons.',
      body: page(Person).meta({ id: 'PersonList', description: 'A page of persons.' }),
      example: { items: [examplePerson], next: null }
    }
  },
  problems: []
})

export const searchPersons = operation({
  id: 'searchPersons',
  service: 'referrals',
  method: 'POST',
  path: '/v1/persons/search',
  tag: 'persons',
  summary: 'Find persons that your organisation recorded',
  description:
    'Exact search, ignoring case, accents, hyphens and spacing: both names with the date of birth, or a phone number, or an e-mail. A POST, so that nothing that identifies people stands in an address.',
  open: read,
  body: z
    .strictObject({
      givenName: text(80).optional(),
      familyName: text(80).optional(),
      birthDate: CivilDate.optional(),
      phone: Phone.optional(),
      email: z.email().max(200).optional()
    })
    .refine((by) => (by.givenName && by.familyName && by.birthDate) || by.phone || by.email, {
      error: 'Give both names and the date of birth, or a phone number, or an e-mail.',
      params: { rule: 'too-little' }
    }),
  example: { phone: '06 39 98 12 34' },
  answers: {
    200: {
      description: 'At most 20 persons, latest first.',
      body: z.object({ items: z.array(Person) }).meta({ id: 'FoundPersons', description: 'Persons that match.' }),
      example: { items: [examplePerson] }
    }
  },
  problems: []
})

export const listPersonReads = operation({
  id: 'listPersonReads',
  service: 'referrals',
  method: 'GET',
  path: '/v1/persons/{id}/reads',
  tag: 'persons',
  summary: 'List who read a person’s content',
  description: 'The journal of reads by your own organisation, latest first; kept 12 months.',
  open: read,
  ...byId,
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of the journal.',
      body: page(JournalledRead).meta({ id: 'ReadList', description: 'A page of the journal of reads.' }),
      example: {
        items: [
          {
            at: '2026-11-23T09:00:00.000Z',
            organisationId: '019aaf6e-7a00-7000-8000-00000000000b',
            memberId: null,
            clientId: 'caf-rhone-api',
            operation: 'readReferral',
            level: 'minimal'
          }
        ],
        next: null
      }
    }
  },
  problems: ['person-not-found']
})
