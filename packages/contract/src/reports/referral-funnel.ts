import { OUTCOME_RESULTS, REASON_SIDES } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, Instant, RightCode } from '../kit/values.ts'
import { periodOf, ReportCount, ReportTime } from './count.ts'

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[]
/** An object with one property of this shape for each key. */
const each = <K extends string, S extends z.ZodType>(keys: readonly K[], shape: S) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as Record<K, S>)

export const FUNNEL_STEPS = [
  'sent',
  'acknowledged',
  'answered',
  'accepted',
  'waitlisted',
  'declined',
  'started',
  'resolved',
  'closed',
  'redirected',
  'withdrawn',
  'personDeclined',
  'expired'
] as const
export const FUNNEL_TIMES = [
  'sentToAcknowledged',
  'sentToAnswered',
  'sentToStarted',
  'sentToResolved',
  'sentToClosed'
] as const
const SIDES = [...keysOf(REASON_SIDES), 'unstated'] as const

const RightFunnel = z
  .strictObject({ code: RightCode, ...each(['requested', 'filed', 'opened', 'refused'], ReportCount).shape })
  .meta({ id: 'RightFunnel', description: 'How often one right was asked for, and what came of it.' })

/** From sending to the outcome of each right, for the referrals whose root was sent in a period. */
export const ReferralFunnel = z
  .strictObject({
    from: CivilDate,
    to: CivilDate,
    territoryId: Id.nullable(),
    organisationId: Id.nullable().meta({ description: 'Whose referrals, sent or received; null for the collective.' }),
    countedAt: Instant,
    threshold: z
      .int()
      .meta({ description: 'Counts from 1 up to one less than this are withheld, as disclosure says.' }),
    disclosure: z.string().meta({ description: 'Which counts are withheld from this reader, in one sentence.' }),
    referrals: each(FUNNEL_STEPS, ReportCount),
    declinedBySide: each(SIDES, ReportCount),
    loop: each(['closed'], ReportCount),
    rights: z.strictObject({
      ...each(['requested', 'filed', 'withResult', 'gained'], ReportCount).shape,
      byResult: each(keysOf(OUTCOME_RESULTS), ReportCount),
      byRight: z.array(RightFunnel).meta({
        description: 'By the code of the right; empty where a part of a whole is too fine to be told right by right.'
      })
    }),
    times: each(FUNNEL_TIMES, ReportTime)
  })
  .meta({ id: 'ReferralFunnel', description: 'From sending to the outcome of each right.' })
export type ReferralFunnel = z.infer<typeof ReferralFunnel>

const count = (value: number, of: number, unit: ReportCount['unit'], method: string): ReportCount => ({
  count: value,
  of,
  unit,
  reason: null,
  method
})
const all = <K extends string, V>(keys: readonly K[], value: V) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>
const exampleStep = count(41, 64, 'referral', 'Referrals whose state this is or was, of those sent.')
const exampleResult = count(0, 71, 'right', 'Rights whose latest result is this one, of those asked for.')
const exampleTime: ReportTime = {
  median: 1.4,
  p90: 4.2,
  of: 58,
  unit: 'working_day',
  reason: null,
  method: 'From the first sending to the first answer, over the referrals that were answered.'
}

/** Counts of a period, without names. */
export const readReferralFunnel = operation({
  id: 'readReferralFunnel',
  service: 'reporting',
  method: 'GET',
  path: '/v1/reports/referral-funnel',
  tag: 'reports',
  summary: 'Count referrals from sending to outcome',
  description:
    'The referrals whose root was sent from one date to another, both included (Europe/Paris): how many were acknowledged, answered, started, resolved and closed, what became of each right, and how long it took. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts the referrals that their own organisation sent or received.',
  open: { scope: 'reports:read', roles: ['coordinator', 'lead', 'administrator', 'agent'] },
  query: periodOf(
    'Referrals sent or received by this organisation; your own by default, unless you are a coordinator.'
  ),
  answers: {
    200: {
      description: 'The counts of the period.',
      body: ReferralFunnel,
      example: {
        from: '2026-07-01',
        to: '2026-12-31',
        territoryId: null,
        organisationId: null,
        countedAt: '2026-11-23T09:00:00.000Z',
        threshold: 5,
        disclosure: 'Results of rights and durations are withheld when they rest on 1 to 4 cases.',
        referrals: { ...all(FUNNEL_STEPS, exampleStep), sent: count(64, 64, 'referral', 'Referrals sent.') },
        declinedBySide: all(SIDES, count(0, 6, 'referral', 'Declined referrals with a reason on this side.')),
        loop: { closed: count(33, 60, 'root', 'Roots of which every right has a result that ends it.') },
        rights: {
          requested: count(71, 71, 'right', 'Rights asked for.'),
          filed: count(31, 71, 'right', 'Rights of which a file was lodged, of those asked for.'),
          withResult: count(48, 71, 'right', 'Rights with any result, of those asked for.'),
          gained: count(29, 71, 'right', 'Rights opened, maintained or raised, of those asked for.'),
          byResult: {
            ...all(keysOf(OUTCOME_RESULTS), exampleResult),
            unreachable: { ...exampleResult, count: null, reason: 'small_count' }
          },
          byRight: [
            {
              code: 'rsa',
              requested: count(22, 71, 'right', 'Times that this right was asked for, of all rights.'),
              filed: count(14, 22, 'right', 'Of which a file was lodged, of those asked for.'),
              opened: count(9, 22, 'right', 'Of which the latest result is that it was opened, of those asked for.'),
              refused: {
                ...count(0, 22, 'right', 'Of which the latest result is a refusal.'),
                count: null,
                reason: 'small_count'
              }
            }
          ]
        },
        times: all(FUNNEL_TIMES, exampleTime)
      }
    }
  },
  problems: ['collective-not-found', 'organisation-not-found']
})
