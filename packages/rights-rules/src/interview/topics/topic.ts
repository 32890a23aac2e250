import type { PersonFacts, Situation } from '../../situation/situation.ts'
import { type Month, monthsBefore, writeMonth } from '../../time/calendar.ts'
import type { AnswerValue, Question } from '../question.ts'

/** What may be asked in a situation, and what becomes of it once it is answered. */
export interface Topic extends Omit<Question, 'settles'> {
  /** Asked in the quick check too: nothing that says who somebody is. */
  quick: boolean
  /** Answers that are often given, to see what one would settle. */
  likely: readonly AnswerValue[]
  /** The situation with the facts of an answer, which has been looked at already. */
  apply(situation: Situation, value: AnswerValue): Situation
}

/** The day of an interview, and the months that its amounts are asked for. */
export interface Span {
  date: string
  month: Month
  months: readonly string[]
}

/** How far back amounts are asked for: CCH art. R822-3 and CSS art. R861-8 look at the thirteenth month before. */
const MONTHS_BACK = 13
/** What there was none of is asked for so long a time: the year before last counts for families (CSS art. R532-3). */
const YEARS_BACK = 3

/** The months that amounts are asked for on a day, oldest first, this one included. */
export function spanOf(date: string, month: Month): Span {
  return { date, month, months: monthsBefore(month, MONTHS_BACK, 0).map(writeMonth) }
}

/** The adults of a household as far as they are known. */
export function adultsOf({ applicant, partner }: Situation): readonly PersonFacts[] {
  return partner && partner !== 'none' ? [applicant, partner] : [applicant]
}

/** The situation with one person changed. */
export function withPerson(situation: Situation, id: string, change: (facts: PersonFacts) => PersonFacts): Situation {
  return withEverybody(situation, (facts) => (facts.id === id ? change(facts) : facts))
}

/** The situation with every adult changed. */
export function withAdults(situation: Situation, change: (facts: PersonFacts) => PersonFacts): Situation {
  return withEverybody(situation, (facts, is) => (is === 'adult' ? change(facts) : facts))
}

/** The situation with everybody changed. */
export function withEverybody(
  situation: Situation,
  change: (facts: PersonFacts, is: 'adult' | 'child') => PersonFacts
): Situation {
  const { applicant, partner, children } = situation
  return {
    ...situation,
    applicant: change(applicant, 'adult'),
    ...(partner === undefined ? {} : { partner: partner === 'none' ? partner : change(partner, 'adult') }),
    ...(children === undefined ? {} : { children: children.map((child) => change(child, 'child')) })
  }
}

/** An answer of `by_month` as spans, one for each month. */
export function spansOf(value: AnswerValue, { months }: Span): { from: string; to: string; cents: number }[] {
  const [first, last] = [months[0]!, months.at(-1)!]
  if (typeof value === 'number') return [{ from: first, to: last, cents: value }]
  return months.map((month, at) => ({ from: month, to: month, cents: Number((value as readonly number[])[at]) }))
}

/** Nothing in any of these last three years. */
export function nothingSince({ month }: Span): { from: string; to: string; cents: number }[] {
  return [{ from: writeMonth(month - YEARS_BACK * 12), to: writeMonth(month), cents: 0 }]
}
