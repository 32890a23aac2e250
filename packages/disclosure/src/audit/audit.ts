import { isFew, needOf, personsBehind } from '../sensitive.ts'
import { type Other, rise } from './rise.ts'
import type { System } from './system.ts'

/** What is withheld, and the least that each withheld figure may be for whoever reads. */
export type Pattern = ReadonlyMap<number, number>

/**
 * An audit of patterns of one table: null when a pattern protects, else figures of which at least one must be withheld too. Tables that were found for
 * one figure often serve another, and every larger pattern: they are kept. `stuck`: figures that nothing can protect.
 */
export function createAudit(
  system: System,
  { threshold, stuck }: { threshold: number; stuck: ReadonlySet<number> }
): (pattern: Pattern) => readonly number[] | null {
  const found: Other[] = []
  const possible = (other: Other, pattern: Pattern) =>
    [...other].every(([cell, by]) => by === 0 || system.cells[cell]!.value + by >= (pattern.get(cell) ?? Infinity))

  return (chosen) => {
    const pattern = loosened(system, chosen)
    const together = givenTogether(system, pattern, threshold)
    if (together !== null) return together
    for (const cell of pattern.keys()) {
      if (stuck.has(cell)) continue
      const { standing = 'printed' } = system.cells[cell]!
      const need = needOf(system.cells[cell]!, threshold)
      // what is withheld for another's sake must not be a single value either
      if (need === 0 && standing !== 'printed') continue
      const serves = (other: Other) => (need > 0 ? (other.get(cell) ?? 0) >= need : (other.get(cell) ?? 0) !== 0)
      if (found.some((other) => serves(other) && possible(other, pattern))) continue
      const up = rise(system, { least: pattern }, { cell, by: Math.max(1, need) })
      const down = up.other === null && need === 0 ? rise(system, { least: pattern }, { cell, by: -1 }) : up
      if (down.other === null) return [...new Set([...(up.other === null ? up.instead : []), ...down.instead])]
      found.push(down.other)
    }
    return null
  }
}

/** Zeros are not told beside a whole that is withheld: its other parts may be zero, as far as anybody knows. */
function loosened({ cells, sums }: System, pattern: Pattern): Pattern {
  const loose = new Map(pattern)
  for (const [[whole], ...parts] of sums as [[number, 1], ...[number, -1][]][])
    if ((cells[whole]!.standing ?? 'printed') === 'printed' && pattern.has(whole))
      for (const [part] of parts) if (loose.has(part) && cells[part]!.listed !== true) loose.set(part, 0)
  return loose
}

/** What is withheld of one sum is given together by what is told of it: that must rest on enough persons, and not on one contributor. */
function givenTogether({ cells, sums }: System, pattern: Pattern, threshold: number): readonly number[] | null {
  for (const sum of sums) {
    const hidden = sum.filter(([cell]) => pattern.has(cell))
    const printed = hidden.filter(([cell]) => (cells[cell]!.standing ?? 'printed') === 'printed')
    if (printed.length === 0 || hidden.some(([, sign]) => sign === 1)) continue
    const parts = hidden.map(([cell]) => cells[cell]!)
    // where a figure counts persons its parts share none; of others the largest is all that is sure
    const counted = parts.every((part) => personsBehind(part) === part.value)
    const behind = parts.map(personsBehind)
    const together = {
      name: '',
      value: parts.reduce((total, { value }) => total + value, 0),
      persons: counted ? behind.reduce((total, persons) => total + persons, 0) : Math.max(...behind),
      largest: Math.max(...parts.map(({ largest = 0 }) => largest))
    }
    const few = isFew(cells[sum[0]![0]]!, threshold)
    if (!few && needOf(together, threshold) > 0) return sum.map(([cell]) => cell)
  }
  return null
}
