import type { FunnelFigures, OneRight } from '../../store/funnel.ts'
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
  const byRight = rightsOf(sums)
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
      requested: total(byRight, 'requested'),
      filed: total(byRight, 'filed'),
      results: Object.fromEntries(sums.under('result:')),
      byRight
    }
  }
}

function rightsOf(sums: Sums): OneRight[] {
  const rights = [...new Set(sums.under('right:').map(([rest]) => rest.split(':')[0]!))].sort()
  return rights.map((right) => {
    const count = (name: string) => sums.of(`right:${right}:${name}`)
    return {
      right,
      requested: count('requested'),
      filed: count('filed'),
      opened: count('opened'),
      refused: count('refused')
    }
  })
}

const total = (rights: readonly OneRight[], of: 'requested' | 'filed') =>
  rights.reduce((sum, right) => sum + right[of], 0)

/** How often a delay took so many working days. */
export function daysOf(sums: Sums, delay: string): Map<number, number> {
  return new Map(sums.under(`days:${delay}:`).map(([days, n]) => [Number(days), n]))
}
