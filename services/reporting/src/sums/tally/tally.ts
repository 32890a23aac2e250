/** Stands for all of a collective, beside its territories and its organisations. */
export const WHOLE = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * What is added up together. Counts of a month add up to those of longer periods; distinct persons and roots do not, and are therefore
 * added up for each month, quarter, half-year and year.
 */
export type Sheet =
  | 'funnel'
  | 'results'
  | 'results-roots'
  | 'outreach'
  | 'outreach-persons'
  /** How often each territory and each organisation occurs in a report. */
  | `${'funnel' | 'results' | 'outreach'}-parts`

/** One sum: of a collective, of all of it or of a territory or an organisation, in a period of the calendar. */
export interface Sum {
  collective: string
  part: string
  sheet: Sheet
  period: string
  name: string
}

/** How much is to be added to each sum: by collective, part, sheet, period and name. */
export type Tally = Map<string, Map<string, Map<string, Map<string, Map<string, number>>>>>

/** Adds to the sums of some parts of a collective. */
export type Add = (sheet: Sheet, period: string, name: string, n: number, parts: Iterable<string>) => void

/** Adds to a tally what is counted in a collective; `sign` -1 takes it away. */
export function adding(tally: Tally, collective: string, sign: 1 | -1): Add {
  const own = within(tally, collective)
  return (sheet, period, name, n, parts) => {
    if (n === 0) return
    for (const part of parts) {
      const names = within(within(within(own, part), sheet), period)
      names.set(name, (names.get(name) ?? 0) + sign * n)
    }
  }
}

/** The sums that change, each once, always in the same order. */
export function* changesIn(tally: Tally): Generator<Sum & { n: number }> {
  for (const [collective, parts] of sorted(tally))
    for (const [part, sheets] of sorted(parts))
      for (const [sheet, periods] of sorted(sheets))
        for (const [period, names] of sorted(periods))
          for (const [name, n] of sorted(names))
            if (n !== 0) yield { collective, part, sheet: sheet as Sheet, period, name, n }
}

function within<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let found = map.get(key)
  if (found === undefined) {
    found = new Map()
    map.set(key, found)
  }
  return found
}

const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
