import type { LocalRight, LocalRightSummary } from '@relais/contract'
import type { LocalStanding } from './local-shelf.ts'

/** A local right in a list. */
export function showSummary({ right, version, origin, changedAt }: LocalStanding): LocalRightSummary {
  const { code, label, checkedOn } = right
  return { code, version, origin, changedAt, label, checkedOn }
}

/** A local right whole, with the versions that there are. */
export function showLocalRight(
  { right, version, origin, changedAt }: LocalStanding,
  all: readonly LocalStanding[]
): LocalRight {
  const { code, ...entry } = right
  // what the rules hold is read only; an answer is a copy of its own
  const copy = structuredClone(entry) as Omit<LocalRight, 'code' | 'version' | 'origin' | 'changedAt' | 'versions'>
  return {
    code,
    version,
    origin,
    changedAt,
    ...copy,
    versions: all.map((one) => ({ version: one.version, changedAt: one.changedAt }))
  }
}
