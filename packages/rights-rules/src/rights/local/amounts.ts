import type { Person } from '../../household/person.ts'
import { RESOURCE_KINDS } from '../../situation/kinds.ts'
import { monthInYear, monthsBefore, yearOf } from '../../time/calendar.ts'
import { minus, over, plus, rounded, sum, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { count, known, when } from '../../values/conditions.ts'
import {
  type Amount,
  amount,
  amountFrom,
  amountTold,
  unknownAmount,
  unknownCondition,
  ZERO
} from '../../values/value.ts'
import { countChildren, readCondition } from './conditions.ts'
import type { LocalAmount, LocalResources, LocalTable } from './language.ts'
import { isNumber, isParameter, isPersonal, isResource, isRight, type LocalNumber } from './names.ts'
import { daysTo, numberAnswered, type Reading, readValue, UNSETTLED } from './reading.ts'

/** How an amount of a local right is worked out, which is found once. */
export type ReadAmount = (reading: Reading) => Amount

/** Reads an amount of a local right. A name that the language does not know leaves it unknown. */
export function readAmount(given: LocalAmount): ReadAmount {
  if ('value' in given) return readValue(given.value)
  if ('parameter' in given) {
    const { parameter } = given
    return isParameter(parameter)
      ? ({ household }) => household.parameter(parameter)
      : () => unknownAmount(`${UNSETTLED}Valeur inconnue : ${parameter}`)
  }
  if ('childrenWho' in given) {
    const holds = readCondition(given.childrenWho)
    return (reading) => countChildren(reading, holds)
  }
  if ('rounded' in given) {
    const one = readAmount(given.rounded)
    return (reading) => rounded(one(reading))
  }
  if ('asked' in given) return (reading) => numberAnswered(reading, given.asked)
  if ('number' in given) {
    const { number } = given
    return isNumber(number)
      ? (reading) => numberOf(reading, number)
      : () => unknownAmount(`${UNSETTLED}Fait inconnu : ${number}`)
  }
  if ('resources' in given) return readResources(given.resources)
  if ('daysTo' in given) return (reading) => daysTo(reading, given.daysTo)
  if ('sum' in given) {
    const each = given.sum.map(readAmount)
    return (reading) => sum(each.map((one) => one(reading)))
  }
  if ('times' in given) {
    const each = given.times.map(readAmount)
    return (reading) => each.map((one) => one(reading)).reduce((product, other) => times(product, other), plus(1))
  }
  if ('table' in given) return readTable(given.table)
  if ('when' in given) {
    const [holds, give, otherwise] = [readCondition(given.when), readAmount(given.give), readAmount(given.otherwise)]
    return (reading) =>
      when(
        holds(reading),
        () => give(reading),
        () => otherwise(reading)
      )
  }
  if ('between' in given) {
    const each = given.between.map(readAmount)
    return (reading) =>
      between(
        each.map((end) => end(reading)),
        given.because
      )
  }
  return () => plus(0)
}

function between(ends: readonly Amount[], because: string): Amount {
  const reason = unknownCondition(`${UNSETTLED}${because}`)
  const [min, max] = [Math.min(...ends.map((end) => end.min)), Math.max(...ends.map((end) => end.max))]
  return amountFrom(min, max, [...ends, reason])
}

function numberOf({ household, person }: Reading, name: LocalNumber): Amount {
  const { applicant, partner, coupled, dwelling, month } = household
  const adults = (): Amount => (partner ? plus(1, when(coupled, 1)) : plus(1))
  const children = (): Amount => household.countChildren(() => known(true))
  const savings = (one: Person): Amount =>
    plus(one.asset('livret_a', month), one.asset('untaxed_savings', month), one.asset('taxed_savings', month))
  switch (name) {
    case 'age':
      return person.yearsOn(household.day)
    case 'disabilityRate':
      return person.number('disabilityRate')
    case 'rent':
    case 'charges':
      return dwelling.number(name)
    case 'adults':
      return adults()
    case 'children':
      return children()
    case 'persons':
      return plus(adults(), children())
    case 'savings':
      return household.overAdults(savings)
    case 'realEstate':
      return household.overAdults((one) => one.asset('real_estate', month))
    case 'taxIncome':
      return taxIncomeOf(household.situation.taxHouseholds, applicant.id, month)
    case 'taxMembers': {
      const members = household.situation.taxHouseholds?.find(({ declarants }) =>
        declarants.includes(applicant.id)
      )?.members
      return members ? count(members.map(() => known(true))) : unknownAmount('taxHouseholds', 1)
    }
  }
}

type TaxHouseholds = Reading['household']['situation']['taxHouseholds']

// The last notice is about the year before from September on, the year before that until July; in August it may be either.
function taxIncomeOf(households: TaxHouseholds, applicant: string, month: number): Amount {
  const own = households?.find(({ declarants }) => declarants.includes(applicant))
  const of = (year: number): Amount => {
    const cents = own?.referenceIncome?.[String(year)]
    const fact = `taxHouseholds/referenceIncome/${year}`
    return cents === undefined ? unknownAmount(fact) : amountTold(cents, cents, { fact })
  }
  const [last, before] = [yearOf(month) - 1, yearOf(month) - 2]
  if (monthInYear(month) !== 8) return plus(of(monthInYear(month) > 8 ? last : before))
  const [one, other] = [of(last), of(before)]
  return amount(Math.min(one.min, other.min), Math.max(one.max, other.max), one, other)
}

function readResources({ months, of, kinds, rights }: LocalResources): ReadAmount {
  const counted = kinds === 'all' ? RESOURCE_KINDS : kinds.filter(isResource)
  const paid = rights.filter(isRight)
  return ({ household, person }) => {
    const window = monthsBefore(household.month, months, 1)
    const earned = (one: Person): Amount =>
      one.brings.length === 0 ? ZERO : sum(window.map((month) => one.income(counted, month)))
    const own = of === 'applicant' ? earned(person) : household.overAdults(earned)
    const theirs = of === 'household' ? household.overChildren(earned) : ZERO
    const benefits = window.flatMap((month) =>
      paid.map((right) =>
        of === 'applicant' && isPersonal(right) ? person.received.at(right, month) : household.received(right, month)
      )
    )
    return over(plus(own, theirs, ...benefits), months)
  }
}

function readTable({ by, steps, further }: LocalTable): ReadAmount {
  const rank = readAmount(by)
  const lines = steps.map(readValue)
  const each = further === undefined ? undefined : readValue(further)
  const limits = steps.map((_, at) => at + 2)
  return (reading) => {
    const index = rank(reading)
    const last = (): Amount => lines.at(-1)!(reading)
    const beyond = (): Amount =>
      each === undefined ? last() : plus(last(), times(each(reading), minus(index, steps.length)))
    return bracket(index, limits, (at) => (at < lines.length ? lines[at]!(reading) : beyond()))
  }
}
