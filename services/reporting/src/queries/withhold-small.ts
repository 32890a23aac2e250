import { isSuccess } from '@relais/referral-lifecycle'
import { type CountName, RESULTS, SIDES } from './count-names.ts'

/** Counts from 1 to one less than this are small: the threshold inside the collective. */
export const THRESHOLD = 5

export type Counts = ReadonlyMap<CountName, number>

const nameOf = (result: (typeof RESULTS)[number]): CountName => `result:${result}`
const GAINED = RESULTS.filter(isSuccess).map(nameOf)
const OTHER_RESULTS = RESULTS.filter((result) => !isSuccess(result)).map(nameOf)

/** A count, and those that add up to it; a whole stands before its parts are themselves wholes. */
const SUMS: readonly { whole: CountName; parts: readonly CountName[] }[] = [
  { whole: 'answered', parts: ['accepted', 'waitlisted', 'declined'] },
  { whole: 'declined', parts: SIDES.map((side): CountName => `side:${side}`) },
  { whole: 'withResult', parts: ['gained', ...OTHER_RESULTS] },
  { whole: 'gained', parts: GAINED }
]

/** Counts that tell of results, which many who may count may not read. */
const TELL_RESULTS: ReadonlySet<CountName> = new Set([
  'loopClosed',
  'withResult',
  'gained',
  ...GAINED,
  ...OTHER_RESULTS
])

/**
 * Which counts are withheld: small ones, and as many beside them as it takes that no sum gives one back. Zero is told.
 * `states`: this reader reads the state of every referral anyway, so that only counts of results are withheld.
 */
export function withholdSmall(counts: Counts, { states }: { states: 'withheld' | 'told' }): ReadonlySet<CountName> {
  const subject = (name: CountName) => states === 'withheld' || TELL_RESULTS.has(name)
  const value = (name: CountName) => counts.get(name) ?? 0
  const withheld = new Set([...counts.keys()].filter((name) => subject(name) && isSmall(value(name))))

  for (const { whole, parts } of SUMS) {
    if (!subject(whole)) continue
    const told = parts.filter((part) => value(part) > 0 && !withheld.has(part)).sort((a, b) => value(a) - value(b))
    if (withheld.has(whole)) {
      for (const part of told) withheld.add(part)
      continue
    }
    while (told.length > 0 && givesBack(parts.filter((part) => withheld.has(part)).map(value)))
      withheld.add(told.shift()!)
  }
  return withheld
}

/**
 * Which parts of a whole that is told are withheld: those with few behind them, and as many of the smallest beside them as it takes that the whole
 * gives none back.
 */
export function withholdParts<K extends string>(
  parts: ReadonlyMap<K, number>,
  isFew = (part: K) => isSmall(parts.get(part) ?? 0)
): ReadonlySet<K> {
  const value = (part: K) => parts.get(part) ?? 0
  const withheld = new Set([...parts.keys()].filter((part) => value(part) > 0 && isFew(part)))
  const told = [...parts.keys()]
    .filter((part) => value(part) > 0 && !withheld.has(part))
    .sort((a, b) => value(a) - value(b))
  while (told.length > 0 && givesBack([...withheld].map(value))) withheld.add(told.shift()!)
  return withheld
}

/** True for 1 to 4. */
export function isSmall(count: number): boolean {
  return count > 0 && count < THRESHOLD
}

/** True when the sum of what is withheld, which whoever reads the whole can work out, tells the parts: one alone, or a small sum. */
function givesBack(withheld: readonly number[]): boolean {
  if (withheld.length === 0) return false
  return withheld.length === 1 || isSmall(withheld.reduce((sum, count) => sum + count, 0))
}
