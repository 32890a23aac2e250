import type { Table } from '../../src/index.ts'

/**
 * The least that whoever attacks knows of a withheld figure: a zero is told where what it is a part of is told, so that it is 1 or more there, and may be
 * zero elsewhere. What nobody prints may always be zero.
 */
export function leastFor({ cells, sums }: Table, withheld: ReadonlySet<string>): (name: string) => number {
  const printed = new Set(cells.filter(({ standing = 'printed' }) => standing === 'printed').map(({ name }) => name))
  return (name) =>
    !printed.has(name) || sums.some(({ whole, parts }) => parts.includes(name) && withheld.has(whole)) ? 0 : 1
}
