import type { Reasons } from './protect.ts'

/**
 * Whether a line of a list is shown. What is too fine to be told is not, for a list would say that it is something; what is told to be none is not either;
 * what is withheld as small is, be it a few or none.
 */
export function isListed(withheld: Reasons, name: string, value: number): boolean {
  const reason = withheld.get(name)
  return reason === undefined ? value > 0 : reason !== 'too_fine'
}

/** A list of a part with every line that the wholes have, in the order of their keys; `none`: a line of a whole, with none of it. */
export function withLinesOf<L>(
  own: readonly L[],
  wholes: readonly (readonly L[])[],
  { key, none }: { key: (line: L) => string; none: (line: L) => L }
): L[] {
  const lines = new Map(wholes.flat().map((line) => [key(line), none(line)]))
  for (const line of own) lines.set(key(line), line)
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

/** The same of figures by code. */
export function withCodesOf<V>(
  own: Readonly<Record<string, V>>,
  wholes: readonly Readonly<Record<string, V>>[],
  none: V
): Record<string, V> {
  const codes = wholes.flatMap((whole) => Object.keys(whole))
  return { ...Object.fromEntries(codes.map((code) => [code, none])), ...own }
}
