import { evaluate } from '../../household/check.ts'
import { type Household, readHousehold } from '../../household/household.ts'
import { RULESET, type Ruleset } from '../../parameters/ruleset.ts'
import type { Situation } from '../../situation/situation.ts'
import { readDay } from '../../time/calendar.ts'
import { allOf, when } from '../../values/conditions.ts'
import { type Amount, type Condition, type NameStep, steps, type Truth, truthOf } from '../../values/value.ts'
import {
  evaluateTwice,
  type Money,
  type RightVerdict,
  type Status,
  type Telling,
  verdictsOn
} from '../../verdict/check-rights.ts'
import { missingIn } from '../../verdict/missing.ts'
import { type TotalGain, totalGain } from '../../verdict/total-gain.ts'
import { staleBehind, staleIn, traceOf } from '../../verdict/trace.ts'
import type { Outcome, RightId } from '../right.ts'
import { RIGHTS } from '../rights.ts'
import { type ReadAmount, readAmount } from './amounts.ts'
import { dayNumber, writeDay } from './civil-days.ts'
import { type ReadCondition, readCondition } from './conditions.ts'
import { LOCAL_RIGHTS } from './data/local-rights.ts'
import type { LocalGuide, LocalRight } from './language.ts'
import { isRight } from './names.ts'
import { DUE, dayOf, dueOf, type Reading, readValue, UNSETTLED } from './reading.ts'

/** What a local right says of a household: as a national one does, with what no text settles. */
export interface LocalVerdict
  extends Pick<RightVerdict, 'label' | 'status' | 'missing' | 'trace' | 'rulesetVersion' | 'stale'> {
  right: string
  codes: readonly string[]
  local: true
  amount?: Money & { per: 'month' | 'year' | 'once'; net: true }
  /** Why it stays open although everything is told, in French. */
  reasons: string[]
  notes: { id: string; text: string; law: string; truth: Truth }[]
  /** Null while the day that it counts from is unknown. */
  deadlines: { id: string; text: string; law: string; on: string | null }[]
  guide: LocalGuide
}

/** Works out local rights on a day; those of a collective may be given in the place of the ones known here. */
export function checkLocalRights(
  situation: Situation,
  date: string,
  rights: readonly LocalRight[] = LOCAL_RIGHTS,
  ruleset: Ruleset = RULESET
): LocalVerdict[] {
  const day = readDay(date)
  if (day === undefined) return []
  const household = readHousehold(situation, day, ruleset)
  let known: Outcomes | undefined
  const outcomes = (): Outcomes => {
    known ??= evaluate(household, RIGHTS, 'all').outcomes
    return known
  }
  return localVerdicts(household, date, outcomes, rights, { ruleset, traced: true })
}

/** National and local rights together: what the local ones look at is worked out once. */
export function checkEveryRight(
  situation: Situation,
  date: string,
  rights: readonly LocalRight[] = LOCAL_RIGHTS,
  { ruleset = RULESET, traced = true }: Partial<Telling> = {}
): { national: RightVerdict[]; local: LocalVerdict[]; gain: TotalGain | undefined } {
  const day = readDay(date)
  if (day === undefined) return { national: [], local: [], gain: undefined }
  const household = readHousehold(situation, day, ruleset)
  const twice = evaluateTwice(household)
  const [claimed, paid] = [twice.claimed.outcomes, twice.paid.outcomes]
  const local = localVerdicts(household, date, () => claimed, rights, { ruleset, traced })
  return {
    national: verdictsOn(household, twice, { ruleset, traced }),
    local,
    gain: totalGain(household, { claimed, paid }, local)
  }
}

/** Local rights, where it has been worked out what the national ones come to when everything is claimed. */
export function localVerdictsGiven(
  situation: Situation,
  date: string,
  outcomes: Outcomes,
  rights: readonly LocalRight[],
  ruleset: Ruleset
): LocalVerdict[] {
  const day = readDay(date)
  return day === undefined
    ? []
    : localVerdicts(readHousehold(situation, day, ruleset), date, () => outcomes, rights, { ruleset, traced: false })
}

type Outcomes = ReadonlyMap<RightId, Outcome>

function localVerdicts(
  household: Household,
  date: string,
  outcomes: () => Outcomes,
  rights: readonly LocalRight[],
  telling: Telling
): LocalVerdict[] {
  const day = date.length === 7 ? `${date}-01` : date
  const person = household.applicant
  return rights.map((right) => verdictOn({ right, household, date: day, outcomes, person }, telling))
}

function verdictOn(reading: Reading, { ruleset: { version }, traced }: Telling): LocalVerdict {
  const { right, household } = reading
  const { code, label, guide } = right
  const { name, conditions, amount, notes, before } = worksOf(right)
  const open = name(allOf(conditions.map((one) => one(reading))))
  const truth = truthOf(open)
  const received = household.situation.local?.received?.includes(code) ?? false
  const status: Status = received
    ? 'received'
    : truth === 'yes'
      ? 'entitled'
      : truth === 'no'
        ? 'not_entitled'
        : 'undetermined'
  const worth = amount?.(open, reading)
  const ends = worth ? [open, worth] : [open]
  const trace = traced ? traceOf(...ends) : []
  const stale = traced ? staleIn(trace) : staleBehind(...ends)
  const facts = missingIn(...ends)
  const [missing, reasons] = whatIsOpen(reading, facts)
  const verdict: LocalVerdict = {
    right: code,
    codes: [code],
    local: true,
    label,
    status,
    missing,
    reasons,
    notes:
      truth === 'no'
        ? []
        : right.notes.map(({ id, say, law }, at) => ({ id, text: say, law, truth: truthOf(notes[at]!(reading)) })),
    deadlines: right.deadlines.map(({ id, say, law, to }, at) => ({
      id,
      text: say,
      law,
      on: dayBefore(reading, to, before[at]!)
    })),
    trace,
    guide,
    rulesetVersion: version
  }
  if (worth && right.amount && status !== 'not_entitled')
    verdict.amount = { ...money(worth), per: right.amount.per, net: true }
  if (stale.length > 0) verdict.stale = stale
  return verdict
}

/** The facts that are missing, and the reasons that no fact could settle. */
function whatIsOpen(reading: Reading, facts: readonly string[]): readonly [missing: string[], reasons: string[]] {
  const [missing, reasons]: [string[], string[]] = [[], []]
  for (const fact of new Set(facts.flatMap((one) => factsBehind(reading, one))))
    if (fact.startsWith(UNSETTLED)) reasons.push(fact.slice(UNSETTLED.length))
    else if (!fact.startsWith('parameter/')) missing.push(fact)
  return [missing, reasons]
}

/** The facts that could settle a national right, in the place of that right. */
function factsBehind({ outcomes }: Reading, fact: string): string[] {
  if (!fact.startsWith(DUE)) return [fact]
  const [, right = '', person = ''] = fact.split('/')
  return isRight(right) ? missingIn(dueOf(outcomes().get(right), person)) : []
}

/** What a right is worked out with, found once. */
interface Works {
  /** Names the whole of the conditions. */
  name: NameStep
  conditions: readonly ReadCondition[]
  /** What is due where the right is open. */
  amount: ((open: Condition, reading: Reading) => Amount) | undefined
  notes: readonly ReadCondition[]
  /** How many days before its day each deadline ends. */
  before: readonly ReadAmount[]
}

const works = new WeakMap<LocalRight, Works>()

function worksOf(right: LocalRight): Works {
  const found = works.get(right)
  if (found) return found
  const said = [...right.conditions, ...(right.amount ? [right.amount] : [])]
  const table = Object.fromEntries(said.map(({ id, say, law }) => [id, [say, law] as const]))
  const say: Readonly<Record<string, NameStep>> = steps(right.code, {
    ...table,
    open: ['Remplit les conditions', right.guide.source] as const
  })
  const made: Works = {
    name: say.open!,
    conditions: right.conditions.map(({ id, test }) => named(say[id]!, readCondition(test))),
    amount: right.amount && due(say[right.amount.id]!, readAmount(right.amount.of)),
    notes: right.notes.map(({ test }) => readCondition(test)),
    before: right.deadlines.map(({ daysBefore }) => readValue(daysBefore))
  }
  works.set(right, made)
  return made
}

function named(name: NameStep, condition: ReadCondition): ReadCondition {
  return (reading) => name(condition(reading))
}

function due(name: NameStep, amount: ReadAmount): NonNullable<Works['amount']> {
  return (open, reading) => name(when(open, () => amount(reading)))
}

function dayBefore(reading: Reading, to: string, daysBefore: ReadAmount): string | null {
  const [, day] = dayOf(reading, to)
  const number = dayNumber(day ?? '')
  const { min, max } = daysBefore(reading)
  return number === undefined || min !== max ? null : writeDay(number - min)
}

function money({ min, max }: Amount): Money {
  return { minCents: min, maxCents: max === Number.POSITIVE_INFINITY ? null : max }
}
