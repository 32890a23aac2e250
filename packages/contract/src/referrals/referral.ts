import { codesOf, GROUP_MODES, REFERRAL_ACTIONS, REFERRAL_STATES } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { CivilDate, Id, Instant, RightCode, sharing } from '../kit/values.ts'
import { DisclosureLevel } from './persons/agreements.ts'
import { AgeBand, PreferredChannel } from './persons/persons.ts'

const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]

/** Where a referral stands; says who holds the ball. */
export const ReferralState = z.enum(keysOf(REFERRAL_STATES)).meta({
  id: 'ReferralState',
  description:
    'Where a referral stands. Terminal for the parties: closed, redirected, withdrawn, person_declined, expired, superseded, entered_in_error.'
})
export type ReferralState = z.infer<typeof ReferralState>

/** The key of an action, as it stands in its address. */
export const ReferralActionName = z
  .enum(keysOf(REFERRAL_ACTIONS))
  .meta({ id: 'ReferralAction', description: 'The key of an action, as it stands in its address.' })
export type ReferralActionName = z.infer<typeof ReferralActionName>

/** What this viewer may read of a referral. */
export const Disclosure = z.enum(['metadata', 'minimised', 'minimal', 'follow_up', 'confidential']).meta({
  id: 'Disclosure',
  description:
    'What you may read: metadata (state and clocks), minimised (need, area, urgency, age band, language), then the three levels of an agreement.'
})
export type Disclosure = z.infer<typeof Disclosure>

/** An action that this viewer may do now. */
export const AvailableAction = sharing(
  z
    .strictObject({
      action: ReferralActionName,
      label: z.string().meta({ description: 'What the button says, in French.' }),
      href: z.string().meta({ description: 'POST here, with If-Match and an Idempotency-Key.' }),
      payloadSchema: z.record(z.string(), z.unknown()).meta({ description: 'The JSON Schema (2020-12) of its body.' })
    })
    .meta({ id: 'AvailableAction', description: 'An action that you may do now.' }),
  'payloadSchema'
)

/** The result of one right. */
export const Outcome = z
  .strictObject({
    id: Id,
    rightCode: RightCode,
    result: z.string(),
    reasonCode: z.string().nullable(),
    effectiveOn: CivilDate.nullable(),
    childId: Id.nullable(),
    amountMonthlyCents: z.int().nullable(),
    amountBand: z.string().nullable(),
    arrearsCents: z.int().nullable(),
    amountOnceCents: z.int().nullable().meta({ description: 'Of an aid that is paid once.' }),
    decidedOn: CivilDate.nullable().meta({ description: 'When the body decided.' }),
    firstPaidOn: CivilDate.nullable().meta({ description: 'When it was first paid.' }),
    source: z.string(),
    confidence: z.string(),
    personConfirmation: z.string(),
    recordedAt: Instant
  })
  .meta({ id: 'Outcome', description: 'What came of one right; amounts in euro cents.' })
export type Outcome = z.infer<typeof Outcome>

/** An attempt to reach the person, or an appointment. */
export const Contact = z
  .strictObject({
    id: Id,
    kind: z.enum(['contact', 'appointment', 'moved_appointment', 'no_show']),
    channel: z.string(),
    on: CivilDate.nullable().meta({ description: 'When, of a contact or of an appointment that was not kept.' }),
    result: z.string().nullable().meta({ description: 'What came of a contact.' }),
    startsAt: Instant.nullable().meta({ description: 'When an appointment starts.' }),
    movedBy: z.string().nullable(),
    recordedAt: Instant
  })
  .meta({ id: 'Contact', description: 'An attempt to reach the person, or an appointment.' })
export type Contact = z.infer<typeof Contact>

const BallWith = z
  .enum(['sender', 'receiver', 'person', 'coordinator'])
  .nullable()
  .meta({ description: 'Who has to act; null when nobody has.' })

/** Where a leg stands: whose turn it is, since when and until when. */
const where = { id: Id, state: ReferralState, ballWith: BallWith, stateSince: Instant, dueAt: Instant.nullable() }

const head = {
  id: Id,
  version: z.int(),
  side: z
    .enum(['sender', 'receiver', 'former_receiver', 'upstream', 'coordinator'])
    .meta({ description: 'As what you see it.' }),
  disclosure: Disclosure,
  state: ReferralState,
  ballWith: BallWith,
  urgent: z.boolean(),
  rights: z.array(RightCode).meta({ description: 'Empty where only metadata is read, as by a coordinator.' }),
  senderId: Id,
  recipientId: Id,
  territoryId: Id.nullable().meta({ description: 'Likewise null.' }),
  ageBand: AgeBand.meta({ description: 'Likewise `unknown`.' }),
  language: z.string().meta({ description: 'ISO 639; likewise `und`.' }),
  stateSince: Instant.meta({ description: 'Since when it is in its state.' }),
  escalation: z
    .int()
    .meta({ description: 'Who was reminded: 0 nobody, 1 the holder of the ball, 2 its lead, 3 the coordinator.' }),
  subStatus: z
    .string()
    .nullable()
    .meta({ description: 'What is happening within the state: for the recipient, and from the follow-up level on.' }),
  appointmentAt: Instant.nullable().meta({ description: 'The appointment of the person, likewise.' }),
  untilOn: CivilDate.nullable().meta({ description: 'The day given for a review or for taking up again.' }),
  ownerId: Id.nullable().meta({ description: 'The member of the recipient who works on it.' }),
  reasonCode: z.string().nullable().meta({ description: 'Why it was declined, withdrawn, held or disputed.' }),
  withdrawalRequested: z.boolean(),
  frozen: z.boolean().meta({ description: 'The agreement ended: content is closed.' }),
  groupId: Id.nullable().meta({ description: 'The group it was sent in.' }),
  parentId: Id.nullable().meta({ description: 'The referral that was passed on into this one.' }),
  childId: Id.nullable().meta({ description: 'The referral that carries on after a redirection.' }),
  rootId: Id,
  hop: z.int(),
  dueAt: Instant.nullable().meta({ description: 'When whoever holds the ball should have acted.' }),
  createdAt: Instant,
  sentAt: Instant.nullable(),
  updatedAt: Instant
}

/** Where a referral stands after an action: no content, so that an answer can be kept for repeats. */
export const ReferralProgress = z
  .strictObject({
    ...head,
    personId: Id.nullable().meta({ description: 'From the minimal level on.' }),
    agreementId: Id.nullable(),
    forWaitingList: z.literal(true).optional().meta({
      description: 'Only in the answer to sending: the recipient has no place at present and keeps a waiting list.'
    }),
    availableActions: z.array(AvailableAction)
  })
  .meta({
    id: 'ReferralProgress',
    description: 'Where a referral stands after an action; its content is read with readReferral.'
  })
export type ReferralProgress = z.infer<typeof ReferralProgress>

/** A referral in a list: what sorts and filters, and the person's name from the minimal level on. */
export const ReferralSummary = z
  .strictObject({
    ...head,
    person: z
      .strictObject({ id: Id, givenName: z.string(), familyName: z.string() })
      .nullable()
      .meta({ description: 'Null below the minimal level.' }),
    lateWorkingDays: z.int().nullable().meta({
      description:
        'How many working days ago `dueAt` passed, by the calendar of the collective; null while it is not late.'
    }),
    leaf: z
      .strictObject({ ...where, recipientId: Id })
      .nullable()
      .meta({ description: 'Where the chain stands now, for the sender of a referral that was passed on.' }),
    group: z
      .strictObject({
        id: Id,
        mode: z.enum(codesOf(GROUP_MODES)),
        legs: z.int(),
        open: z.int().meta({ description: 'How many of them somebody still has to act on.' })
      })
      .nullable()
      .meta({ description: 'The group it was sent in, for its sender.' }),
    availableActions: z.array(ReferralActionName)
  })
  .meta({ id: 'ReferralSummary', description: 'A referral in a list.' })
export type ReferralSummary = z.infer<typeof ReferralSummary>

/** A referral as this viewer may read it; what is not theirs is null, and was never read. */
export const Referral = z
  .strictObject({
    ...head,
    person: z
      .strictObject({
        id: Id,
        givenName: z.string(),
        familyName: z.string(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        preferredChannel: PreferredChannel,
        birthDate: CivilDate.nullable().meta({ description: 'From the follow-up level on.' })
      })
      .nullable()
      .meta({ description: 'From the minimal level on.' }),
    need: z.string().nullable().meta({ description: 'What is asked, from the minimal level on.' }),
    followUp: z.string().nullable().meta({ description: 'Steps and missing documents, from the follow-up level on.' }),
    assessment: z.string().nullable().meta({ description: 'Social assessment, at the confidential level.' }),
    agreementId: Id.nullable(),
    agreementLevel: DisclosureLevel.nullable(),
    agreementEndsOn: CivilDate.nullable().meta({ description: 'From this day the recipient reads nothing more.' }),
    rightsCheckWaiver: z.string().nullable(),
    duplicateDecision: z.string().nullable(),
    askedItems: z
      .array(z.string())
      .nullable()
      .meta({ description: 'What the recipient asks for, from the minimal level on.' }),
    leaf: z
      .strictObject({ id: Id, state: ReferralState, recipientId: Id })
      .nullable()
      .meta({ description: 'Where the chain of redirections stands now, for its sender.' }),
    contacts: z
      .array(Contact)
      .nullable()
      .meta({ description: 'Contacts and appointments: for the recipient, and from the follow-up level on.' }),
    outcomes: z
      .array(Outcome)
      .nullable()
      .meta({ description: 'The present outcome of each right: for the recipient, and from the follow-up level on.' }),
    availableActions: z.array(AvailableAction)
  })
  .meta({ id: 'Referral', description: 'A referral as you may read it; what is not yours to read is null.' })
export type Referral = z.infer<typeof Referral>

/** One event of a referral's history. */
export const ReferralEvent = z
  .strictObject({
    id: Id,
    referralId: Id,
    version: z.int(),
    action: z.string(),
    side: z.string(),
    organisationId: Id.nullable().meta({ description: 'Null for a rule of time.' }),
    memberId: Id.nullable(),
    fromState: ReferralState.nullable(),
    toState: ReferralState,
    at: Instant,
    payload: z.record(z.string(), z.unknown()).meta({ description: 'Codes and ids; never a name or a text.' }),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 over the previous hash and this event.' })
  })
  .meta({ id: 'ReferralEvent', description: 'One event of a referral’s history.' })
export type ReferralEvent = z.infer<typeof ReferralEvent>
