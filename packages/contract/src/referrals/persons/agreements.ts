import { codesOf, PROOF_CLASSES } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, page, pageQuery, RightCode } from '../../kit/values.ts'

/** How much the recipient may read at most. */
export const DisclosureLevel = z.enum(['minimal', 'follow_up', 'confidential']).meta({
  id: 'DisclosureLevel',
  description:
    'minimal: name, contact, channel, rights. follow_up: steps, missing documents, outcomes. confidential: social assessment, only between organisations under professional secrecy (CASF art. L121-6-2).'
})

/** What a person agreed to. It is an agreement to be referred, not RGPD consent. */
export const NewAgreement = z
  .strictObject({
    recipientId: Id.meta({ description: 'The only organisation that it names.' }),
    rights: z.array(RightCode).min(1).max(20),
    level: DisclosureLevel.default('minimal'),
    howGiven: z.enum(['in_person_oral', 'in_person_signed', 'by_phone', 'by_message', 'by_representative']),
    givenOn: CivilDate,
    onward: z.boolean().default(false).meta({
      description:
        'The person also agrees that the recipient passes the referral on to another organisation for these rights.'
    }),
    expiresOn: CivilDate.optional().meta({ description: 'Six months after givenOn unless told; two years at most.' })
  })
  .meta({
    id: 'NewAgreement',
    description: 'The agreement of a person to be referred: to whom, for which rights, how much is told.'
  })
export type NewAgreement = z.output<typeof NewAgreement>

/** A recorded agreement. */
export const Agreement = z
  .strictObject({
    id: Id,
    version: z.int(),
    personId: Id,
    recipientId: Id,
    rights: z.array(RightCode),
    level: DisclosureLevel,
    howGiven: NewAgreement.shape.howGiven,
    givenOn: CivilDate,
    expiresOn: CivilDate,
    onward: z.boolean(),
    withdrawnAt: Instant.nullable(),
    createdAt: Instant
  })
  .meta({ id: 'Agreement', description: 'The agreement of a person to be referred.' })
export type Agreement = z.infer<typeof Agreement>

const read = { scope: 'persons:read' } as const
const write = { scope: 'persons:write' } as const
const byId = { params: z.object({ id: Id }) }
const asked = {
  recipientId: '019aaf6e-7a00-7000-8000-00000000000b',
  rights: ['rsa'],
  level: 'follow_up',
  howGiven: 'in_person_oral',
  givenOn: '2026-11-23'
} as const
const agreement: Agreement = {
  id: '019aaf6e-7a00-7000-8000-00000000000c',
  version: 1,
  personId: '019aaf6e-7a00-7000-8000-00000000000a',
  ...asked,
  rights: ['rsa'],
  expiresOn: '2027-05-23',
  onward: false,
  withdrawnAt: null,
  createdAt: '2026-11-23T09:00:00.000Z'
}

export const createAgreement = operation({
  id: 'createAgreement',
  service: 'referrals',
  method: 'POST',
  path: '/v1/persons/{id}/agreements',
  tag: 'agreements',
  summary: 'Record a person’s agreement to be referred',
  description:
    'Names one recipient, the rights and how much is told. A level above what either organisation may hold is refused (CASF art. L121-6-2; landlords and life places never above minimal).',
  open: write,
  ...byId,
  body: NewAgreement,
  example: asked,
  answers: { 201: { description: 'The agreement.', body: Agreement, example: agreement } },
  problems: ['person-not-found', 'organisation-not-found']
})

export const listAgreements = operation({
  id: 'listAgreements',
  service: 'referrals',
  method: 'GET',
  path: '/v1/persons/{id}/agreements',
  tag: 'agreements',
  summary: 'List a person’s agreements',
  description: 'Those that your organisation recorded, latest first.',
  open: read,
  ...byId,
  query: z.object(pageQuery),
  answers: {
    200: {
      description: 'A page of agreements.',
      body: page(Agreement).meta({ id: 'AgreementList', description: 'A page of agreements.' }),
      example: { items: [agreement], next: null }
    }
  },
  problems: ['person-not-found']
})

export const withdrawAgreement = operation({
  id: 'withdrawAgreement',
  service: 'referrals',
  method: 'POST',
  path: '/v1/agreements/{id}/withdraw',
  tag: 'agreements',
  summary: 'Record that the person withdraws an agreement',
  description:
    'From this instant the recipient reads nothing more: open referrals that stand on it end as person_declined, ended ones close their content. It cannot be undone; the person may give a new agreement.',
  open: write,
  ...byId,
  versioned: true,
  body: z
    .strictObject({ proof: z.enum(codesOf(PROOF_CLASSES)) })
    .meta({ id: 'AgreementWithdrawal', description: 'How the person said it.' }),
  example: { proof: 'by_phone' },
  answers: {
    200: {
      description: 'The agreement, withdrawn.',
      body: Agreement,
      example: { ...agreement, version: 2, withdrawnAt: '2026-11-24T09:00:00.000Z' }
    }
  },
  problems: ['agreement-not-found', 'agreement-withdrawn']
})
