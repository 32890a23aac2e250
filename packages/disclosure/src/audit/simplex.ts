const SMALL = 1e-9

/** Maximise `gain`·x where every row·x is 0 and 0 ≤ x ≤ `upper`; x = 0 is always possible. */
export interface Programme {
  rows: readonly (readonly number[])[]
  upper: readonly number[]
  gain: readonly number[]
}

/** The best x, and the worth of each row: no x gains more while none of them changes sign. */
export interface Best {
  x: number[]
  worth: number[]
}

/** The simplex method with upper bounds and the rule of Bland, which ends always. */
export function maximise({ rows, upper, gain }: Programme): Best {
  const size = upper.length
  // beside each row stands a column of its own that never enters: what it costs in the end is the worth of the row
  const table = rows.map((row, at) => [...row, ...rows.map((_, other) => (other === at ? 1 : 0)), 0])
  const costs = [...gain, ...rows.map(() => 0), 0]
  const right = size + rows.length
  const flipped = new Array<boolean>(size).fill(false)
  const basis = table.map((_, at) => size + at)

  const pivot = (at: number, column: number) => {
    const row = table[at]!
    const factor = row[column]!
    for (let place = 0; place <= right; place += 1) row[place]! /= factor
    for (const other of [...table, costs]) {
      const times = other[column]!
      if (other === row || times === 0) continue
      for (let place = 0; place <= right; place += 1) other[place]! -= times * row[place]!
      other[column] = 0
    }
    basis[at] = column
  }
  /** Counts a variable from its upper bound downwards. */
  const flip = (column: number) => {
    flipped[column] = !flipped[column]
    for (const row of table) {
      row[right]! -= row[column]! * upper[column]!
      row[column] = -row[column]!
    }
    costs[column] = -costs[column]!
  }

  // everything is 0 at first, so that any variable may stand for a row
  for (const [at, row] of table.entries()) {
    const column = row.findIndex((value, place) => place < size && Math.abs(value) > SMALL)
    if (column >= 0) pivot(at, column)
  }
  for (;;) {
    const entering = costs.findIndex((cost, place) => place < size && cost > SMALL && upper[place]! > 0)
    if (entering < 0) break
    let room = upper[entering]!
    let leaving = -1
    for (const [at, row] of table.entries()) {
      const slope = row[entering]!
      const base = basis[at]!
      const most =
        slope > SMALL ? row[right]! / slope : slope < -SMALL ? (upper[base]! - row[right]!) / -slope : Infinity
      const nearer = most < room - SMALL || (leaving >= 0 && most <= room + SMALL && base < basis[leaving]!)
      if (nearer || (leaving < 0 && most <= room && most < Infinity)) {
        room = Math.min(room, Math.max(0, most))
        leaving = at
      }
    }
    if (leaving < 0) {
      if (room === Infinity) break
      flip(entering)
      continue
    }
    if (table[leaving]![entering]! < 0) {
      const base = basis[leaving]!
      flip(base)
      for (let place = 0; place <= right; place += 1) table[leaving]![place]! *= -1
    }
    pivot(leaving, entering)
  }

  const x = new Array<number>(size).fill(0)
  for (const [at, column] of basis.entries()) if (column < size) x[column] = table[at]![right]!
  return {
    x: x.map((value, place) => (flipped[place] ? upper[place]! - value : value)),
    worth: rows.map((_, at) => -costs[size + at]!)
  }
}
