import type { Guide } from '../guides/guide.ts'
import { GUIDES } from '../guides/guides.ts'
import { type Claims, type Evaluation, evaluate } from '../household/check.ts'
import { type Household, readHousehold } from '../household/household.ts'
import { RULESET, type Ruleset } from '../parameters/ruleset.ts'
import type { Outcome, Right, RightId } from '../rights/right.ts'
import { RIGHTS } from '../rights/rights.ts'
import type { Situation } from '../situation/situation.ts'
import { readDay } from '../time/calendar.ts'
import { truthOf } from '../values/value.ts'
import { missingIn } from './missing.ts'
import { staleBehind, staleIn, type TraceStep, traceOf } from './trace.ts'

export const STATUSES = ['entitled', 'received', 'not_entitled', 'undetermined'] as const
export type Status = (typeof STATUSES)[number]

/** Cents; `maxCents` is null while a missing fact leaves it without an upper end. */
export interface Money {
  minCents: number
  maxCents: number | null
}

/** What the rules say of one right, without its reasons. */
export interface RightOutcome {
  right: RightId
  /** Under which codes of the catalogue it stands: one, unless a missing fact leaves several. */
  codes: readonly string[]
  label: string
  status: Status
  /** What is due when every right is claimed. */
  amount?: Money & { per: Right['per']; net: true }
  /** What is due when this right alone is claimed, on top of what is paid today. */
  alone?: Money
  /** What a right that is no money costs. */
  cost?: Money & { per: Right['per'] }
  /** By person, for rights that each adult has for themselves. */
  persons?: Record<string, Money>
  /** What claiming would add to what is paid today. */
  gain?: Money
}

/** What the rules say of one right, and why. */
export interface RightVerdict extends RightOutcome {
  /** The facts that could change this answer, the most useful first. */
  missing: string[]
  /** The evaluation itself; empty when it was not asked for. */
  trace: TraceStep[]
  /** How to claim it. */
  guide?: Guide
  rulesetVersion: string
  /** Parameters read past the date when a newer value was expected. */
  stale?: string[]
}

/** By which law, and whether verdicts carry their traces: putting these together is a quarter of a check. */
export interface Telling {
  ruleset: Ruleset
  traced: boolean
}

/** Works out every right of a household on a day, `2026-11-23`; an unreadable day gives no verdict. */
export function checkRights(situation: Situation, date: string, ruleset: Ruleset = RULESET): RightVerdict[] {
  const household = householdOn(situation, date, ruleset)
  if (!household) return []
  return verdictsOn(household, evaluateTwice(household), { ruleset, traced: true })
}

/** A household's rights as if everything were claimed, and as it is paid today. */
export function evaluateTwice(household: Household): { claimed: Evaluation; paid: Evaluation } {
  const claimed = evaluate(household, RIGHTS, 'all')
  return { claimed, paid: evaluate(household, RIGHTS, 'none', claimed) }
}

/** The verdicts on a household whose rights are worked out. */
export function verdictsOn(
  household: Household,
  { claimed, paid }: ReturnType<typeof evaluateTwice>,
  telling: Telling
): RightVerdict[] {
  return RIGHTS.map((right) =>
    verdictOn(right, household, claimed.outcomes.get(right.id), paid.outcomes.get(right.id), telling)
  )
}

/** The same without its reasons, for many households: neither the missing facts, nor the trace and what it tells, nor how to claim. */
export function checkOutcomes(situation: Situation, date: string, ruleset: Ruleset = RULESET): RightOutcome[] {
  const household = householdOn(situation, date, ruleset)
  if (!household) return []
  const { claimed, paid } = evaluateTwice(household)
  return RIGHTS.map((right) => outcomeOn(right, household, claimed.outcomes.get(right.id), paid.outcomes.get(right.id)))
}

/** The outcomes alone, with the claims that are supposed: to simulate, to compare, to measure. */
export function simulate(
  situation: Situation,
  date: string,
  claims: Claims = 'all',
  ruleset: Ruleset = RULESET
): ReadonlyMap<RightId, Outcome> {
  const household = householdOn(situation, date, ruleset)
  return household ? evaluate(household, RIGHTS, claims).outcomes : new Map()
}

function householdOn(situation: Situation, date: string, ruleset: Ruleset): Household | undefined {
  const day = readDay(date)
  return day === undefined ? undefined : readHousehold(situation, day, ruleset)
}

function verdictOn(
  right: Right,
  household: Household,
  claimed: Outcome | undefined,
  alone: Outcome | undefined,
  { ruleset: { version: rulesetVersion }, traced }: Telling
): RightVerdict {
  const outcome = outcomeOn(right, household, claimed, alone)
  if (!claimed) return { ...outcome, missing: [], trace: [], rulesetVersion }
  const worth = claimed.cost ?? claimed.amount
  const trace = traced ? traceOf(claimed.open, worth) : []
  const stale = traced ? staleIn(trace) : staleBehind(claimed.open, worth)
  const guide = GUIDES[right.id]
  const missing = missingIn(claimed.open, worth)
  const verdict: RightVerdict = guide
    ? { ...outcome, missing, trace, guide, rulesetVersion }
    : { ...outcome, missing, trace, rulesetVersion }
  if (stale.length > 0) verdict.stale = stale
  return verdict
}

function outcomeOn(
  right: Right,
  household: Household,
  claimed: Outcome | undefined,
  alone: Outcome | undefined
): RightOutcome {
  const { id, label, per } = right
  const codes = codesOf(right, claimed)
  if (!claimed || !alone) return { right: id, codes, label, status: 'undetermined' }
  const received = household.received(id, household.month)
  const open = truthOf(claimed.open)
  const status =
    received.min > 0 ? 'received' : open === 'yes' ? 'entitled' : open === 'no' ? 'not_entitled' : 'undetermined'
  const outcome: RightOutcome = { right: id, codes, label, status }
  const isMoney = claimed.cost === undefined
  if (status !== 'not_entitled') {
    if (claimed.cost) outcome.cost = { ...money(claimed.cost), per }
    else {
      outcome.amount = { ...money(claimed.amount), per, net: true }
      outcome.alone = money(alone.amount)
    }
  }
  if (claimed.persons)
    outcome.persons = Object.fromEntries([...claimed.persons].map(([person, amount]) => [person, money(amount)]))
  if (status !== 'not_entitled' && isMoney && received.max !== Number.POSITIVE_INFINITY)
    outcome.gain = money({
      min: Math.max(0, claimed.amount.min - received.max),
      max: Math.max(0, claimed.amount.max - received.min)
    })
  return outcome
}

function codesOf({ id, codes = [id] }: Right, outcome: Outcome | undefined): readonly string[] {
  const held = codes.filter((code) => (outcome?.parts?.[code]?.max ?? 1) > 0)
  return held.length > 0 ? held : codes
}

function money({ min, max }: { min: number; max: number }): Money {
  return { minCents: min, maxCents: max === Number.POSITIVE_INFINITY ? null : max }
}
