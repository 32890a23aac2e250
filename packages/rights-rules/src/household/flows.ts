import type { Monthly } from '../situation/situation.ts'
import { type Month, writeMonth } from '../time/calendar.ts'
import { type Amount, amount, unknownAmount, ZERO } from '../values/value.ts'
import { readSpans, type Spans } from './spans.ts'

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
  const spans = new Map<K, Spans<number>>()
  const seen = new Map<K, Map<Month, Amount>>()
  function read(kind: K, month: Month): Amount {
    const given = kinds?.[kind]
    if (given === undefined || given === 'none') return unknownAmount(kinds ? `${fact}/other` : fact)
    const known = spans.get(kind) ?? readSpans(given, ({ cents }) => cents)
    spans.set(kind, known)
    const cents = known.at(month)
    const name = `${fact}/${kind}/${writeMonth(month)}`
    if (cents === undefined || !Number.isFinite(cents)) return unknownAmount(name)
    return cents === 0 ? ZERO : amount(cents, cents, [], { fact: name })
  }
  function isNone(kind: K): boolean {
    const given = kinds?.[kind]
    return given === 'none' || (given === undefined && nothingElse)
  }
  return {
    isNone,
    at(kind, month) {
      if (isNone(kind)) return ZERO
      const byMonth = seen.get(kind) ?? new Map<Month, Amount>()
      seen.set(kind, byMonth)
      const found = byMonth.get(month) ?? read(kind, month)
      byMonth.set(month, found)
      return found
    }
  }
}
