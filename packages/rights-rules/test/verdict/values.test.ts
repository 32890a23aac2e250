import t from 'tap'
import { least, minus, over, plus, roundedUp, times } from '../../src/values/amounts.ts'
import { all, any, atLeast, atMost, known, not, when } from '../../src/values/conditions.ts'
import { amount, truthOf, unknownAmount, unknownCondition } from '../../src/values/value.ts'
import { missingIn } from '../../src/verdict/missing.ts'

const ends = ({ min, max }: { min: number; max: number }) => [min, max]

t.test('what is unknown decides only where the rest does not', (t) => {
  const nobodyKnows = unknownCondition('a0/pregnant')
  t.equal(truthOf(all(known(false), nobodyKnows)), 'no')
  t.equal(truthOf(all(known(true), nobodyKnows)), 'unknown')
  t.equal(truthOf(any(known(true), nobodyKnows)), 'yes')
  t.equal(truthOf(any(known(false), nobodyKnows)), 'unknown')
  t.equal(truthOf(not(nobodyKnows)), 'unknown')
  t.end()
})

t.test('an unknown amount runs over all that it may be', (t) => {
  const wages = unknownAmount('a0/resources')
  t.same(ends(plus(wages, 100)), [100, Number.POSITIVE_INFINITY])
  t.same(ends(minus(amount(500, 500), wages)), [Number.NEGATIVE_INFINITY, 500])
  t.same(ends(times(wages, 0)), [0, 0], 'nothing of an unknown amount is nothing')
  t.same(ends(over(plus(amount(100, 400)), 4)), [25, 100])
  t.same(ends(times(amount(-2, 3), amount(-5, 7))), [-15, 21])
  t.equal(truthOf(atLeast(wages, 0)), 'yes')
  t.equal(truthOf(atLeast(amount(100, 400), 200)), 'unknown')
  t.equal(truthOf(atMost(amount(100, 400), 400)), 'yes')
  t.same(ends(roundedUp(amount(101, 199), 100)), [200, 200])
  t.end()
})

t.test('a choice that nobody can make covers both of its ends', (t) => {
  t.same(ends(when(unknownCondition('dwelling/tenure'), amount(5, 5), amount(9, 9))), [5, 9])
  t.same(ends(when(known(true), amount(5, 5), amount(9, 9))), [5, 5])
  t.end()
})

t.test('only what could still change the answer is missing', (t) => {
  const wages = unknownAmount('a0/resources')
  t.same(missingIn(times(wages, 0)), [])
  t.same(missingIn(least(wages, amount(7, 7))), ['a0/resources'])
  t.same(missingIn(all(known(false), unknownCondition('a0/pregnant'))), [])
  t.end()
})
