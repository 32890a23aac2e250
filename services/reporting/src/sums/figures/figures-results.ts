import type { Amount, Amounts, Behind, Measured } from '../../store/results/decided.ts'
import type { ResultFigures } from '../../store/results/results.ts'
import type { Sums } from '../read-sums.ts'
import { mostOf } from '../tally/sizes.ts'
import { daysOf } from './figures-funnel.ts'
import { quantilesOf } from './quantiles.ts'

const KINDS = ['monthly', 'arrears', 'once'] as const
const TIMES = [
  'checkToSent',
  'sentToAnswered',
  'answeredToFiled',
  'filedToDecided',
  'sentToDecided',
  'decidedToPaid'
] as const

/**
 * The figures of the results of a period: `months` add up, `roots` were added up for the period. Of an amount `largest` is no less than what its largest
 * root brings, and less than a fifth more.
 */
export function resultsFrom(months: Sums, roots: Sums, isComplete: (month: string) => boolean): ResultFigures {
  const behind = (name: string): Behind => ({ rights: months.of(name), roots: roots.of(name) })
  return {
    decided: behind('decided'),
    gained: behind('gained'),
    opened: behind('opened'),
    maintainedOrRaised: behind('maintainedOrRaised'),
    refused: behind('refused'),
    withAmount: behind('withAmount'),
    byRight: Object.fromEntries(months.under('right:')),
    money: Object.fromEntries(KINDS.map((kind) => [kind, amountsOf(kind, months, roots)])) as ResultFigures['money'],
    times: Object.fromEntries(TIMES.map((time) => [time, measured(months, time)])) as Record<
      (typeof TIMES)[number],
      Measured
    >,
    cohorts: cohortsOf(months, isComplete),
    responses: responsesOf(months)
  }
}

function amountsOf(kind: (typeof KINDS)[number], months: Sums, roots: Sums): Amounts {
  const cents = months.under(`cents:${kind}:`)
  const amount = (name: string, sum: number): Amount => {
    const sizes = roots.under(`size:${name}=`).map(([size]) => Number(size))
    return { cents: sum, roots: roots.of(`roots:${name}`), largest: Math.min(sum, mostOf(Math.max(...sizes))) }
  }
  const total = cents.reduce((sum, [, n]) => sum + n, 0)
  return {
    total: total === 0 ? null : amount(kind, total),
    bySource: Object.fromEntries(cents.map(([source, sum]) => [source, amount(`${kind}:${source}`, sum)]))
  }
}

function measured(months: Sums, time: string): Measured {
  const often = daysOf(months, time)
  return { of: [...often.values()].reduce((sum, n) => sum + n, 0), days: quantilesOf(often) }
}

function cohortsOf(months: Sums, isComplete: (month: string) => boolean): ResultFigures['cohorts'] {
  const names = [...new Set(months.under('cohort:').map(([rest]) => rest.split(':')[0]!))]
  return names.map((month) => {
    const count = (name: string) => months.of(`cohort:${month}:${name}`)
    return {
      month,
      complete: isComplete(month),
      roots: count('roots'),
      rootsWithin: count('rootsWithin'),
      rights: count('rights'),
      rightsWithin: count('rightsWithin')
    }
  })
}

function responsesOf(months: Sums): ResultFigures['responses'] {
  const organisations = [...new Set(months.under('answers:').map(([rest]) => rest.split(':')[0]!))]
  return organisations.map((organisationId) => {
    const count = (name: string) => months.of(`answers:${organisationId}:${name}`)
    return {
      organisationId,
      sent: count('sent'),
      answeredInTime: count('answeredInTime'),
      answeredLate: count('answeredLate'),
      unansweredLate: count('unansweredLate')
    }
  })
}
