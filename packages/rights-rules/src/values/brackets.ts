import { type Amount, amount, amountFrom, isCertain } from './value.ts'

/**
 * The line of a table that an amount falls into, counted from 0: below the first limit, from it up to the next, and so on; from the least of the
 * lines to the greatest while it may fall into several.
 */
export function bracket(one: Amount, limits: readonly number[], line: (at: number) => Amount): Amount {
  const [first, last] = [reached(one.min, limits), reached(one.max, limits)]
  // an amount that nobody knows does not matter as long as it stays on one line
  const at = isCertain(one) ? one : amount(first, last, one)
  const value = line(first)
  if (first === last) return amount(value.min, value.max, at, value)
  let { min, max } = value
  const inputs = [at, value]
  for (let next = first + 1; next <= last; next += 1) {
    const other = line(next)
    min = Math.min(min, other.min)
    max = Math.max(max, other.max)
    inputs.push(other)
  }
  return amountFrom(min, max, inputs)
}

function reached(value: number, limits: readonly number[]): number {
  let count = 0
  while (count < limits.length && value >= limits[count]!) count += 1
  return count
}
