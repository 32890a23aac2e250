/** How often each of several things comes: together as often as there are places. */
export type Shares<T> = readonly (readonly [thing: T, times: number])[]

/**
 * Who stands in each place: as often as its share says, and strewn over all of them. `stride` has no factor in common with the number of
 * places, so that each comes once.
 */
export function strew<T>(shares: Shares<T>, stride: number): T[] {
  const inOrder = shares.flatMap(([thing, times]) => Array.from({ length: times }, () => thing))
  return inOrder.map((_, place) => inOrder[(place * stride) % inOrder.length]!)
}
