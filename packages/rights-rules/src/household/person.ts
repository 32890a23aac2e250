import { ASSET_KINDS, type AssetKind, RESOURCE_KINDS, type ResourceKind } from '../situation/kinds.ts'
import type { Activity, Lasting, Monthly, PersonFacts, Studies } from '../situation/situation.ts'
import {
  type Day,
  type Month,
  monthAt,
  monthOf,
  monthsBefore,
  monthsBetween,
  readDay,
  writeMonth
} from '../time/calendar.ts'
import { high, low, plus, sum, type Term, times } from '../values/amounts.ts'
import { keptBy, keptByBoth } from '../values/kept.ts'
import {
  type Amount,
  amountTold,
  type Condition,
  conditionTold,
  NO,
  unknownAmount,
  unknownCondition,
  ZERO
} from '../values/value.ts'
import { type Flows, readFlows } from './flows.ts'
import { readSpans } from './spans.ts'

type Flag = { [K in keyof PersonFacts]-?: PersonFacts[K] extends boolean | undefined ? K : never }[keyof PersonFacts]
type Choice = 'nationality' | 'permit' | 'maritalStatus' | 'leave' | 'custody' | 'otherParent'
type Since = 'permitSince' | 'residentSince' | 'onSickLeaveSince'

const OLDEST_MONTHS = 1500

/** One person, asked for facts: each answer is a value that is unknown when the fact is. */
export interface Person {
  readonly id: string
  readonly facts: PersonFacts
  /** Months from the month of birth to a month: rights that depend on an age begin and end with a month. */
  monthsAt(month: Month): Amount
  /** Completed years on a day, which may be worked out from parameters. */
  yearsOn(day: Term): Amount
  /** Whether this person was born before another. */
  isOlderThan(other: Person): Condition
  /** The days between which this person was born, when anything is known of it. */
  readonly born: { earliest: Day; latest: Day } | undefined
  flag(name: Flag): Condition
  is<C extends Choice>(name: C, ...options: NonNullable<PersonFacts[C]>[]): Condition
  does(month: Month, ...options: Activity[]): Condition
  studies(month: Month, ...options: Studies[]): Condition
  /** Completed months since a day in the past, up to a day. */
  monthsSince(name: Since, day: Day): Amount
  /** Months from a month to the one in which a birth is expected. */
  monthsToBirth(month: Month): Amount
  number(name: 'disabilityRate'): Amount
  /** An asset in a month. */
  asset(kind: AssetKind, month: Month): Amount
  /** The kinds of assets that a person may have: all but those that are known to be none. */
  readonly owns: readonly AssetKind[]
  /** What the month brings, net. */
  resource(kind: ResourceKind, month: Month): Amount
  /** The kinds of income that may bring something: all but those that are known to be none. */
  readonly brings: readonly ResourceKind[]
  /** What some kinds bring together in a month. */
  income(kinds: readonly ResourceKind[], month: Month): Amount
  /** Whether a kind of income has ended by a month and nothing replaces it. */
  hasEnded(kind: ResourceKind, month: Month): Condition
  /** The same before contributions, which are at most a share of the net amount. */
  gross(kind: ResourceKind, month: Month, most: Amount): Amount
  /** The same as the tax office counts it, before any deduction. */
  taxable(kind: ResourceKind, month: Month): Amount
  /** The same of some kinds together, over the months from one to another. */
  taxableOver(kinds: readonly ResourceKind[], from: Month, to: Month): Amount
  /** A whole year of them. */
  taxableYear(kinds: readonly ResourceKind[], year: number): Amount
  received: Flows<string>
}

/** Reads the facts of a person. */
export function readPerson(facts: PersonFacts): Person {
  const { id } = facts
  const born = readBirth(facts)
  const birth = { fact: `${id}/birthDate` }
  const resources = readFlows<ResourceKind>(`${id}/resources`, facts.resources, facts.otherResources === 'none')
  const taxable = readFlows<ResourceKind>(`${id}/taxable`, facts.taxable, facts.otherResources === 'none')
  const before = readFlows<ResourceKind>(`${id}/gross`, facts.gross, false)
  const brings = RESOURCE_KINDS.filter((kind) => !resources.isNone(kind))
  const savings = readFlows<AssetKind>(`${id}/assets`, ...balances(facts))
  const activity = readLasting(facts.activity, `${id}/activity`)
  const studied = readLasting(facts.studies, `${id}/studies`)
  const flag = keptBy((name: Flag) => flagOf(facts[name], `${id}/${name}`))
  const choices = new Map<Choice, { options: readonly string[]; answer: Condition }[]>()

  function yearsOn(day: Term): Amount {
    if (!born) return unknownAmount(birth.fact, 0, OLDEST_MONTHS / 12)
    const on = typeof day === 'number' ? undefined : day
    return amountTold(yearsBetween(born.latest, low(day)), yearsBetween(born.earliest, high(day)), birth, on)
  }

  function taxableAt(kind: ResourceKind, month: Month): Amount {
    // nothing net is nothing taxable; the reverse does not hold
    const known = facts.taxable?.[kind] === undefined && resources.isNone(kind)
    return known ? ZERO : taxable.at(kind, month)
  }

  const taxableMonths = keptByBoth((kind: ResourceKind, from: Month) =>
    keptBy((to: Month) => sum(monthsBefore(to, to - from, 0).map((month) => taxableAt(kind, month))))
  )
  const taxed = RESOURCE_KINDS.filter(
    (kind) => !taxable.isNone(kind) && (facts.taxable?.[kind] !== undefined || !resources.isNone(kind))
  )
  const taxedInYears = facts.taxableYears ? RESOURCE_KINDS : taxed
  const wholeYear = keptByBoth((kind: ResourceKind, year: number): Amount => {
    const cents = facts.taxableYears?.[year]?.[kind]
    if (cents !== undefined) return numberOf(cents, `${id}/taxableYears/${year}/${kind}`)
    const told = facts.taxable?.[kind]
    if (told === 'none' || (told === undefined && (resources.isNone(kind) || taxable.isNone(kind)))) return ZERO
    if (told === undefined) return unknownAmount(`${id}/taxableYears/${year}/${kind}`)
    return sum(monthsBefore(monthAt(year, 12), 11, 0).map((month) => taxable.at(kind, month)))
  })

  return {
    id,
    facts,
    received: readFlows(`${id}/received`, facts.received, facts.otherReceived === 'none'),
    monthsAt: keptBy((month) =>
      born
        ? amountTold(month - monthOf(born.latest), month - monthOf(born.earliest), birth)
        : unknownAmount(birth.fact, 0, OLDEST_MONTHS)
    ),
    yearsOn,
    born,
    isOlderThan(other) {
      if (!born || !other.born) return unknownCondition(born ? `${other.id}/birthDate` : birth.fact)
      const [holds, may] = [born.latest < other.born.earliest, born.earliest < other.born.latest]
      return conditionTold(holds ? 1 : 0, may ? 1 : 0, birth.fact)
    },
    flag,
    is(name, ...options: string[]) {
      const asked = choices.get(name) ?? []
      const before = asked.find((one) => isSame(one.options, options))
      if (before) return before.answer
      const known: string | undefined = facts[name]
      const answer = flagOf(known && options.includes(known), `${id}/${name}`)
      asked.push({ options, answer })
      choices.set(name, asked)
      return answer
    },
    does(month, ...options) {
      const excluded = facts.activity === undefined && options.every((option) => facts.activityIsNot?.includes(option))
      return excluded ? flagOf(false, `${id}/activity`) : activity(month, options)
    },
    studies: (month, ...options) => studied(month, options),
    monthsSince(name, day) {
      const since = readDay(facts[name])
      const fact = `${id}/${name}`
      if (since === undefined) return unknownAmount(fact, 0, OLDEST_MONTHS)
      const months = Math.max(0, monthsBetween(since, day))
      return amountTold(months, months, { fact })
    },
    monthsToBirth(month) {
      const due = readDay(facts.dueDate)
      const fact = `${id}/dueDate`
      if (due === undefined) return unknownAmount(fact, 0, 9)
      return amountTold(monthOf(due) - month, monthOf(due) - month, { fact })
    },
    number: (name) => numberOf(facts[name], `${id}/${name}`),
    asset: (kind, month) => savings.at(kind, month),
    owns: ASSET_KINDS.filter((kind) => !savings.isNone(kind)),
    resource: (kind, month) => resources.at(kind, month),
    brings,
    income: (kinds, month) =>
      brings.length === 0
        ? ZERO
        : sum(brings.filter((kind) => kinds.includes(kind)).map((kind) => resources.at(kind, month))),
    gross(kind, month, most) {
      if (facts.gross?.[kind] !== undefined) return before.at(kind, month)
      const net = resources.at(kind, month)
      if (net.max === 0) return net
      const share = unknownAmount(`${id}/gross/${kind}/${writeMonth(month)}`, 0, 1)
      return plus(net, times(net, times(most, share)))
    },
    hasEnded(kind, month) {
      const listed = facts.endedResources?.includes(kind)
      if (listed === undefined && resources.at(kind, month).min > 0) return NO
      return flagOf(listed, `${id}/endedResources/${kind}`)
    },
    taxable: taxableAt,
    taxableOver: (kinds, from, to) => sumOf(taxed, kinds, (kind) => taxableMonths(kind, from)(to)),
    taxableYear: (kinds, year) => sumOf(taxedInYears, kinds, (kind) => wholeYear(kind, year))
  }
}

function yearsBetween(from: Day, to: Day): number {
  return Math.floor(monthsBetween(from, to) / 12)
}

/** Between which days somebody was born, the day itself where it is known; undefined when not even the age is. */
export function readBirth({ birthDate, age }: PersonFacts): { earliest: Day; latest: Day } | undefined {
  const day = readDay(birthDate)
  if (day !== undefined) return { earliest: day, latest: day }
  const on = readDay(age?.on)
  if (!age || on === undefined || !Number.isFinite(age.years)) return undefined
  // somebody of 30 was born between 31 years less a day and 30 years ago
  return { earliest: on - (age.years + 1) * 372 + 1, latest: on - age.years * 372 }
}

/** What the kinds bring that may bring something. */
function sumOf(
  some: readonly ResourceKind[],
  kinds: readonly ResourceKind[],
  part: (kind: ResourceKind) => Amount
): Amount {
  return some.length === 0 ? ZERO : sum(kinds.filter((kind) => some.includes(kind)).map(part))
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((option, at) => option === other[at])
}

function flagOf(known: boolean | string | undefined, fact: string): Condition {
  if (known === undefined) return unknownCondition(fact)
  const holds = known ? 1 : 0
  return conditionTold(holds, holds, fact)
}

function numberOf(known: number | undefined, fact: string): Amount {
  return known === undefined || !Number.isFinite(known) ? unknownAmount(fact) : amountTold(known, known, { fact })
}

// an asset that is told once is the same in every month
function balances({ assets, otherAssets }: PersonFacts): [Partial<Record<AssetKind, Monthly>> | undefined, boolean] {
  const told = Object.entries(assets ?? {}).map(([kind, known]) => [
    kind,
    typeof known === 'number' ? [{ from: '0000-01', to: '9999-12', cents: known }] : known
  ])
  return [assets && (Object.fromEntries(told) as Partial<Record<AssetKind, Monthly>>), otherAssets === 'none']
}

function readLasting<T extends string>(
  states: Lasting<T> | undefined,
  fact: string
): (month: Month, options: readonly T[]) => Condition {
  if (states === undefined) return () => unknownCondition(fact)
  if (typeof states === 'string') return (_, options) => flagOf(options.includes(states), fact)
  const spans = readSpans(states, ({ is }) => is)
  return (month, options) => {
    const state = spans.at(month)
    return flagOf(state === undefined ? undefined : options.includes(state), `${fact}/${writeMonth(month)}`)
  }
}
