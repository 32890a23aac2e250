import { codesOf, DUPLICATE_DECISIONS, RIGHTS_CHECK_WAIVERS } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id, Instant, listOf, page, pageQuery, RightCode, text } from '../kit/values.ts'
import { NewAgreement, NewPerson } from './persons.ts'
import { Referral, ReferralEvent, ReferralProgress, ReferralState, ReferralSummary } from './referral.ts'

const WRITTEN = {
  rights: z.array(RightCode).min(1).max(20).meta({ description: 'Codes of the catalogue of rights.' }),
  urgent: z.boolean().default(false),
  territoryId: Id.nullable().default(null),
  need: text(500)
    .nullable()
    .default(null)
    .meta({ description: 'What is asked, in a sentence or two; read from the minimal level on.' }),
  followUp: text(4000)
    .nullable()
    .default(null)
    .meta({ description: 'Steps done, missing documents; read from the follow-up level on.' }),
  assessment: text(8000)
    .nullable()
    .default(null)
    .meta({ description: 'Social assessment; read at the confidential level only.' })
}

/** What makes a referral leave: the same fields as the payload of the action send. */
export const Sending = {
  rightsCheckWaiver: z.enum(codesOf(RIGHTS_CHECK_WAIVERS)).optional(),
  duplicateDecision: z.enum(codesOf(DUPLICATE_DECISIONS)).optional()
}

/** A new referral: for a person already recorded, or one recorded with it; a draft, or sent at once. */
export const NewReferral = z
  .strictObject({
    personId: Id.optional().meta({ description: 'A person that your organisation recorded; or give person.' }),
    person: NewPerson.optional().meta({ description: 'A person to record with this referral; or give personId.' }),
    recipientId: Id,
    agreementId: Id.optional().meta({
      description: 'An agreement already recorded; or give agreement. A draft needs none.'
    }),
    agreement: NewAgreement.omit({ recipientId: true, rights: true })
      .optional()
      .meta({ description: 'The agreement that the person gave for this recipient and these rights.' }),
    ...WRITTEN,
    send: z
      .boolean()
      .default(false)
      .meta({ description: 'true sends it at once; false keeps a draft, for the action send.' }),
    ...Sending
  })
  .refine((body) => (body.personId === undefined) !== (body.person === undefined), {
    path: ['personId'],
    error: 'Give either personId or person.',
    params: { rule: 'one-of' }
  })
  .refine((body) => body.agreementId === undefined || body.agreement === undefined, {
    path: ['agreementId'],
    error: 'Give either agreementId or agreement.',
    params: { rule: 'one-of' }
  })
  .meta({ id: 'NewReferral', description: 'A new referral.' })
export type NewReferral = z.output<typeof NewReferral>

const read = { scope: 'referrals:read' } as const
const write = { scope: 'referrals:write' } as const
const byId = { params: z.object({ id: Id }) }
const person = { id: '019aaf6e-7a00-7000-8000-00000000000a', givenName: 'Yasmina', familyName: 'Exemple' }

/** A referral as examples show it. */
export const exampleReferral: Referral = {
  id: '019aaf6e-7a00-7000-8000-00000000000d',
  version: 4,
  side: 'receiver',
  disclosure: 'follow_up',
  state: 'accepted',
  ballWith: 'receiver',
  urgent: false,
  rights: ['rsa'],
  senderId: '019aaf6e-7a00-7000-8000-00000000000e',
  recipientId: '019aaf6e-7a00-7000-8000-00000000000b',
  territoryId: null,
  ageBand: '40_59',
  language: 'fr',
  subStatus: 'to_contact',
  ownerId: null,
  reasonCode: null,
  withdrawalRequested: false,
  frozen: false,
  parentId: null,
  rootId: '019aaf6e-7a00-7000-8000-00000000000d',
  hop: 0,
  dueAt: '2026-11-30T17:00:00.000Z',
  createdAt: '2026-11-23T09:00:00.000Z',
  sentAt: '2026-11-23T09:00:00.000Z',
  updatedAt: '2026-11-23T10:00:00.000Z',
  person: { ...person, phone: '+33639981234', email: null, preferredChannel: 'phone', birthDate: '1984-03-12' },
  need: 'Sans ressources depuis octobre, souhaite demander le RSA.',
  followUp: 'Compte caf.fr créé, il manque un RIB.',
  assessment: null,
  agreementId: '019aaf6e-7a00-7000-8000-00000000000c',
  agreementLevel: 'follow_up',
  rightsCheckWaiver: 'urgent_need',
  duplicateDecision: 'none_found',
  outcomes: [],
  availableActions: [{ action: 'start', href: '/v1/referrals/019aaf6e-7a00-7000-8000-00000000000d/actions/start' }]
}
const {
  person: __,
  need: _,
  followUp,
  assessment,
  agreementId,
  agreementLevel,
  rightsCheckWaiver,
  duplicateDecision,
  outcomes,
  ...head
} = exampleReferral
/** Where a referral stands, as examples show it. */
export const exampleProgress: ReferralProgress = { ...head, personId: person.id, agreementId }
const summary: ReferralSummary = { ...head, person, availableActions: ['start'] }
const event: ReferralEvent = {
  id: '019aaf6e-7a00-7000-8000-00000000000f',
  referralId: exampleReferral.id,
  version: 2,
  action: 'send',
  side: 'sender',
  organisationId: exampleReferral.senderId,
  memberId: null,
  fromState: 'draft',
  toState: 'sent',
  at: '2026-11-23T09:00:00.000Z',
  payload: {},
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
}

export const createReferral = operation({
  id: 'createReferral',
  service: 'referrals',
  method: 'POST',
  path: '/v1/referrals',
  tag: 'referrals',
  summary: 'Write a referral, and send it at once if you wish',
  description:
    'Records the person and the agreement with it when they are given whole. Without send it stays a draft of your organisation. A landlord’s referral does not replace its report of arrears to the CAF, due within two months once two months’ rent are owed (CCH art. L824-1 and R824-4).',
  open: write,
  body: NewReferral,
  example: {
    person: { givenName: 'Yasmina', familyName: 'Exemple', birthDate: '1984-03-12', phone: '06 39 98 12 34' },
    recipientId: exampleReferral.recipientId,
    agreement: { level: 'follow_up', howGiven: 'in_person_oral', givenOn: '2026-11-23' },
    rights: ['rsa'],
    need: exampleReferral.need,
    followUp: exampleReferral.followUp,
    send: true,
    rightsCheckWaiver: 'urgent_need',
    duplicateDecision: 'none_found'
  },
  answers: {
    201: {
      description: 'Where the new referral stands.',
      body: ReferralProgress,
      example: {
        ...exampleProgress,
        side: 'sender',
        disclosure: 'follow_up',
        state: 'sent',
        version: 2,
        subStatus: null,
        availableActions: [{ action: 'withdraw', href: `/v1/referrals/${exampleReferral.id}/actions/withdraw` }]
      }
    }
  },
  problems: [
    'person-not-found',
    'agreement-not-found',
    'organisation-not-found',
    'sender-may-not-send',
    'recipient-may-not-receive',
    'agreement-not-live',
    'agreement-does-not-cover',
    'recipient-outside-territory',
    'recipient-paused',
    'duplicate-unanswered',
    'rights-check-missing'
  ]
})

/** What may be changed in a draft; what is left out stays. */
export const ReferralChange = z
  .strictObject({
    recipientId: Id.optional().meta({ description: 'Another recipient; the agreement must name it too.' }),
    agreementId: Id.nullable().optional(),
    rights: WRITTEN.rights.optional(),
    urgent: z.boolean().optional(),
    territoryId: Id.nullable().optional(),
    need: text(500).nullable().optional(),
    followUp: text(4000).nullable().optional(),
    assessment: text(8000).nullable().optional()
  })
  .meta({ id: 'ReferralChange', description: 'What may be changed in a draft; what is left out stays.' })

export const changeReferral = operation({
  id: 'changeReferral',
  service: 'referrals',
  method: 'PATCH',
  path: '/v1/referrals/{id}',
  tag: 'referrals',
  summary: 'Change a draft',
  description:
    'Only its sender, and only before it is sent: afterwards what was said stands, and the actions of the lifecycle carry on.',
  open: write,
  ...byId,
  versioned: true,
  body: ReferralChange,
  example: { agreementId: exampleReferral.agreementId, urgent: true },
  answers: {
    200: {
      description: 'Where the draft stands.',
      body: ReferralProgress,
      example: {
        ...exampleProgress,
        side: 'sender',
        state: 'draft',
        ballWith: 'sender',
        version: 2,
        subStatus: null,
        sentAt: null,
        dueAt: null,
        urgent: true,
        availableActions: [{ action: 'send', href: `/v1/referrals/${exampleReferral.id}/actions/send` }]
      }
    }
  },
  problems: [
    'referral-not-found',
    'referral-not-yours',
    'referral-state-forbids',
    'organisation-not-found',
    'agreement-not-found'
  ]
})

export const listReferrals = operation({
  id: 'listReferrals',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals',
  tag: 'referrals',
  summary: 'List the referrals of your organisation',
  description:
    'Those received (the inbox), those sent, or, for a coordinator, those of the collective without any content; latest first. With updatedSince: in the order of their last change, for software that follows along. The read of names is journalled.',
  open: read,
  query: z.object({
    side: z
      .enum(['received', 'sent', 'collective'])
      .default('received')
      .meta({ description: 'collective is for coordinators.' }),
    state: listOf(ReferralState).meta({ description: 'One or several states, separated by commas.' }),
    updatedSince: Instant.optional(),
    ...pageQuery
  }),
  answers: {
    200: {
      description: 'A page of referrals.',
      body: page(ReferralSummary).meta({ id: 'ReferralList', description: 'A page of referrals.' }),
      example: { items: [summary], next: null }
    }
  },
  problems: []
})

export const readReferral = operation({
  id: 'readReferral',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}',
  tag: 'referrals',
  summary: 'Read a referral',
  description:
    'As your organisation may read it. Reading changes nothing: taking note is the action acknowledge. The read is journalled.',
  open: read,
  ...byId,
  answers: {
    200: { description: 'The referral.', body: Referral, example: exampleReferral },
    304: { description: 'Nothing has changed since the ETag sent in If-None-Match.' }
  },
  problems: ['referral-not-found']
})

export const listReferralEvents = operation({
  id: 'listReferralEvents',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}/events',
  tag: 'referrals',
  summary: 'Read the history of a referral',
  description: 'Every event in order, chained by hash.',
  open: read,
  ...byId,
  answers: {
    200: {
      description: 'The history.',
      body: z
        .object({
          items: z.array(
            ReferralEvent.extend({
              words: z
                .record(z.string(), z.unknown())
                .nullable()
                .meta({ description: 'What was written with the action; null below the minimal level.' })
            })
          )
        })
        .meta({ id: 'ReferralHistory', description: 'The history of a referral.' }),
      example: { items: [{ ...event, words: null }] }
    }
  },
  problems: ['referral-not-found']
})

export const listEvents = operation({
  id: 'listEvents',
  service: 'referrals',
  method: 'GET',
  path: '/v1/events',
  tag: 'events',
  summary: 'Follow the events of your organisation’s referrals',
  description:
    'Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.',
  open: { scope: 'events:read' },
  query: z.object({ ...pageQuery, limit: z.coerce.number().int().min(1).max(1000).default(100) }),
  answers: {
    200: {
      description: 'Events after the cursor.',
      body: z
        .object({
          items: z.array(
            ReferralEvent.extend({
              referral: z.strictObject({
                rootId: Id,
                senderId: Id,
                recipientId: Id,
                territoryId: Id.nullable(),
                urgent: z.boolean(),
                rights: z.array(RightCode),
                collectiveId: Id
              })
            })
          ),
          next: z.string()
        })
        .meta({ id: 'EventFeed', description: 'Events after a cursor.' }),
      example: {
        items: [
          {
            ...event,
            referral: {
              rootId: exampleReferral.id,
              senderId: exampleReferral.senderId,
              recipientId: exampleReferral.recipientId,
              territoryId: null,
              urgent: false,
              rights: ['rsa'],
              collectiveId: '019aaf6e-7a00-7000-8000-000000000001'
            }
          }
        ],
        next: 'WzQyXQ'
      }
    }
  },
  problems: []
})
