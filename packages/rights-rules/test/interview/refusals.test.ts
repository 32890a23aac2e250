import t from 'tap'
import { type AnswerSource, answer, newInterview, nextQuestions } from '../../src/index.ts'
import { interviewed, refusedFor, told } from '../ground/interviewed.ts'

const DATE = '2025-11-23'

t.test('an answer that breaks a rule is refused with the field and the rule, and nothing is told', (t) => {
  const start = newInterview()
  const refused = (id: string, value: Parameters<typeof refusedFor>[3]) => refusedFor(start, DATE, id, value)?.rule
  t.equal(refused('adults', [32, 30, 28]), 'ages_in_years', 'three of a couple')
  t.equal(refused('adults', []), 'ages_in_years', 'nobody')
  t.equal(refused('adults', [32.5]), 'ages_in_years')
  t.equal(refused('children', [25]), 'ages_in_years', 'of 25')
  t.equal(refused('children', [8, 4]), undefined)
  t.equal(refused('dwelling', ['castle']), 'some_of_the_options')
  t.equal(refused('dwelling', ['tenant_hlm', 'tenant_hlm']), 'some_of_the_options', 'twice the same')
  t.equal(refused('dwelling', ['tenant_hlm', 'owner']), 'some_of_the_options', 'in two homes')
  t.equal(refused('dwelling', ['shared']), 'some_of_the_options', 'in no home')
  t.equal(refused('dwelling', ['tenant_hlm', 'shared']), undefined)
  t.equal(refused('dwelling/rent', -1), 'whole_cents')
  t.equal(refused('dwelling/rent', '450'), 'whole_cents')
  t.equal(refused('dwelling/commune', 'Vénissieux'), 'commune')
  t.equal(refused('dwelling/commune', '69259'), undefined)
  t.equal(refused('dwelling/contributes', 'yes'), 'yes_or_no')
  t.equal(refused('dwelling/loanSignedOn', '2016-13-01'), 'day')
  t.same(refusedFor(start, DATE, 'a0/shoe-size', 42), { field: 'question', rule: 'open_question' })
  t.same(start, newInterview())
  t.end()
})

t.test('a date of birth fits the age that was told', (t) => {
  const start = newInterview()
  const adults = told(start, DATE, question(start, 'adults'), [40])
  const children = told(adults, DATE, question(adults, 'children'), [1])
  const born = question(children, 'k0/birthDate')
  t.same(born.days, { earliest: '2023-11-24', latest: '2024-11-23' })
  const refused = (day: string) => refusedFor(children, DATE, 'k0/birthDate', day)?.rule
  t.equal(refused('2012-05-01'), 'day_within_bounds', 'of thirteen')
  t.equal(refused('2023-11-23'), 'day_within_bounds', 'two years old on that day')
  t.equal(refused('2024-11-24'), 'day_within_bounds', 'one year old on the next day')
  t.equal(refused('2024-11-23'), undefined)
  t.equal(refused('2023-11-24'), undefined)
  t.equal(refused('2024-11-31'), 'day_within_bounds')
  const leap = '2024-02-29'
  const adult = told(start, leap, question(start, 'adults', leap), [40])
  const child = told(adult, leap, question(adult, 'children', leap), [1])
  t.same(question(child, 'k0/birthDate', leap).days, { earliest: '2022-03-01', latest: '2023-02-28' })
  t.end()
})

t.test('amounts by month are one for all months, or one for each', (t) => {
  const start = newInterview()
  const adults = told(start, DATE, question(start, 'adults'), [40])
  const children = told(adults, DATE, question(adults, 'children'), [])
  const paid = told(children, DATE, question(children, 'incomes'), ['a0/wages'])
  const { months = [] } = question(paid, 'a0/resources/wages')
  t.equal(months[0], '2024-10')
  t.equal(months.at(-1), '2025-11')
  t.same(refusedFor(paid, DATE, 'a0/resources/wages', [100_000]), { field: 'value', rule: 'cents_by_month' })
  const each = told(
    paid,
    DATE,
    question(paid, 'a0/resources/wages'),
    months.map((_, at) => at * 1_000)
  )
  t.same(each.situation.applicant.resources?.wages?.at(2), { from: '2024-12', to: '2024-12', cents: 2_000 })
  t.end()
})

t.test('a source that nobody knows is refused, and each fact keeps who told it', (t) => {
  const start = newInterview()
  const rumour = answer(start, DATE, 'adults', { value: [40], source: 'rumour' as AnswerSource })
  t.same(rumour, { refused: { field: 'source', rule: 'known_source' } })
  const taken = answer(start, DATE, 'adults', { value: [40], source: 'document' })
  t.match(taken, {
    interview: {
      asked: [{ question: 'adults', value: [40], source: 'document', facts: ['partner', 'a0/birthDate'] }],
      situation: { applicant: { age: { years: 40, on: DATE } }, partner: 'none' }
    }
  })
  t.end()
})

t.test('what was answered "I do not know" is not asked again, and may not be answered again', (t) => {
  const start = newInterview()
  const unknown = told(start, DATE, question(start, 'children'), null)
  t.same(unknown.situation, start.situation)
  t.notOk(nextQuestions(unknown, DATE).some(({ id }) => id === 'children'))
  t.match(refusedFor(unknown, DATE, 'children', [3]), { field: 'question' })
  t.end()
})

t.test('an interview is plain JSON, resumed where it was left', (t) => {
  const { interview } = interviewed({ adults: [30], children: [2], situations: [] }, DATE, { quick: true })
  const kept = JSON.parse(JSON.stringify(interview))
  t.same(nextQuestions(kept, DATE), nextQuestions(interview, DATE))
  t.end()
})

t.test('a day that cannot be read asks nothing', (t) => {
  t.same(nextQuestions(newInterview(), 'tomorrow'), [])
  t.end()
})

function question(interview: Parameters<typeof nextQuestions>[0], id: string, date = DATE) {
  const found = nextQuestions(interview, date).find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not asked`)
  return found
}
