import type { Household } from '../household/household.ts'
import type { LocalVerdict } from '../rights/local/check-local-rights.ts'
import type { Outcome, Right, RightId } from '../rights/right.ts'
import { RIGHTS } from '../rights/rights.ts'
import { type Amount, truthOf } from '../values/value.ts'
import type { Money } from './check-rights.ts'

type Outcomes = ReadonlyMap<RightId, Outcome>
type Per = Right['per']
type Range = readonly [least: number, most: number]

/** What claiming everything that is not received would add to what a household is paid today, rights that lower each other included. */
export interface TotalGain {
  /** What comes each month. */
  month: Money
  /** Twelve such months, and what comes once a year. */
  year: Money
  /** What is paid once, in neither of them. */
  once: Money
  /** The rights, national or local, of which it is not known whether they are open: the upper ends mind those whose amount has one. */
  undetermined: string[]
  /** Open and not received, and in no sum: they are no money, or it is not known how much. */
  uncounted: string[]
}

/**
 * Adds up what changes between a household as it is paid and the same with every right claimed. A right that is paid already counts by what the
 * others' claims do to it; where what is paid differs from what the rules find, that difference is nobody's gain.
 */
export function totalGain(
  household: Household,
  { claimed, paid }: { claimed: Outcomes; paid: Outcomes },
  local: readonly LocalVerdict[]
): TotalGain {
  const parts: { per: Per; range: Range }[] = []
  const [undetermined, uncounted]: [string[], string[]] = [[], []]
  for (const { id, per } of RIGHTS) {
    const [due, alone] = [claimed.get(id), paid.get(id)]
    if (!due || !alone) continue
    const received = household.received(id, household.month)
    const open = truthOf(due.open)
    if (open === 'unknown' && received.min <= 0) undetermined.push(id)
    if (!due.cost) parts.push({ per, range: added(due.amount, alone.amount, received) })
    else if (open === 'yes' && received.min <= 0) uncounted.push(id)
  }
  for (const { right, status, amount } of local) {
    if (status === 'undetermined') undetermined.push(right)
    if (status === 'entitled' && !amount) uncounted.push(right)
    if (amount && (status === 'entitled' || status === 'undetermined'))
      parts.push({
        per: amount.per,
        range: [status === 'entitled' ? amount.minCents : 0, amount.maxCents ?? Number.POSITIVE_INFINITY]
      })
  }
  const sum = (per: Per): Range =>
    parts
      .filter((part) => part.per === per)
      .reduce<Range>(([least, most], { range }) => [least + range[0], most + range[1]], [0, 0])
  const [month, year] = [sum('month'), sum('year')]
  return {
    month: money(month),
    year: money([12 * month[0] + year[0], 12 * month[1] + year[1]]),
    once: money(sum('once')),
    undetermined,
    uncounted
  }
}

function added(due: Amount, alone: Amount, received: Amount): Range {
  // nothing that others claim touches it
  if (due === alone) return [Math.max(0, due.min - received.max), Math.max(0, due.max - received.min)]
  return [due.min - Math.min(alone.max, received.max), due.max - Math.min(alone.min, received.min)]
}

// nobody has to claim what would leave them with less
function money([least, most]: Range): Money {
  return { minCents: Math.max(0, least), maxCents: most === Number.POSITIVE_INFINITY ? null : Math.max(0, most) }
}
