import { type Availability, CAPACITY_HOLDS, type OrganisationCapacity } from '@relais/contract'
import { dayOf } from '../../desk/time.ts'
import type { CapacityRow } from '../../store/intake/capacities.ts'

const FRESH = CAPACITY_HOLDS * 86_400_000

/** What may be counted on for some rights: the verdict, and the rows that it comes from. */
export interface Counted {
  availability: Availability
  rows: CapacityRow[]
}

/**
 * What may be counted on at an organisation for some rights, or for any (null). Services that count their own places answer for their rights, the
 * organisation for all others. What nobody confirmed for 90 days refuses no one: full is then not known.
 */
export function countOn(all: readonly CapacityRow[], rights: readonly string[] | null, now: Date): Counted {
  const whole = all.filter(isWhole)
  const services = all.filter((row) => rights === null || row.rights.some((right) => rights.includes(right)))
  const rows = rights === null ? [...all] : services.length > 0 ? services : whole
  if (rows.length === 0) return { availability: 'unknown', rows }
  const today = dayOf(now)
  const going = rows.filter((row) => !isPaused(row, today))
  if (going.length === 0 || whole.some((row) => isPaused(row, today))) return { availability: 'paused', rows }
  if (going.some(({ places }) => places === null || places > 0)) return { availability: 'open', rows }
  if (going.some(({ waiting_list }) => waiting_list)) return { availability: 'waiting_list', rows }
  return { availability: going.every((row) => freshnessOf(row, now) === 'fresh') ? 'full' : 'unknown', rows }
}

/** True of the row for the whole of an organisation. */
export function isWhole({ organisation_id, unit_id }: CapacityRow): boolean {
  return organisation_id === unit_id
}

/** How much a statement is still worth. */
export function freshnessOf({ stated_at }: CapacityRow, now: Date): NonNullable<OrganisationCapacity['freshness']> {
  return now.getTime() <= holdsUntil(stated_at).getTime() ? 'fresh' : 'to_confirm'
}

/** When a statement ceases to be fresh. */
export function holdsUntil(statedAt: string): Date {
  return new Date(Date.parse(statedAt) + FRESH)
}

/** True on a day of a pause. */
export function isPaused(
  { paused_from: from, paused_until: until }: { paused_from: string | null; paused_until: string | null },
  today: string
): boolean {
  return from !== null && from <= today && (until === null || until >= today)
}
