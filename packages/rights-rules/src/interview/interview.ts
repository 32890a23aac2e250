import { RULESET, type Ruleset } from '../parameters/ruleset.ts'
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

/** For whom to ask: `quick` for the status of the main rights, without asking who somebody is; `most` questions at most. */
export interface Asking {
  quick?: boolean
  most?: number
  ruleset?: Ruleset
}

/** An interview of which nothing has been asked. */
export function newInterview(): Interview {
  return { situation: { applicant: { id: 'a0' } }, asked: [] }
}

/**
 * The questions that are left, the one that settles most first; none when no answer would change a verdict. The quick check asks
 * for the status of the main rights only, and nothing that says who somebody is.
 */
export function nextQuestions(
  interview: Interview,
  date: string,
  { quick = false, most = quick ? QUICK_QUESTIONS : Number.POSITIVE_INFINITY, ruleset = RULESET }: Asking = {}
): Question[] {
  if (interview.asked.length >= most) return []
  const topics = topicsLeft(interview, date).filter((topic) => topic.quick || !quick)
  return rank(interview.situation, topics, { date, quick, ruleset }).map(({ topic, settles }) => {
    const { quick: _, likely, apply, ...question } = topic
    return { ...question, settles }
  })
}

/** The interview with one more answer, or why it is not taken; null says that nobody knows. */
export function answer(
  interview: Interview,
  date: string,
  question: string,
  given: { value: AnswerValue | null; source: AnswerSource }
): { interview: Interview } | { refused: AnswerRefusal } {
  const { value, source } = given
  const topic = topicsLeft(interview, date).find(({ id }) => id === question)
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

function topicsLeft({ situation, asked }: Interview, date: string): Topic[] {
  const day = readDay(date)
  if (day === undefined) return []
  return topicsOf(situation, spanOf(date, monthOf(day)), new Set(asked.map(({ question }) => question)))
}
