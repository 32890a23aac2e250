import fc from 'fast-check'
import t from 'tap'
import { checkLocalRights, LOCAL_RIGHTS, type LocalVerdict, type Situation } from '../../src/index.ts'
import { forgettings } from '../ground/forget.ts'
import { households } from '../ground/households.ts'
import { runs } from '../ground/runs.ts'

const HAIR = 0.5
const QUESTIONS = LOCAL_RIGHTS.flatMap(({ code, questions }) =>
  Object.entries(questions).map(([id, { kind }]) => [`${code}/${id}`, kind] as const)
)
const answers = fc.record(
  Object.fromEntries(
    QUESTIONS.map(([fact, kind]) => [fact, kind === 'flag' ? fc.boolean() : fc.integer({ min: 1, max: 6 })])
  )
)
const told = fc
  .tuple(households, answers, fc.constantFrom('2025-12-20', '2026-02-10', '2027-01-01'))
  .map(([{ situation, date }, given, permitUntil]): { situation: Situation; date: string } => ({
    date,
    situation: { ...situation, applicant: { ...situation.applicant, permitUntil }, local: { answers: given } }
  }))

/** The same with one fact less, an answer to a local right among them. */
function less(situation: Situation): { fact: string; left: Situation }[] {
  const { answers: given = {} } = situation.local ?? {}
  const unanswered = Object.keys(given).map((fact) => {
    const { [fact]: _, ...rest } = given
    return { fact, left: { ...situation, local: { answers: rest } } }
  })
  return [...forgettings(situation), ...unanswered]
}

t.test(
  'a forgotten fact never makes a wrong answer of a local right sure, and the interval holds the true amount',
  (t) => {
    fc.assert(
      fc.property(told, ({ situation, date }) => {
        const truth = checkLocalRights(situation, date)
        for (const { fact, left } of less(situation))
          for (const [at, verdict] of checkLocalRights(left, date).entries()) {
            const wrong = differs(truth[at]!, verdict)
            if (wrong) throw new Error(`${verdict.right} without ${fact}: ${wrong}`)
          }
      }),
      runs(4)
    )
    t.end()
  }
)

t.test('when every fact is told, only what no text settles leaves a local right open', (t) => {
  fc.assert(
    fc.property(told, ({ situation, date }) => {
      for (const { right, missing, reasons, status } of checkLocalRights(situation, date)) {
        if (missing.length > 0) throw new Error(`${right} still asks ${missing.join()}`)
        if (status === 'undetermined' && reasons.length === 0) throw new Error(`${right} is open without a reason`)
      }
    }),
    runs(15)
  )
  t.end()
})

function differs(truth: LocalVerdict, verdict: LocalVerdict): string | undefined {
  if (verdict.status !== 'undetermined' && verdict.status !== truth.status)
    return `${truth.status} became ${verdict.status}`
  const [low, high] = range(truth)
  const [min, max] = range(verdict)
  return min <= low + HAIR && max >= high - HAIR ? undefined : `${low} to ${high} is not between ${min} and ${max}`
}

function range({ amount }: LocalVerdict): [number, number] {
  return amount ? [amount.minCents, amount.maxCents ?? Number.POSITIVE_INFINITY] : [0, 0]
}
