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

/** How much is to be added to each sum. */
export type Tally = Map<string, number>

/** Adds to the sums of some parts of a collective. */
export type Add = (sheet: Sheet, period: string, name: string, n: number, parts: Iterable<string>) => void

/** Adds to a tally what is counted in a collective; `sign` -1 takes it away. */
export function adding(tally: Tally, collective: string, sign: 1 | -1): Add {
  return (sheet, period, name, n, parts) => {
    if (n === 0) return
    for (const part of parts) {
      const key = `${collective}\t${part}\t${sheet}\t${period}\t${name}`
      tally.set(key, (tally.get(key) ?? 0) + sign * n)
    }
  }
}

/** The sums that change, each once, always in the same order. */
export function changesIn(tally: Tally): (Sum & { n: number })[] {
  return [...tally]
    .filter(([, n]) => n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, n]) => {
      const [collective, part, sheet, period, name] = key.split('\t') as [string, string, Sheet, string, string]
      return { collective, part, sheet, period, name, n }
    })
}
