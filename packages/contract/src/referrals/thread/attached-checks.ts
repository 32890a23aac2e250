import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import { CivilDate, Id, Instant, RightCode } from '../../kit/values.ts'
import { exampleSituation } from '../../rights/check/examples.ts'
import { Situation } from '../../rights/check/situation.ts'
import { DueAmount, MoneyRange, VerdictStatus } from '../../rights/check/verdict.ts'

const words = {
  fr: z.string(),
  en: z.string().nullable().meta({ description: 'Null for a local right, told in French.' })
}

const CheckedDetail = z
  .strictObject({
    amount: DueAmount.nullable(),
    alone: MoneyRange.nullable().meta({ description: 'What claiming it alone would bring; null for a local right.' }),
    gain: MoneyRange.nullable().meta({ description: 'What claiming would add to what is paid today.' }),
    reasons: z.array(z.string()).meta({ description: 'Why it stays open whatever is told, in French.' })
  })
  .meta({ id: 'CheckedDetail', description: 'Amounts and reasons of a right, for bodies under professional secrecy.' })

/** How a right of the referral stood in the check that is attached to it. */
export const CheckedRight = z
  .strictObject({
    right: RightCode,
    status: VerdictStatus,
    missing: z.array(z.string()).meta({ description: 'Facts that could change this answer, the most useful first.' }),
    stale: z.array(z.string()).meta({ description: 'Values of the law that were past their time when it was made.' }),
    documents: z.array(z.strictObject(words)).meta({ description: 'What the claim takes.' }),
    deadlines: z.array(
      z.strictObject({
        on: CivilDate.nullable().meta({ description: 'Null while the day that it counts from is unknown.' }),
        ...words,
        article: z.string()
      })
    ),
    detail: CheckedDetail.nullable().meta({ description: 'Null below the confidential level.' })
  })
  .meta({
    id: 'CheckedRight',
    description: 'How a right of a referral stood in the rights check: potential, never decided.'
  })
export type CheckedRight = z.infer<typeof CheckedRight>

/** What a referral carries of a rights check. */
export const AttachedCheck = z
  .strictObject({
    referralId: Id,
    checkId: Id.nullable().meta({ description: 'The check in rights-check, for the sender whose check it is.' }),
    attachedAt: Instant.nullable().meta({ description: 'For the sender.' }),
    shared: z
      .strictObject({
        level: z.enum(['follow_up', 'confidential']),
        madeAt: Instant.meta({ description: 'When the check was made.' }),
        date: CivilDate.meta({ description: 'The day on which the law was read.' }),
        rulesetVersion: z.string(),
        catalogueVersion: z.string(),
        rights: z
          .array(CheckedRight)
          .meta({ description: 'Of the rights of the referral, those that the check holds.' }),
        situation: Situation.nullable().meta({
          description: 'What the household said; null below the confidential level.'
        })
      })
      .nullable()
      .meta({ description: 'What went with the referral, as far as you read it; null for a sender when nothing did.' })
  })
  .meta({ id: 'AttachedCheck', description: 'What a referral carries of a rights check, as far as you may read it.' })
export type AttachedCheck = z.infer<typeof AttachedCheck>

const example: AttachedCheck = {
  referralId: '019aaf6e-7a00-7000-8000-000000000001',
  checkId: null,
  attachedAt: null,
  shared: {
    level: 'confidential',
    madeAt: '2026-11-25T09:00:00.000Z',
    date: '2026-11-25',
    rulesetVersion: '2026-11',
    catalogueVersion: '8a9b0c1d2e3f4a5b',
    rights: [
      {
        right: 'rsa',
        status: 'undetermined',
        missing: ['applicant/resources/wages'],
        stale: [],
        documents: [{ fr: 'Pièce d’identité', en: 'Proof of identity' }],
        deadlines: [
          {
            on: '2026-11-30',
            fr: 'Un premier contact avant la fin du mois garde le RSA de ce mois.',
            en: 'A first contact before the end of the month keeps the RSA of this month.',
            article: 'CASF L262-18, R262-33'
          }
        ],
        detail: {
          amount: { minCents: 0, maxCents: 65_169, per: 'month' },
          alone: { minCents: 0, maxCents: 65_169 },
          gain: { minCents: 0, maxCents: 65_169 },
          reasons: []
        }
      }
    ],
    situation: exampleSituation
  }
}

export const readAttachedCheck = operation({
  id: 'readAttachedCheck',
  service: 'referrals',
  method: 'GET',
  path: '/v1/referrals/{id}/rights-check',
  tag: 'thread',
  summary: 'Read the rights check that a referral carries',
  description:
    'As it was when the referral was sent. From the follow-up level on: how the rights of the referral stand, what the claim takes, until when, and what is uncertain. At the confidential level: amounts, reasons and the situation. At the minimal level, and so for a landlord or a life place, there is none, whether one was attached or not. The read is journalled.',
  open: { scope: 'referrals:read' },
  params: z.object({ id: Id }),
  answers: { 200: { description: 'What you may read of it.', body: AttachedCheck, example } },
  problems: ['referral-not-found', 'attached-check-not-found']
})
