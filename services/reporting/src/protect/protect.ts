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
  /** The figures of a part, whose lists have whatever those of the wholes have: with none of it, which is told or withheld as few are. */
  listedAs: (figures: F, wholes: readonly F[]) => F
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
  const known = new Map<string, Promise<F>>()
  const count = (cohort: Cohort) => {
    const key = JSON.stringify(cohort)
    const counted = known.get(key) ?? counts.count(cohort)
    known.set(key, counted)
    return counted
  }
  const counted = (figures: F) => ({ figures, table: counts.tableOf(figures) })

  return protect

  async function protect(cohort: Cohort): Promise<Protected<F>> {
    const kind = kindOf(cohort)
    const narrowed = narrowedBy(cohort)
    if (kind === 'run') return joined(cohort)
    if (narrowed.length > 1 || (narrowed.length === 1 && kind !== 'half-year')) return nothingOf(cohort)
    const [by] = narrowed
    if (by !== undefined) return splitBy(cohort, by)
    if (kind === 'half-year') {
      const whole = counted(await count(cohort))
      const { names } = withhold(whole.table, { threshold: reader.threshold, choice: reader.choiceIn(cohort) })
      return { ...whole, withheld: new Map([...names].map((name) => [name, 'small_count'])) }
    }
    const whole = { ...cohort, ...above(cohort, kind) }
    return split(
      cohort,
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

  async function nothingOf(cohort: Cohort): Promise<Protected<F>> {
    const own = counted(await count(cohort))
    return { ...own, withheld: every(own.table) }
  }

  async function splitBy(cohort: Cohort, by: Part): Promise<Protected<F>> {
    const whole = { ...cohort, [by]: by === 'territory' ? null : reader.organisation }
    const parts = await counts.partsOf(whole, by)
    if (parts.length > MOST_PARTS) return nothingOf(cohort)
    return split(
      cohort,
      whole,
      parts.map((part) => ({ ...cohort, [by]: part }))
    )
  }

  async function split(cohort: Cohort, of: Cohort, parts: readonly Cohort[]): Promise<Protected<F>> {
    const [whole, own, ...others] = await Promise.all([protect(of), count(cohort), ...parts.map(count)])
    const listed = (figures: F) => counted(counts.listedAs(figures, [whole.figures]))
    const tables = others.map((figures) => listed(figures).table)
    const told = { table: whole.table, withheld: new Set(whole.withheld.keys()) }
    return {
      ...listed(own),
      withheld: reasons(splitWithheld(told, tables, reader.threshold), [whole.withheld])
    }
  }

  async function joined(cohort: Cohort): Promise<Protected<F>> {
    const parts = await Promise.all(unitsOf(cohort).map((period: Period) => protect({ ...cohort, ...period })))
    const listed = counts.listedAs(
      await count(cohort),
      parts.map(({ figures }) => figures)
    )
    const own = counted(listed)
    const told = parts.map((part) => ({ table: part.table, withheld: new Set(part.withheld.keys()) }))
    return {
      ...own,
      withheld: reasons(
        joinedWithheld(own.table, told, reader.threshold),
        parts.map(({ withheld }) => withheld)
      )
    }
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
