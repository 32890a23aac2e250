import { codesOf, DUPLICATE_DECISIONS, GROUP_MODES, RIGHTS_CHECK_WAIVERS } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { Id, RightCode, text } from '../kit/values.ts'
import { NewAgreement } from './persons/agreements.ts'
import { NewPerson } from './persons/persons.ts'

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
  rightsCheckId: Id.optional().meta({
    description:
      'A rights check of your organisation, for this person or anonymous: what the recipient may read of it goes along. Or say by rightsCheckWaiver why there is none.'
  }),
  rightsCheckWaiver: z.enum(codesOf(RIGHTS_CHECK_WAIVERS)).optional(),
  duplicateDecision: z.enum(codesOf(DUPLICATE_DECISIONS)).optional()
}

const LEG = {
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
}

const WHO = {
  personId: Id.optional().meta({ description: 'A person that your organisation recorded; or give person.' }),
  person: NewPerson.optional().meta({ description: 'A person to record with it; or give personId.' })
}

type OneOf = { [field: string]: unknown }
const oneOf = (one: string, other: string) => ({
  path: [one],
  error: `Give either ${one} or ${other}.`,
  params: { rule: 'one-of' }
})
const onePerson = (body: OneOf) => (body.personId === undefined) !== (body.person === undefined)
const oneCheck = (body: OneOf) => body.rightsCheckId === undefined || body.rightsCheckWaiver === undefined
const oneAgreement = (body: OneOf) => body.agreementId === undefined || body.agreement === undefined

/** A new referral: for a person already recorded, or one recorded with it; a draft, or sent at once. */
export const NewReferral = z
  .strictObject({ ...WHO, ...LEG })
  .refine(onePerson, oneOf('personId', 'person'))
  .refine(oneAgreement, oneOf('agreementId', 'agreement'))
  .refine(oneCheck, oneOf('rightsCheckId', 'rightsCheckWaiver'))
  .meta({ id: 'NewReferral', description: 'A new referral.' })
export type NewReferral = z.output<typeof NewReferral>

/** Referrals written in one go: for a person or the members of a household, to one or several recipients. */
export const NewReferralGroup = z
  .strictObject({
    mode: z.enum(codesOf(GROUP_MODES)).meta({
      description: 'parallel: each recipient follows its part. first_accepts: the first that accepts takes over.'
    }),
    persons: z
      .array(z.strictObject(WHO).refine(onePerson, oneOf('personId', 'person')))
      .min(1)
      .max(8)
      .meta({ description: 'The person, or the members of the household whom it is about.' }),
    legs: z
      .array(
        z
          .strictObject({
            about: z.int().min(0).max(7).default(0).meta({ description: 'Which of persons, counted from 0.' }),
            ...LEG
          })
          .refine(oneAgreement, oneOf('agreementId', 'agreement'))
          .refine(oneCheck, oneOf('rightsCheckId', 'rightsCheckWaiver'))
      )
      .min(1)
      .max(10)
      .meta({ description: 'One for each recipient.' })
  })
  .superRefine(({ persons, legs }, context) => {
    for (const [at, { about }] of legs.entries()) {
      if (about >= persons.length)
        context.addIssue({
          code: 'custom',
          path: ['legs', at, 'about'],
          message: `Give the place of one of persons: 0 to ${persons.length - 1}.`,
          params: { rule: 'out-of-range' }
        })
    }
  })
  .meta({ id: 'NewReferralGroup', description: 'Referrals written in one go.' })
export type NewReferralGroup = z.output<typeof NewReferralGroup>

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
