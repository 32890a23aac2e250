import type { Household } from '../../household/household.ts'
import type { Person } from '../../household/person.ts'
import { isStale, type Parameter } from '../../parameters/parameter.ts'
import { type Day, readDay } from '../../time/calendar.ts'
import { above, all } from '../../values/conditions.ts'
import {
  type Amount,
  amountTold,
  type Condition,
  conditionTold,
  NO,
  unknownAmount,
  unknownCondition
} from '../../values/value.ts'
import type { Outcome, RightId } from '../right.ts'
import { dayNumber } from './civil-days.ts'
import type { LocalRight } from './language.ts'
import { isDay } from './names.ts'

/** Marks a fact that nobody can tell, with its reason. */
export const UNSETTLED = 'unsettled/'

/** Marks what a national right comes to, with its name and whose it is. */
export const DUE = 'right/'

/** No day that a right looks at is further away, before or after. */
const MOST_DAYS = 100_000

/** A local right being worked out: of which household, on which day, and of which person just now. */
export interface Reading {
  right: LocalRight
  household: Household
  date: string
  /** What the national rights come to when everything is claimed. */
  outcomes: () => ReadonlyMap<RightId, Outcome>
  person: Person
}

/** Whether a national right is due; for somebody, where each adult has a right of their own. */
export function dueOf(outcome: Outcome | undefined, person: string): Condition {
  if (!outcome?.persons) return outcome?.open ?? NO
  const own = outcome.persons.get(person)
  return own ? all(outcome.open, above(own, 0)) : NO
}

/** Reads a dated value of a right, on the day of the check; what was read last is kept, since a right does not change. */
export function readValue(id: string): (reading: Reading) => Amount {
  let last: { day: Day; right: LocalRight; value: Amount } | undefined
  return ({ right, household }) => {
    const { day } = household
    if (last?.day !== day || last.right !== right) last = { day, right, value: valueOn(right, id, household) }
    return last.value
  }
}

function valueOn(right: LocalRight, id: string, { day, month }: Household): Amount {
  const parameter: Parameter | undefined = right.values[id]
  const begun = parameter?.values.filter(({ from }) => (readDay(from) ?? Number.POSITIVE_INFINITY) <= day)
  const found = begun?.toSorted((one, other) => (one.from < other.from ? 1 : -1))[0]
  if (!parameter || !found)
    return unknownAmount(`${UNSETTLED}Aucune valeur connue à cette date : ${parameter?.label ?? id}`)
  const { from, ref } = found
  const value = parameter.unit === 'euros' ? Math.round(found.value * 100) : found.value
  const source = { parameter: `${right.code}.${id}`, from, ref, checkedOn: parameter.checkedOn }
  return amountTold(value, value, { ...source, stale: isStale(parameter, month) })
}

/** A yes or no answer to a question of the right. */
export function answerTo(reading: Reading, question: string): Condition {
  const [fact, answer] = answered(reading, question)
  if (typeof answer !== 'boolean') return unknownCondition(fact)
  return conditionTold(answer ? 1 : 0, answer ? 1 : 0, fact)
}

/** A number that was answered. */
export function numberAnswered(reading: Reading, question: string): Amount {
  const [fact, answer] = answered(reading, question)
  return typeof answer === 'number' && Number.isFinite(answer)
    ? amountTold(answer, answer, { fact })
    : unknownAmount(fact)
}

/** Whole days to a day of the person, or to one that was answered. */
export function daysTo(reading: Reading, name: string): Amount {
  const [fact, day] = dayOf(reading, name)
  const [then, now] = [dayNumber(day ?? ''), dayNumber(reading.date)]
  if (then === undefined || now === undefined) return unknownAmount(fact, -MOST_DAYS, MOST_DAYS)
  return amountTold(then - now, then - now, { fact })
}

/** A day of the person or one that was answered, with the name of the fact. */
export function dayOf(reading: Reading, name: string): readonly [fact: string, day: string | undefined] {
  const { id, facts } = reading.person
  if (isDay(name)) return [`${id}/${name}`, facts[name]]
  const [fact, answer] = answered(reading, name)
  return [fact, typeof answer === 'string' ? answer : undefined]
}

function answered(
  { right, household }: Reading,
  question: string
): readonly [string, boolean | number | string | undefined] {
  const fact = `${right.code}/${question}`
  const answers = household.situation.local?.answers
  return [`local/${fact}`, answers && Object.hasOwn(answers, fact) ? answers[fact] : undefined]
}
