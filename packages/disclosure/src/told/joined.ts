import type { Table } from '../cells.ts'
import type { Told } from './split.ts'
import { unsafeNames } from './unsafe.ts'

/**
 * Which figures of a whole are withheld when its parts were told first, for instance of a year after its half-years: those withheld in a part, and those
 * of which the whole would give a small difference. What is told then is what adding up the parts gives, or differs from it by enough persons.
 */
export function joinedWithheld(whole: Table, parts: readonly Told[], threshold: number): ReadonlySet<string> {
  const cells = new Map(whole.cells.map((cell) => [cell.name, cell]))
  const standing = (name: string) => cells.get(name)?.standing ?? 'printed'
  const values = parts.map(({ table }) => new Map(table.cells.map(({ name, value }) => [name, value])))
  const addsUp = (name: string) =>
    values.reduce((total, part) => total + (part.get(name) ?? 0), 0) === cells.get(name)?.value
  const unsafe = unsafeNames(
    whole,
    parts.map(({ table }) => table),
    threshold
  )
  // a figure that adds up tells nothing that its parts do not; few in a part are withheld there
  const withheld = new Set([...unsafe].filter((name) => !addsUp(name)))
  for (const part of parts) for (const name of part.withheld) withheld.add(name)

  for (let grew = true; grew; ) {
    grew = false
    for (const sum of whole.sums) {
      const all = [sum.whole, ...sum.parts]
      if (all.every(addsUp) || !all.some((name) => withheld.has(name))) continue
      for (const name of sum.parts) {
        if (withheld.has(name) || standing(name) === 'known' || standing(name) === 'free') continue
        withheld.add(name)
        grew = true
      }
    }
  }
  return new Set([...withheld].filter((name) => standing(name) === 'printed'))
}
