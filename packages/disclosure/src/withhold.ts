import { createAudit, type Pattern } from './audit/audit.ts'
import { type System, systemOf } from './audit/system.ts'
import type { Cell, Table } from './cells.ts'
import { isFew, needOf } from './sensitive.ts'

/** Which figures are withheld. `least`: it was shown that no choice withholds less; else the best of those that were looked at. */
export interface Withheld {
  names: ReadonlySet<string>
  least: boolean
}

/** `choice`: of two figures that would serve alike the one with the smaller number (0 to 1) is withheld; nobody who reads may know it. */
export interface Guard {
  threshold: number
  choice: (name: string) => number
}

/** How many choices are looked at before the best so far is taken; a table of a report needs a few dozen. */
const MOST_CHOICES = 500

/**
 * Which figures of a table are withheld: those that rest on few or on one dominant contributor, and beside them as few others as it takes that whoever
 * knows every told figure and every sum cannot tell one of the first from a figure that would be told, nor any of them exactly. A zero is told where
 * what it is a part of is told. A table that does not add up is withheld whole.
 */
export function withhold(table: Table, guard: Guard): Withheld {
  const system = systemOf(table)
  const printed = table.cells.filter(({ standing = 'printed' }) => standing === 'printed')
  if (system === undefined) return { names: new Set(printed.map(({ name }) => name)), least: false }
  const { pattern, least } = search(system, guard)
  const hidden = withZeros(system, pattern)
  const names = system.cells.flatMap(({ name, standing = 'printed' }, cell) =>
    standing === 'printed' && hidden.has(cell) ? [name] : []
  )
  return { names: new Set(names), least }
}

/** Branch and bound: a choice that does not protect names the figures of which one more must be withheld, and each is tried in turn. */
function search(system: System, { threshold, choice }: Guard): { pattern: Pattern; least: boolean } {
  const { first, stuck } = firstPattern(system, threshold)
  const audit = createAudit(system, { threshold, stuck })
  const price = pricesOf(system, choice)
  let best: { pattern: Pattern; cost: number } | undefined
  let choices = 0

  const look = (pattern: Pattern, cost: number, ruledOut: ReadonlySet<number>) => {
    if (choices >= MOST_CHOICES || (best !== undefined && cost >= best.cost)) return
    choices += 1
    const missing = audit(pattern)
    if (missing === null) {
      best = { pattern, cost }
      return
    }
    const open = missing
      .filter((cell) => mayBeWithheld(system, cell) && !pattern.has(cell) && !ruledOut.has(cell))
      .sort((a, b) => price(a) - price(b) || a - b)
    for (const [at, cell] of open.entries())
      look(new Map([...pattern, [cell, 1]]), cost + price(cell), new Set([...ruledOut, ...open.slice(0, at)]))
  }
  look(first, 0, new Set())
  if (best !== undefined) return { pattern: best.pattern, least: choices < MOST_CHOICES }
  // what is known from elsewhere gives something back whatever is done: nothing of the table is told
  const all = system.cells.map((_, cell) => cell).filter((cell) => system.cells[cell]!.standing !== 'known')
  return { pattern: new Map(all.map((cell) => [cell, 0])), least: false }
}

/** A zero that is printed hides nobody, and what is known cannot be hidden. */
function mayBeWithheld({ cells }: System, cell: number): boolean {
  const { value, standing = 'printed' } = cells[cell]!
  return standing === 'printed' && value > 0
}

/**
 * What is withheld whatever else is, and the least that each may be: 1 where zero would have been told. `stuck`: parts of what is known to be few, which
 * nothing can protect from being taken for few; they are withheld with their zeros.
 */
function firstPattern({ cells, sums }: System, threshold: number): { first: Pattern; stuck: ReadonlySet<number> } {
  const first = new Map<number, number>()
  const stuck = new Set<number>()
  for (const [cell, { standing = 'printed' }] of cells.entries()) {
    if (standing === 'derived' || standing === 'free') first.set(cell, 0)
    else if (needOf(cells[cell]!, threshold) > 0) first.set(cell, 1)
  }
  const under = (whole: number) => {
    for (const part of sums.flatMap((sum) => partsOf(sum, whole))) {
      if (cells[part]!.standing === 'known') continue
      first.set(part, 0)
      stuck.add(part)
      under(part)
    }
  }
  for (const [cell, figure] of cells.entries()) if (figure.standing === 'known' && isFew(figure, threshold)) under(cell)
  return { first, stuck }
}

/** What is withheld, with the zeros among the parts of what is withheld: told, they would say that it is more than its other parts can hide. */
function withZeros({ cells, sums }: System, pattern: Pattern): ReadonlySet<number> {
  const hidden = new Set(pattern.keys())
  const ofNobody = new Set(
    sums.filter(([whole]) => cells[whole![0]]!.value === 0).flatMap((sum) => partsOf(sum, sum[0]![0]))
  )
  const under = (whole: number) => {
    for (const part of sums.flatMap((sum) => partsOf(sum, whole))) {
      if (cells[part]!.value > 0 || hidden.has(part) || ofNobody.has(part)) continue
      hidden.add(part)
      under(part)
    }
  }
  for (const [cell, { standing = 'printed' }] of cells.entries())
    if (standing === 'printed' && pattern.has(cell)) under(cell)
  return hidden
}

/** What withholding a figure costs: its own price, and what is beneath it; never its value, which the choice would tell. */
function pricesOf({ cells, sums }: System, choice: Guard['choice']): (cell: number) => number {
  const own = ({ name, price: asked = 1 }: Cell) => asked + choice(name) / 1_000
  const known = new Map<number, number>()
  const price = (cell: number): number => {
    const found = known.get(cell)
    if (found !== undefined) return found
    const beneath = sums.flatMap((sum) => partsOf(sum, cell))
    const total = beneath.reduce((sum, part) => sum + price(part), own(cells[cell]!))
    known.set(cell, total)
    return total
  }
  return price
}

function partsOf(sum: System['sums'][number], whole: number): number[] {
  return sum[0]?.[0] === whole ? sum.slice(1).map(([part]) => part) : []
}
