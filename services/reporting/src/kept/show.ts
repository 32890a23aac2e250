import {
  REPORT_KINDS,
  type Report,
  type ReportSections,
  type ReportSummary,
  WRITTEN_SECTIONS,
  type WrittenSection
} from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import type { KeptFigures, ReportHead, ReportRow } from '../store/kept/reports.ts'

const NOTHING_WRITTEN: ReportSections = { grantUse: null, actions: null, results: null, difficulties: null }

const placeOf = (id: string) => ({ table: 'reports', column: 'sections_sealed', row: id })

/** Seals what is written, bound to its row. */
export function sealSections(keys: CollectiveKeys, id: string, sections: ReportSections = NOTHING_WRITTEN): Buffer {
  return keys.seal(placeOf(id), JSON.stringify(sections))
}

/** What is written. */
export function openSections(keys: CollectiveKeys, row: Pick<ReportRow, 'id' | 'sections_sealed'>): ReportSections {
  return JSON.parse(keys.open(placeOf(row.id), row.sections_sealed)) as ReportSections
}

/** What must still be written before a report of this kind is frozen. */
export function missingIn(kind: ReportRow['kind'], sections: ReportSections): WrittenSection[] {
  const needed: readonly WrittenSection[] = REPORT_KINDS[kind].needs
  return WRITTEN_SECTIONS.filter((section) => needed.includes(section) && sections[section] === null)
}

/** A report as lists tell it. */
export function showHead(row: ReportHead): ReportSummary {
  return {
    id: row.id,
    kind: row.kind,
    from: row.from_on,
    to: row.to_on,
    territoryId: row.territory_id,
    state: row.frozen_at === null ? 'draft' : 'frozen',
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    frozenAt: row.frozen_at
  }
}

/** A report with its figures: those that it keeps, or else those of now. */
export function showReport(
  row: ReportRow,
  sections: ReportSections,
  { now, compare }: { now: KeptFigures | null; compare: boolean }
): Report {
  const figures = row.figures ?? now!
  return {
    ...showHead(row),
    sections,
    needs: row.frozen_at === null ? missingIn(row.kind, sections) : [],
    ...figures,
    benchmarks: figures.benchmarks ?? [],
    notCounted: figures.notCounted ?? [],
    changedSince: row.figures !== null && compare ? changedSince(row.figures, now!) : null
  }
}

/** The figures that are others now than they were: a figure that is told or withheld since counts as another one. */
function changedSince({ tables }: KeptFigures, now: KeptFigures): NonNullable<Report['changedSince']> {
  const present = new Map(now.tables.flatMap(({ lines }) => lines).map((line) => [line.id, line]))
  return tables
    .flatMap(({ lines }) => lines)
    .flatMap(({ id, label, value, of, p90 }) => {
      const today = present.get(id)
      // what is not counted any more in this way cannot be compared
      if (today === undefined || (today.value === value && today.of === of && today.p90 === p90)) return []
      return [{ id, label, frozen: value, now: today.value }]
    })
}
