import {
  answer,
  MAIN_RIGHTS,
  newInterview,
  nextQuestions,
  type RightId,
  type Ruleset,
  simulate,
  truthOf
} from '@relais/rights-rules'
import type { RawCase } from './raw-case.ts'
import { situationOf, writeMonth } from './situation-of.ts'
import { truthfulAnswer } from './truthful-answer.ts'

const MOST_QUESTIONS = 60

/** What came of many interviews: questions until every main right was sure, the middle and nine of ten, and by right how many became sure. */
export interface Interviewed {
  cases: number
  settled: number
  median: number | null
  p90: number | null
  wrong: number
  rights: Partial<Record<RightId, { settled: number; median: number | null }>>
}

/** Plays an interview for each case. */
export function playInterviews(cases: readonly RawCase[], ruleset: Ruleset): Interviewed {
  const played = cases.map((one) => playInterview(one, ruleset))
  const all = played.map(({ questions }) => questions ?? undefined)
  return {
    cases: played.length,
    settled: all.filter((count) => count !== undefined).length,
    median: quantile(all, 0.5),
    p90: quantile(all, 0.9),
    wrong: played.reduce((sum, { wrong }) => sum + wrong.length, 0),
    rights: Object.fromEntries(
      MAIN_RIGHTS.map((right) => {
        const counts = played.map(({ settled }) => settled[right])
        return [right, { settled: counts.filter((one) => one !== undefined).length, median: quantile(counts, 0.5) }]
      })
    )
  }
}

// what never became sure took for ever; null when that is where the quantile lies
function quantile(counts: readonly (number | undefined)[], part: number): number | null {
  const sorted = counts.map((count) => count ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]
  return found !== undefined && Number.isFinite(found) ? found : null
}

/** What came of an interview: how many questions were put until each main right was sure, and what was wrong when it was. */
interface Played {
  /** Until every one was sure; null when some never were. */
  questions: number | null
  settled: Partial<Record<RightId, number>>
  wrong: RightId[]
}

/** Puts the questions of the quick check to somebody who knows a whole case, until the status of the main rights is sure. */
function playInterview(one: RawCase, ruleset: Ruleset): Played {
  const truth = situationOf(one, one.month)
  const date = `${writeMonth(one.month)}-01`
  const settled: Partial<Record<RightId, number>> = {}
  let interview = newInterview()
  for (;;) {
    const outcomes = simulate(interview.situation, date, 'all', ruleset)
    for (const right of MAIN_RIGHTS) if (isSure(outcomes, right)) settled[right] ??= interview.asked.length
    const [question] = nextQuestions(interview, date, { quick: true, most: MOST_QUESTIONS, ruleset })
    if (!question) break
    const value = truthfulAnswer(question, truth, date)
    const taken = answer(interview, date, question.id, { value, source: 'person' })
    if ('refused' in taken) throw new Error(`${one.id}: ${question.id} refused ${value}: ${taken.refused.rule}`)
    interview = taken.interview
  }
  const [said, due] = [interview.situation, truth].map((situation) => simulate(situation, date, 'all', ruleset))
  const wrong = MAIN_RIGHTS.filter((right) => isSure(said!, right) && !isSame(said!, due!, right))
  const counts = MAIN_RIGHTS.map((right) => settled[right] ?? Number.POSITIVE_INFINITY)
  const questions = Math.max(...counts)
  return { questions: Number.isFinite(questions) ? questions : null, settled, wrong }
}

function isSure(outcomes: ReturnType<typeof simulate>, right: RightId): boolean {
  const outcome = outcomes.get(right)
  return outcome !== undefined && truthOf(outcome.open) !== 'unknown'
}

function isSame(said: ReturnType<typeof simulate>, due: ReturnType<typeof simulate>, right: RightId): boolean {
  const [one, other] = [said.get(right), due.get(right)]
  return !!one && !!other && truthOf(one.open) === truthOf(other.open)
}
