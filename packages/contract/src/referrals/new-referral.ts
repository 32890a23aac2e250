import { codesOf, DUPLICATE_DECISIONS, RIGHTS_CHECK_WAIVERS } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { Id, RightCode, text } from '../kit/values.ts'
import { NewAgreement } from './agreements.ts'
import { NewPerson } from './persons.ts'

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
