/** A line that came or went. */
export interface LineChange {
  sign: 'added' | 'removed'
  text: string
}

/** What came and went between two texts, in the order of reading: all but their longest common run of lines. */
export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const common = commonFrom(before, after)
  const changes: LineChange[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (old !== undefined && old === now) {
      i += 1
      j += 1
    } else if (old !== undefined && (now === undefined || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      changes.push({ sign: 'removed', text: old })
      i += 1
    } else {
      changes.push({ sign: 'added', text: now! })
      j += 1
    }
  }
  return changes
}

/** How many lines `before` from i and `after` from j have in common, in order; a page has a few hundred lines at most. */
function commonFrom(before: readonly string[], after: readonly string[]): number[][] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i]![j] =
        before[i] === after[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
  return common
}
