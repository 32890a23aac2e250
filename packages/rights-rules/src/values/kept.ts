/** A function that works each answer out once. No answer is `undefined`. Past so many answers it begins anew. */
export function keptBy<K, T>(make: (key: K) => T, most = Number.POSITIVE_INFINITY): (key: K) => T {
  const kept = new Map<K, T>()
  return (key) => {
    const found = kept.get(key)
    if (found !== undefined) return found
    const made = make(key)
    if (kept.size >= most) kept.clear()
    kept.set(key, made)
    return made
  }
}

/** The same for two keys: a text put together of both would be hashed anew at each question. */
export function keptByBoth<K, L, T>(make: (key: K, other: L) => T): (key: K, other: L) => T {
  const kept = new Map<K, Map<L, T>>()
  return (key, other) => {
    let ofKey = kept.get(key)
    if (ofKey === undefined) {
      ofKey = new Map()
      kept.set(key, ofKey)
    }
    const found = ofKey.get(other)
    if (found !== undefined) return found
    const made = make(key, other)
    ofKey.set(other, made)
    return made
  }
}
