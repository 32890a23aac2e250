import type { Table } from '../../src/index.ts'

/**
 * The bounds of each figure that is not told, by going round the sums until nothing more follows; exact where no figure is a part of two sums that meet
 * again. `told`: the figures that the reader knows; of the others they know the least.
 */
export function boundsByPropagation(
  { cells, sums }: Table,
  told: ReadonlySet<string>,
  leastOf: (name: string) => number
): Map<string, [number, number]> {
  const bounds = new Map<string, [number, number]>(
    cells.map(({ name, value }) => [name, told.has(name) ? [value, value] : [leastOf(name), Infinity]])
  )
  const tighten = (name: string, least: number, most: number) => {
    const [low, high] = bounds.get(name)!
    if (least <= low && most >= high) return false
    bounds.set(name, [Math.max(low, least), Math.min(high, most)])
    return true
  }
  for (let grew = true; grew; ) {
    grew = false
    for (const { whole, parts } of sums) {
      const total = (end: 0 | 1, but?: string) =>
        parts.reduce((sum, part) => sum + (part === but ? 0 : bounds.get(part)![end]), 0)
      grew = tighten(whole, total(0), total(1)) || grew
      for (const part of parts) {
        const [low, high] = bounds.get(whole)!
        grew = tighten(part, low - total(1, part), high - total(0, part)) || grew
      }
    }
  }
  return bounds
}
