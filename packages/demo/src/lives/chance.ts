/** Chance that is the same for the same seed (mulberry32). */
export function chanceOf(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    /** True so many times in a hundred. */
    happens: (percent: number) => next() * 100 < percent,
    below,
    oneOf: <T>(list: readonly T[]): T => list[below(list.length)]!,
    /** One of the keys, each as often as its number says. */
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return entries.at(-1)![0]
    },
    /** Some of a list, at least one, in its order. */
    someOf: <T>(list: readonly T[]): T[] => {
      const chosen = list.filter(() => next() < 0.5)
      return chosen.length > 0 ? chosen : [list[below(list.length)]!]
    },
    id: () => {
      const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
    }
  }
}

export type Chance = ReturnType<typeof chanceOf>
