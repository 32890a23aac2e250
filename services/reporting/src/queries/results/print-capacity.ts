import {
  CAPACITY_DAYS,
  CAPACITY_HOLDS,
  type CapacityReport,
  type ReportCount,
  type ReportTotal
} from '@relais/contract'
import type { CapacityFigures, CapacityOf } from '../../store/results/capacity.ts'

/** Where a territory is asked for. */
export const NO_PLACES: CapacityReport = { months: [], organisations: [] }

const FRESH = `stated less than ${CAPACITY_HOLDS + 1} days before`
const ALL = 'of the organisations that received a referral in the period or had stated places by its end'
const OPEN =
  'Open places as they were stated, less those that accepted referrals took since; none during a pause, and none of what was stated longer ago.'

const METHODS: Record<(typeof CAPACITY_DAYS)[number], string> = {
  open: `Days that ended with a place anywhere, or with places that are not counted, ${FRESH}; of the days of the period that are over or known.`,
  waitingList: `Days that ended without a place but with a waiting list, ${FRESH}; of the days of the period.`,
  full: `Days that ended without a place and without a waiting list, so that sending was refused, ${FRESH}; of the days of the period.`,
  paused: `Days of a pause of the whole organisation, ${FRESH}; of the days of the period.`,
  unknown: `Days on which nothing was stated, or longer ago than ${CAPACITY_HOLDS} days; of the days of the period.`
}

/** The days of a period that are known, and who is told of beside those that stated something. */
export interface CapacityPeriod {
  from: string
  to: string
  received: readonly string[]
}

/** How places stood over a period, with its methods. Organisations are nobody: it is told in full. */
export function printCapacity(figures: CapacityFigures, { from, to, received }: CapacityPeriod): CapacityReport {
  const of = Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY + 1)
  const stated = new Map(figures.organisations.map((one) => [one.organisationId, one]))
  const ids = [...new Set([...received, ...stated.keys()])].sort()
  const at = new Map(figures.months.map((month) => [month.month, month]))
  return {
    months: monthsOver(from, to).map((month) => {
      const { fresh, counting, places } = at.get(month) ?? { fresh: 0, counting: 0, places: 0 }
      return {
        month,
        fresh: count(fresh, ids.length, 'organisation', `Organisations whose places were ${FRESH} the end, ${ALL}.`),
        places: total(counting === 0 ? null : places, counting, `${OPEN} Over organisations that count them.`)
      }
    }),
    organisations: ids.map((organisationId) => {
      const one = { ...(stated.get(organisationId) ?? NOTHING), organisationId }
      const known = one.open + one.waitingList + one.full + one.paused
      const days = Object.fromEntries(
        CAPACITY_DAYS.map((day) => [day, count(day === 'unknown' ? of - known : one[day], of, 'day', METHODS[day])])
      ) as Record<(typeof CAPACITY_DAYS)[number], ReportCount>
      return { organisationId, ...days, places: total(one.places, one.places === null ? 0 : 1, `${OPEN} At the end.`) }
    })
  }
}

const DAY = 86_400_000
const NOTHING: Omit<CapacityOf, 'organisationId'> = { open: 0, waitingList: 0, full: 0, paused: 0, places: null }

/** The months whose last day lies within. */
function monthsOver(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); lastDayOf(month) <= to; month = nextOf(month)) months.push(month)
  return months
}

function lastDayOf(month: string): string {
  return new Date(Date.parse(`${nextOf(month)}-01`) - DAY).toISOString().slice(0, 10)
}

function nextOf(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return date.toISOString().slice(0, 7)
}

function count(value: number, of: number, unit: ReportCount['unit'], method: string): ReportCount {
  return { count: value, of, unit, reason: null, method }
}

function total(value: number | null, of: number, method: string): ReportTotal {
  return { total: value, of, unit: 'place', reason: value === null ? 'nothing_measured' : null, method }
}
