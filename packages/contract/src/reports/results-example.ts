import type { ReportCount, ReportTime } from './count.ts'
import type { ReportEuros, ResultsReport } from './results.ts'

const count = (value: number, of: number, unit: ReportCount['unit'], method: string): ReportCount => ({
  count: value,
  of,
  unit,
  reason: null,
  method
})
const euros = (cents: number | null, of: number | null, method: string): ReportEuros => ({
  cents,
  of,
  unit: 'euro_cent',
  reason: cents === null ? 'small_count' : null,
  method
})
const time: ReportTime = {
  median: 18,
  p90: 41.5,
  of: 31,
  unit: 'working_day',
  reason: null,
  method: 'From the first sending to the decision.'
}
const money = (cents: number, of: number, method: string) => ({
  total: euros(cents, of, method),
  bySource: {
    body_letter: euros(Math.round(cents * 0.8), of - 5, method),
    body_portal: euros(0, 0, method),
    person_said: euros(null, null, method),
    staff_estimate: euros(null, null, method)
  }
})

/** A half-year, in the documentation. */
export const exampleResults: ResultsReport = {
  from: '2026-01-01',
  to: '2026-06-30',
  asOf: '2026-11-23',
  territoryId: null,
  organisationId: null,
  countedAt: '2026-11-23T09:00:00.000Z',
  threshold: 5,
  disclosure: 'What rests on 1 to 4 persons is withheld.',
  times: {
    checkToSent: { ...time, median: 1, p90: 4 },
    sentToAnswered: { ...time, median: 2, p90: 6.4 },
    answeredToFiled: time,
    filedToDecided: time,
    sentToDecided: time,
    decidedToPaid: { ...time, median: null, p90: null, of: null, reason: 'small_count' }
  },
  success: {
    decided: count(38, 38, 'right', 'Rights that a body decided in the period.'),
    gained: count(31, 38, 'right', 'Rights opened, maintained or raised, of those decided.'),
    opened: count(24, 38, 'right', 'Rights opened, of those decided.'),
    maintainedOrRaised: count(7, 38, 'right', 'Rights maintained or raised, of those decided.'),
    refused: count(7, 38, 'right', 'Rights that the body refused, of those decided.'),
    byRight: [{ right: 'rsa', ...count(12, 31, 'right', 'Of the right rsa, of those gained.') }]
  },
  withinThreeMonths: {
    roots: count(29, 48, 'root', 'Roots with a right gained within 90 days, of those of complete cohorts.'),
    rights: count(31, 62, 'right', 'Rights gained within 90 days, of those of complete cohorts.')
  },
  cohorts: [
    {
      month: '2026-01',
      complete: true,
      roots: count(9, 14, 'root', 'Roots with a right gained within 90 days, of those of the month.'),
      rights: count(10, 19, 'right', 'Rights gained within 90 days, of those of the month.')
    }
  ],
  money: {
    monthly: money(812_040, 20, 'Euros a month of rights opened.'),
    annualised: money(9_744_480, 20, 'Twelve times the euros a month.'),
    arrears: money(231_500, 8, 'Arrears of rights gained.'),
    once: money(84_000, 6, 'Aids paid once.'),
    coverage: count(20, 24, 'right', 'Rights opened whose amount was told, of those opened.')
  },
  responseRates: [
    {
      organisationId: '019aaf6e-7a00-7000-8000-000000000002',
      answeredInTime: count(31, 40, 'referral', 'Answered before a clock ran out, of those sent.'),
      answeredLate: count(4, 40, 'referral', 'Answered after a clock had run out, of those sent.'),
      unansweredLate: count(3, 40, 'referral', 'Not answered though a clock has run out, of those sent.'),
      waiting: count(2, 40, 'referral', 'Not answered, and no clock has run out, of those sent.')
    }
  ],
  capacity: {
    months: [
      {
        month: '2026-06',
        fresh: count(7, 9, 'organisation', 'Organisations whose statement was fresh, of those asked or stating.'),
        places: { total: 21, of: 5, unit: 'place', reason: null, method: 'Open places, over those that count theirs.' }
      }
    ],
    organisations: [
      {
        organisationId: '019aaf6e-7a00-7000-8000-000000000002',
        open: count(120, 181, 'day', 'Days that ended with a place, or places that are not counted.'),
        waitingList: count(20, 181, 'day', 'Days that ended with a waiting list only.'),
        full: count(11, 181, 'day', 'Days that ended full.'),
        paused: count(0, 181, 'day', 'Days of a pause.'),
        unknown: count(30, 181, 'day', 'Days on which nothing fresh was stated.'),
        places: { total: 3, of: 1, unit: 'place', reason: null, method: 'Open places at the end.' }
      }
    ]
  },
  benchmarks: [
    {
      id: 'drees-2016',
      besides: 'withinThreeMonths.roots',
      percent: 63,
      label:
        'Après un rendez-vous des droits de la CAF, part des personnes à qui un droit possible a été annoncé et qui en ont ouvert un dans les trois mois.',
      caveat: 'Une autre population et une autre démarche : un repère, pas un objectif.',
      source: 'DREES, Études et Résultats, n° 1058, avril 2018.',
      measuredIn: 2016
    }
  ],
  notCounted: []
}
