import { isCertain, type Value } from '../values/value.ts'

/** The facts that could still change values, those that are read most often first. */
export function missingIn(...ends: Value[]): string[] {
  if (ends.every(isCertain)) return []
  const seen = new Set<Value>()
  const times = new Map<string, number>()
  function look(value: Value): void {
    if (isCertain(value) || seen.has(value)) return
    seen.add(value)
    const { source } = value
    if (source && 'fact' in source) times.set(source.fact, (times.get(source.fact) ?? 0) + 1)
    for (const input of value.inputs) look(input)
  }
  for (const end of ends) look(end)
  return [...times].sort(([, one], [, other]) => other - one).map(([fact]) => fact)
}
