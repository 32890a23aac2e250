import type { Cell, Table } from '../cells.ts'
import { isFew, needOf, personsBehind } from '../sensitive.ts'

/**
 * Which figures are not to be told of a whole and of all of its parts: one of them is small, or a difference between them is. Persons are counted once
 * in the whole, however many parts they are in, so that a difference tells who is in one part only.
 */
export function unsafeNames(whole: Table, parts: readonly Table[], threshold: number): Set<string> {
  const inParts = parts.map(({ cells }) => new Map(cells.map((cell) => [cell.name, cell])))
  const unsafe = new Set<string>()
  for (const cell of whole.cells) {
    const split = inParts.map((part) => part.get(cell.name) ?? { ...cell, value: 0, persons: 0 })
    const differences = split.map((part) => less(cell, part))
    const twice = less(together(cell, split), cell)
    const small = [
      ...split.map((part) => asked(part, threshold)),
      ...[...differences, twice].map((left) => odd(left, threshold))
    ]
    if (cell.standing !== 'free' && small.some(Boolean)) unsafe.add(cell.name)
  }
  return unsafe
}

function asked(cell: Cell, threshold: number): boolean {
  return isFew(cell, threshold) || needOf(cell, threshold) > 0
}

/** A difference below zero is one of parts that are no parts. */
function odd(left: Cell, threshold: number): boolean {
  return left.value < 0 || (left.value > 0 && personsBehind(left) < threshold)
}

function less(whole: Cell, part: Cell): Cell {
  return { name: whole.name, value: whole.value - part.value, persons: personsBehind(whole) - personsBehind(part) }
}

function together({ name }: Cell, parts: readonly Cell[]): Cell {
  const total = (of: (cell: Cell) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  return { name, value: total(({ value }) => value), persons: total(personsBehind) }
}
