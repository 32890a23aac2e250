import t from 'tap'
import { checkRights, isStale, RULESET, valuesInForce } from '../src/index.ts'
import { monthAt, readMonth, writeMonth } from '../src/time/calendar.ts'
import { adult, everyMonth, household } from './ground/plain.ts'

const SINCE_2016 = /^(rsa|ppa|smic|bmaf|livret-a|crds|tax|social-security-ceiling)/
/** What the law ended or began within the time that the rules serve. */
const FROM: Partial<Record<string, string>> = {
  'paje.full': '2018-04',
  'paje.part': '2018-04',
  'paje.full-ceiling': '2018-04',
  'paje.part-ceiling': '2018-04'
}
/** Eighteen months after the law was last read. */
const UNTIL = monthAt(2028, 5)

t.test('for every month each parameter has exactly one value', (t) => {
  for (const [id, parameter] of Object.entries(RULESET.parameters)) {
    const from = readMonth(FROM[id]) ?? monthAt(SINCE_2016.test(id) ? 2016 : 2021, 1)
    for (let month = from; month <= UNTIL; month += 1) {
      const found = valuesInForce(parameter, month)
      if (found.length !== 1) t.fail(`${id} has ${found.length} values in ${writeMonth(month)}`)
    }
  }
  t.end()
})

t.test(
  "no month since 2016 lacks a parameter that RSA or the prime d'activité reads, and none since 2021 for any right",
  (t) => {
    const pay = {
      resources: { wages: everyMonth(900) },
      taxable: { wages: everyMonth(900) },
      gross: { wages: everyMonth(1100) }
    }
    const years = Array.from({ length: 20 }, (_, at) => [String(2012 + at), 900_000])
    const family = household({
      applicant: adult('a0', '1975-06-15', { ...pay, disabilityRate: 80 }),
      partner: adult('a1', '1950-06-15', { workedFiveOfTenYears: true, unfitForWork: true }),
      children: ['1999-09-09', '2006-05-05', '2008-01-01', '2011-01-01'].map((born, at) =>
        adult(`k${at}`, born, { studies: at === 1 ? 'lycee' : 'college' })
      ),
      dwelling: { tenure: 'tenant_hlm', rent: 500_00 },
      taxHouseholds: [
        {
          declarants: ['a0', 'a1'],
          members: ['a0', 'a1', 'k0', 'k1', 'k2', 'k3'],
          electricityContract: true,
          maintenancePaid: 'none',
          referenceIncome: Object.fromEntries(years)
        }
      ]
    })
    for (let month = monthAt(2016, 1); month <= UNTIL; month += 1)
      for (const { right, trace, missing } of checkRights(family, `${writeMonth(month)}-01`)) {
        if (month < monthAt(2021, 1) && right !== 'rsa' && right !== 'prime_activite') continue
        const lacking = missing.filter((fact) => fact.startsWith('parameter/'))
        if (lacking.length > 0 || trace.length === 0) t.fail(`${right} in ${writeMonth(month)} lacks ${lacking.join()}`)
      }
    t.end()
  }
)

t.test('each parameter says where its values come from, when they were checked, and what they are', (t) => {
  for (const [id, { label, values, checkedOn, nextExpected }] of Object.entries(RULESET.parameters)) {
    t.ok(label.length > 5, id)
    t.match(checkedOn, /^\d{4}-\d{2}-\d{2}$/, id)
    if (nextExpected !== null) t.match(nextExpected, /^\d{4}-(01|04|07|08|10)-01$/, id)
    const from = values.map((value) => value.from)
    t.same(from, [...new Set(from)].sort(), `${id} in order, each date once`)
    for (const value of values) t.ok(value.ref.length > 5 && Number.isFinite(value.value), `${id} from ${value.from}`)
  }
  t.end()
})

t.test('a value is stale from the day on when a newer one was to be expected', (t) => {
  const base = RULESET.parameters['rsa.base']
  t.equal(base.nextExpected, '2027-04-01')
  t.notOk(isStale(base, monthAt(2027, 3)))
  t.ok(isStale(base, monthAt(2027, 4)))
  t.notOk(isStale(RULESET.parameters['rsa.further-person'], monthAt(2040, 1)), 'no rhythm, no staleness')
  t.end()
})
