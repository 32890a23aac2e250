import type { Table } from '../cells.ts'
import { unsafeNames } from './unsafe.ts'

/** A table, and which of its figures are withheld. */
export interface Told {
  table: Table
  withheld: ReadonlySet<string>
}

/**
 * Which figures are withheld in every part of a whole, for instance in each quarter of a half-year or each territory of a collective. A sum is broken
 * down in all parts or in none: it is where each of its figures is told of the whole and safe in every part. Where it is not, a reader knows what the
 * parts add up to and nothing more, so that any of their figures may be zero or as large as the smaller of its two wholes.
 */
export function splitWithheld(whole: Told, parts: readonly Table[], threshold: number): ReadonlySet<string> {
  const cells = new Map(whole.table.cells.map((cell) => [cell.name, cell]))
  const value = (name: string) => cells.get(name)?.value ?? 0
  const standing = (name: string) => cells.get(name)?.standing ?? 'printed'
  const told = (name: string) => !whole.withheld.has(name)
  const closed = unsafeNames(whole.table, parts, threshold)
  for (const name of whole.withheld) closed.add(name)

  // what is told to be none of a whole, or all of it, is so in each part; a part that is told anyway then tells it
  const same = new Set([...cells.keys()].filter((name) => value(name) === 0 && told(name)))
  for (let grew = true; grew; ) {
    grew = false
    for (const sum of whole.table.sums) {
      const full = sum.parts.filter((part) => value(part) > 0)
      const alone = full.length === 1 && sum.parts.every(told) ? full[0]! : undefined
      if (alone === undefined || same.has(alone)) continue
      if (standing(sum.whole) !== 'known' && !same.has(sum.whole)) continue
      same.add(alone)
      grew = true
    }
  }
  for (const name of cells.keys())
    if (same.has(name) || standing(name) === 'known' || standing(name) === 'free') closed.delete(name)

  // A part that has no such figure at all, as a quarter has no other months than its own, tells more than that figures may be zero: it may have all of
  // a sum in one of them.
  const everywhere = (name: string) => parts.every((part) => part.cells.some((cell) => cell.name === name))
  const missing = new Set([...cells.keys()].filter((name) => !everywhere(name)))

  for (let grew = true; grew; ) {
    grew = false
    for (const { whole: of, parts: names } of whole.table.sums) {
      if (!closed.has(of) && !names.some((name) => closed.has(name))) continue
      const linked = names.some((name) => missing.has(name)) ? [of, ...names] : names
      for (const name of linked) {
        if (closed.has(name) || same.has(name) || standing(name) === 'known' || standing(name) === 'free') continue
        closed.add(name)
        grew = true
      }
    }
  }
  return new Set([...closed].filter((name) => standing(name) === 'printed'))
}
