import type { Outcome, Right, RightId } from '../rights/right.ts'
import type { Month } from '../time/calendar.ts'
import { least, over, sum } from '../values/amounts.ts'
import { above, all, known, when } from '../values/conditions.ts'
import { type Amount, type Condition, NO, type Value, YES, ZERO } from '../values/value.ts'
import { openElsewhere } from './elsewhere.ts'
import type { Household } from './household.ts'
import type { Person } from './person.ts'

/** Which rights are taken as claimed; the others count as far as they are paid today. */
export type Claims = 'all' | 'none' | readonly RightId[]

/** A household whose rights are being worked out: what a rule may ask. */
export interface Check extends Household {
  /** What a right brings in the month: as computed when it is claimed, else as paid today. */
  amount(right: RightId): Amount
  /** A named part of it, never more than the whole. */
  part(right: RightId, name: string): Amount
  /** What a right brought on average in months before: as if it had been claimed all along, else as it was paid. */
  before(right: RightId, months: readonly Month[]): Amount
  /** The same for one adult, for a right of their own. */
  amountFor(right: RightId, person: Person): Amount
  isClaimed(right: RightId): boolean
  /** Whether a right is open, or paid today when it is not claimed. */
  isOpen(right: RightId): Condition
}

/** Rights that were worked out, each with what it read of the others, to be read again under other claims. */
export interface Evaluation {
  outcomes: Map<RightId, Outcome>
  reads: Map<RightId, Read[]>
}

interface Read {
  min: number
  max: number
  again(check: Check): Value
}

/**
 * Works rights out in the order given, each on the outcomes of those before it. A right that reads of the others what it
 * read in an evaluation before, under other claims, comes to the same and is taken over.
 */
export function evaluate(
  household: Household,
  order: readonly Right[],
  claims: Claims,
  earlier?: Evaluation
): Evaluation {
  const outcomes = new Map<RightId, Outcome>()
  const reads = new Map<RightId, Read[]>()
  const check = checkOf(household, order, claims, outcomes)
  let noted: Read[] = []
  const watched = noting(check, (read) => noted.push(read))
  for (const right of order) {
    const same = earlier && takenOver(right.id, earlier, check)
    noted = same ? (earlier.reads.get(right.id) ?? []) : []
    outcomes.set(right.id, same ?? counted(openElsewhere(household, right.evaluate(watched))))
    reads.set(right.id, noted)
  }
  return { outcomes, reads }
}

function takenOver(right: RightId, { outcomes, reads }: Evaluation, check: Check): Outcome | undefined {
  const isSame = ({ min, max, again }: Read): boolean => {
    const value = again(check)
    return value.min === min && value.max === max
  }
  return reads.get(right)?.every(isSame) ? outcomes.get(right) : undefined
}

/** The same check, which tells of each read. */
function noting(check: Check, tell: (read: Read) => void): Check {
  function note<V extends Value>(again: (check: Check) => V): V {
    const value = again(check)
    tell({ min: value.min, max: value.max, again })
    return value
  }
  return {
    ...check,
    amount: (right) => note((from) => from.amount(right)),
    part: (right, name) => note((from) => from.part(right, name)),
    before: (right, months) => note((from) => from.before(right, months)),
    amountFor: (right, person) => note((from) => from.amountFor(right, person)),
    isClaimed: (right) => note((from) => known(from.isClaimed(right))).min === 1,
    isOpen: (right) => note((from) => from.isOpen(right))
  }
}

function checkOf(
  household: Household,
  order: readonly Right[],
  claims: Claims,
  outcomes: ReadonlyMap<RightId, Outcome>
): Check {
  const claimed = (right: RightId): boolean => claims === 'all' || (claims !== 'none' && claims.includes(right))
  const paid = new Map<RightId, Amount>()
  const check: Check = {
    ...household,
    amount(right) {
      if (claimed(right)) return outcomes.get(right)?.amount ?? ZERO
      const found = paid.get(right) ?? household.received(right, household.month)
      paid.set(right, found)
      return found
    },
    part(right, name) {
      const computed = outcomes.get(right)?.parts?.[name]
      return computed ? least(computed, check.amount(right)) : check.amount(right)
    },
    before(right, months) {
      const then = (month: Month): Amount =>
        claimed(right)
          ? (evaluate(household.inMonth(month), neededFor(right, order), claims).outcomes.get(right)?.amount ?? ZERO)
          : household.received(right, month)
      // a right that is not open now is not supposed to have been open before
      return when(above(check.amount(right), 0), () => over(sum(months.map(then)), months.length))
    },
    amountFor: (right, person) =>
      claimed(right)
        ? (outcomes.get(right)?.persons?.get(person.id) ?? ZERO)
        : person.received.at(right, household.month),
    isClaimed: claimed,
    isOpen: (right) => (claimed(right) ? (outcomes.get(right)?.open ?? NO) : above(check.amount(right), 0))
  }
  return check
}

function neededFor(right: RightId, order: readonly Right[]): Right[] {
  const needed = new Set<RightId>([right])
  for (const one of [...order].reverse()) if (needed.has(one.id)) for (const id of one.needs) needed.add(id)
  return order.filter(({ id }) => needed.has(id))
}

/** An amount counts only while the right is open, and an open right without an amount is none; unless it is no money. */
function counted(outcome: Outcome): Outcome {
  const { open, amount, cost } = outcome
  if (cost) return outcome
  const due = open === YES ? amount : when(open, amount)
  return { ...outcome, open: all(open, above(due, 0)), amount: due }
}
