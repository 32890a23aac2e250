/**
 * One figure of a table.
 * `printed` (the rule): readers are told it, or that it is withheld. `derived`: nobody prints it but subtraction gives it, such as a complement.
 * `known`: the reader knows it from elsewhere, so that it cannot be withheld. `free`: a difference that means nothing, such as rights less persons.
 */
export interface Cell {
  name: string
  /** A whole number, 0 or more. */
  value: number
  /** How many distinct persons are behind it; its value, where it counts persons or where nothing more is known. */
  persons?: number
  /** Of an amount: what the largest contributor brings. */
  largest?: number
  standing?: 'printed' | 'derived' | 'known' | 'free'
  /** It stands in a list of what is not zero, so that a reader knows it to be 1 or more even where it is withheld. */
  listed?: boolean
  /** How much it would be missed, 1 unless it is said: what many others are quoted of costs more. */
  price?: number
}

/** A figure, and those that add up to it; parts may be wholes themselves. */
export interface Sum {
  whole: string
  parts: readonly string[]
}

/** Figures that stand together, and how they are linked. */
export interface Table {
  cells: readonly Cell[]
  sums: readonly Sum[]
}

/** What of a whole is not in its part: a derived figure, and the sum that links the three. `persons`: how many are behind it. */
export function complement(whole: Cell, part: Cell, persons?: number): { cell: Cell; sum: Sum } {
  const name = `${whole.name} but ${part.name}`
  const cell: Cell = { name, value: whole.value - part.value, standing: 'derived' }
  return {
    cell: persons === undefined ? cell : { ...cell, persons },
    sum: { whole: whole.name, parts: [part.name, name] }
  }
}

/** A two-way table with its margins and its grand total, from what stands inside: cells `row/column`, `row/`, `/column` and `/`. */
export function twoWay(inside: Readonly<Record<string, Readonly<Record<string, number>>>>): Table {
  const rows = Object.keys(inside)
  const columns = Object.keys(inside[rows[0] ?? ''] ?? {})
  const at = (row: string, column: string) => inside[row]?.[column] ?? 0
  const cells: Cell[] = rows.flatMap((row) =>
    columns.map((column) => ({ name: `${row}/${column}`, value: at(row, column) }))
  )
  const sums: Sum[] = [
    ...rows.map((row) => ({ whole: `${row}/`, parts: columns.map((column) => `${row}/${column}`) })),
    ...columns.map((column) => ({ whole: `/${column}`, parts: rows.map((row) => `${row}/${column}`) })),
    { whole: '/', parts: rows.map((row) => `${row}/`) },
    { whole: '/', parts: columns.map((column) => `/${column}`) }
  ]
  const values = new Map(cells.map(({ name, value }) => [name, value]))
  for (const { whole, parts } of sums) {
    if (values.has(whole)) continue
    const value = parts.reduce((total, part) => total + (values.get(part) ?? 0), 0)
    values.set(whole, value)
    cells.push({ name: whole, value })
  }
  return { cells, sums }
}
