/** One line of what a run found. */
export interface Result {
  /** Names the line, the same in every run: `create 8`. */
  key: string
  what: string
  value: number
  /** A ratio to a limit (more is better), or milliseconds, megabytes, seconds (less is better), or so many a second (more is better). */
  unit: 'ratio' | 'ms' | 'MB' | 's' | '/s'
  /** The least that is acceptable, and what it should be. */
  floor?: number
  goal?: number
  /** What the ratio is held against. */
  against?: string
  /** The same ratio by processor time for each operation, which a busy machine falsifies less than it does rates. */
  byCpu?: number
  relais?: Medians
  limit?: Medians
  note?: string
}

/** The middle of the rounds of one side: operations a second, milliseconds, milliseconds of processor for each operation. */
export interface Medians {
  rate: number
  p50: number | null
  p99: number | null
  cpu: { side: number | null; postgres: number | null }
  /** The part of the machine that others used in the worst of the rounds kept. */
  others: number
}

/** Whether more is better. */
export function isMore(unit: Result['unit']): boolean {
  return unit === 'ratio' || unit === '/s'
}

/** Where a line stands: below its floor, at or above it, or at its goal. */
export function standOf({ value, unit, floor, goal }: Result): 'goal' | 'floor' | 'below' | '' {
  const reaches = (bound: number) => (isMore(unit) ? value >= bound : value <= bound)
  if (goal !== undefined && reaches(goal)) return 'goal'
  if (floor !== undefined && !reaches(floor)) return 'below'
  return floor === undefined && goal === undefined ? '' : 'floor'
}
