import type { LocalRight, LocalRightSummary } from '@relais/contract'
import type { LocalStanding } from './local-shelf.ts'

/** A local right in a list. */
export function showSummary({ right, version, origin, changedAt, withdrawn }: LocalStanding): LocalRightSummary {
  const { code, label, checkedOn } = right
  return { code, version, origin, changedAt, withdrawn, label, checkedOn }
}

/** A local right whole, with the versions that there are. */
export function showLocalRight(
  { right, version, origin, changedAt, withdrawn }: LocalStanding,
  all: readonly LocalStanding[]
): LocalRight {
  const { code, ...entry } = right
  // what the rules hold is read only; an answer is a copy of its own
  const copy = structuredClone(entry) as Omit<
    LocalRight,
    'code' | 'version' | 'origin' | 'changedAt' | 'withdrawn' | 'versions'
  >
  return {
    code,
    version,
    origin,
    changedAt,
    withdrawn,
    ...copy,
    versions: all.map((one) => ({ version: one.version, changedAt: one.changedAt, withdrawn: one.withdrawn }))
  }
}
