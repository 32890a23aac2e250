import { ActivityAudience, NonTakeUp, PlaceKind } from '@relais/contract'
import { type Cell, complement, type Sum, type Table } from '@relais/disclosure'
import type { NetworkFigures } from '../store/outreach/network.ts'
import type { CheckFigures, ContactFigures, OutreachFigures, Situations } from '../store/outreach/outreach.ts'
import { withCodesOf, withLinesOf } from './lists.ts'

const NOBODY: Situations = { pairs: 0, persons: 0 }
const NO_FORM = Object.fromEntries(NonTakeUp.options.map((form) => [form, NOBODY]))
/** What most figures are quoted of is withheld last. */
const HEADLINE = 20

/** The counts of outreach that rest on people, and how they are linked; activities and organisations are nobody. */
export function outreachTable({ contacts, checks, network }: OutreachFigures): Table {
  const parts = [contactsOf(contacts), personsOf(checks), situationsOf(checks), rightsOf(checks), peopleOf(network)]
  return { cells: parts.flatMap(({ cells }) => cells), sums: parts.flatMap(({ sums }) => sums) }
}

/** The figures of a part, with every right and every cause that the wholes have. */
export function withSituationsOf(figures: OutreachFigures, wholes: readonly OutreachFigures[]): OutreachFigures {
  const { checks } = figures
  const byRight = withLinesOf(
    checks.byRight,
    wholes.map((whole) => whole.checks.byRight),
    { key: ({ right }) => right, none: (one) => ({ ...one, potential: 0, received: 0, renounced: 0 }) }
  )
  const byCause = withCodesOf(
    checks.byCause,
    wholes.map((whole) => whole.checks.byCause),
    NOBODY
  )
  return { ...figures, checks: { ...checks, byRight, byCause } }
}

function contactsOf({ byPlace, followed, timed, minutes }: ContactFigures): Table {
  const places = PlaceKind.options.map((place): Cell => ({ name: `place:${place}`, value: byPlace[place] ?? 0 }))
  const all: Cell = { name: 'contacts', value: total(places), price: HEADLINE }
  const rests = [
    { name: 'followed', value: followed },
    { name: 'timed', value: timed }
  ].map((part) => ({ part, ...complement(all, part) }))
  return {
    cells: [
      all,
      ...places,
      ...rests.flatMap(({ part, cell }) => [part, cell]),
      { name: 'minutes', value: minutes, persons: timed }
    ],
    sums: [sumOf(all, places), ...rests.map(({ sum }) => sum)]
  }
}

function personsOf({ checks, checked, missing, mainstream }: CheckFigures): Table {
  const persons: Cell = { name: 'checked', value: checked, price: HEADLINE }
  const few: Cell = { name: 'nonTakeUp', value: missing.persons }
  const common: Cell = { name: 'mainstream', value: mainstream.persons }
  const rests = [complement(persons, few), complement(few, common)]
  const again: Cell = { name: 'checked again', value: checks - checked, standing: 'free' }
  return {
    cells: [
      { name: 'checks', value: checks, persons: checked },
      persons,
      few,
      common,
      again,
      ...rests.map(({ cell }) => cell)
    ],
    sums: [...rests.map(({ sum }) => sum), { whole: 'checks', parts: ['checked', 'checked again'] }]
  }
}

/** Pairs of a person and a right, and that there are no fewer of them than persons. */
function situationsOf({ missing, mainstream, renounced, byForm, byCause }: CheckFigures): Table {
  const pairs = pairsOf('pairs', missing)
  const common = pairsOf('mainstream pairs', mainstream)
  const unwanted = pairsOf('renounced pairs', renounced)
  const rests = [complement(pairs, common), complement(pairs, unwanted)]
  const said = (
    [
      ['form', { ...NO_FORM, ...byForm }],
      ['cause', byCause]
    ] as const
  ).map(([what, codes]) => {
    const parts = Object.entries(codes).map(([code, situations]) =>
      pairsOf(`${what}:${code}`, situations, what === 'cause')
    )
    const rest: Cell = { name: `no ${what}`, value: missing.pairs - total(parts), standing: 'derived' }
    return { parts: [...parts, rest], sum: sumOf(pairs, [...parts, rest]) }
  })
  const more = [
    ['pairs', 'nonTakeUp', missing],
    ['mainstream pairs', 'mainstream', mainstream]
  ] as const
  return {
    cells: [
      pairs,
      common,
      unwanted,
      ...rests.map(({ cell }) => cell),
      ...said.flatMap(({ parts }) => parts),
      ...more.map(
        ([whole, , all]): Cell => ({ name: `more ${whole}`, value: all.pairs - all.persons, standing: 'free' })
      )
    ],
    sums: [
      ...rests.map(({ sum }) => sum),
      ...said.map(({ sum }) => sum),
      ...more.map(([whole, part]) => ({ whole, parts: [part, `more ${whole}`] }))
    ]
  }
}

/** How each right stood: those that are missed add up to the pairs, those of droit commun to a part of them. */
function rightsOf({ byRight, checked }: CheckFigures): Table {
  const cells: Cell[] = []
  const sums: Sum[] = []
  const persons: Cell = { name: 'checked', value: checked }
  for (const one of byRight) {
    const cell = (of: 'potential' | 'received' | 'renounced'): Cell => ({
      name: `${of}:${one.right}`,
      value: one[of],
      listed: true
    })
    const [potential, received, unwanted] = [cell('potential'), cell('received'), cell('renounced')]
    const rests = [complement(persons, potential), complement(persons, received), complement(potential, unwanted)]
    cells.push(potential, received, unwanted, ...rests.map(({ cell }) => cell))
    sums.push(...rests.map(({ sum }) => sum))
  }
  const common = byRight.filter((one) => one.mainstream)
  const local = byRight.filter((one) => !one.mainstream)
  if (common.length > 0)
    sums.push({ whole: 'mainstream pairs', parts: common.map(({ right }) => `potential:${right}`) })
  if (local.length > 0)
    sums.push({ whole: 'pairs but mainstream pairs', parts: local.map(({ right }) => `potential:${right}`) })
  if (byRight.length > 0)
    sums.push({ whole: 'renounced pairs', parts: byRight.map(({ right }) => `renounced:${right}`) })
  return { cells, sums }
}

function peopleOf({ byAudience, trained }: NetworkFigures): Table {
  const audiences = ActivityAudience.options.map(
    (audience): Cell => ({ name: `audience:${audience}`, value: byAudience[audience] ?? 0 })
  )
  const others = audiences.filter(({ name }) => name !== 'audience:residents')
  const actors: Cell = { name: 'actors', value: total(others) }
  const all: Cell = { name: 'people', value: total(audiences), price: HEADLINE }
  const came: Cell = { name: 'trained', value: trained }
  const rest = complement(all, came)
  const groups = [actors, ...audiences.filter(({ name }) => name === 'audience:residents')]
  return {
    cells: [all, actors, ...audiences, came, rest.cell],
    sums: [sumOf(all, groups), rest.sum, sumOf(actors, others)]
  }
}

function pairsOf(name: string, { pairs, persons }: Situations, listed = false): Cell {
  return { name, value: pairs, persons, listed }
}

function sumOf(whole: Cell, parts: readonly Cell[]): Sum {
  return { whole: whole.name, parts: parts.map(({ name }) => name) }
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + value, 0)
}
