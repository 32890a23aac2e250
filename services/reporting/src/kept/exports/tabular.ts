import { writeCsv } from '@relais/service-kit'
import writeWorkbook, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import { NOT_COUNTED, type ReportDocument } from './document.ts'
import { benchmarksOf, writtenOf } from './french-figures.ts'

const HEAD = ['Tableau', 'Indicateur', 'Valeur', 'Sur', 'Part (%)', '9 sur 10 en', 'Unité', 'Sans chiffre']
/** Of each column, in characters. */
const WIDTHS = [30, 44, 12, 12, 10, 12, 22, 32]
const WIDE = 110

/** One table of every figure, for a French spreadsheet: decimal commas, and no cell that is a formula. */
export function csvOf({ groups, period, benchmarks, notCounted }: ReportDocument): Buffer {
  const tables = groups.flatMap((group) => group.tables)
  const rows = tables.flatMap((table) => [
    ...table.lines.map((line) => {
      const { value, of, share, p90, unit, reason } = writtenOf(line)
      const numbers = [value, of, share, p90].map((number) => (number === null ? '' : String(number).replace('.', ',')))
      return [table.title, line.label, ...numbers, unit, reason, line.method, period.from, period.to, line.id]
    }),
    ...benchmarksOf(table, benchmarks).map(({ id, label, percent, method }) => {
      return [
        table.title,
        `Repère\u00a0: ${label}`,
        '',
        '',
        String(percent).replace('.', ','),
        '',
        'repère',
        '',
        method,
        '',
        '',
        id
      ]
    })
  ])
  const missing = notCounted.map(({ what, why }) => {
    return [NOT_COUNTED, what, '', '', '', '', '', 'Non compté', why, period.from, period.to, '']
  })
  return Buffer.from(writeCsv([[...HEAD, 'Méthode', 'Du', 'Au', 'Code'], ...rows, ...missing]))
}

/** The same as a workbook: what is written, a sheet for each live report, and one that says how each figure is counted. Numbers are numbers. */
export async function workbookOf(document: ReportDocument): Promise<Buffer> {
  const { title, facts, sections, notes, groups, benchmarks, notCounted } = document
  const written: Row[] = [
    [bold(title)],
    ...[...facts, ...notes].map((text): Row => [wrapped(text)]),
    ...sections.flatMap((section): Row[] => [[null], [bold(section.title)], [wrapped(section.text)]])
  ]
  const figures = groups.map((group) =>
    sheetOf(group.title, WIDTHS, [
      HEAD.map(bold),
      ...group.tables.flatMap((table) => [
        ...table.lines.map((line): Row => {
          const { value, of, share, p90, unit, reason } = writtenOf(line)
          return [table.title, line.label, value, of, share, p90, unit, reason]
        }),
        ...benchmarksOf(table, benchmarks).map(({ label, percent }): Row => {
          return [table.title, wrapped(`Repère\u00a0: ${label}`), null, null, percent, null, 'repère', null]
        })
      ])
    ])
  )
  const methods = sheetOf(
    'Méthodes',
    [30, 44, WIDE],
    [
      ['Tableau', 'Indicateur', 'Méthode'].map(bold),
      ...groups.flatMap((group) =>
        group.tables.flatMap((table) =>
          [...table.lines, ...benchmarksOf(table, benchmarks)].map(
            ({ label, method }): Row => [table.title, wrapped(label), wrapped(method)]
          )
        )
      ),
      ...notCounted.map(({ what, why }): Row => [NOT_COUNTED, wrapped(what), wrapped(why)])
    ]
  )
  return writeWorkbook([{ ...sheetOf('Rapport', [WIDE], written), stickyRowsCount: 0 }, ...figures, methods]).toBuffer()
}

function sheetOf(name: string, widths: readonly number[], data: Row[]): Sheet<never> {
  // Excel takes at most 31 characters, and none of these
  const sheet = name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)
  return { sheet, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }
}

function bold(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' }
}

function wrapped(value: string): Cell {
  return { value, type: String, wrap: true, alignVertical: 'top' }
}
