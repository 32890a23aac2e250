import fc from 'fast-check'
import t from 'tap'
import {
  type AnswerValue,
  checkRights,
  newInterview,
  nextQuestions,
  QUICK_QUESTIONS,
  type Question,
  type RightVerdict
} from '../../src/index.ts'
import { interviewed, told } from '../ground/interviewed.ts'
import { runs } from '../ground/runs.ts'

const DATE = '2025-11-23'

t.test('whoever knows nothing is asked each question once, and the interview ends', (t) => {
  const { order, interview } = interviewed({}, DATE)
  t.equal(new Set(order).size, order.length)
  t.same(interview.situation, newInterview().situation, 'nothing was learnt')
  t.ok(order.length >= 10)
  for (const { right, status } of checkRights(interview.situation, DATE)) t.equal(status, 'undetermined', right)
  t.end()
})

t.test('a quick check asks twelve questions at most, and never for a date of birth', (t) => {
  const { order } = interviewed({ adults: [32, 34], children: [8, 4], incomes: ['a0/wages'] }, DATE, { quick: true })
  t.ok(order.length <= QUICK_QUESTIONS)
  t.notOk(order.some((id) => id.endsWith('/birthDate')))
  t.end()
})

t.test('what is sure stays so, whatever is answered next, and no question comes twice', (t) => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (seeds) => {
      let interview = newInterview()
      let sure = new Map<string, string>()
      for (const [at, seed] of seeds.entries()) {
        const questions = nextQuestions(interview, DATE, { local: [] })
        const question = questions[at < 4 ? 0 : seed % questions.length]
        if (!question) return
        const before = interview.asked
        interview = told(interview, DATE, question, anAnswer(question, seed))
        if (before.some((one) => one.question === question.id)) throw new Error(`${question.id} came twice`)
        sure = stillSure(checkRights(interview.situation, DATE), sure, question.id)
      }
    }),
    { ...runs(3), examples: [[[0, 285722105, 25, 353651911, 5, 1186988024, 0, 555055674, 0, 98295414, 20, 0]]] }
  )
  t.end()
})

t.test('every question has its text and those of its options in three languages, in the typography of each', (t) => {
  const { interview } = interviewed(
    { adults: [60, 22], children: [17, 1], incomes: ['a0/wages', 'a1/savings'], dwelling: ['hostel'] },
    DATE,
    { quick: true }
  )
  const seen = new Map(
    [newInterview(), { ...interview, asked: [] }].flatMap((one) =>
      nextQuestions(one, DATE).map((question) => [question.id, question])
    )
  )
  t.ok(seen.size > 15)
  for (const { id, text, options = [] } of seen.values())
    for (const { fr, en, ar } of [text, ...options.map((option) => option.text)]) {
      t.notMatch(fr, /'| [?!:;]/, id)
      if (id.startsWith('local/')) t.match({ en, ar }, { en: null, ar: null }, 'local rights are written in French')
      else {
        t.match(en, /\w/, id)
        t.match(ar, /[\u0600-\u06ff]/, id)
      }
    }
  t.end()
})

function stillSure(verdicts: readonly RightVerdict[], sure: Map<string, string>, id: string): Map<string, string> {
  const now = new Map<string, string>(
    verdicts.filter(({ status }) => status !== 'undetermined').map(({ right, status }) => [right, status])
  )
  for (const [right, status] of sure)
    if (now.get(right) !== status && now.get(right) !== 'received')
      throw new Error(`${right} was ${status} and became ${now.get(right)} with ${id}`)
  return now
}

function anAnswer(
  { kind, options = [], oneOf, bounds, days, counts, months = [] }: Question,
  seed: number
): AnswerValue | null {
  if (seed % 7 === 0) return null
  const one = options[seed % Math.max(1, options.length)]?.value ?? ''
  const years = (at: number): number =>
    (bounds?.least ?? 0) + ((seed + 5 * at) % ((bounds?.most ?? 90) - (bounds?.least ?? 0)))
  switch (kind) {
    case 'yes_no':
      return seed % 2 === 0
    case 'choice':
      return one
    case 'choices':
      return oneOf ? [oneOf[seed % oneOf.length] ?? ''] : seed % 3 === 0 ? [one] : []
    case 'number':
      return years(0)
    case 'ages':
      return Array.from({ length: Math.max(counts?.least ?? 0, seed % 3) }, (_, at) => years(at))
    case 'amount':
      return (seed * 37) % 150_000
    case 'by_month':
      return seed % 2 === 0 ? (seed * 37) % 250_000 : months.map((_, at) => (seed * at) % 200_000)
    case 'commune':
      return ['69259', '75111', '97411', '67482'][seed % 4] ?? ''
    case 'month':
      return '2024-05'
    case 'day':
      return (days ? [days.earliest, days.latest] : ['2012-05-01', '2024-11-30'])[seed % 2] ?? ''
  }
}
