import { joinedWithheld, splitWithheld, type Table, withhold } from '@relais/disclosure'
import type { Cohort, Part } from '../store/funnel.ts'
import { above, kindOf, type Period, unitsOf, within } from './periods.ts'

/** Why a figure is withheld: it is small, or beside a small one; or its part of the whole is too fine to be told. */
export type Reason = 'small_count' | 'too_fine'
export type Reasons = ReadonlyMap<string, Reason>

/** How one report is counted. */
export interface Counts<F> {
  count: (cohort: Cohort) => Promise<F>
  /** Its figures as a table whose sums link them. */
  tableOf: (figures: F) => Table
  /** The territories, or the organisations, that the figures of a cohort come from. */
  partsOf: (cohort: Cohort, by: Part) => Promise<string[]>
}

/** For whom: the threshold, the organisation that this reader counts at most, and how equals are chosen between. */
export interface Reader {
  threshold: number
  organisation: string | null
  choiceIn: (cohort: Cohort) => (name: string) => number
}

export interface Protected<F> {
  figures: F
  table: Table
  withheld: Reasons
}

/** More parts than this are never told one by one: some figure of one of them is always small. */
const MOST_PARTS = 12

/**
 * Counts a cohort, and says what of it is withheld so that no other period, territory or organisation gives it back. The half-year of all that the reader
 * may count is solved exactly. Its quarters, their months, its territories and its organisations are split from it, one split at a time. Any other row of
 * months, a year too, tells what the half-years, quarters and months in it tell.
 */
export function createProtect<F>(counts: Counts<F>, reader: Reader): (cohort: Cohort) => Promise<Protected<F>> {
  const known = new Map<string, Promise<{ figures: F; table: Table }>>()
  const count = (cohort: Cohort) => {
    const key = JSON.stringify(cohort)
    const counted =
      known.get(key) ?? counts.count(cohort).then((figures) => ({ figures, table: counts.tableOf(figures) }))
    known.set(key, counted)
    return counted
  }

  return protect

  async function protect(cohort: Cohort): Promise<Protected<F>> {
    const counted = await count(cohort)
    return { ...counted, withheld: await withheldOf(cohort, counted.table) }
  }

  async function withheldOf(cohort: Cohort, table: Table): Promise<Reasons> {
    const kind = kindOf(cohort)
    const narrowed = narrowedBy(cohort)
    if (kind === 'run') return joined(cohort, table)
    if (narrowed.length > 1 || (narrowed.length === 1 && kind !== 'half-year')) return every(table)
    const [by] = narrowed
    if (by !== undefined) return splitBy(cohort, by)
    if (kind === 'half-year') {
      const { names } = withhold(table, { threshold: reader.threshold, choice: reader.choiceIn(cohort) })
      return new Map([...names].map((name) => [name, 'small_count']))
    }
    const whole = { ...cohort, ...above(cohort, kind) }
    return split(
      whole,
      within(whole, kind).map((period) => ({ ...cohort, ...period }))
    )
  }

  function narrowedBy({ territory, organisation }: Cohort): Part[] {
    return [
      ...(territory === null ? [] : (['territory'] as const)),
      ...(organisation === reader.organisation ? [] : (['organisation'] as const))
    ]
  }

  async function splitBy(cohort: Cohort, by: Part): Promise<Reasons> {
    const whole = { ...cohort, [by]: by === 'territory' ? null : reader.organisation }
    const parts = await counts.partsOf(whole, by)
    if (parts.length > MOST_PARTS) return every((await count(whole)).table)
    return split(
      whole,
      parts.map((part) => ({ ...cohort, [by]: part }))
    )
  }

  async function split(cohort: Cohort, parts: readonly Cohort[]): Promise<Reasons> {
    const [whole, ...counted] = await Promise.all([protect(cohort), ...parts.map(count)])
    const tables = counted.map(({ table }) => table)
    const told = { table: whole.table, withheld: new Set(whole.withheld.keys()) }
    return reasons(splitWithheld(told, tables, reader.threshold), [whole.withheld])
  }

  async function joined(cohort: Cohort, table: Table): Promise<Reasons> {
    const parts = await Promise.all(unitsOf(cohort).map((period: Period) => protect({ ...cohort, ...period })))
    const told = parts.map((part) => ({ table: part.table, withheld: new Set(part.withheld.keys()) }))
    return reasons(
      joinedWithheld(table, told, reader.threshold),
      parts.map(({ withheld }) => withheld)
    )
  }
}

/** Too fine, unless it was small already where it comes from. */
function reasons(names: ReadonlySet<string>, from: readonly Reasons[]): Reasons {
  return new Map(
    [...names].map((name) => [name, from.some((told) => told.get(name) === 'small_count') ? 'small_count' : 'too_fine'])
  )
}

function every({ cells }: Table): Reasons {
  return new Map(
    cells.flatMap(({ name, standing = 'printed' }) => (standing === 'printed' ? [[name, 'too_fine' as const]] : []))
  )
}
