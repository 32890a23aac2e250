import { type Evaluation, evaluateRights, type Verdict } from '@relais/contract'
import { RIGHT_IDS } from '@relais/rights-rules'
import { asOwner, openHouse, organisation, staffOf, testDatabase } from '@relais/test-kit'
import t from 'tap'
import { rightsCheck } from '../../src/index.ts'
import { ALONE, HOMELESS } from '../setting/made-up.ts'

const database = await testDatabase(t)
const house = await openHouse(t, { services: [rightsCheck], database, now: '2026-11-25T09:00:00.000Z' })
const agent = staffOf(organisation('ccas'))
const evaluate = (body: object, query: Record<string, string> = {}) => house.ask(agent, evaluateRights, { body, query })
const verdictIn = ({ verdicts }: Evaluation, right: string): Verdict =>
  verdicts.find((verdict) => verdict.right === right)!
const deadlinesOf = async (body: object, right: string) => {
  const answer = await evaluate(body)
  t.equal(answer.status, 200, answer.text.slice(0, 300))
  return verdictIn(answer.body, right).deadlines.map(({ kind, on, opensFrom, elseFrom }) => [
    kind,
    on,
    opensFrom,
    elseFrom
  ])
}

t.test('one verdict is given for each right, with its amount, and how it is claimed', async (t) => {
  const { status, body } = await evaluate({ situation: HOMELESS })
  t.equal(status, 200)
  t.match(body, { date: '2026-11-25', rulesetVersion: /^\d{4}-\d\d/, catalogueVersion: /^[0-9a-f]{16}$/ })
  t.same(
    body.verdicts
      .map(({ right }: Verdict) => right)
      .filter((right: string) => !right.startsWith('bourse'))
      .toSorted(),
    RIGHT_IDS.filter((right) => !right.startsWith('bourse')).toSorted()
  )
  const rsa = verdictIn(body, 'rsa')
  // the amount for one person since 1 April 2026 (CASF L262-2), nothing withheld for a home that is not there
  t.match(rsa, {
    codes: ['rsa'],
    status: 'entitled',
    amount: { minCents: 65_169, maxCents: 65_169, per: 'month' },
    gain: { minCents: 65_169, maxCents: 65_169 },
    missing: [],
    trace: null,
    name: { fr: 'Revenu de solidarité active (RSA)' },
    howToClaim: { url: 'https://www.caf.fr' },
    appeal: { before: { code: 'president_metropole' }, delay: { value: 2, unit: 'month' }, mandatoryPrior: true }
  })
  t.ok(rsa.documents.some(({ code }) => code === 'identity'))
  t.ok(rsa.bodies.instructing.some(({ code }) => code === 'ccas'))
  t.ok(rsa.bodies.paying.some(({ code }) => code === 'caf'))
  t.ok(rsa.bodies.supporting.includes('CCAS'))
  t.match(verdictIn(body, 'af'), { status: 'not_entitled', amount: null, gain: null, deadlines: [] })
})

t.test('a right that the rules cut otherwise than the catalogue has words of its own', async (t) => {
  const { body } = await evaluate({ situation: { applicant: { id: 'applicant' } } })
  t.match(verdictIn(body, 'aide_logement'), {
    codes: ['apl', 'alf', 'als'],
    name: { en: 'Housing aid (APL, ALF or ALS)' }
  })
  t.match(verdictIn(body, 'mva'), { codes: ['aah'], howToClaim: { channels: ['automatic'] } })
})

t.test('what nobody has told is unknown: nothing is promised and nothing is denied', async (t) => {
  const { status, body } = await evaluate({ situation: { applicant: { id: 'applicant' } } })
  t.equal(status, 200)
  for (const verdict of body.verdicts as Verdict[]) {
    t.equal(verdict.status, 'undetermined', verdict.right)
    t.ok(verdict.missing.length > 0, verdict.right)
    if (verdict.amount !== null) t.equal(verdict.amount.minCents, 0, verdict.right)
  }
})

t.test('the steps are shown when they are asked for, each with its text', async (t) => {
  t.equal(verdictIn((await evaluate({ situation: HOMELESS })).body, 'rsa').trace, null)
  const asked = await evaluate({ situation: HOMELESS }, { trace: 'true' })
  const included = await evaluate({ situation: HOMELESS, include: ['trace'] })
  t.same(asked.body, included.body)
  const { trace } = verdictIn(asked.body, 'rsa')
  t.ok(trace!.length > 20)
  t.ok(trace!.every(({ id, law }) => id.startsWith('fact:') || law !== null))
  t.ok(trace!.some(({ id, parameter }) => id.startsWith('parameter:') && parameter!.from <= '2026-11-25'))
})

t.test('the month of the first contact is kept for RSA', async (t) => {
  const situation = HOMELESS
  t.same(await deadlinesOf({ situation }, 'rsa'), [['first_contact', '2026-11-30', '2026-11-01', '2026-12-01']])
  t.same(await deadlinesOf({ situation, firstContactOn: '2026-10-30' }, 'rsa'), [
    ['first_contact', '2026-10-31', '2026-10-01', '2026-11-01']
  ])
  t.same(await deadlinesOf({ situation, date: '2024-02-10' }, 'rsa'), [
    ['first_contact', '2024-02-29', '2024-02-01', '2024-03-01']
  ])
})

t.test(
  'the end of the month is told for housing aid, prime d’activité and AAH, and for nothing that is not open',
  async (t) => {
    const situation = { applicant: { id: 'applicant' } }
    const date = '2025-12-31'
    t.same(await deadlinesOf({ situation, date }, 'aide_logement'), [
      ['month_end', '2025-12-31', '2025-12-01', '2026-01-01']
    ])
    t.same(await deadlinesOf({ situation, date }, 'prime_activite'), [
      ['month_end', '2025-12-31', '2025-12-01', '2026-01-01']
    ])
    // CSS R821-7: the month after
    t.same(await deadlinesOf({ situation, date }, 'aah'), [['month_end', '2025-12-31', '2026-01-01', '2026-02-01']])
    // CCH R823-10 holds since 1 September 2019
    t.same(await deadlinesOf({ situation, date: '2019-08-31' }, 'aide_logement'), [])
    t.same(await deadlinesOf({ situation: HOMELESS, date }, 'aide_logement'), [])
  }
)

t.test('a decision may be contested for two months from the day on which it was told', async (t) => {
  const situation = HOMELESS
  const told = (right: string, notifiedOn: string) => ({ situation, decisions: [{ right, notifiedOn }] })
  t.same((await deadlinesOf(told('rsa', '2026-09-30'), 'rsa')).at(-1), ['appeal', '2026-11-30', null, null])
  // two months after 31 December is the last day of February
  t.same((await deadlinesOf(told('af', '2025-12-31'), 'af')).at(-1), ['appeal', '2026-02-28', null, null])
  const { body } = await evaluate(told('rsa', '2026-09-30'))
  t.match(verdictIn(body, 'rsa').deadlines.at(-1), { article: 'CASF L262-47, R262-88 à R262-90' })
})

t.test('the day is today in France unless it is given', async (t) => {
  await house.moveTo('2026-11-30T23:30:00.000Z')
  t.equal((await evaluate({ situation: HOMELESS })).body.date, '2026-12-01')
  t.equal((await evaluate({ situation: HOMELESS, date: '2025-06-01' })).body.date, '2025-06-01')
  await house.moveTo('2026-11-25T09:00:00.000Z')
})

t.test('what is wrong is refused with its place and the rule', async (t) => {
  const with_ = (facts: object, more: object = {}) => ({
    situation: { ...HOMELESS, applicant: { ...ALONE, ...facts } },
    ...more
  })
  const span = { from: '2026-01', to: '2026-03', cents: 100 }
  for (const [body, field, rule] of [
    [with_({ familyName: 'Essai' }), 'body.situation.applicant.familyName', 'unrecognized_keys'],
    [with_({ id: 'yasmina' }), 'body.situation.applicant.id', 'invalid_format'],
    [with_({ birthDate: '1985-02-30' }), 'body.situation.applicant.birthDate', 'invalid_format'],
    [with_({ activity: 'busy' }), 'body.situation.applicant.activity', 'invalid_union'],
    [
      with_({ resources: { wages: [{ ...span, cents: 10.5 }] } }),
      'body.situation.applicant.resources.wages.0.cents',
      'invalid_type'
    ],
    [
      with_({ resources: { wages: [{ ...span, cents: -1 }] } }),
      'body.situation.applicant.resources.wages.0.cents',
      'too_small'
    ],
    [
      with_({ resources: { wages: [{ ...span, to: '2025-12' }] } }),
      'body.situation.applicant.resources.wages.0.to',
      'ordered'
    ],
    [with_({ resources: { lottery: 'none' } }), 'body.situation.applicant.resources.lottery', 'unrecognized_keys'],
    [with_({ taxableYears: { last: {} } }), 'body.situation.applicant.taxableYears.last', 'invalid_key'],
    [
      { situation: { ...HOMELESS, partner: { id: 'partner', pregnant: 'yes' } } },
      'body.situation.partner.pregnant',
      'invalid_type'
    ],
    [{ situation: { ...HOMELESS, children: [{ id: 'applicant' }] } }, 'body.situation.children.0.id', 'id-taken'],
    [with_({}, { date: '2015-12-31' }), 'body.date', 'before-the-rules'],
    [with_({}, { date: '2028-06-01' }), 'body.date', 'beyond-the-rules'],
    [with_({}, { firstContactOn: '2026-11-26' }), 'body.firstContactOn', 'after-the-check'],
    [with_({}, { decisions: [{ right: 'rmi', notifiedOn: '2026-01-01' }] }), 'body.decisions.0.right', 'unknown-right'],
    [
      with_({}, { decisions: [{ right: 'rsa', notifiedOn: '2026-11-26' }] }),
      'body.decisions.0.notifiedOn',
      'after-the-check'
    ],
    [{}, 'body.situation', 'invalid_type']
  ] as const) {
    const answer = await evaluate(body)
    t.equal(answer.status, 422, field)
    t.match(
      answer.body,
      { code: 'invalid-request', errors: [{ field, rule }] },
      `${field} ${answer.text.slice(0, 400)}`
    )
  }
  t.equal((await evaluate(with_({}, { date: '2028-05-25' }))).status, 200)
})

t.test('nothing of what is evaluated is kept', async (t) => {
  t.equal((await evaluate({ situation: HOMELESS })).status, 200)
  const rows = await asOwner<{ n: number }>(
    database.adminUrl,
    ['checks', 'findings', 'reads', 'idempotency_keys']
      .map((table) => `select count(*)::int as n from rights_check.${table}`)
      .join(' union all ')
  )
  t.same(
    rows.map(({ n }) => n),
    [0, 0, 0, 0]
  )
})

t.test('nothing is worked out without a token or the scope', async (t) => {
  t.equal((await house.ask(null, evaluateRights, { body: { situation: HOMELESS } })).status, 401)
  const other = staffOf(organisation('ccas'), ['agent'], { scopes: ['persons:read'] })
  t.match((await house.ask(other, evaluateRights, { body: { situation: HOMELESS } })).body, {
    status: 403,
    required: ['rights:read']
  })
})

t.test(
  'local and procedural rights are worked out beside, each with its version, its deadlines and its guide',
  async (t) => {
    const permit = {
      ...ALONE,
      nationality: 'other',
      permit: 'work',
      permitSince: '2015-03-26',
      permitUntil: '2027-03-25'
    }
    const asked = { ...HOMELESS, applicant: permit, local: { answers: { 'titre_sejour/listed': true } } }
    const { status, body, text } = await evaluate({ situation: asked }, { trace: 'true' })
    t.equal(status, 200, text.slice(0, 300))
    const local = (right: string) => body.local.find((one: { right: string }) => one.right === right)
    // 120 days before 25 March 2027 is 25 November 2026 (CESEDA R431-5)
    t.match(local('titre_sejour'), {
      version: 1,
      status: 'entitled',
      deadlines: [{ on: '2026-11-25' }, { on: '2027-01-24' }],
      guide: { bodies: { instructing: ['Préfecture du Rhône'] }, appeal: { within: { value: 2, unit: 'month' } } }
    })
    t.ok(local('titre_sejour').trace.some(({ law }: { law: string }) => law === 'CESEDA art. R431-5'))
    t.match(local('domiciliation'), { status: 'entitled' })
    t.match(local('tcl_solidaire_gratuit'), { status: 'entitled' }, 'RSA is due, and this with it')
    t.match(local('versement_eau'), {
      status: 'undetermined',
      missing: ['local/versement_eau/known'],
      reasons: [/Eau/, /./]
    })
    t.match((await evaluate({ situation: HOMELESS })).body.local[0], { right: 'fsl', trace: null })
  }
)

t.test(
  'an answer to a local question is yes or no, a number or a day, under a name that a question may have',
  async (t) => {
    const refused = async (answers: object) => {
      const { status, body } = await evaluate({ situation: { ...HOMELESS, local: { answers } } })
      t.equal(status, 422)
      return body.errors
    }
    t.match(await refused({ 'fsl/need': 'peut-être' }), [{ field: 'body.situation.local.answers.fsl/need' }])
    t.match(await refused({ need: true }), [{ field: 'body.situation.local.answers.need' }])
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`fsl/q${at}`, true]))
    t.match(await refused(many), [{ field: 'body.situation.local.answers', rule: 'too_big' }])
  }
)
