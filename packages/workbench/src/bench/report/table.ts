import type { Kept } from './kept.ts'
import { isMore, type Medians, type Result, standOf } from './result.ts'

const HEAD = [
  'figure',
  'value',
  'by CPU',
  'floor',
  'goal',
  'stands',
  'Relais',
  'p50',
  'p99',
  'CPU',
  'held against',
  'CPU',
  'others',
  'before'
]
/** A line that is worse than last time by more than this part is said to be so. */
const WORSE = 0.15

/** The lines as a table, with what got worse since the last kept run. */
export function printTable(results: readonly Result[], before: Kept): string {
  const rows = [HEAD, ...results.map((result) => rowOf(result, before))]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')
  )
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
  const notes = results.flatMap(({ what, note }) => (note === undefined ? [] : [`${what}: ${note}`]))
  const worse = results
    .filter((result) => isWorse(result, before))
    .map(
      ({ what, value, unit, key }) =>
        `worse than before: ${what}, ${show(value, unit)} after ${show(before[key]!.value, unit)}`
    )
  return [...lines, '', LEGEND, ...notes, ...worse].join('\n')
}

const LEGEND = [
  'CPU: milliseconds of processor for each operation, of the process + of PostgreSQL; by CPU: the ratio of these.',
  'others: what other programs used of the machine at worst; where it is above 10 %, the ratio by CPU says more.'
].join('\n')

function rowOf(result: Result, before: Kept): string[] {
  const { key, what, value, byCpu, unit, floor, goal, against, relais, limit } = result
  const known = before[key]
  return [
    what,
    show(value, unit),
    byCpu === undefined ? '' : show(byCpu, 'ratio'),
    floor === undefined ? '' : show(floor, unit),
    goal === undefined ? '' : show(goal, unit),
    standOf(result),
    relais === undefined ? '' : perSecond(relais.rate),
    milliseconds(relais?.p50),
    milliseconds(relais?.p99),
    cpu(relais),
    limit === undefined ? '' : `${against} ${perSecond(limit.rate)}`,
    cpu(limit),
    relais === undefined ? '' : `${Math.round(100 * Math.max(relais.others, limit?.others ?? 0))} %`,
    known === undefined ? '' : show(known.value, unit)
  ]
}

function isWorse({ key, value, unit }: Result, before: Kept): boolean {
  const known = before[key]?.value
  if (known === undefined) return false
  return isMore(unit) ? value < known * (1 - WORSE) : value > known * (1 + WORSE)
}

function show(value: number, unit: Result['unit']): string {
  if (unit === 'ratio') return value.toFixed(value < 0.1 ? 3 : 2)
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}

function perSecond(rate: number): string {
  return `${Math.round(rate).toLocaleString('en')}/s`
}

function milliseconds(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(1)
}

function cpu(medians: Medians | undefined): string {
  if (medians === undefined) return ''
  const { side, postgres } = medians.cpu
  return [side, postgres].map((value) => (value === null ? '-' : value.toFixed(2))).join(' + ')
}
