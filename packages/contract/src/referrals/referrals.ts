import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { Id } from '../kit/values.ts'
import { available } from './acting/payload.ts'
import { NewReferral, ReferralChange } from './new-referral.ts'
import { Referral, ReferralProgress } from './referral.ts'

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
  stateSince: '2026-11-23T10:00:00.000Z',
  escalation: 0,
  subStatus: 'to_contact',
  appointmentAt: null,
  untilOn: null,
  ownerId: null,
  reasonCode: null,
  withdrawalRequested: false,
  frozen: false,
  groupId: null,
  parentId: null,
  childId: null,
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
  agreementEndsOn: '2027-05-23',
  rightsCheckWaiver: 'urgent_need',
  duplicateDecision: 'none_found',
  askedItems: [],
  leaf: null,
  contacts: [],
  outcomes: [],
  availableActions: [available('019aaf6e-7a00-7000-8000-00000000000d', 'start')]
}
const {
  person: __,
  need: _,
  followUp,
  assessment,
  agreementId,
  agreementLevel,
  agreementEndsOn,
  rightsCheckWaiver,
  duplicateDecision,
  askedItems,
  leaf,
  contacts,
  outcomes,
  ...head
} = exampleReferral
/** Where a referral stands, as examples show it. */
export const exampleProgress: ReferralProgress = { ...head, personId: person.id, agreementId }

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
        availableActions: [available(exampleReferral.id, 'withdraw')]
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
    'recipient-full',
    'duplicate-unanswered',
    'rights-check-missing',
    'rights-check-not-found',
    'rights-check-forgotten'
  ]
})
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
        availableActions: [available(exampleReferral.id, 'send')]
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
