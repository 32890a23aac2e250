import { needOf, type Table } from '@relais/disclosure'
import t from 'tap'
import { within } from '../../src/protect/periods.ts'
import { createProtect } from '../../src/protect/protect.ts'
import type { Cohort } from '../../src/store/funnel.ts'
import { type Bounds, type Equation, eliminate, goRound } from './attacker.ts'
import { type Case, countsOf, numbersFrom, ORGANISATIONS, TERRITORIES, tableOf, yearOf } from './world.ts'

const threshold = 5
const YEAR = { from: '2026-01-01', to: '2026-12-31' }
const HALVES = [
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-12-31' }
]
const QUARTERS = HALVES.flatMap((half) => within(half, 'quarter'))
const MONTHS = QUARTERS.flatMap((quarter) => within(quarter, 'month'))
const PERIODS = [YEAR, ...HALVES, ...QUARTERS, ...MONTHS]
const SCOPES: Pick<Cohort, 'territory' | 'organisation'>[] = [
  { territory: null, organisation: null },
  ...TERRITORIES.map((territory) => ({ territory, organisation: null })),
  ...ORGANISATIONS.map((organisation) => ({ territory: null, organisation }))
]
const keyOf = (cohort: Pick<Cohort, 'from' | 'to' | 'territory' | 'organisation'>, name: string) =>
  `${cohort.from}/${cohort.to}/${cohort.territory}/${cohort.organisation}/${name}`

interface Attack {
  told: number
  withheld: number
  recovered: string[]
}

/** Asks for every period, territory and organisation, and combines all that is told. */
async function attack(cases: readonly Case[], protectOf = createProtect<Case[]>): Promise<Attack> {
  const counts = countsOf(cases)
  const choiceIn = (cohort: Cohort) => (name: string) => (JSON.stringify([cohort, name]).length % 17) / 17
  const protect = protectOf(counts, { threshold, organisation: null, choiceIn })
  const known = new Map<string, number>()
  const bounds: Bounds = new Map()
  const tables = new Map<string, Table>()
  const seen: Attack = { told: 0, withheld: 0, recovered: [] }
  for (const period of PERIODS) {
    for (const scope of SCOPES) {
      const cohort = { collective: 'vénissieux', ...period, ...scope }
      const { table, withheld } = await protect(cohort)
      for (const { name, value, standing } of table.cells) {
        const key = keyOf(cohort, name)
        const told = standing !== 'derived' && !withheld.has(name)
        if (told) known.set(key, value)
        bounds.set(key, told ? [value, value] : [0, Infinity])
        if (standing !== 'derived') seen[told ? 'told' : 'withheld'] += 1
      }
      tables.set(keyOf(cohort, ''), table)
    }
  }
  const equations = equationsOf()
  goRound(bounds, equations)
  const exact = eliminate(known, equations)
  for (const period of PERIODS) {
    for (const scope of SCOPES) {
      const cohort = { ...period, ...scope }
      for (const cell of tables.get(keyOf(cohort, ''))!.cells) {
        const key = keyOf(cohort, cell.name)
        const [least, most] = bounds.get(key)!
        if (least > cell.value || most < cell.value) throw new Error(`the attacker is wrong about ${key}`)
        if (needOf({ ...cell, standing: 'printed' }, threshold) === 0) continue
        if (exact.has(key) || known.has(key) || (least > 0 && most < threshold))
          seen.recovered.push(`${key} is ${least} to ${most}`)
      }
    }
  }
  return seen
}

/** Everything that adds up: names in a table, periods in a longer one, territories in the whole, and organisations, of which each case has two. */
function equationsOf(): Equation[] {
  const { cells, sums } = tableOf([])
  const equation = (whole: string, parts: readonly string[], times = 1): Equation =>
    new Map([[whole, times], ...parts.map((part) => [part, -1] as const)])
  const nested = [
    [YEAR, HALVES] as const,
    ...HALVES.map((half) => [half, within(half, 'quarter')] as const),
    ...QUARTERS.map((quarter) => [quarter, within(quarter, 'month')] as const)
  ]
  const all = SCOPES[0]!
  return [
    ...PERIODS.flatMap((period) =>
      SCOPES.flatMap((scope) =>
        sums.map(({ whole, parts }) =>
          equation(
            keyOf({ ...period, ...scope }, whole),
            parts.map((part) => keyOf({ ...period, ...scope }, part))
          )
        )
      )
    ),
    ...cells.flatMap(({ name }) => [
      ...nested.flatMap(([whole, parts]) =>
        SCOPES.map((scope) =>
          equation(
            keyOf({ ...whole, ...scope }, name),
            parts.map((part) => keyOf({ ...part, ...scope }, name))
          )
        )
      ),
      ...PERIODS.flatMap((period) => [
        equation(
          keyOf({ ...period, ...all }, name),
          TERRITORIES.map((territory) => keyOf({ ...period, ...all, territory }, name))
        ),
        equation(
          keyOf({ ...period, ...all }, name),
          ORGANISATIONS.map((organisation) => keyOf({ ...period, ...all, organisation }, name)),
          2
        )
      ])
    ])
  ]
}

t.test('every period, territory and organisation, combined: 0 small figures recovered', async (t) => {
  let told = 0
  let withheld = 0
  for (const [at, size] of [60, 800].entries()) {
    const seen = await attack(yearOf(size, numbersFrom(at + 1)))
    t.strictSame(seen.recovered, [], `${size} cases`)
    told += seen.told
    withheld += seen.withheld
  }
  t.ok(told > 200 && withheld > 1_000, `${told} told, ${withheld} withheld`)
})

t.test('the same attack finds hundreds where each answer is protected for itself', async (t) => {
  const alone = await attack(yearOf(300, numbersFrom(4)), (counts, reader) => async (cohort) => {
    const half = createProtect({ ...counts, count: async () => counts.count(cohort) }, reader)
    return half({ ...cohort, ...HALVES[0]!, territory: null, organisation: null })
  })
  t.ok(alone.recovered.length > 200, `${alone.recovered.length} recovered`)
})
