import { high, low, type Term } from './amounts.ts'
import { type Amount, amount, amountFrom, type Condition, condition, conditionFrom, NO, YES, ZERO } from './value.ts'

// Kleene's logic: what is unknown decides only where the rest does not.

/** Holds when every condition holds. */
export function all(...conditions: Condition[]): Condition {
  return allOf(conditions)
}

/** Holds when every condition of a list holds. */
export function allOf(conditions: readonly Condition[]): Condition {
  let min = 1
  let max = 1
  for (const one of conditions) {
    min = Math.min(min, one.min)
    max = Math.min(max, one.max)
  }
  return conditionFrom(min, max, conditions)
}

/** Holds when one of the conditions holds. */
export function any(...conditions: Condition[]): Condition {
  return anyOf(conditions)
}

/** Holds when one of a list of conditions holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  let min = 0
  let max = 0
  for (const one of conditions) {
    min = Math.max(min, one.min)
    max = Math.max(max, one.max)
  }
  return conditionFrom(min, max, conditions)
}

/** Holds when a condition fails. */
export function not(one: Condition): Condition {
  return condition(1 - one.max, 1 - one.min, one)
}

/** A condition that we know the answer of. */
export function known(answer: boolean): Condition {
  return answer ? YES : NO
}

/** Holds when one amount is at least another. */
export function atLeast(one: Amount, other: Term): Condition {
  return compared(one.min >= high(other), one.max < low(other), one, other)
}

/** Holds when one amount is above another. */
export function above(one: Amount, other: Term): Condition {
  return compared(one.min > high(other), one.max <= low(other), one, other)
}

/** Holds when one amount is at most another. */
export function atMost(one: Amount, other: Term): Condition {
  return compared(one.max <= low(other), one.min > high(other), one, other)
}

/** Holds when one amount is below another. */
export function below(one: Amount, other: Term): Condition {
  return compared(one.max < low(other), one.min >= high(other), one, other)
}

/** One amount when a condition holds, another when it fails, from one to the other while nobody knows. */
export function when(one: Condition, then: Term | (() => Term), otherwise: Term | (() => Term) = ZERO): Amount {
  if (one.min === 1) return chosen(one, given(then))
  if (one.max === 0) return chosen(one, given(otherwise))
  const [a, b] = [given(then), given(otherwise)]
  const inputs = [one, a, b].filter((input) => typeof input !== 'number')
  return amountFrom(Math.min(low(a), low(b)), Math.max(high(a), high(b)), inputs)
}

/** The condition that counts when another holds, else the other one. */
export function choose(one: Condition, then: () => Condition, otherwise: () => Condition): Condition {
  if (one.min === 1) return ruling(one, then())
  if (one.max === 0) return ruling(one, otherwise())
  const [a, b] = [then(), otherwise()]
  return conditionFrom(Math.min(a.min, b.min), Math.max(a.max, b.max), [one, a, b])
}

/** How many of the conditions hold. */
export function count(conditions: readonly Condition[]): Amount {
  let min = 0
  let max = 0
  for (const one of conditions) {
    min += one.min
    max += one.max
  }
  return conditions.length === 0 ? ZERO : amountFrom(min, max, conditions)
}

function compared(holds: boolean, fails: boolean, one: Amount, other: Term): Condition {
  return condition(holds ? 1 : 0, fails ? 0 : 1, one, typeof other === 'number' ? undefined : other)
}

function given(term: Term | (() => Term)): Term {
  return typeof term === 'function' ? term() : term
}

function chosen(one: Condition, value: Term): Amount {
  return typeof value === 'number' ? amount(value, value, one) : amount(value.min, value.max, one, value)
}

function ruling(one: Condition, then: Condition): Condition {
  return condition(then.min, then.max, one, then)
}
