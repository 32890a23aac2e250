import { OUTCOME_SOURCES } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../kit/operation.ts'
import { CivilDate, Id, Instant, RightCode } from '../kit/values.ts'
import { Benchmark, NotCounted } from './beside.ts'
import { CapacityReport } from './capacity.ts'
import { periodOf, ReportCount, ReportTime } from './count.ts'
import { exampleResults } from './results-example.ts'

const each = <K extends string, S extends z.ZodType>(keys: readonly K[], shape: S) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as Record<K, S>)

export const RESULT_TIMES = [
  'checkToSent',
  'sentToAnswered',
  'answeredToFiled',
  'filedToDecided',
  'sentToDecided',
  'decidedToPaid'
] as const
export const MONEY_SOURCES = Object.keys(OUTCOME_SOURCES) as (keyof typeof OUTCOME_SOURCES)[]

/** An amount, and how many persons are behind it. */
export const ReportEuros = z
  .strictObject({
    cents: z.int().nullable().meta({ description: 'Euro cents; null when it is withheld.' }),
    of: z.int().nullable().meta({ description: 'From how many roots, each of one person; null when it is withheld.' }),
    unit: z.enum(['euro_cent']),
    reason: z.enum(['small_count', 'too_fine']).nullable().meta({
      description:
        'Why the amount is withheld: few persons are behind it, one of them brings more than 85 %, or another amount would be given back by it. Withheld is not zero.'
    }),
    method: z.string().meta({ description: 'What is added up, in one sentence.' })
  })
  .meta({ id: 'ReportEuros', description: 'An amount in euro cents, with the persons behind it and its method.' })
export type ReportEuros = z.infer<typeof ReportEuros>

const Money = z.strictObject({ total: ReportEuros, bySource: each(MONEY_SOURCES, ReportEuros) })

/** What came of it: delays to the decision, rights gained, euros, cohorts, who answered in time, and where there were places. */
export const ResultsReport = z
  .strictObject({
    from: CivilDate,
    to: CivilDate,
    asOf: CivilDate.meta({ description: 'Figures are as they were known at the end of this day.' }),
    territoryId: Id.nullable(),
    organisationId: Id.nullable().meta({ description: 'Whose referrals, sent or received; null for the collective.' }),
    countedAt: Instant,
    threshold: z.int().meta({ description: 'What rests on 1 up to one less than this is withheld.' }),
    disclosure: z.string().meta({ description: 'Which figures are withheld from this reader, in one sentence.' }),
    times: each(RESULT_TIMES, ReportTime),
    success: each(['decided', 'gained', 'opened', 'maintainedOrRaised', 'refused'], ReportCount).extend({
      byRight: z.array(ReportCount.extend({ right: RightCode }))
    }),
    withinThreeMonths: each(['roots', 'rights'], ReportCount),
    cohorts: z.array(
      z.strictObject({
        month: z.string().meta({ description: 'Of the rights check, else of the sending: 2026-07.' }),
        complete: z.boolean().meta({
          description: 'False while one of the cohort may still gain a right within three months: never to be compared.'
        }),
        roots: ReportCount,
        rights: ReportCount
      })
    ),
    money: each(['monthly', 'annualised', 'arrears', 'once'], Money).extend({ coverage: ReportCount }),
    responseRates: z.array(
      z.strictObject({
        organisationId: Id,
        ...each(['answeredInTime', 'answeredLate', 'unansweredLate', 'waiting'], ReportCount).shape
      })
    ),
    capacity: CapacityReport,
    benchmarks: z.array(Benchmark),
    notCounted: z.array(NotCounted).meta({
      description: 'What one would look for here and what is missing for it.'
    })
  })
  .meta({ id: 'ResultsReport', description: 'Delays, rights gained, euros, cohorts, response rates and places.' })
export type ResultsReport = z.infer<typeof ResultsReport>

/** What came of the referrals of a period, without names. */
export const readResultsReport = operation({
  id: 'readResultsReport',
  service: 'reporting',
  method: 'GET',
  path: '/v1/reports/results',
  tag: 'reports',
  summary: 'Count rights gained, euros, delays and response rates',
  description:
    'For the days from one date to another, both included (Europe/Paris): the rights that a body decided in the period, how many were opened, maintained or raised, the euros that they bring by source, and how long it took in working days; for those checked in each month (sent, where there was no check) the share that gained a right within three months; for the referrals sent in the period whether they were answered before a clock ran out, by organisation; the places that organisations stated. A right counts once a root, with its latest result anywhere in the chain. With asOf, as it was known at the end of that day: a later correction changes nothing of it. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts their own organisation.',
  open: { scope: 'reports:read', roles: ['coordinator', 'lead', 'administrator', 'agent'] },
  query: periodOf(
    'Referrals sent or received by this organisation; your own by default, unless you are a coordinator.'
  ).safeExtend({
    asOf: CivilDate.optional().meta({ description: 'Count what was known at the end of this day; today by default.' })
  }),
  answers: {
    200: { description: 'The figures of the period.', body: ResultsReport, example: exampleResults }
  },
  problems: ['collective-not-found', 'organisation-not-found']
})
