/// <reference lib="webworker" />
import {
  type AnswerValue,
  answer,
  checkEveryRight,
  type Interview,
  newInterview,
  nextQuestions,
  type Question,
  type SpokenTexts
} from '@relais/rights-rules'
import { type Found, foundOf } from './found.ts'

// The rules run beside the page: a step may take longer than a thumb waits.

/** What has been answered, in its order; null: nobody knows. */
export type Answers = readonly { question: string; value: AnswerValue | null }[]
/** What the page asks of the rules. */
export type Asked = { id: number; date: string; answers: Answers; judge: boolean }
/** The next question, and which answers still stand; or, when it is judged, what was found. */
export interface Answered {
  id: number
  stands: string[]
  next: Question | null
  found?: Judged
}
/** What a household may have a right to, and the situation that was told. */
export interface Judged {
  situation: Interview['situation']
  rights: (Found & { settledBy: SpokenTexts | null })[]
}

declare const self: DedicatedWorkerGlobalScope

self.onmessage = ({ data }: MessageEvent<Asked>) => self.postMessage(work(data))

function work({ id, date, answers, judge }: Asked): Answered {
  let interview = newInterview()
  const stands: string[] = []
  for (const { question, value } of answers) {
    const after = answer(interview, date, question, { value, source: 'person' })
    // Another answer before it may have made a question pointless.
    if ('refused' in after) continue
    interview = after.interview
    stands.push(question)
  }
  if (judge) return { id, stands, next: null, found: judged(interview, date) }
  return { id, stands, next: nextQuestions(interview, date, { quick: true })[0] ?? null }
}

function judged(interview: Interview, date: string): Judged {
  const { national, local } = checkEveryRight(interview.situation, date)
  // Whatever is still open is settled by a question that the quick check does not ask.
  const more = nextQuestions(interview, date)
  const rights = [...national, ...local].map((verdict) => ({
    ...foundOf(verdict),
    settledBy: more.find(({ settles }) => settles.includes(verdict.right))?.text ?? null
  }))
  return { situation: interview.situation, rights }
}
