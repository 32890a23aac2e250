import {
  MONEY_SOURCES,
  RESULT_TIMES,
  type ReportCount,
  type ReportEuros,
  type ReportTime,
  type ResultsReport
} from '@relais/contract'
import { quantileTold, THRESHOLDS } from '@relais/disclosure'
import { isListed } from '../../protect/lists.ts'
import type { Reasons } from '../../protect/protect.ts'
import type { ResultFigures } from '../../store/results/results.ts'
import { METHODS, MONEY_METHODS, ofRight, ofSource, TIME_METHODS } from './methods.ts'
import type { KINDS } from './table.ts'
import { BENCHMARKS, MONTHS, NOT_COUNTED } from './terms.ts'

export type Printed = Omit<
  ResultsReport,
  'from' | 'to' | 'asOf' | 'territoryId' | 'organisationId' | 'countedAt' | 'capacity'
>

const THRESHOLD = THRESHOLDS.collective
const PERSONS =
  'Persons are those of the roots, for nobody is known here; an amount of which one person brings more than 85 % is withheld too, and others beside where a sum would give one back. Withheld is not zero.'
const DISCLOSURE = {
  told: `Results, amounts and durations that rest on 1 to ${THRESHOLD - 1} persons are withheld; answers are told in full, for a coordinator reads the state of every referral. ${PERSONS}`,
  withheld: `What rests on 1 to ${THRESHOLD - 1} persons is withheld. ${PERSONS}`
}

interface Line {
  name: string
  value: number
  of: string
  whole: number
  unit: ReportCount['unit']
  method: string
}

/** The report with its methods, as this reader may read it. */
export function printResults(figures: ResultFigures, withheld: Reasons, states: 'withheld' | 'told'): Printed {
  const count = ({ name, value, of, whole, unit, method }: Line): ReportCount => {
    const reason = withheld.get(name) ?? null
    return { count: reason === null ? value : null, of: withheld.has(of) ? null : whole, unit, reason, method }
  }
  const right = (name: 'decided' | 'gained' | 'opened' | 'maintainedOrRaised' | 'refused') =>
    count({
      name,
      value: figures[name].rights,
      of: 'decided',
      whole: figures.decided.rights,
      unit: 'right',
      method: METHODS[name]
    })
  return {
    threshold: THRESHOLD,
    disclosure: DISCLOSURE[states],
    times: Object.fromEntries(RESULT_TIMES.map((time) => [time, timeOf(figures, time)])) as Printed['times'],
    success: {
      decided: right('decided'),
      gained: right('gained'),
      opened: right('opened'),
      maintainedOrRaised: right('maintainedOrRaised'),
      refused: right('refused'),
      byRight: Object.entries(figures.byRight)
        .filter(([code, value]) => isListed(withheld, `right:${code}`, value))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, value]) => ({
          right: code,
          ...count({
            name: `right:${code}`,
            value,
            of: 'gained',
            whole: figures.gained.rights,
            unit: 'right',
            method: ofRight(code)
          })
        }))
    },
    ...cohortsOf(figures, withheld, count),
    money: {
      ...moneyOf(figures, withheld),
      coverage: count({
        name: 'withAmount',
        value: figures.withAmount.rights,
        of: 'opened',
        whole: figures.opened.rights,
        unit: 'right',
        method: METHODS.coverage
      })
    },
    responseRates: figures.responses
      .filter(({ organisationId, sent }) => isListed(withheld, `${organisationId} sent`, sent))
      .map((one) => responseOf(one, count)),
    benchmarks: BENCHMARKS,
    notCounted: NOT_COUNTED
  }
}

type Count = (line: Line) => ReportCount

function timeOf({ times }: ResultFigures, name: (typeof RESULT_TIMES)[number]): ReportTime {
  const { days, of } = times[name]
  const few = of > 0 && !quantileTold(of, 0.5, THRESHOLD)
  const reason = of === 0 ? 'nothing_measured' : few ? 'small_count' : null
  const [median = null, highest = null] =
    reason === null ? (days ?? []).map((value) => Math.round(value * 10) / 10) : []
  const p90 = quantileTold(of, 0.9, THRESHOLD) ? highest : null
  return { median, p90, of: few ? null : of, unit: 'working_day', reason, method: TIME_METHODS[name] }
}

function cohortsOf(
  { cohorts }: ResultFigures,
  withheld: Reasons,
  count: Count
): Pick<Printed, 'cohorts' | 'withinThreeMonths'> {
  const complete = cohorts.filter((cohort) => cohort.complete)
  const pair = (name: string, months: ResultFigures['cohorts'], methods: { roots: string; rights: string }) => {
    const total = (of: 'roots' | 'rootsWithin' | 'rights' | 'rightsWithin') =>
      months.reduce((sum, month) => sum + month[of], 0)
    const line = (all: 'roots' | 'rights', unit: 'root' | 'right') =>
      count({
        name: `${name} ${all}Within`,
        value: total(`${all}Within`),
        of: `${name} ${all}`,
        whole: total(all),
        unit,
        method: methods[all]
      })
    return { roots: line('roots', 'root'), rights: line('rights', 'right') }
  }
  return {
    withinThreeMonths: pair('all', complete, METHODS),
    cohorts: cohorts
      .filter(({ month, roots }) => isListed(withheld, `${month} roots`, roots))
      .map((cohort) => ({
        month: cohort.month,
        complete: cohort.complete,
        ...pair(cohort.month, [cohort], { roots: METHODS.monthRoots, rights: METHODS.monthRights })
      }))
  }
}

function moneyOf({ money }: ResultFigures, withheld: Reasons): Omit<Printed['money'], 'coverage'> {
  const euros = (
    name: string,
    amount: { cents: number; roots: number } | null,
    times: number,
    method: string
  ): ReportEuros => {
    const reason = withheld.get(name) ?? null
    const told =
      reason === null ? { cents: (amount?.cents ?? 0) * times, of: amount?.roots ?? 0 } : { cents: null, of: null }
    return { ...told, unit: 'euro_cent', reason, method }
  }
  const all = (kind: (typeof KINDS)[number], times: number, method: string) => ({
    total: euros(kind, money[kind].total, times, method),
    bySource: Object.fromEntries(
      MONEY_SOURCES.map((source) => [
        source,
        euros(`${kind}:${source}`, money[kind].bySource[source] ?? null, times, ofSource(method, source))
      ])
    ) as Printed['money']['monthly']['bySource']
  })
  return {
    monthly: all('monthly', 1, MONEY_METHODS.monthly),
    annualised: all('monthly', MONTHS, MONEY_METHODS.annualised),
    arrears: all('arrears', 1, MONEY_METHODS.arrears),
    once: all('once', 1, MONEY_METHODS.once)
  }
}

function responseOf({ organisationId, sent, ...counts }: ResultFigures['responses'][number], count: Count) {
  const waiting = sent - counts.answeredInTime - counts.answeredLate - counts.unansweredLate
  const line = (name: 'answeredInTime' | 'answeredLate' | 'unansweredLate' | 'waiting') =>
    count({
      name: `${organisationId} ${name}`,
      value: name === 'waiting' ? waiting : counts[name],
      of: `${organisationId} sent`,
      whole: sent,
      unit: 'referral',
      method: METHODS[name]
    })
  return {
    organisationId,
    answeredInTime: line('answeredInTime'),
    answeredLate: line('answeredLate'),
    unansweredLate: line('unansweredLate'),
    waiting: line('waiting')
  }
}
