import t from 'tap'
import {
  failedSamples,
  LOCAL_BOUNDS,
  LOCAL_RIGHTS,
  type LocalCondition,
  type LocalRight,
  localMistakes
} from '../../src/index.ts'

const [FSL] = LOCAL_RIGHTS as [LocalRight]

function withTest(test: LocalCondition): LocalRight {
  return { ...FSL, conditions: [{ id: 'one', say: 'Une condition', law: 'Règlement, art. 1', test }] }
}

t.test('a name that nothing answers to is refused with its path and what could stand there', (t) => {
  const told = (test: LocalCondition) => localMistakes(withTest(test))
  t.match(told({ flag: 'isRich' }), [
    { path: 'conditions.0.test.flag', rule: 'unknown-flag', allowed: /livesInFrance/ }
  ])
  t.match(told({ all: [{ right: 'rmi', state: 'received' }] }), [
    { path: 'conditions.0.test.all.0.right', rule: 'unknown-right' }
  ])
  t.match(told({ is: 'hair', oneOf: ['red'] }), [{ path: 'conditions.0.test.is', rule: 'unknown-is' }])
  t.match(told({ is: 'permit', oneOf: ['visa'] }), [{ path: 'conditions.0.test.oneOf.0', rule: 'unknown-option' }])
  t.match(told({ tenure: ['castle'] }), [{ path: 'conditions.0.test.tenure.0', rule: 'unknown-tenure' }])
  t.match(told({ commune: ['Lyon'] }), [{ path: 'conditions.0.test.commune.0', rule: 'insee-code' }])
  t.match(told({ asked: 'toString' }), [
    { path: 'conditions.0.test.asked', rule: 'unknown-asked' },
    { rule: 'not-yes-or-no' }
  ])
  t.match(told({ amount: { number: 'wealth' }, below: { value: 'ceiling' } }), [
    { path: 'conditions.0.test.amount.number', rule: 'unknown-number' },
    { path: 'conditions.0.test.below.value', rule: 'unknown-value', allowed: /alone/ }
  ])
  t.match(told({ amount: { parameter: 'rsa.bonus' }, below: { daysTo: 'birthday' } }), [
    { rule: 'unknown-parameter' },
    { path: 'conditions.0.test.below.daysTo', rule: 'unknown-daysTo' }
  ])
  t.end()
})

t.test('conditions that nest too deep, or are too many, are refused', (t) => {
  let deep: LocalCondition = { flag: 'pregnant' }
  for (let at = 0; at <= LOCAL_BOUNDS.depth * 2; at += 1) deep = { not: deep }
  t.match(localMistakes(withTest(deep)), [{ rule: 'too-deep' }])
  const many: LocalCondition = { any: Array.from({ length: LOCAL_BOUNDS.nodes }, () => ({ flag: 'pregnant' })) }
  t.match(localMistakes(withTest(many)), [{ path: 'conditions', rule: 'too-big' }])
  t.end()
})

t.test('values need real days and one value a day, and every right a sample', (t) => {
  const dated = (values: { from: string; value: number; ref: string }[], checkedOn = '2026-11-25') =>
    localMistakes({ ...FSL, values: { ...FSL.values, alone: { ...FSL.values.alone!, checkedOn, values } } })
  t.match(dated([{ from: '2026-02-30', value: 1, ref: 'x' }]), [
    { path: 'values.alone.values.0.from', rule: 'not-a-day' }
  ])
  t.match(dated([{ from: '2026-02-03', value: 1, ref: 'x' }], 'hier'), [
    { path: 'values.alone.checkedOn', rule: 'not-a-day' }
  ])
  const twice = { from: '2026-02-03', value: 1, ref: 'x' }
  t.match(dated([twice, twice]), [{ rule: 'dated-twice' }, { rule: 'dated-twice' }])
  t.match(dated([]), [{ path: 'values.alone.values', rule: 'at-least-one' }])
  t.match(localMistakes({ ...FSL, samples: [] }), [{ path: 'samples', rule: 'at-least-one' }])
  t.match(localMistakes({ ...FSL, conditions: [...FSL.conditions, FSL.conditions[0]!] }), [
    { path: 'conditions.place', rule: 'named-twice' },
    { path: 'conditions.place', rule: 'named-twice' }
  ])
  t.match(
    localMistakes({ ...FSL, deadlines: [{ id: 'end', say: 'Fin', law: 'x', to: 'birthday', daysBefore: 'two' }] }),
    [
      { path: 'deadlines.0.to', rule: 'unknown-day' },
      { path: 'deadlines.0.daysBefore', rule: 'unknown-value' }
    ]
  )
  t.end()
})

t.test('a sample that does not come out is named, with what was expected and what was found', (t) => {
  const lower = { ...FSL.values.alone!, values: [{ from: '2026-01-01', value: 1200, ref: 'Délibération' }] }
  const failed = failedSamples({ ...FSL, values: { ...FSL.values, alone: lower } })
  t.match(failed, [
    { title: /au plafond de 1.272/, expected: { status: 'entitled' }, found: { status: 'not_entitled' } }
  ])
  t.equal(failed.length, 1)
  t.end()
})

t.test('a name that slipped through leaves the right open rather than wrong', (t) => {
  const [sample] = FSL.samples
  for (const test of [{ flag: 'isRich' }, { right: 'rmi', state: 'received' }, { is: 'hair', oneOf: ['red'] }] as const)
    t.match(failedSamples({ ...withTest(test), samples: [sample!] }), [{ found: { status: 'undetermined' } }])
  t.end()
})
