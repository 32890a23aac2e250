import type { Cell, Table } from '../cells.ts'

/** A table by numbers: cells in the order given, each sum as pairs of a cell and 1 (the whole) or -1 (a part). */
export interface System {
  cells: readonly Cell[]
  sums: readonly (readonly (readonly [cell: number, sign: 1 | -1])[])[]
}

/** A table as a system; nothing when a sum names an unknown cell, a figure is no whole number, or a sum does not add up. */
export function systemOf({ cells, sums }: Table): System | undefined {
  const at = new Map(cells.map(({ name }, index) => [name, index]))
  if (at.size < cells.length || cells.some(({ value }) => !Number.isSafeInteger(value) || value < 0)) return undefined
  const rows = sums.map(({ whole, parts }) => [
    [at.get(whole) ?? -1, 1] as const,
    ...parts.map((part) => [at.get(part) ?? -1, -1] as const)
  ])
  const adds = (row: (typeof rows)[number]) =>
    row.every(([cell]) => cell >= 0) && row.reduce((rest, [cell, sign]) => rest + sign * cells[cell]!.value, 0) === 0
  return rows.every(adds) ? { cells, sums: rows } : undefined
}
