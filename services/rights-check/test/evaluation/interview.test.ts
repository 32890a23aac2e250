import {
  continueInterview,
  createRightsCheck,
  evaluateRights,
  type FactSource,
  readRightsCheck,
  type Verdict
} from '@relais/contract'
import { staffOf } from '@relais/test-kit'
import t from 'tap'
import { keepingFor, openChecks } from '../setting/open.ts'

const { ask } = await openChecks(t)
const agent = staffOf(keepingFor(24))
const said = (question: string, value: unknown, source = 'person') => ({ question, value, source })
const step = (answers: object[], more: object = {}) => ask(agent, continueInterview, { body: { answers, ...more } })
const taken = async (answers: object[], more: object = {}) => {
  const answer = await step(answers, more)
  t.equal(answer.status, 200, answer.text.slice(0, 300))
  return answer.body
}
const ids = (questions: { id: string }[]) => questions.map(({ id }) => id)

/** A mother alone with two children in a flat of a social landlord, as she answers what she is asked. */
const MOTHER: Record<string, unknown> = {
  adults: [32],
  children: [8, 4],
  situations: [],
  incomes: [],
  dwelling: ['tenant_hlm'],
  'dwelling/rent': 45_000,
  'dwelling/commune': '69259',
  received: []
}

t.test(
  'the quick check asks one thing after the other, in three languages, until the main rights are settled',
  async (t) => {
    const answers: object[] = []
    let now = await taken(answers)
    t.match(now, {
      kind: 'quick',
      date: '2026-11-25',
      progress: {
        asked: 0,
        most: 12,
        settled: [],
        main: ['rsa', 'prime_activite', 'aide_logement', 'css', 'af', 'aspa']
      },
      situation: { applicant: { id: 'a0' } },
      sources: [],
      dontKnow: { fr: 'Je ne sais pas', en: 'I do not know', ar: 'لا أعرف' }
    })
    t.match(now.questions[0], {
      id: 'adults',
      kind: 'ages',
      counts: { least: 1, most: 2 },
      bounds: { least: 14, most: 120 },
      text: { fr: /^Quel âge avez-vous/, en: /^How old are you/, ar: /عمرك/ }
    })
    t.ok(now.left >= now.questions.length)
    while (now.questions.length > 0 && answers.length < 12) {
      const { id } = now.questions[0]
      answers.push(said(id, MOTHER[id] ?? null))
      now = await taken(answers)
    }
    t.equal(answers.length, 7)
    t.same(now.progress.settled, now.progress.main)
    t.equal(now.left, 0)
    const { body } = await ask(agent, evaluateRights, { body: { situation: now.situation, date: now.date } })
    const status = (right: string) => body.verdicts.find((one: Verdict) => one.right === right).status
    t.same(['rsa', 'af', 'css', 'aspa'].map(status), ['entitled', 'entitled', 'entitled', 'not_entitled'])
  }
)

t.test('"I do not know" is always taken, and the question is not put again', async (t) => {
  const now = await taken([said('adults', null), said('a0/age', null), said('couple', null)])
  t.same(now.situation, { applicant: { id: 'a0' } })
  t.same(now.sources, [])
  t.notOk(ids(now.questions).some((id) => ['adults', 'a0/age', 'couple'].includes(id)))
})

t.test(
  'twelve questions are the most of a quick check; the full one goes on, to tax notices and local rights',
  async (t) => {
    const answers: object[] = []
    for (let now = await taken(answers); now.questions.length > 0; now = await taken(answers))
      answers.push(
        ...ids(now.questions)
          .slice(0, 12 - answers.length)
          .map((id) => said(id, null))
      )
    t.equal(answers.length, 12)
    t.match((await taken(answers)).progress, { asked: 12, most: 12 })
    const full = await taken(answers, { kind: 'full' })
    t.equal(full.progress.most, null)
    t.ok(full.left > 0)
    const known = Object.entries({ ...MOTHER, taxes: ['own', 'a0/k0', 'a0/k1'] }).map(([id, value]) => said(id, value))
    const later = await taken(known, { kind: 'full', dropClosed: true })
    t.same(later.dropped, [])
    t.match(later.situation.taxHouseholds, [{ declarants: ['a0'], members: ['a0', 'k0', 'k1'] }])
    const asked = [...known]
    const seen: { id: string; text: { en: string | null } }[] = []
    for (let now = later; now.questions.length > 0; now = await taken(asked, { kind: 'full', dropClosed: true })) {
      seen.push(...now.questions)
      asked.push(...ids(now.questions).map((id) => said(id, null)))
    }
    t.ok(ids(seen).some((id) => id.startsWith('taxes/0/referenceIncome/')))
    t.equal(seen.find(({ id }) => id.startsWith('local/'))?.text.en, null)
  }
)

t.test('a bad answer is refused with its place and its rule', async (t) => {
  const refused = async (answers: object[], field: string, rule: string) =>
    t.match(await step(answers), { status: 422, body: { errors: [{ field, rule, message: /\w/ }] } }, rule)
  await refused([said('adults', [32]), said('children', [30])], 'body.answers.1.value', 'ages_in_years')
  await refused([said('adults', [32, 30, 28])], 'body.answers.0.value', 'ages_in_years')
  await refused([said('dwelling', ['castle'])], 'body.answers.0.value', 'some_of_the_options')
  await refused([said('dwelling/commune', 'Vénissieux')], 'body.answers.0.value', 'commune')
  await refused([said('nothing/like/it', true)], 'body.answers.0.question', 'open_question')
  await refused([said('adults', [32]), said('adults', [33])], 'body.answers.1.question', 'open_question')
  t.match(await step([said('adults', [32], 'rumour')]), {
    status: 422,
    body: { errors: [{ field: 'body.answers.0.source' }] }
  })
  t.match(await step([], { date: '2031-01-01' }), { status: 422, body: { errors: [{ field: 'body.date' }] } })
})

t.test('an answer is taken back or changed, and what hung on it falls away and is told', async (t) => {
  const answers = [
    said('adults', [32]),
    said('children', [8, 4]),
    said('situations', ['shared']),
    said('k1/custody', true)
  ]
  t.match((await taken(answers)).situation.children, [{ id: 'k0' }, { id: 'k1', custody: 'shared' }])
  const changed = answers.map((one) => (one.question === 'children' ? said('children', [8]) : one))
  t.match(await step(changed), { status: 422, body: { errors: [{ field: 'body.answers.3.question' }] } })
  const now = await taken(changed, { dropClosed: true })
  t.same(now.dropped, ['k1/custody'])
  t.same(ids(now.answers.map(({ question: id }: { question: string }) => ({ id }))), [
    'adults',
    'children',
    'situations'
  ])
  t.equal(now.situation.children.length, 1)
})

t.test('a kept check holds from where its facts are known', async (t) => {
  const now = await taken([
    said('adults', [32]),
    said('children', []),
    said('dwelling/commune', '69259', 'document'),
    said('incomes', [], 'body')
  ])
  const source = (fact: string) => now.sources.find((one: FactSource) => one.fact === fact)?.source
  t.same(['a0/birthDate', 'dwelling/commune', 'a0/resources'].map(source), ['person', 'document', 'body'])
  const { situation, sources } = now
  const { status, body } = await ask(agent, createRightsCheck, { body: { situation, sources } })
  t.equal(status, 201)
  t.same(body.sources, sources)
  t.same((await ask(agent, readRightsCheck, { id: body.id })).body.sources, sources)
  const silent = await ask(agent, createRightsCheck, { body: { situation } })
  t.same(silent.body.sources, [], 'whoever tells no source has none')
  const wrong = { situation, sources: [{ fact: 'a0/birthDate', source: 'rumour' }] }
  t.match(await ask(agent, createRightsCheck, { body: wrong }), {
    status: 422,
    body: { errors: [{ field: 'body.sources.0.source' }] }
  })
})
