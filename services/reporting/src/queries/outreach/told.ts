import type { ReportCount, ReportShare, ReportTotal } from '@relais/contract'
import { isSmall } from '../withhold-small.ts'

/** A count before it is known whether it is told. */
export interface Told {
  value: number
  of: number
  unit: ReportCount['unit']
  method: string
  /** How many persons are behind the count, where it is no count of them. */
  behind?: number
  /** Withheld for the sake of another count. */
  beside?: boolean
  /** The denominator is withheld where it stands as a count of its own. */
  ofWithheld?: boolean
}

/** A count as it is told: withheld when few are behind it, behind its complement or behind its denominator. */
export function told({
  value,
  of,
  unit,
  method,
  behind = value,
  beside = false,
  ofWithheld = false
}: Told): ReportCount {
  const wholeWithheld = ofWithheld || isSmall(of)
  const withheld = beside || isSmall(of) || isSmall(behind) || isSmall(of - value)
  return {
    count: withheld ? null : value,
    of: wholeWithheld ? null : of,
    unit,
    reason: withheld ? 'small_count' : null,
    method
  }
}

/** The same as a share of its denominator; no share where either is withheld. */
export function toldShare(counted: Told): ReportShare {
  const printed = told(counted)
  const { count, of } = printed
  return { ...printed, percent: count === null || of === null || of === 0 ? null : Math.round((100 * count) / of) }
}

/** A count of things that are nobody: it is told, however small. */
export function toldWhole(value: number, of: number, unit: 'activity' | 'organisation', method: string): ReportCount {
  return { count: value, of, unit, reason: null, method }
}

/** Minutes over those that say how long they took; withheld over few, unless they are nobody. */
export function toldMinutes(total: number, of: number, method: string, ofWhom: 'people' | 'nobody'): ReportTotal {
  const reason = of === 0 ? 'nothing_measured' : ofWhom === 'people' && isSmall(of) ? 'small_count' : null
  return {
    total: reason === null ? total : null,
    of: reason === 'small_count' ? null : of,
    unit: 'minute',
    reason,
    method
  }
}
