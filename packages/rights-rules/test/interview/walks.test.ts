import t from 'tap'
import { interviewed, statuses } from '../ground/interviewed.ts'

const DATE = '2025-11-23'

t.test('a mother alone with two children in a flat of a social landlord is known after seven questions', (t) => {
  const { interview, order } = interviewed(
    {
      adults: [32],
      children: [8, 4],
      situations: [],
      incomes: [],
      dwelling: ['tenant_hlm'],
      'dwelling/rent': 45_000,
      'dwelling/commune': '69259'
    },
    DATE,
    { quick: true }
  )
  t.same(order, ['adults', 'children', 'dwelling/commune', 'situations', 'incomes', 'dwelling', 'dwelling/rent'])
  t.match(
    statuses(interview, DATE),
    {
      // 32 % of 474.37 € is 151.80 €, less 0.75 € of CRDS (CSS art. D521-1)
      af: 'entitled 151.05',
      // as much as the flat amount for three leaves, and less if the father pays nothing
      rsa: 'entitled',
      css: 'entitled',
      aide_logement: /^entitled/,
      prime_activite: 'not_entitled',
      aspa: 'not_entitled',
      asf: 'undetermined'
    },
    'the father was not asked for: that settles no main right'
  )
  t.end()
})

t.test('a retired couple in a home of its own', (t) => {
  const { interview, order } = interviewed(
    {
      adults: [72, 70],
      children: [],
      situations: ['retired'],
      incomes: ['a0/pension', 'a1/pension'],
      dwelling: ['owner'],
      'dwelling/commune': '69259',
      'a0/resources/pension': 60_000,
      'a1/resources/pension': 30_000,
      received: []
    },
    DATE,
    { quick: true }
  )
  t.same(order.slice(0, 3), ['adults', 'children', 'dwelling/commune'])
  t.equal(order.length, 9)
  t.notOk(order.includes('dwelling/rent'), 'an owner without a loan has no rent')
  t.match(statuses(interview, DATE), {
    // 900 € are below the ceiling of 1,620.18 € for a couple, whatever is withheld from them
    aspa: 'entitled',
    // 900 € and a home for 155.16 € are more than the flat amount of 969.78 € for two
    rsa: 'not_entitled',
    // 10,800 € a year and a home are below 15,509 € for two
    css: 'entitled',
    prime_activite: 'not_entitled',
    aide_logement: 'not_entitled',
    af: 'not_entitled'
  })
  t.end()
})

t.test('a young worker alone', (t) => {
  const { interview, order } = interviewed(
    {
      adults: [22],
      children: [],
      situations: [],
      incomes: ['a0/wages'],
      dwelling: ['tenant_furnished'],
      'dwelling/rent': 52_000,
      'dwelling/commune': '69383',
      'dwelling/conventioned': false,
      'a0/resources/wages': 140_000,
      'a0/taxable/wages': 145_000,
      'a0/onParentsTaxes': false,
      received: []
    },
    DATE,
    { quick: true }
  )
  t.same(order.slice(0, 5), ['adults', 'children', 'dwelling/commune', 'incomes', 'a0/resources/wages'])
  t.equal(order.length, 10)
  t.notOk(order.includes('a0/onParentsTaxes'), 'the pay alone is too much for the health cover')
  t.match(statuses(interview, DATE), {
    // 633.21 € + 59.85 % of 1,400 € + a bonus of 177.76 € - 1,400 €, less CRDS (CSS art. L842-3, D843-1, D843-2)
    prime_activite: 'entitled 247.63',
    rsa: 'not_entitled',
    // 16,800 € are above 13,957 € for one
    css: 'not_entitled',
    aide_logement: 'not_entitled',
    af: 'not_entitled',
    aspa: 'not_entitled'
  })
  t.end()
})

t.test(
  'the full interview asks for the tax notices and for what local rights look at, the quick one for neither',
  (t) => {
    const answers = {
      adults: [41],
      children: [8],
      situations: [],
      incomes: [],
      dwelling: ['tenant_hlm'],
      'dwelling/rent': 45_000,
      'dwelling/commune': '69259',
      taxes: ['own', 'a0/k0'],
      'taxes/0/referenceIncome/2023': 800_000,
      'taxes/0/electricityContract': true,
      'local/fsl/need': true
    }
    const { interview, order } = interviewed(answers, DATE)
    t.match(interview.situation.taxHouseholds, [
      {
        declarants: ['a0'],
        members: ['a0', 'k0'],
        referenceIncome: { '2023': 800_000 },
        electricityContract: true,
        maintenancePaid: 'none'
      }
    ])
    // 8,000 € for 1.5 units are 5,333.33 € a unit, below 5,700 € (code de l'énergie art. R124-3)
    t.match(statuses(interview, DATE), { cheque_energie: 'entitled 240.00' })
    t.same(interview.situation.local, { answers: { 'fsl/need': true } })
    t.ok(order.indexOf('local/fsl/need') > order.indexOf('dwelling/rent'), 'local rights come behind')
    const quick = interviewed(answers, DATE, { quick: true }).order
    t.notOk(quick.some((id) => id.startsWith('taxes') || id.startsWith('local/')))
    t.end()
  }
)

t.test('whoever is on the notice of their parents, or on one that is out of the ordinary, leaves it open', (t) => {
  const open = (mode: string) =>
    interviewed({ adults: [20], children: [], situations: [], incomes: [], taxes: [mode] }, DATE).interview
  t.equal(open('other').situation.taxHouseholds, undefined)
  t.match(open('parents').situation, { applicant: { onParentsTaxes: true }, taxHouseholds: undefined })
  t.match(statuses(open('parents'), DATE), { cheque_energie: 'undetermined' })
  t.end()
})
