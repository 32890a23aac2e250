import { type Cell, complement, type Sum, type Table } from '@relais/disclosure'
import { isSuccess } from '@relais/referral-lifecycle'
import { type CountName, RESULTS, RIGHT_STEPS, type RightStep, SIDES, type Step } from '../queries/count-names.ts'
import { type FunnelFigures, type OneRight, type StepFigures, TOLD_BY_RIGHT } from '../store/funnel.ts'
import { withLinesOf } from './lists.ts'

const GAINED = RESULTS.filter(isSuccess).map((result): CountName => `result:${result}`)
const OTHERS = RESULTS.filter((result) => !isSuccess(result)).map((result): CountName => `result:${result}`)
/** Ends that exclude one another: what is in none of them goes on. */
const ENDS: readonly Step[] = ['closed', 'redirected', 'withdrawn', 'personDeclined', 'expired']

/** The figures of a part, with every right that the wholes have. */
export function withRightsOf(figures: FunnelFigures, wholes: readonly FunnelFigures[]): FunnelFigures {
  const byRight = withLinesOf(
    figures.rights.byRight,
    wholes.map(({ rights }) => rights.byRight),
    { key: ({ right }) => right, none: ({ right }) => ({ right, requested: 0, filed: 0, opened: 0, refused: 0 }) }
  )
  return { ...figures, rights: { ...figures.rights, byRight } }
}

/** Each count of a funnel by its name. */
export function countsOf({ steps: { sides, days: _, ...steps }, rights }: FunnelFigures): Map<CountName, number> {
  return new Map<CountName, number>([
    ...(Object.entries(steps) as [Step, number][]),
    ...SIDES.map((side) => [`side:${side}`, countOfSide(side, steps.declined, sides)] as const),
    ['roots', rights.roots],
    ['loopClosed', rights.closedLoops],
    ['requested', rights.requested],
    ['filed', rights.filed],
    ['withResult', sum(Object.values(rights.results))],
    ['gained', sum(RESULTS.filter(isSuccess).map((result) => rights.results[result] ?? 0))],
    ...RESULTS.map((result) => [`result:${result}`, rights.results[result] ?? 0] as const),
    ...rights.byRight.flatMap((one) => RIGHT_STEPS.map((step) => [`${step}:${one.right}`, one[step]] as const))
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

  const rests = [
    rest('roots', 'loopClosed'),
    rest('requested', 'withResult'),
    rest('requested', 'filed'),
    rest('filed', 'result:application_filed_pending')
  ]
  const cells = [
    ...(['roots', 'requested'] as const).map(known),
    ...(['loopClosed', 'filed', 'withResult', 'gained', ...GAINED, ...OTHERS] as const).map(cell)
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
  const byRight = rightsTable(figures.rights.byRight)
  return {
    cells: [...cells, ...rests.map(({ cell }) => cell), ...byRight.cells],
    sums: [...sums, ...rests.map(({ sum }) => sum), ...byRight.sums]
  }
}

/** What became of each right: the rights add up to what became of all. */
function rightsTable(rights: readonly OneRight[]): Table {
  const tables = rights.map(({ right, ...steps }): Table => {
    const cell = (step: RightStep): Cell => ({ name: `${step}:${right}`, value: steps[step] })
    const requested: Cell = { ...cell('requested'), listed: true }
    const parts = (['filed', 'opened', 'refused'] as const).map(cell)
    const rests = parts.map((part) => complement(requested, part))
    const undecided = steps.requested - steps.opened - steps.refused
    const others: Cell = { name: `other results:${right}`, value: undecided, standing: 'derived' }
    return {
      cells: [requested, ...parts, others, ...rests.map(({ cell }) => cell)],
      sums: [
        { whole: requested.name, parts: [`opened:${right}`, `refused:${right}`, others.name] },
        ...rests.map(({ sum }) => sum)
      ]
    }
  })
  const all: [whole: CountName, step: RightStep][] = [
    ['requested', 'requested'],
    ['filed', 'filed'],
    [`result:${TOLD_BY_RIGHT.opened}`, 'opened'],
    [`result:${TOLD_BY_RIGHT.refused}`, 'refused']
  ]
  const sums = all.map(([whole, step]): Sum => ({ whole, parts: rights.map(({ right }) => `${step}:${right}`) }))
  return {
    cells: tables.flatMap(({ cells }) => cells),
    sums: [...tables.flatMap(({ sums }) => sums), ...(rights.length > 0 ? sums : [])]
  }
}

function countOfSide(side: (typeof SIDES)[number], declined: number, sides: StepFigures['sides']): number {
  const stated = SIDES.filter((other) => other !== 'unstated')
  return side === 'unstated' ? declined - sum(stated.map((other) => sides[other] ?? 0)) : (sides[side] ?? 0)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
