import { isCertain, type Value } from '../values/value.ts'
import { newLook } from './trace.ts'

/** The facts that could still change values, those that are read most often first. */
export function missingIn(...ends: Value[]): string[] {
  if (ends.every(isCertain)) return []
  return [...timesRead(ends)].sort(([, one], [, other]) => other - one).map(([fact]) => fact)
}

function timesRead(ends: readonly Value[]): Map<string, number> {
  const times = new Map<string, number>()
  const looks = newLook()
  for (const end of ends) look(end)
  return times

  function look(value: Value): void {
    if (isCertain(value) || value.met === looks) return
    value.met = looks
    const { source } = value
    if (source && 'fact' in source) times.set(source.fact, (times.get(source.fact) ?? 0) + 1)
    if (value.one) look(value.one)
    if (value.other) look(value.other)
    if (value.more) for (const input of value.more) look(input)
  }
}
