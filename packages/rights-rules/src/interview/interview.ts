import { RULESET, type Ruleset } from '../parameters/ruleset.ts'
import { LOCAL_RIGHTS } from '../rights/local/data/local-rights.ts'
import type { LocalRight } from '../rights/local/language.ts'
import type { RightId } from '../rights/right.ts'
import { monthOf, readDay } from '../time/calendar.ts'
import { refusalOf } from './check-answer.ts'
import {
  ANSWER_SOURCES,
  type AnswerRefusal,
  type AnswerSource,
  type AnswerValue,
  type Interview,
  type Question
} from './question.ts'
import { rank } from './rank.ts'
import { spanOf, type Topic } from './topics/topic.ts'
import { topicsOf } from './topics/topics.ts'

/** How many questions a quick check asks at most. */
export const QUICK_QUESTIONS = 12

/**
 * For whom to ask: `quick` for the status of the main rights, without asking who somebody is; `most` questions at most; the full interview asks for
 * the local rights that are given too, by default those that are known here.
 */
export interface Asking {
  quick?: boolean
  most?: number
  ruleset?: Ruleset
  local?: readonly LocalRight[]
}

/** An interview of which nothing has been asked. */
export function newInterview(): Interview {
  return { situation: { applicant: { id: 'a0' } }, asked: [] }
}

/**
 * The questions that are left, the one that settles most first; none when no answer would change a verdict. The quick check asks
 * for the status of the main rights only, and nothing that says who somebody is.
 */
export function nextQuestions(interview: Interview, date: string, asking: Asking = {}): Question[] {
  return isOver(interview, asking) ? [] : standingOf(interview, date, asking).questions
}

/** The questions that are left, and the main rights whose status is sure by now. */
export function standingOf(
  interview: Interview,
  date: string,
  asking: Asking = {}
): { questions: Question[]; settled: RightId[] } {
  const { quick = false, ruleset = RULESET, local = LOCAL_RIGHTS } = asking
  const topics = topicsLeft(interview, date, local).filter((topic) => topic.quick || !quick)
  const { ranked, settled } = rank(interview.situation, topics, { date, quick, ruleset, local })
  if (isOver(interview, asking)) return { questions: [], settled }
  return {
    questions: ranked.map(({ topic, settles }) => {
      const { quick: _, likely, apply, ...question } = topic
      return { ...question, settles }
    }),
    settled
  }
}

/** The interview with one more answer, or why it is not taken; null says that nobody knows. */
export function answer(
  interview: Interview,
  date: string,
  question: string,
  given: { value: AnswerValue | null; source: AnswerSource },
  local: readonly LocalRight[] = LOCAL_RIGHTS
): { interview: Interview } | { refused: AnswerRefusal } {
  const { value, source } = given
  const topic = topicsLeft(interview, date, local).find(({ id }) => id === question)
  if (!topic) return { refused: { field: 'question', rule: 'open_question' } }
  if (!ANSWER_SOURCES.includes(source)) return { refused: { field: 'source', rule: 'known_source' } }
  const rule = value === null ? undefined : refusalOf(topic, value, date)
  if (rule) return { refused: { field: 'value', rule } }
  return {
    interview: {
      situation: value === null ? interview.situation : topic.apply(interview.situation, value),
      asked: [...interview.asked, { question, value, source, facts: value === null ? [] : topic.fills }]
    }
  }
}

function isOver(
  { asked }: Interview,
  { quick = false, most = quick ? QUICK_QUESTIONS : Number.POSITIVE_INFINITY }: Asking
): boolean {
  return asked.length >= most
}

function topicsLeft({ situation, asked }: Interview, date: string, local: readonly LocalRight[]): Topic[] {
  const day = readDay(date)
  if (day === undefined) return []
  return topicsOf(situation, {
    span: spanOf(date, monthOf(day)),
    asked: new Set(asked.map(({ question }) => question)),
    local
  })
}
