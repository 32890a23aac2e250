/** Amounts are put into classes, of which four are as wide as a doubling: how large the largest is at most is then known without a list of all. */
const CLASSES = 4

/** The class of an amount above 0, in euro cents. */
export function sizeOf(cents: number): number {
  return Math.floor(CLASSES * Math.log2(cents))
}

/** No amount of a class is larger; in euro cents. */
export function mostOf(size: number): number {
  return Math.ceil(2 ** ((size + 1) / CLASSES))
}
