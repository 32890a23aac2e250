import { RULESET } from '@relais/rights-rules'
import t from 'tap'
import { dueParameters } from '../src/rights-due/due-parameters.ts'

const parameter = (nextExpected: string | null) => ({
  label: 'Montant',
  unit: 'euros' as const,
  checkedOn: '2026-04-02',
  nextExpected,
  values: [
    { from: '2025-04-01', value: 1, ref: 'Décret de 2025' },
    { from: '2026-04-01', value: 2, ref: 'Décret de 2026' }
  ]
})

t.test('what was expected by the day comes first, then what is expected soon, each with its latest text', (t) => {
  const parameters = {
    soon: parameter('2027-01-01'),
    later: parameter('2027-04-01'),
    today: parameter('2026-11-25'),
    old: parameter('2026-10-01'),
    still: parameter(null)
  }
  const due = dueParameters(parameters, '2026-11-25', '2027-01-24')
  t.same(
    due.map(({ id, passed }) => [id, passed]),
    [
      ['old', true],
      ['today', true],
      ['soon', false]
    ]
  )
  t.match(due[0], { expected: '2026-10-01', from: '2026-04-01', ref: 'Décret de 2026', checkedOn: '2026-04-02' })
  t.end()
})

t.test('the law that has been read: the base of RSA is due in April 2027 and not before', (t) => {
  const ids = (until: string) => dueParameters(RULESET.parameters, '2026-11-25', until).map(({ id }) => id)
  t.notOk(ids('2027-03-31').includes('rsa.base'))
  t.ok(ids('2027-04-01').includes('rsa.base'))
  t.notOk(ids('2040-01-01').includes('rsa.further-person'), 'a rate without a rhythm is never due')
  t.end()
})
