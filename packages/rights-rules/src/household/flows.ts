import type { Monthly } from '../situation/situation.ts'
import { type Month, writeMonth } from '../time/calendar.ts'
import { keptBy, keptByBoth } from '../values/kept.ts'
import { type Amount, amountTold, unknownAmount, ZERO } from '../values/value.ts'
import { readSpans } from './spans.ts'

/** Amounts by kind and month, of which some may be unknown. */
export interface Flows<K extends string> {
  at(kind: K, month: Month): Amount
  /** Whether the kind is known to bring nothing, in any month. */
  isNone(kind: K): boolean
}

/** Reads amounts by kind and month; a kind left out is unknown, unless nothing else is said to exist. */
export function readFlows<K extends string>(
  fact: string,
  kinds: Partial<Record<K, Monthly | 'none'>> | undefined,
  nothingElse: boolean
): Flows<K> {
  const spansOf = keptBy((given: Monthly) => readSpans(given, ({ cents }) => cents))
  const read = keptByBoth((kind: K, month: Month): Amount => {
    const given = kinds?.[kind]
    if (given === undefined || given === 'none') return unknownAmount(kinds ? `${fact}/other` : fact)
    const cents = spansOf(given).at(month)
    const name = `${fact}/${kind}/${writeMonth(month)}`
    if (cents === undefined || !Number.isFinite(cents)) return unknownAmount(name)
    return cents === 0 ? ZERO : amountTold(cents, cents, { fact: name })
  })
  function isNone(kind: K): boolean {
    const given = kinds?.[kind]
    return given === 'none' || (given === undefined && nothingElse)
  }
  return { isNone, at: (kind, month) => (isNone(kind) ? ZERO : read(kind, month)) }
}
