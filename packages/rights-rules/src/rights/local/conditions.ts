import type { Person } from '../../household/person.ts'
import { above, all, allOf, any, anyOf, atLeast, atMost, below, not } from '../../values/conditions.ts'
import { type Amount, type Condition, conditionTold, unknownCondition } from '../../values/value.ts'
import { readAmount } from './amounts.ts'
import type { LocalCondition } from './language.ts'
import { isChoice, isFlag, isPersonal, isRight, isTenure } from './names.ts'
import { answerTo, DUE, dueOf, type Reading, UNSETTLED } from './reading.ts'

/** How a condition of a local right is worked out, which is found once: a right is asked of many households. */
export type ReadCondition = (reading: Reading) => Condition

/** Reads a condition of a local right. A name that the language does not know leaves it open. */
export function readCondition(test: LocalCondition): ReadCondition {
  if ('all' in test) {
    const each = test.all.map(readCondition)
    return (reading) => allOf(each.map((one) => one(reading)))
  }
  if ('any' in test) {
    const each = test.any.map(readCondition)
    return (reading) => anyOf(each.map((one) => one(reading)))
  }
  if ('not' in test) {
    const one = readCondition(test.not)
    return (reading) => not(one(reading))
  }
  if ('is' in test) return (reading) => choiceOf(reading, test.is, test.oneOf)
  if ('flag' in test) {
    const { flag } = test
    return isFlag(flag) ? ({ person }) => person.flag(flag) : () => open(`Fait inconnu : ${flag}`)
  }
  if ('tenure' in test) {
    const tenures = test.tenure.filter(isTenure)
    return ({ household }) => household.dwelling.is(...tenures)
  }
  if ('commune' in test) return (reading) => livesIn(reading, test.commune)
  if ('right' in test) return (reading) => rightIs(reading, test.right, test.state)
  if ('asked' in test) return (reading) => answerTo(reading, test.asked)
  if ('someAdult' in test) {
    const one = readCondition(test.someAdult)
    return (reading) => someAdult(reading, one)
  }
  if ('someChild' in test) {
    const one = readCondition(test.someChild)
    return (reading) => atLeast(countChildren(reading, one), 1)
  }
  if ('couple' in test) return ({ household }) => household.coupled
  if ('unsettled' in test) return () => open(test.unsettled)
  const amount = readAmount(test.amount)
  const [compare, other] =
    'atLeast' in test
      ? [atLeast, readAmount(test.atLeast)]
      : 'atMost' in test
        ? [atMost, readAmount(test.atMost)]
        : [below, readAmount(test.below)]
  return (reading) => compare(amount(reading), other(reading))
}

/** How many children a condition holds for. */
export function countChildren(reading: Reading, holds: ReadCondition): Amount {
  return reading.household.countChildren((child) => holds({ ...reading, person: child }))
}

function open(reason: string): Condition {
  return unknownCondition(`${UNSETTLED}${reason}`)
}

function choiceOf({ household, person }: Reading, name: string, options: readonly string[]): Condition {
  if (!isChoice(name)) return open(`Fait inconnu : ${name}`)
  const among = <T extends string>(is: (...ones: T[]) => Condition): Condition => is(...(options as readonly T[]))
  if (name === 'activity')
    return among((...ones: Parameters<Person['does']>[1][]) => person.does(household.month, ...ones))
  if (name === 'studies')
    return among((...ones: Parameters<Person['studies']>[1][]) => person.studies(household.month, ...ones))
  const told: string | undefined = person.facts[name]
  const fact = `${person.id}/${name}`
  return told === undefined ? unknownCondition(fact) : holds(options.includes(told), fact)
}

function livesIn({ household }: Reading, places: readonly string[]): Condition {
  const { commune } = household.dwelling.facts
  const fact = 'dwelling/commune'
  return commune === undefined
    ? unknownCondition(fact)
    : holds(
        places.some((place) => commune.startsWith(place)),
        fact
      )
}

function holds(answer: boolean, fact: string): Condition {
  return conditionTold(answer ? 1 : 0, answer ? 1 : 0, fact)
}

// A right that each adult has for themselves is looked at for the person at hand.
function rightIs({ household, person, outcomes }: Reading, right: string, state: 'received' | 'entitled'): Condition {
  if (!isRight(right)) return open(`Droit inconnu : ${right}`)
  if (state === 'received')
    return above(
      isPersonal(right) ? person.received.at(right, household.month) : household.received(right, household.month),
      0
    )
  const due = dueOf(outcomes().get(right), person.id)
  // a leaf: the verdict of that right has its own trace
  return conditionTold(due.min, due.max, `${DUE}${right}/${person.id}`)
}

function someAdult(reading: Reading, holds: ReadCondition): Condition {
  const { applicant, partner, coupled } = reading.household
  const of = (person: Person): Condition => holds({ ...reading, person })
  return partner ? any(of(applicant), all(coupled, of(partner))) : of(applicant)
}
