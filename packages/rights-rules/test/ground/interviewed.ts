import {
  type AnswerRefusal,
  type AnswerValue,
  answer,
  checkRights,
  type Interview,
  newInterview,
  nextQuestions,
  type Question,
  type RightId
} from '../../src/index.ts'

/** A household that answers what it is asked by its list, and otherwise does not know. */
export type Answers = Readonly<Record<string, AnswerValue>>

/** Asks the first question again and again until none is left; the interview, and the ids in the order in which they were asked. */
export function interviewed(
  answers: Answers,
  date: string,
  asking: { quick?: boolean } = {}
): { interview: Interview; order: string[] } {
  let interview = newInterview()
  const order: string[] = []
  for (;;) {
    const [question] = nextQuestions(interview, date, asking)
    if (!question) return { interview, order }
    interview = told(interview, date, question, answers[question.id] ?? null)
    order.push(question.id)
  }
}

/** The interview with one more answer, which must be taken. */
export function told(interview: Interview, date: string, { id }: Question, value: AnswerValue | null): Interview {
  const taken = answer(interview, date, id, { value, source: 'person' })
  if ('refused' in taken) throw new Error(`${id}: ${JSON.stringify(value)} breaks ${taken.refused.rule}`)
  return taken.interview
}

/** Why an answer to an open question is not taken. */
export function refusedFor(
  interview: Interview,
  date: string,
  id: string,
  value: AnswerValue
): AnswerRefusal | undefined {
  const taken = answer(interview, date, id, { value, source: 'person' })
  return 'refused' in taken ? taken.refused : undefined
}

/** The status of each right, with its least and most amount where there is one. */
export function statuses({ situation }: Interview, date: string): Partial<Record<RightId, string>> {
  return Object.fromEntries(
    checkRights(situation, date).map(({ right, status, amount }) => {
      const [min, max] = [amount?.minCents, amount?.maxCents]
      return [right, amount === undefined || min !== max ? status : `${status} ${((min ?? 0) / 100).toFixed(2)}`]
    })
  )
}
