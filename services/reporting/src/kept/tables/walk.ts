import type { ReportLine, ReportTable } from '@relais/contract'
import { titleOf, wordsOf } from './words.ts'

/** Anything with a unit and a method is a figure, whichever report it stands in. */
interface Figure {
  unit: string
  method: string
  of?: number | null
  p90?: number | null
  reason?: string | null
}

/** What tells an element of a list from the others: the first of these that it has. */
const NAMED_BY = ['month', 'from', 'code', 'right', 'source', 'kind', 'territoryId', 'organisationId']
/** Where the numerator stands, by the sort of figure. */
const NUMERATORS = ['count', 'total', 'median', 'cents', 'value']

/**
 * The figures of a report as tables: those that stand under one name make a table, in the order in which the report has them; of a list whose elements
 * have several figures, each figure makes a table with a line an element. A report that is counted tomorrow is printed without a line of code more.
 * `names`: what ids and codes are called.
 */
export function tablesOf(name: string, body: object, names: ReadonlyMap<string, string> = new Map()): ReportTable[] {
  const tables = new Map<string, ReportLine[]>()
  walk(name, body)
  return [...tables].map(([id, lines]) => ({ id, title: titleOf(id), lines }))

  function walk(id: string, value: object): void {
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || typeof inner !== 'object') continue
      if (!Array.isArray(value)) take(id, key, inner)
      else if (isFigure(inner)) take(id, nameIn(inner, key), inner)
      else
        for (const [figure, one] of Object.entries(inner))
          if (isFigure(one)) take(`${id}.${figure}`, nameIn(inner, key), one)
    }
  }

  function take(table: string, key: string, inner: object): void {
    const id = `${table}.${key}`
    if (isFigure(inner)) tables.set(table, [...(tables.get(table) ?? []), lineOf(id, inner, names)])
    else walk(id, inner)
  }
}

function lineOf(id: string, figure: Figure, names: ReadonlyMap<string, string>): ReportLine {
  const { unit, of = null, p90 = null, reason = null, method } = figure
  const french = wordsOf(id, names)
  return { id, label: french.label, value: numberIn(figure), of, p90, unit, reason, method: french.method ?? method }
}

function numberIn(figure: Figure): number | null {
  const values: Partial<Record<string, unknown>> = { ...figure }
  const found = NUMERATORS.map((key) => values[key]).find((value) => typeof value === 'number')
  return (found as number | undefined) ?? null
}

function isFigure(value: unknown): value is Figure {
  if (typeof value !== 'object' || value === null) return false
  return 'unit' in value && 'method' in value && typeof value.unit === 'string' && typeof value.method === 'string'
}

function nameIn(element: object, index: string): string {
  const values = element as Record<string, unknown>
  const named = NAMED_BY.map((key) => values[key]).find((name) => typeof name === 'string')
  return (named as string | undefined) ?? index
}
