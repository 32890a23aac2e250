import type { ReferralFunnel, ReportCount, ReportTime } from '@relais/contract'
import { quantileTold, THRESHOLDS } from '@relais/disclosure'
import { countsOf } from '../protect/funnel-table.ts'
import { isListed } from '../protect/lists.ts'
import type { Protected } from '../protect/protect.ts'
import type { FunnelFigures } from '../store/funnel.ts'
import {
  type CountName,
  countingOf,
  countingOfRight,
  RESULTS,
  RIGHT_STEPS,
  type RightStep,
  SIDES,
  type Step,
  TIME_METHODS,
  type TimedStep
} from './count-names.ts'

type Counted = Pick<Protected<FunnelFigures>, 'figures' | 'withheld'>
type Printed = Omit<ReferralFunnel, 'from' | 'to' | 'territoryId' | 'organisationId' | 'countedAt'>

const THRESHOLD = THRESHOLDS.collective
const CASES = `Cases are referrals, roots and rights, for persons are not known here; what a whole lacks is a count too. Others are withheld with them so that no sum, no longer or shorter period, no territory and no organisation gives one back.`
const DISCLOSURE = {
  told: `Counts of results and durations that rest on 1 to ${THRESHOLD - 1} cases are withheld; states are told in full, for a coordinator reads the state of every referral. ${CASES}`,
  withheld: `Counts and durations that rest on 1 to ${THRESHOLD - 1} cases are withheld. ${CASES}`
}

/** The funnel with its methods, as this reader may read it: `states` says whether small counts of states are told. */
export function printFunnel({ figures, withheld }: Counted, states: 'withheld' | 'told'): Printed {
  const { sides: _, days, ...counted } = figures.steps
  const counts = countsOf(figures)

  const count = (name: CountName, { of, unit, method } = countingOf(name)): ReportCount => {
    const told = (wanted: CountName) => (withheld.has(wanted) ? null : (counts.get(wanted) ?? 0))
    return { count: told(name), of: told(of), unit, reason: withheld.get(name) ?? null, method }
  }
  const each = <K extends string>(keys: readonly K[], nameOf: (key: K) => CountName) =>
    Object.fromEntries(keys.map((key) => [key, count(nameOf(key))])) as Record<K, ReportCount>
  const time = (step: TimedStep): ReportTime => {
    const measured = counts.get(step) ?? 0
    const few = quantileTold(measured, 0.5, THRESHOLD) ? null : 'small_count'
    const reason = withheld.get(step) ?? (measured === 0 ? 'nothing_measured' : few)
    const [median = null, highest = null] = reason === null ? (days[step] ?? []).map(toOneDecimal) : []
    const p90 = quantileTold(measured, 0.9, THRESHOLD) ? highest : null
    const of = withheld.has(step) ? null : measured
    return { median, p90, of, unit: 'working_day', reason, method: TIME_METHODS[step] }
  }

  return {
    threshold: THRESHOLD,
    disclosure: DISCLOSURE[states],
    referrals: each(Object.keys(counted) as Step[], (step) => step),
    declinedBySide: each(SIDES, (side) => `side:${side}`),
    loop: each(['closed'], () => 'loopClosed'),
    rights: {
      ...each(['requested', 'filed', 'withResult', 'gained'], (name) => name),
      byResult: each(RESULTS, (result) => `result:${result}`),
      byRight: figures.rights.byRight
        .filter(({ right, requested }) => isListed(withheld, `requested:${right}`, requested))
        .map(({ right }) => {
          const steps = RIGHT_STEPS.map((step) => [step, count(`${step}:${right}`, countingOfRight(step, right))])
          return { code: right, ...(Object.fromEntries(steps) as Record<RightStep, ReportCount>) }
        })
    },
    times: {
      sentToAcknowledged: time('acknowledged'),
      sentToAnswered: time('answered'),
      sentToStarted: time('started'),
      sentToResolved: time('resolved'),
      sentToClosed: time('closed')
    }
  }
}

const toOneDecimal = (days: number) => Math.round(days * 10) / 10
