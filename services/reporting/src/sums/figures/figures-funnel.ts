import type { FunnelFigures } from '../../store/funnel.ts'
import type { Sums } from '../read-sums.ts'
import { ENDS, STEPS } from '../tally/tally-funnel.ts'
import { quantilesOf } from './quantiles.ts'

const COUNTS = ['sent', 'accepted', 'waitlisted', 'declined', ...STEPS, ...Object.values(ENDS)] as const

/** The figures of a funnel from its sums. */
export function funnelFrom(sums: Sums): FunnelFigures {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, sums.of(name)])) as Record<
    (typeof COUNTS)[number],
    number
  >
  const days = Object.fromEntries(STEPS.map((step) => [step, quantilesOf(daysOf(sums, step))]))
  return {
    steps: {
      ...counts,
      sides: Object.fromEntries(sums.under('side:')),
      days: days as FunnelFigures['steps']['days']
    },
    rights: {
      roots: sums.of('roots'),
      closedLoops: sums.of('closedLoops'),
      requested: sums.of('requested'),
      results: Object.fromEntries(sums.under('result:'))
    }
  }
}

/** How often a delay took so many working days. */
export function daysOf(sums: Sums, delay: string): Map<number, number> {
  return new Map(sums.under(`days:${delay}:`).map(([days, n]) => [Number(days), n]))
}
