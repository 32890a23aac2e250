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

/**
 * The figures of a report as tables: those that stand under one name make a table, in the order in which the report has them.
 * A report that is counted tomorrow is printed without a line of code more.
 */
export function tablesOf(name: string, body: object): ReportTable[] {
  const tables = new Map<string, ReportLine[]>()
  walk(name, body)
  return [...tables].map(([id, lines]) => ({ id, title: titleOf(id), lines }))

  function walk(id: string, value: object): void {
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || typeof inner !== 'object') continue
      const own = `${id}.${Array.isArray(value) ? nameIn(inner, key) : key}`
      if (isFigure(inner)) tables.set(id, [...(tables.get(id) ?? []), lineOf(own, inner)])
      else walk(own, inner)
    }
  }
}

function lineOf(id: string, figure: Figure): ReportLine {
  const { unit, of = null, p90 = null, reason = null, method } = figure
  const french = wordsOf(id)
  return { id, label: french.label, value: numberIn(figure), of, p90, unit, reason, method: french.method ?? method }
}

/** The numerator, the median, the cents: the first number that is neither what it is divided by nor what nine in ten took. */
function numberIn(figure: Figure): number | null {
  const numbers = Object.entries(figure).filter(([key]) => key !== 'of' && key !== 'p90')
  return (numbers.find(([, value]) => typeof value === 'number')?.[1] as number | undefined) ?? null
}

function isFigure(value: object): value is Figure {
  return 'unit' in value && 'method' in value && typeof value.unit === 'string' && typeof value.method === 'string'
}

function nameIn(element: object, index: string): string {
  const values = element as Record<string, unknown>
  const named = NAMED_BY.map((key) => values[key]).find((name) => typeof name === 'string')
  return (named as string | undefined) ?? index
}
