import { type Cell, needOf, type Table } from '@relais/disclosure'
import { within } from '../../src/protect/periods.ts'
import { type Counts, createProtect } from '../../src/protect/protect.ts'
import type { Cohort } from '../../src/store/funnel.ts'
import { type Bounds, type Equation, eliminate, goRound } from './attacker.ts'

export const THRESHOLD = 5
const YEAR = { from: '2026-01-01', to: '2026-12-31' }
export const HALVES = [
  { from: '2026-01-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-12-31' }
] as const
const QUARTERS = HALVES.flatMap((half) => within(half, 'quarter'))
const MONTHS = QUARTERS.flatMap((quarter) => within(quarter, 'month'))
const PERIODS = [YEAR, ...HALVES, ...QUARTERS, ...MONTHS]

/** What an attacker knows of a collective: its parts, and which figures of its organisations add up to twice that of the whole, for each case has two. */
export interface Known {
  territories: readonly string[]
  organisations: readonly string[]
  isTwice: (name: string) => boolean
}

export interface Attack {
  told: number
  withheld: number
  recovered: string[]
}

/** A table, and the lists that are not shown of it. */
interface Shown {
  where: Where
  table: Table
  hidden: ReadonlySet<string | undefined>
}

type Where = Pick<Cohort, 'from' | 'to' | 'territory' | 'organisation'>
const keyOf = ({ from, to, territory, organisation }: Where, name: string) =>
  `${from}/${to}/${territory}/${organisation}/${name}`

/**
 * Asks for every period, territory and organisation, and combines all that is told; what a list that is shown leaves out is taken to be zero, and what
 * that of a half-year or a year of all names to be something.
 */
export async function attack<F>(counts: Counts<F>, known: Known, protectOf = createProtect<F>): Promise<Attack> {
  const choiceIn = (cohort: Cohort) => (name: string) => (JSON.stringify([cohort, name]).length % 17) / 17
  const protect = protectOf(counts, { threshold: THRESHOLD, organisation: null, choiceIn })
  const scopes = scopesOf(known)
  const tables = new Map<string, Shown>()
  const told = new Map<string, number>()
  const bounds: Bounds = new Map()
  const seen: Attack = { told: 0, withheld: 0, recovered: [] }
  for (const period of PERIODS)
    for (const scope of scopes) {
      const where = { ...period, ...scope }
      const { table, withheld } = await protect({ collective: 'vénissieux', ...where })
      const hidden = new Set(
        table.cells.flatMap(({ name }) => (withheld.get(name) === 'too_fine' ? [listOf(name)] : []))
      )
      tables.set(keyOf(where, ''), { where, table, hidden })
      for (const { name, value, standing, listed = false } of table.cells) {
        const key = keyOf(where, name)
        const isTold = standing !== 'derived' && standing !== 'free' && !withheld.has(name)
        if (isTold) told.set(key, value)
        bounds.set(key, isTold ? [value, value] : [listed && isWhole(where) ? 1 : 0, Infinity])
        if (standing !== 'derived') seen[isTold ? 'told' : 'withheld'] += 1
      }
    }
  const names = new Set([...tables.values()].flatMap(({ table }) => table.cells.map(({ name }) => name)))
  for (const { where, hidden } of tables.values())
    for (const name of names) {
      if (bounds.has(keyOf(where, name))) continue
      const isNone = !hidden.has(listOf(name))
      bounds.set(keyOf(where, name), [0, isNone ? 0 : Infinity])
      if (isNone) told.set(keyOf(where, name), 0)
    }
  const equations = [...equationsIn([...tables.values()], [...names]), ...equationsBetween(names, known)]
  goRound(bounds, equations)
  const exact = eliminate(told, equations)
  for (const { where, table } of tables.values())
    for (const cell of table.cells) {
      const key = keyOf(where, cell.name)
      const [least, most] = bounds.get(key)!
      if (least > cell.value || most < cell.value) throw new Error(`the attacker is wrong about ${key}`)
      const need = needOf({ ...cell, standing: isSecret(cell) ? 'printed' : 'free' }, THRESHOLD)
      if (need === 0) continue
      // A count is known to be small; an amount is known more closely than it may be.
      const limit = cell.largest === undefined ? THRESHOLD : cell.value + need
      if (exact.has(key) || told.has(key) || (least > 0 && most < limit))
        seen.recovered.push(`${key} is ${least} to ${most}`)
    }
  return seen
}

/** What a reader knows from elsewhere is told to them on purpose; a difference that means nothing is nobody. */
const isSecret = ({ standing }: Cell) => standing !== 'free' && standing !== 'known'
/** The list that a line stands in. */
const listOf = (name: string) => name.split(':')[0]

function isWhole({ from, to, territory, organisation }: Where): boolean {
  return (
    territory === null && organisation === null && [YEAR, ...HALVES].some((one) => one.from === from && one.to === to)
  )
}

function scopesOf({ territories, organisations }: Known): Pick<Cohort, 'territory' | 'organisation'>[] {
  return [
    { territory: null, organisation: null },
    ...territories.map((territory) => ({ territory, organisation: null })),
    ...organisations.map((organisation) => ({ territory: null, organisation }))
  ]
}

const equation = (whole: string, parts: readonly string[], times = 1): Equation =>
  new Map([[whole, times], ...parts.map((part) => [part, -1] as const)])

/** What adds up in each table; nobody knows what the lines of a list add up to that is not shown. */
function equationsIn(tables: readonly Shown[], names: readonly string[]): Equation[] {
  const lists = Map.groupBy(names, listOf)
  return tables.flatMap(({ where, table, hidden }) => {
    const own = new Set(table.cells.map(({ name }) => name))
    const isOpen = (list: string | undefined) => hidden.has(list) && lists.get(list)!.some((name) => !own.has(name))
    const known = table.sums.filter(({ parts }) => !parts.every((part) => isOpen(listOf(part))))
    return known.map(({ whole, parts }) =>
      equation(
        keyOf(where, whole),
        parts.map((part) => keyOf(where, part))
      )
    )
  })
}

/** What adds up between tables: periods in a longer one, territories in the whole, and organisations. */
function equationsBetween(names: Iterable<string>, known: Known): Equation[] {
  const nested = [
    [YEAR, HALVES] as const,
    ...HALVES.map((half) => [half, within(half, 'quarter')] as const),
    ...QUARTERS.map((quarter) => [quarter, within(quarter, 'month')] as const)
  ]
  const scopes = scopesOf(known)
  const all = scopes[0]!
  return [...names].flatMap((name) => [
    ...nested.flatMap(([whole, parts]) =>
      scopes.map((scope) =>
        equation(
          keyOf({ ...whole, ...scope }, name),
          parts.map((part) => keyOf({ ...part, ...scope }, name))
        )
      )
    ),
    ...PERIODS.flatMap((period) => [
      equation(
        keyOf({ ...period, ...all }, name),
        known.territories.map((territory) => keyOf({ ...period, ...all, territory }, name))
      ),
      ...(known.isTwice(name)
        ? [
            equation(
              keyOf({ ...period, ...all }, name),
              known.organisations.map((organisation) => keyOf({ ...period, ...all, organisation }, name)),
              2
            )
          ]
        : [])
    ])
  ])
}
