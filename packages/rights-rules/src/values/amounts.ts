import { type Amount, amount, amountFrom, ZERO } from './value.ts'

/** An amount, or a number that the text itself writes as such (twelve months, a half). */
export type Term = Amount | number

/** The least that a term may be. */
export function low(term: Term): number {
  return typeof term === 'number' ? term : term.min
}

/** The most that a term may be. */
export function high(term: Term): number {
  return typeof term === 'number' ? term : term.max
}

// nothing has nothing to tell
function tells(term: Term): term is Amount {
  return typeof term !== 'number' && term !== ZERO
}

/** An amount of these terms; nothing, where they have nothing to tell and come to nothing. */
function made(min: number, max: number, terms: readonly Term[]): Amount {
  const telling = terms.filter(tells)
  return telling.length === 0 && min === 0 && max === 0 ? ZERO : amountFrom(min, max, telling)
}

/** The same of two terms. */
function madeOf(min: number, max: number, one: Term, other: Term): Amount {
  if (tells(one)) return tells(other) ? amount(min, max, one, other) : amount(min, max, one)
  if (tells(other)) return amount(min, max, other)
  return min === 0 && max === 0 ? ZERO : amount(min, max)
}

function amountOf(min: number, max: number, one: Term, other: Term): Amount {
  if (typeof one === 'number') return typeof other === 'number' ? amount(min, max) : amount(min, max, other)
  return typeof other === 'number' ? amount(min, max, one) : amount(min, max, one, other)
}

/** The sum of amounts. */
export function plus(...terms: Term[]): Amount {
  return sum(terms)
}

/** The sum of a list of amounts; nothing for an empty list. */
export function sum(terms: readonly Term[]): Amount {
  if (terms.length === 2) {
    const [one, other] = terms as [Term, Term]
    return madeOf(low(one) + low(other), high(one) + high(other), one, other)
  }
  let min = 0
  let max = 0
  for (const term of terms) {
    min += low(term)
    max += high(term)
  }
  return made(min, max, terms)
}

/** One amount less another. */
export function minus(one: Term, other: Term): Amount {
  return madeOf(low(one) - high(other), high(one) - low(other), one, other)
}

/** One amount times another. */
export function times(one: Term, other: Term): Amount {
  // nothing, however often
  if (one === ZERO || other === ZERO) return ZERO
  const a = low(one)
  const b = high(one)
  const c = low(other)
  const d = high(other)
  if (a >= 0 && c >= 0) return amountOf(product(a, c), product(b, d), one, other)
  const ends = [product(a, c), product(a, d), product(b, c), product(b, d)]
  return amountOf(Math.min(...ends), Math.max(...ends), one, other)
}

/** One amount divided by a number other than zero. */
export function over(one: Term, divisor: number): Amount {
  return times(one, 1 / divisor)
}

/** How often one amount that is not negative goes into another; nothing of nothing. */
export function ratio(one: Amount, other: Amount): Amount {
  const min = other.max === 0 ? 0 : one.min / other.max
  const max = one.max === 0 || other.max === 0 ? 0 : one.max / Math.max(other.min, 0)
  return amount(min, max, one, other)
}

/** The smallest of amounts. */
export function least(...terms: Term[]): Amount {
  let min = Number.POSITIVE_INFINITY
  let max = Number.POSITIVE_INFINITY
  for (const term of terms) {
    min = Math.min(min, low(term))
    max = Math.min(max, high(term))
  }
  return amountFrom(min, max, terms.filter(tells))
}

/** The greatest of amounts. */
export function most(...terms: Term[]): Amount {
  let min = Number.NEGATIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const term of terms) {
    min = Math.max(min, low(term))
    max = Math.max(max, high(term))
  }
  return amountFrom(min, max, terms.filter(tells))
}

/** An amount, or nothing when it is negative. */
export function positive(one: Amount): Amount {
  return one === ZERO ? ZERO : amount(Math.max(0, one.min), Math.max(0, one.max), one)
}

/** Rounds to the nearest multiple of a unit, a half upwards; a hair of binary fractions does not count. */
export function rounded(one: Amount, unit = 1): Amount {
  const round = (value: number) => Math.round(value / unit + 1e-6) * unit
  return amount(round(one.min), round(one.max), one)
}

/** Rounds down to a multiple of a unit. */
export function roundedDown(one: Amount, unit = 1): Amount {
  const round = (value: number) => Math.floor(value / unit + 1e-6) * unit
  return amount(round(one.min), round(one.max), one)
}

/** Rounds up to a multiple of a unit. */
export function roundedUp(one: Amount, unit = 1): Amount {
  const round = (value: number) => Math.ceil(value / unit - 1e-6) * unit
  return amount(round(one.min), round(one.max), one)
}

/** What is left of an amount, nothing of a negative one, when a share of it, cut to the cent, is withheld: it grows with the amount, and so do its ends. */
export function afterWithholding(one: Amount, share: Amount): Amount {
  return amount(leftOf(Math.max(0, one.min), share.max), leftOf(Math.max(0, one.max), share.min), one, share)
}

function leftOf(cents: number, rate: number): number {
  return cents === Number.POSITIVE_INFINITY ? cents : Math.max(0, cents - Math.floor(product(cents, rate) + 1e-6))
}

// an unknown amount has no upper end, and nothing of it is nothing
function product(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : one * other
}
