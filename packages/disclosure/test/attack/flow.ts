import type { Table } from '../../src/index.ts'
import { leastFor } from './least.ts'

interface Arc {
  from: string
  to: string
  /** What may still be added to its flow, and taken from it. */
  up: number
  down: number
}

/**
 * The exact bounds of each withheld figure of a two-way table, by flows: what is inside runs from its row to its column, margins from and to the outside,
 * so that any other table with the same told figures is another circulation, and whole numbers suffice.
 */
export function boundsByFlow(table: Table, withheld: ReadonlySet<string>): Map<string, [number, number]> {
  const { cells } = table
  const leastOf = leastFor(table, withheld)
  const arcs = new Map<string, Arc>()
  for (const { name, value } of cells) {
    if (!withheld.has(name)) continue
    const [row = '', column = ''] = name.split('/')
    const inside = row !== '' && column !== ''
    const from = inside
      ? `row ${row}`
      : row === '' && column === ''
        ? 'bottom'
        : row === ''
          ? `column ${column}`
          : 'top'
    const to = inside ? `column ${column}` : row === '' && column === '' ? 'top' : row === '' ? 'bottom' : `row ${row}`
    arcs.set(name, { from, to, up: 1_000_000, down: Math.max(0, value - leastOf(name)) })
  }
  return new Map(
    cells.flatMap(({ name, value }) => {
      const own = arcs.get(name)
      if (own === undefined) return []
      const others = [...arcs.values()].filter((arc) => arc !== own)
      const least = value - Math.min(own.down, mostFlow(others, own.from, own.to))
      return [[name, [least, value + mostFlow(others, own.to, own.from)]] as const]
    })
  )
}

function mostFlow(arcs: readonly Arc[], from: string, to: string): number {
  const left = arcs.map((arc) => ({ ...arc }))
  let total = 0
  for (;;) {
    const came = new Map<string, { arc: Arc; forward: boolean; before: string }>()
    const queue = [from]
    for (let place = queue.shift(); place !== undefined && !came.has(to); place = queue.shift()) {
      for (const arc of left) {
        const forward = arc.from === place && arc.up > 0
        const backward = arc.to === place && arc.down > 0
        const next = forward ? arc.to : backward ? arc.from : undefined
        if (next === undefined || next === from || came.has(next)) continue
        came.set(next, { arc, forward, before: place })
        queue.push(next)
      }
    }
    if (!came.has(to)) return total
    const path: { arc: Arc; forward: boolean; before: string }[] = []
    for (let step = came.get(to); step !== undefined; step = came.get(step.before)) path.push(step)
    const amount = Math.min(...path.map(({ arc, forward }) => (forward ? arc.up : arc.down)))
    for (const { arc, forward } of path) {
      arc.up += forward ? -amount : amount
      arc.down += forward ? amount : -amount
    }
    total += amount
    if (total >= 1_000_000) return total
  }
}
