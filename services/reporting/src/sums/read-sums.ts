import type { Transaction } from '@relais/database'
import type { Cohort, Part } from '../store/funnel.ts'
import { sumsOf } from '../store/sums.ts'
import type { Tables } from '../store/tables.ts'
import { monthsOf, nameOf } from './periods.ts'
import { type Sheet, WHOLE } from './tally/tally.ts'

/** Sums by name; what nothing was added to is 0. */
export interface Sums {
  of: (name: string) => number
  /** What follows a beginning, and its sum, where it is not 0; by name. */
  under: (beginning: string) => [rest: string, n: number][]
}

/** The part of a collective that a cohort is of; null where it is both a territory and an organisation, of which no sums are kept. */
export function partOf({ territory, organisation }: Cohort): string | null {
  if (territory !== null && organisation !== null) return null
  return territory ?? organisation ?? WHOLE
}

/** What the months of a cohort add up to in some sheets, and what was added up for the whole of its period in others: by sheet. */
export async function readSums<S extends Sheet>(
  trx: Transaction<Tables>,
  cohort: Cohort & { part: string },
  sheets: { months: readonly S[]; period?: readonly S[] }
): Promise<Record<S, Sums>> {
  const months = sheets.months.flatMap((sheet) => monthsOf(cohort).map((period) => ({ sheet, period })))
  const period = (sheets.period ?? []).map((sheet) => ({ sheet, period: nameOf(cohort) ?? '' }))
  const asked = [...months, ...period]
  const rows = await trx.run(sumsOf, {
    collective: cohort.collective,
    part: cohort.part,
    sheets: asked.map(({ sheet }) => sheet),
    periods: asked.map((one) => one.period)
  })
  const bySheet = Map.groupBy(rows, ({ sheet }) => sheet)
  const names = [...sheets.months, ...(sheets.period ?? [])]
  return Object.fromEntries(names.map((sheet) => [sheet, sumsIn(bySheet.get(sheet) ?? [])])) as Record<S, Sums>
}

/** The territories, or the organisations, that a report has something of in a cohort. */
export async function partsIn(
  trx: Transaction<Tables>,
  report: 'funnel' | 'results' | 'outreach',
  cohort: Cohort,
  by: Part
): Promise<string[]> {
  const sheet = `${report}-parts` as const
  const sums = await readSums(trx, { ...cohort, part: partOf(cohort) ?? WHOLE }, { months: [sheet] })
  return sums[sheet].under(`${by}:`).map(([id]) => id)
}

/** Sums from their rows, in the order of their names. */
export function sumsIn(rows: readonly { name: string; n: number }[]): Sums {
  const byName = new Map(rows.map(({ name, n }) => [name, n]))
  return {
    of: (name) => byName.get(name) ?? 0,
    under: (beginning) =>
      rows.flatMap(({ name, n }) => (name.startsWith(beginning) ? [[name.slice(beginning.length), n]] : []))
  }
}
