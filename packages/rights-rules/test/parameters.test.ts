import t from 'tap'
import { isStale, RULESET, valuesInForce } from '../src/index.ts'
import { monthAt, readMonth, writeMonth } from '../src/time/calendar.ts'

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
