import type { ReportCount, ReportShare, ReportTotal } from '@relais/contract'
import type { Reasons } from '../../protect/protect.ts'

/** A count before it is known whether it is told: its name and that of its denominator, in the table that says so. */
export interface Told {
  name: string
  value: number
  ofName: string
  of: number
  unit: ReportCount['unit']
  method: string
}

/** A count as it is told. */
export function told(withheld: Reasons, { name, value, ofName, of, unit, method }: Told): ReportCount {
  const reason = withheld.get(name) ?? null
  return { count: reason === null ? value : null, of: withheld.has(ofName) ? null : of, unit, reason, method }
}

/** The same as a share of its denominator; no share where either is withheld. */
export function toldShare(withheld: Reasons, counted: Told): ReportShare {
  const printed = told(withheld, counted)
  const { count, of } = printed
  return { ...printed, percent: count === null || of === null || of === 0 ? null : Math.round((100 * count) / of) }
}

/** A count of things that are nobody: it is told, however small. */
export function toldWhole(value: number, of: number, unit: 'activity' | 'organisation', method: string): ReportCount {
  return { count: value, of, unit, reason: null, method }
}

/** Minutes over those that say how long they took. */
export function toldMinutes(total: number, of: number, method: string): ReportTotal {
  const reason = of === 0 ? 'nothing_measured' : null
  return { total: reason === null ? total : null, of, unit: 'minute', reason, method }
}
