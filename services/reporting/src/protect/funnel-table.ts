import { type Cell, complement, type Sum, type Table } from '@relais/disclosure'
import { isSuccess } from '@relais/referral-lifecycle'
import { type CountName, RESULTS, SIDES, type Step } from '../queries/count-names.ts'
import type { FunnelFigures, StepFigures } from '../store/funnel.ts'

const GAINED = RESULTS.filter(isSuccess).map((result): CountName => `result:${result}`)
const OTHERS = RESULTS.filter((result) => !isSuccess(result)).map((result): CountName => `result:${result}`)
/** Ends that exclude one another: what is in none of them goes on. */
const ENDS: readonly Step[] = ['closed', 'redirected', 'withdrawn', 'personDeclined', 'expired']

/** Each count of a funnel by its name. */
export function countsOf({ steps: { sides, days: _, ...steps }, rights }: FunnelFigures): Map<CountName, number> {
  return new Map<CountName, number>([
    ...(Object.entries(steps) as [Step, number][]),
    ...SIDES.map((side) => [`side:${side}`, countOfSide(side, steps.declined, sides)] as const),
    ['roots', rights.roots],
    ['loopClosed', rights.closedLoops],
    ['requested', rights.requested],
    ['withResult', sum(Object.values(rights.results))],
    ['gained', sum(RESULTS.filter(isSuccess).map((result) => rights.results[result] ?? 0))],
    ...RESULTS.map((result) => [`result:${result}`, rights.results[result] ?? 0] as const)
  ])
}

/**
 * The counts of a funnel, and how they are linked. `states`: told in full to a reader of the state of every referral, who then knows how many rights were
 * asked for; only what became of these is protected.
 */
export function funnelTable(figures: FunnelFigures, states: 'withheld' | 'told'): Table {
  const counts = countsOf(figures)
  const cell = (name: CountName): Cell => ({ name, value: counts.get(name) ?? 0 })
  const known = (name: CountName): Cell => (states === 'told' ? { ...cell(name), standing: 'known' } : cell(name))
  const rest = (whole: CountName, part: CountName) => complement(cell(whole), cell(part))

  const rests = [rest('roots', 'loopClosed'), rest('requested', 'withResult')]
  const cells = [
    ...(['roots', 'requested'] as const).map(known),
    ...(['loopClosed', 'withResult', 'gained', ...GAINED, ...OTHERS] as const).map(cell)
  ]
  const sums: Sum[] = [
    { whole: 'withResult', parts: ['gained', ...OTHERS] },
    { whole: 'gained', parts: GAINED }
  ]
  if (states === 'withheld') {
    const steps = Object.keys(figures.steps).filter((name) => name !== 'sides' && name !== 'days') as Step[]
    cells.push(...steps.map(cell), ...SIDES.map((side) => cell(`side:${side}`)))
    rests.push(
      rest('sent', 'acknowledged'),
      rest('acknowledged', 'answered'),
      rest('sent', 'started'),
      rest('sent', 'resolved')
    )
    const ended = sum(ENDS.map((end) => counts.get(end) ?? 0))
    cells.push({ name: 'going on', value: (counts.get('sent') ?? 0) - ended, standing: 'derived' })
    sums.push(
      { whole: 'sent', parts: [...ENDS, 'going on'] },
      { whole: 'answered', parts: ['accepted', 'waitlisted', 'declined'] },
      { whole: 'declined', parts: SIDES.map((side): CountName => `side:${side}`) }
    )
  }
  return { cells: [...cells, ...rests.map(({ cell }) => cell)], sums: [...sums, ...rests.map(({ sum }) => sum)] }
}

function countOfSide(side: (typeof SIDES)[number], declined: number, sides: StepFigures['sides']): number {
  const stated = SIDES.filter((other) => other !== 'unstated')
  return side === 'unstated' ? declined - sum(stated.map((other) => sides[other] ?? 0)) : (sides[side] ?? 0)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
