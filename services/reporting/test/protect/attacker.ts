/** What is known of a figure: its value where it was told, else what it may be. */
export type Bounds = Map<string, [least: number, most: number]>

/** Weighted figures that add up to nothing. */
export type Equation = ReadonlyMap<string, number>

/**
 * Bounds by going round every equation until nothing more follows. A figure that nobody asked for is asked for here too: what is unknown is at least zero.
 */
export function goRound(bounds: Bounds, equations: readonly Equation[]): void {
  const with_ = new Map<string, Equation[]>()
  for (const equation of equations)
    for (const name of equation.keys()) with_.set(name, [...(with_.get(name) ?? []), equation])
  const waiting = new Set(equations)
  for (const equation of waiting) {
    waiting.delete(equation)
    for (const [name, weight] of equation) {
      // weight × figure = - the others
      let least = 0
      let most = 0
      for (const [other, times] of equation) {
        if (other === name) continue
        const [low, high] = bounds.get(other)!
        least += -times * (times > 0 ? high : low)
        most += -times * (times > 0 ? low : high)
      }
      const [low, high] = weight > 0 ? [least / weight, most / weight] : [most / weight, least / weight]
      const [before, after] = bounds.get(name)!
      if (Math.ceil(low - 1e-9) <= before && Math.floor(high + 1e-9) >= after) continue
      bounds.set(name, [Math.max(before, Math.ceil(low - 1e-9)), Math.min(after, Math.floor(high + 1e-9))])
      for (const next of with_.get(name)!) waiting.add(next)
    }
  }
}

const PRIME = 1_000_003

/** The figures that every equation together gives exactly, whatever is added to and subtracted from what: those that elimination leaves alone in a row. */
export function eliminate(known: ReadonlyMap<string, number>, equations: readonly Equation[]): Set<string> {
  const rows: { of: Map<string, number> }[] = []
  const pivots = new Map<string, Map<string, number>>()
  for (const equation of equations) {
    const row = new Map([...equation].filter(([name]) => !known.has(name)).map(([name, weight]) => [name, mod(weight)]))
    for (;;) {
      const pivot = [...row.keys()].find((name) => pivots.has(name))
      if (pivot === undefined) break
      subtract(row, pivots.get(pivot)!, row.get(pivot)!)
    }
    const [first] = row.keys()
    if (first === undefined) continue
    const inverse = power(row.get(first)!, PRIME - 2)
    for (const [name, value] of row) row.set(name, (value * inverse) % PRIME)
    for (const other of pivots.values()) if (other.has(first)) subtract(other, row, other.get(first)!)
    pivots.set(first, row)
    rows.push({ of: row })
  }
  return new Set([...pivots].filter(([, row]) => row.size === 1).map(([name]) => name))
}

function subtract(from: Map<string, number>, row: ReadonlyMap<string, number>, times: number): void {
  for (const [name, value] of row) {
    const left = mod((from.get(name) ?? 0) - times * value)
    if (left === 0) from.delete(name)
    else from.set(name, left)
  }
}

const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME

function power(base: number, exponent: number): number {
  let result = 1
  for (let [factor, left] = [base, exponent]; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % PRIME
    factor = (factor * factor) % PRIME
  }
  return result
}
