import t from 'tap'
import { afterWithholding, least, minus, over, plus, roundedUp, times } from '../../src/values/amounts.ts'
import { bracket } from '../../src/values/brackets.ts'
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

t.test('what is withheld of an unknown amount leaves each end its own share, and no end none', (t) => {
  const rate = amount(0.005, 0.005)
  const left = (min: number, max: number) => ends(afterWithholding(amount(min, max), rate))
  t.same(left(15_180, 15_180), [15_105, 15_105], '0.5 % of 151.80 is 75.9 cents, cut to 75')
  t.same(left(0, 81_748), [0, 81_340])
  t.same(left(Number.NEGATIVE_INFINITY, 100), [0, 100], '0.5 % of a euro is no whole cent')
  t.same(left(-5, Number.POSITIVE_INFINITY), [0, Number.POSITIVE_INFINITY])
  t.end()
})

t.test('an amount falls into one line of a table, or into those that it may', (t) => {
  const line = (at: number) => amount(10 * at, 10 * at)
  t.same(ends(bracket(amount(2, 2), [1, 3], line)), [10, 10])
  t.same(ends(bracket(amount(3, 3), [1, 3], line)), [20, 20], 'a limit belongs to the line behind it')
  t.same(ends(bracket(amount(0, 2), [1, 3], line)), [0, 10])
  t.same(ends(bracket(unknownAmount('children'), [1, 3], line)), [0, 20])
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
