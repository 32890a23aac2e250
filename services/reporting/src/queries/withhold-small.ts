import { THRESHOLDS } from '@relais/disclosure'

/** Counts from 1 to one less than this are small: the threshold inside the collective. */
export const THRESHOLD = THRESHOLDS.collective

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
