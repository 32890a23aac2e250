import type { ReferralFunnel, ReportCount, ReportTime } from '@relais/contract'
import { isSuccess } from '@relais/referral-lifecycle'
import type { FunnelFigures, RightFigures, StepFigures } from '../store/funnel.ts'
import { type CountName, countingOf, RESULTS, SIDES, type Step, TIME_METHODS, type TimedStep } from './count-names.ts'
import { type Counts, isSmall, THRESHOLD, withholdSmall } from './withhold-small.ts'

type Printed = Omit<ReferralFunnel, 'from' | 'to' | 'territoryId' | 'organisationId' | 'countedAt'>

const CASES =
  'Cases are referrals, roots and rights, for persons are not known here; other counts are withheld with them where a sum would give one back.'
const DISCLOSURE = {
  told: `Counts of results and durations that rest on 1 to ${THRESHOLD - 1} cases are withheld; states are told in full, for a coordinator reads the state of every referral. ${CASES}`,
  withheld: `Counts and durations that rest on 1 to ${THRESHOLD - 1} cases are withheld. ${CASES}`
}

/** The funnel with its methods, as this reader may read it: `states` says whether small counts of states are told. */
export function printFunnel({ steps, rights }: FunnelFigures, states: 'withheld' | 'told'): Printed {
  const { sides, days, ...counted } = steps
  const counts = countsOf(counted, sides, rights)
  const withheld = withholdSmall(counts, { states })

  const count = (name: CountName): ReportCount => {
    const { of, unit, method } = countingOf(name)
    const told = (wanted: CountName) => (withheld.has(wanted) ? null : (counts.get(wanted) ?? 0))
    return { count: told(name), of: told(of), unit, reason: withheld.has(name) ? 'small_count' : null, method }
  }
  const each = <K extends string>(keys: readonly K[], nameOf: (key: K) => CountName) =>
    Object.fromEntries(keys.map((key) => [key, count(nameOf(key))])) as Record<K, ReportCount>
  const time = (step: TimedStep): ReportTime => {
    const measured = counts.get(step) ?? 0
    const small = withheld.has(step) || isSmall(measured)
    const reason = small ? 'small_count' : measured === 0 ? 'nothing_measured' : null
    const [median = null, p90 = null] = reason === null ? (days[step] ?? []).map(toOneDecimal) : []
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
      ...each(['requested', 'withResult', 'gained'], (name) => name),
      byResult: each(RESULTS, (result) => `result:${result}`)
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

function countsOf(steps: Record<Step, number>, sides: StepFigures['sides'], rights: RightFigures): Counts {
  const { roots, closedLoops, requested, results } = rights
  const stated = SIDES.filter((side) => side !== 'unstated').map((side) => [`side:${side}`, sides[side] ?? 0] as const)
  return new Map<CountName, number>([
    ...(Object.entries(steps) as [Step, number][]),
    ...stated,
    ['side:unstated', steps.declined - sum(stated.map(([, count]) => count))],
    ['roots', roots],
    ['loopClosed', closedLoops],
    ['requested', requested],
    ['withResult', sum(Object.values(results))],
    ['gained', sum(RESULTS.filter(isSuccess).map((result) => results[result] ?? 0))],
    ...RESULTS.map((result) => [`result:${result}`, results[result] ?? 0] as const)
  ])
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const toOneDecimal = (days: number) => Math.round(days * 10) / 10
