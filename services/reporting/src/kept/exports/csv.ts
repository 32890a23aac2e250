import { writeCsv } from '@relais/service-kit'
import { NOT_COUNTED, type ReportDocument } from './document.ts'
import { benchmarksOf, writtenOf } from './french-figures.ts'
import { HEAD } from './sheets/sheets.ts'

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
