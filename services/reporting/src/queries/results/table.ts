import { MONEY_SOURCES } from '@relais/contract'
import { type Cell, complement, type Sum, type Table } from '@relais/disclosure'
import { withCodesOf, withLinesOf } from '../../protect/lists.ts'
import type { Amount, Behind } from '../../store/results/decided.ts'
import type { ResultFigures } from '../../store/results/results.ts'

export const KINDS = ['monthly', 'arrears', 'once'] as const
const OUTCOMES = ['decided', 'gained', 'opened', 'maintainedOrRaised', 'refused', 'withAmount'] as const
const RESPONSES = ['answeredInTime', 'answeredLate', 'unansweredLate'] as const

/**
 * Every count and amount of the report, and how they are linked. `states`: told in full to whoever reads the state of every referral, who then knows how
 * many roots and rights there are and how each was answered; results and amounts are protected all the same.
 */
export function resultsTable(figures: ResultFigures, states: 'withheld' | 'told'): Table {
  const parts = [outcomesOf(figures), cohortsOf(figures, states), ...KINDS.map((kind) => moneyOf(figures, kind))]
  if (states === 'withheld') parts.push(...figures.responses.map(responsesOf))
  return { cells: parts.flatMap(({ cells }) => cells), sums: parts.flatMap(({ sums }) => sums) }
}

/** The figures of a part, with every right and every recipient that the wholes have; its cohorts are those of its own months. */
export function withListsOf(figures: ResultFigures, wholes: readonly ResultFigures[]): ResultFigures {
  return {
    ...figures,
    byRight: withCodesOf(
      figures.byRight,
      wholes.map(({ byRight }) => byRight),
      0
    ),
    responses: withLinesOf(
      figures.responses,
      wholes.map(({ responses }) => responses),
      {
        key: ({ organisationId }) => organisationId,
        none: ({ organisationId }) => ({
          organisationId,
          sent: 0,
          answeredInTime: 0,
          answeredLate: 0,
          unansweredLate: 0
        })
      }
    )
  }
}

function outcomesOf(figures: ResultFigures): Table {
  const of = (name: (typeof OUTCOMES)[number]): Cell => cellOf(name, figures[name])
  const rights = Object.entries(figures.byRight).map(
    ([right, value]): Cell => ({ name: `right:${right}`, value, listed: true })
  )
  const rest = complement(of('opened'), of('withAmount'))
  return {
    cells: [...OUTCOMES.map(of), ...rights, rest.cell],
    sums: [
      { whole: 'decided', parts: ['gained', 'refused'] },
      { whole: 'gained', parts: ['opened', 'maintainedOrRaised'] },
      { whole: 'gained', parts: rights.map(({ name }) => name) },
      rest.sum
    ].filter(({ parts }) => parts.length > 0)
  }
}

/** Roots and rights of each month, and of all months that are complete. */
function cohortsOf({ cohorts }: ResultFigures, states: 'withheld' | 'told'): Table {
  const cells: Cell[] = []
  const sums: Sum[] = []
  const standing = states === 'told' ? 'known' : 'printed'
  const complete = cohorts.filter((cohort) => cohort.complete)
  for (const [all, within] of [
    ['roots', 'rootsWithin'],
    ['rights', 'rightsWithin']
  ] as const) {
    const cellsOf = (name: string, months: ResultFigures['cohorts']) => {
      const total = (of: 'roots' | 'rootsWithin' | 'rights' | 'rightsWithin') =>
        months.reduce((sum, month) => sum + month[of], 0)
      const whole: Cell = { name: `${name} ${all}`, value: total(all), persons: total('roots'), standing }
      const part: Cell = { name: `${name} ${within}`, value: total(within), persons: total('rootsWithin') }
      const rest = complement(whole, part)
      cells.push(whole, part, rest.cell)
      sums.push(rest.sum)
    }
    for (const month of cohorts) cellsOf(month.month, [month])
    cellsOf('all', complete)
    if (complete.length > 0)
      for (const count of [all, within])
        sums.push({ whole: `all ${count}`, parts: complete.map(({ month }) => `${month} ${count}`) })
  }
  return { cells, sums }
}

function moneyOf({ money }: ResultFigures, kind: (typeof KINDS)[number]): Table {
  const { total, bySource } = money[kind]
  const sources = MONEY_SOURCES.map((source) => amountCell(`${kind}:${source}`, bySource[source] ?? null))
  return {
    cells: [amountCell(kind, total), ...sources],
    sums: [{ whole: kind, parts: sources.map(({ name }) => name) }]
  }
}

function responsesOf({ organisationId, ...counts }: ResultFigures['responses'][number]): Table {
  const name = (count: string) => `${organisationId} ${count}`
  const waiting = counts.sent - RESPONSES.reduce((sum, count) => sum + counts[count], 0)
  return {
    cells: [
      { name: name('sent'), value: counts.sent, listed: true },
      ...RESPONSES.map((count): Cell => ({ name: name(count), value: counts[count] })),
      { name: name('waiting'), value: waiting }
    ],
    sums: [{ whole: name('sent'), parts: [...RESPONSES, 'waiting'].map(name) }]
  }
}

function cellOf(name: string, { rights, roots }: Behind): Cell {
  return { name, value: rights, persons: roots }
}

function amountCell(name: string, amount: Amount | null): Cell {
  return amount === null
    ? { name, value: 0 }
    : { name, value: amount.cents, persons: amount.roots, largest: amount.largest }
}
