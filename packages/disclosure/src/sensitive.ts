import type { Cell } from './cells.ts'

/**
 * How many distinct persons must be behind a figure that is told: 5 inside the collective, a convention; 11 for the public, the rule of Insee for
 * fiscal data of persons. Read on 2026-11-26.
 */
export const THRESHOLDS = { collective: 5, public: 11 } as const

/** More than this part of an amount may not come from one contributor (Insee, the rule of 85 %). */
const DOMINANT = 0.85

/** The threshold of an audience, raised where a collective asks for more; it is never lowered. */
export function thresholdFor(audience: keyof typeof THRESHOLDS, raised: number = THRESHOLDS[audience]): number {
  return Math.max(THRESHOLDS[audience], Number.isSafeInteger(raised) ? raised : 0)
}

/** How many persons are behind a figure. */
export function personsBehind({ value, persons = value }: Cell): number {
  return persons
}

/** True for a figure that is not zero and rests on few persons. */
export function isFew(cell: Cell, threshold: number): boolean {
  return cell.standing !== 'free' && cell.value > 0 && personsBehind(cell) < threshold
}

/** True where more of an amount than may be comes from its largest contributor. */
export function dominates(largest: number, value: number): boolean {
  return largest > DOMINANT * value
}

/**
 * By how much a reader must be unable to tell a figure from a larger one; 0 when it may be told. Few persons: as much as the missing persons would
 * bring, if they were like those who are there. One dominant contributor: until its part is dominant no more.
 */
export function needOf(cell: Cell, threshold: number): number {
  const { value, largest = 0, standing } = cell
  if (value === 0 || standing === 'free' || standing === 'known') return 0
  const enough = isFew(cell, threshold) ? Math.ceil((value * threshold) / Math.max(1, personsBehind(cell))) : value
  const mixed = dominates(largest, value) ? Math.ceil(largest / DOMINANT) : value
  return Math.max(enough, mixed) - value
}
