/** Median and 90th percentile of numbers of which each came so often, between neighbours where they fall between two (percentile_cont of SQL); null of none. */
export function quantilesOf(often: ReadonlyMap<number, number>): number[] | null {
  const sorted = [...often].filter(([, n]) => n > 0).sort(([a], [b]) => a - b)
  const all = sorted.reduce((sum, [, n]) => sum + n, 0)
  return all === 0 ? null : [0.5, 0.9].map((share) => at(sorted, share * (all - 1)))
}

function at(sorted: readonly (readonly [number, number])[], place: number): number {
  const below = Math.floor(place)
  const [low, high] = [nth(sorted, below), nth(sorted, Math.ceil(place))]
  return low + (place - below) * (high - low)
}

function nth(sorted: readonly (readonly [number, number])[], place: number): number {
  let left = place
  for (const [value, n] of sorted) {
    if (left < n) return value
    left -= n
  }
  return sorted.at(-1)![0]
}
