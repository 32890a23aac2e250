import { NOT_COUNTED, type ReportDocument } from '../document.ts'
import { benchmarksOf, writtenOf } from '../french-figures.ts'

/** The heads of the columns of figures. */
export const HEAD = ['Tableau', 'Indicateur', 'Valeur', 'Sur', 'Part (%)', '9 sur 10 en', 'Unité', 'Sans chiffre']
/** Of each column, in characters. */
const WIDTHS = [30, 44, 12, 12, 10, 12, 22, 32]
const WIDE = 110

/** A number, a text, nothing; or a text that is a heading, or breaks into lines. */
export type SheetCell = string | number | null | { text: string; as: 'heading' | 'wrapped' }

/** A sheet of a workbook, whatever its format. */
export interface ReportSheet {
  name: string
  /** Of each column, in characters. */
  widths: readonly number[]
  rows: SheetCell[][]
  /** Its first row stays in sight. */
  headed: boolean
}

/** A report as sheets: what is written, one for each live report, and one that says how each figure is counted. Numbers are numbers. */
export function sheetsOf(document: ReportDocument): ReportSheet[] {
  const { title, facts, sections, notes, groups, benchmarks, notCounted } = document
  const written: SheetCell[][] = [
    [heading(title)],
    ...[...facts, ...notes].map((text) => [wrapped(text)]),
    ...sections.flatMap((section) => [[null], [heading(section.title)], [wrapped(section.text)]])
  ]
  const figures = groups.map((group): ReportSheet => {
    const rows = group.tables.flatMap((table): SheetCell[][] => [
      ...table.lines.map((line) => {
        const { value, of, share, p90, unit, reason } = writtenOf(line)
        return [table.title, line.label, value, of, share, p90, unit, reason]
      }),
      ...benchmarksOf(table, benchmarks).map(({ label, percent }) => {
        return [table.title, wrapped(`Repère\u00a0: ${label}`), null, null, percent, null, 'repère', null]
      })
    ])
    return { name: group.title, widths: WIDTHS, rows: [HEAD.map(heading), ...rows], headed: true }
  })
  const methods = groups.flatMap((group) =>
    group.tables.flatMap((table) =>
      [...table.lines, ...benchmarksOf(table, benchmarks)].map(({ label, method }) => [
        table.title,
        wrapped(label),
        wrapped(method)
      ])
    )
  )
  const missing = notCounted.map(({ what, why }) => [NOT_COUNTED, wrapped(what), wrapped(why)])
  const heads = ['Tableau', 'Indicateur', 'Méthode'].map(heading)
  return [
    { name: 'Rapport', widths: [WIDE], rows: written, headed: false },
    ...figures,
    { name: 'Méthodes', widths: [30, 44, WIDE], rows: [heads, ...methods, ...missing], headed: true }
  ]
}

function heading(text: string): SheetCell {
  return { text, as: 'heading' }
}

function wrapped(text: string): SheetCell {
  return { text, as: 'wrapped' }
}
