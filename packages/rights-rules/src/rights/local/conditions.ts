import type { Person } from '../../household/person.ts'
import { above, all, any, atLeast, atMost, below, not } from '../../values/conditions.ts'
import { type Condition, condition, unknownCondition } from '../../values/value.ts'
import { amountOf } from './amounts.ts'
import type { LocalCondition } from './language.ts'
import { isChoice, isFlag, isPersonal, isRight, isTenure } from './names.ts'
import { answerTo, DUE, dueOf, type Reading, UNSETTLED } from './reading.ts'

/** Works out a condition of a local right. A name that the language does not know leaves it open. */
export function conditionOf(reading: Reading, test: LocalCondition): Condition {
  const { household, person } = reading
  const one = (other: LocalCondition): Condition => conditionOf(reading, other)
  if ('all' in test) return all(...test.all.map(one))
  if ('any' in test) return any(...test.any.map(one))
  if ('not' in test) return not(one(test.not))
  if ('is' in test) return choiceOf(reading, test.is, test.oneOf)
  if ('flag' in test) return isFlag(test.flag) ? person.flag(test.flag) : open(`Fait inconnu : ${test.flag}`)
  if ('tenure' in test) return household.dwelling.is(...test.tenure.filter(isTenure))
  if ('commune' in test) return livesIn(reading, test.commune)
  if ('right' in test) return rightIs(reading, test.right, test.state)
  if ('asked' in test) return answerTo(reading, test.asked)
  if ('someAdult' in test) return someAdult(reading, test.someAdult)
  if ('someChild' in test) {
    const { someChild } = test
    return atLeast(
      household.countChildren((child) => conditionOf({ ...reading, person: child }, someChild)),
      1
    )
  }
  if ('couple' in test) return household.coupled
  if ('unsettled' in test) return open(test.unsettled)
  const amount = amountOf(reading, test.amount)
  if ('atLeast' in test) return atLeast(amount, amountOf(reading, test.atLeast))
  if ('atMost' in test) return atMost(amount, amountOf(reading, test.atMost))
  return below(amount, amountOf(reading, test.below))
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
  return condition(answer ? 1 : 0, answer ? 1 : 0, [], { fact })
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
  return condition(due.min, due.max, [], { fact: `${DUE}${right}/${person.id}` })
}

function someAdult(reading: Reading, test: LocalCondition): Condition {
  const { applicant, partner, coupled } = reading.household
  const of = (person: Person): Condition => conditionOf({ ...reading, person }, test)
  return partner ? any(of(applicant), all(coupled, of(partner))) : of(applicant)
}
