import type { Benchmark, ReportLine, ReportTable } from '@relais/contract'

// How figures are written for French offices.

const UNITS: Readonly<Record<string, string>> = {
  contact: 'contacts',
  check: 'bilans',
  person: 'personnes',
  household: 'foyers',
  situation: 'droits manquants',
  referral: 'orientations',
  root: 'premières orientations',
  right: 'droits',
  organisation: 'structures',
  day: 'jours',
  place: 'places',
  activity: 'actions',
  calendar_day: 'jours',
  working_day: 'jours ouvrés',
  participant: 'participants',
  minute: 'minutes'
}
const REASONS: Readonly<Record<string, string>> = {
  small_count: 'Non communiqué\u00a0: trop peu de cas',
  too_fine: 'Non communiqué\u00a0: découpage trop fin',
  nothing_measured: 'Rien n’a été mesuré'
}
const CENTS = /cents?$/

/** A figure as it is written: in euros where it is kept in cents. */
export interface Written {
  value: number | null
  of: number | null
  p90: number | null
  /** Of a count, to the whole percent, for more would not hold; null where there is none. */
  share: number | null
  unit: string
  /** Why there is no figure; empty where there is one. */
  reason: string
}

/** A line in the units that are read. */
export function writtenOf({ value, of, p90, unit, reason }: ReportLine): Written {
  const inCents = CENTS.test(unit)
  const scaled = (number: number | null) => (number !== null && inCents ? number / 100 : number)
  const isShare = value !== null && of !== null && of > 0 && !inCents && unit !== 'minute' && !isDuration(unit)
  return {
    value: scaled(value),
    of,
    p90: scaled(p90),
    share: isShare ? Math.round((value / of) * 100) : null,
    unit: inCents ? 'euros' : (UNITS[unit] ?? unit.replaceAll('_', ' ')),
    reason: reason === null ? '' : (REASONS[reason] ?? 'Non communiqué')
  }
}

/** Whether a unit is one of time. */
export function isDuration(unit: string): boolean {
  return unit.endsWith('_day')
}

/** `1 234,5`, or nothing. */
export function spelt(number: number | null): string {
  return number === null ? '' : number.toLocaleString('fr-FR', { maximumFractionDigits: 2 })
}

/** The benchmarks that stand beside a line of a table, as they are written: never without what they are not. */
export function benchmarksOf({ lines }: ReportTable, benchmarks: readonly Benchmark[]) {
  return benchmarks
    .filter(({ besides }) => lines.some(({ id }) => id === besides))
    .map(({ id, percent, label, caveat, source }) => {
      return { id, percent, label, method: `${caveat} ${source}` }
    })
}
