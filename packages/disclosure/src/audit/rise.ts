import { type Best, maximise } from './simplex.ts'
import type { System } from './system.ts'

/** By how much each withheld figure differs in another table that a reader cannot tell from the true one. */
export type Other = ReadonlyMap<number, number>

/** Which figures are withheld, and the least that each of them may be for whoever reads. */
export interface Hidden {
  least: ReadonlyMap<number, number>
}

/** Another table, or none: then at least one of `instead` must be withheld too. */
export type Rise = { other: Other } | { other: null; instead: readonly number[] }

/**
 * Looks for a table that differs from the true one only in what is withheld, keeps every sum and every least value, and in which this figure is higher
 * (or lower) by so much. The linear programme proposes; whole numbers and sums are then checked exactly, so that a found table is one.
 */
export function rise(system: System, { least }: Hidden, sought: { cell: number; by: number }): Rise {
  const hidden = linkedTo(system, least, sought.cell)
  const column = new Map(hidden.map((cell, index) => [cell, index]))
  const rows = system.sums.filter((sum) => sum.some(([cell]) => column.has(cell)))
  const room = hidden.map((cell) => Math.max(0, system.cells[cell]!.value - least.get(cell)!))
  const target = column.get(sought.cell)!
  const best = maximise({
    // first what is added to each, then what is taken away
    rows: rows.map((sum) => {
      const row = new Array<number>(hidden.length * 2).fill(0)
      for (const [cell, sign] of sum) {
        const place = column.get(cell)
        if (place === undefined) continue
        row[place]! += sign
        row[hidden.length + place]! -= sign
      }
      return row
    }),
    upper: [
      ...hidden.map((_, place) => (place === target ? Math.max(0, sought.by) : Infinity)),
      ...room.map((most, place) => (place === target ? Math.min(most, Math.max(0, -sought.by)) : most))
    ],
    gain: Array.from({ length: hidden.length * 2 }, (_, place) =>
      place === target + (sought.by > 0 ? 0 : hidden.length) ? 1 : 0
    )
  })
  const other = new Map(
    hidden.map((cell, place) => [cell, Math.round(best.x[place]! - best.x[hidden.length + place]!)])
  )
  const reached = Math.abs(other.get(sought.cell)!) >= Math.abs(sought.by)
  if (reached && holds(system, least, other)) return { other }
  return { other: null, instead: reached ? anyOf(rows, least) : useful(rows, least, best) }
}

/** The withheld figures that this one hangs together with: what is told parts the others from it. */
function linkedTo({ sums }: System, least: Hidden['least'], cell: number): number[] {
  const found = new Set([cell])
  for (let grew = true; grew; ) {
    grew = false
    for (const sum of sums) {
      if (!sum.some(([other]) => found.has(other))) continue
      for (const [other] of sum) {
        if (!least.has(other) || found.has(other)) continue
        found.add(other)
        grew = true
      }
    }
  }
  return [...found]
}

function holds({ cells, sums }: System, least: Hidden['least'], other: Other): boolean {
  return (
    [...other].every(([cell, by]) => by >= 0 || cells[cell]!.value + by >= least.get(cell)!) &&
    sums.every((sum) => sum.reduce((rest, [cell, sign]) => rest + sign * (other.get(cell) ?? 0), 0) === 0)
  )
}

/**
 * What could still move the bound: by weak duality, a told figure whose column weighs nothing cannot. A whole that is withheld also loosens the least of
 * its parts.
 */
function useful(rows: System['sums'], least: Hidden['least'], best: Best): number[] {
  const weight = new Map<number, number>()
  for (const [at, sum] of rows.entries())
    for (const [cell, sign] of sum)
      if (!least.has(cell)) weight.set(cell, (weight.get(cell) ?? 0) + sign * best.worth[at]!)
  const loosening = rows.flatMap((sum) =>
    sum.some(([cell, sign]) => sign === -1 && (least.get(cell) ?? 0) > 0) ? [sum[0]![0]] : []
  )
  const weighing = [...weight].filter(([, weighs]) => Math.abs(weighs) > 1e-7).map(([cell]) => cell)
  return [...new Set([...weighing, ...loosening.filter((cell) => !least.has(cell))])]
}

function anyOf(rows: System['sums'], least: Hidden['least']): number[] {
  return [...new Set(rows.flatMap((sum) => sum.map(([cell]) => cell)))].filter((cell) => !least.has(cell))
}
