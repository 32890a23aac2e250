import { type Law, lawOf } from '../parameters/parameter.ts'
import type { ParameterId, Ruleset } from '../parameters/ruleset.ts'
import { PERSONAL_RIGHTS, type RightId } from '../rights/right.ts'
import type { Situation } from '../situation/situation.ts'
import { type Day, firstDay, type Month, monthOf } from '../time/calendar.ts'
import { most, plus, sum, type Term } from '../values/amounts.ts'
import { count, when } from '../values/conditions.ts'
import { keptBy } from '../values/kept.ts'
import {
  type Amount,
  amountTold,
  type Condition,
  NO,
  unknownAmount,
  unknownCondition,
  YES,
  ZERO
} from '../values/value.ts'
import { type Dwelling, readDwelling } from './dwelling.ts'
import { readFlows } from './flows.ts'
import { type Person, readPerson } from './person.ts'

/** A household on a day, built once and asked by every right. */
export interface Household {
  readonly situation: Situation
  readonly day: Day
  readonly month: Month
  /** The same household, looked at in another month. */
  inMonth(month: Month): Household
  /** What several rights work out alike, worked out once; it must depend on the facts alone. By person or month, it is a function that keeps. */
  once<T>(name: string, make: () => T): T
  /** A parameter's value, in this month unless another is named. */
  parameter(id: ParameterId, month?: Month): Amount
  /** The law of this month, or of another. */
  law(month?: Month): Law
  readonly applicant: Person
  /** Whether the applicant lives in a couple. */
  readonly coupled: Condition
  /** The partner; while nobody knows whether there is one, somebody of whom nothing is known. */
  readonly partner: Person | undefined
  /** The children that we know of: ask `overChildren` and `countChildren`, which mind those whom we do not know of. */
  readonly children: readonly Person[]
  readonly dwelling: Dwelling
  /** The applicant's part and, if there is a partner, theirs. */
  overAdults(part: (person: Person) => Term): Amount
  overChildren(part: (child: Person) => Term): Amount
  /** The greatest part of any child, at least nothing. */
  mostOfChildren(part: (child: Person) => Term): Amount
  countChildren(holds: (child: Person) => Condition): Amount
  /** Maintenance that the adults paid and deducted in a year. */
  maintenancePaid(year: number): Amount
  /** What is paid already for a right in a month, to the household and its adults together. */
  received(right: RightId, month: Month): Amount
}

/** Reads the facts of a household. */
export function readHousehold(situation: Situation, day: Day, ruleset: Ruleset): Household {
  return householdOn(day, situation, readMembers(situation), ruleset)
}

/** Who lives in a household and where: the same whenever one looks. */
function readMembers({ applicant, partner: given, children, dwelling, received, otherReceived }: Situation) {
  const partner = given === 'none' ? undefined : readPerson(given ?? { id: 'partner' })
  return {
    applicant: readPerson(applicant),
    partner,
    coupled: given === undefined ? unknownCondition('partner') : partner ? YES : NO,
    children: (children ?? []).map(readPerson),
    others: children === undefined,
    dwelling: readDwelling(dwelling),
    paid: readFlows<string>('received', received, otherReceived === 'none')
  }
}

function householdOn(
  day: Day,
  situation: Situation,
  members: ReturnType<typeof readMembers>,
  ruleset: Ruleset
): Household {
  const month = monthOf(day)
  const lawIn = lawOf(ruleset.parameters)
  const own = lawIn(month)
  const law = (at?: Month): Law => (at === undefined || at === month ? own : lawIn(at))
  const { applicant, partner, coupled, children, others, dwelling, paid } = members

  function overAdults(part: (person: Person) => Term): Amount {
    const [mine, theirs] = [part(applicant), partner ? part(partner) : ZERO]
    return plus(mine, theirs === ZERO || coupled === YES ? theirs : when(coupled, theirs))
  }

  const made = new Map<string, unknown>()
  return {
    situation,
    day,
    month,
    inMonth: keptBy((other) => householdOn(firstDay(other), situation, members, ruleset)),
    once<T>(name: string, make: () => T): T {
      const found = made.get(name)
      if (found !== undefined) return found as T
      const one = make()
      made.set(name, one)
      return one
    },
    law,
    parameter: (id, at) => law(at).parameter(id),
    applicant,
    coupled,
    partner,
    children,
    dwelling,
    overAdults,
    overChildren: (part) => sum(others ? [...children.map(part), unknownAmount('children')] : children.map(part)),
    mostOfChildren: (part) => most(0, ...children.map(part), ...(others ? [unknownAmount('children')] : [])),
    countChildren(holds) {
      const counted = count(children.map(holds))
      return others ? plus(counted, unknownAmount('children')) : counted
    },
    maintenancePaid: (year) => maintenancePaid(situation, year),
    received: (right, at) =>
      PERSONAL_RIGHTS.includes(right) ? overAdults((person) => person.received.at(right, at)) : paid.at(right, at)
  }
}

function maintenancePaid(
  { taxHouseholds, maintenancePaid: told, applicant, partner }: Situation,
  year: number
): Amount {
  if (!taxHouseholds) return told === 'none' ? ZERO : unknownAmount('maintenancePaid')
  const adults = [applicant.id, ...(partner && partner !== 'none' ? [partner.id] : [])]
  const theirs = taxHouseholds.filter(({ declarants }) => declarants.some((id) => adults.includes(id)))
  const others = partner === undefined ? [unknownAmount('partner')] : []
  return sum([
    ...others,
    ...theirs.map(({ maintenancePaid: paid }) => {
      const fact = `taxHouseholds/maintenancePaid/${year}`
      const cents = paid === 'none' ? 0 : paid?.[year]
      return cents === undefined ? unknownAmount(fact) : amountTold(cents, cents, { fact })
    })
  ])
}
