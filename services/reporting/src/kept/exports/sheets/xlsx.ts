import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node'
import type { ReportDocument } from '../document.ts'
import { type ReportSheet, type SheetCell, sheetsOf } from './sheets.ts'

/** A report as a workbook for Excel. */
export async function xlsxOf(document: ReportDocument): Promise<Buffer> {
  return writeWorkbook(sheetsOf(document).map(sheetOf)).toBuffer()
}

function sheetOf({ name, widths, rows, headed }: ReportSheet): Sheet<never> {
  // Excel takes at most 31 characters, and none of these
  const sheet = name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31)
  const columns = widths.map((width) => ({ width }))
  return { sheet, data: rows.map((row) => row.map(cellOf)), columns, stickyRowsCount: headed ? 1 : 0 }
}

function cellOf(cell: SheetCell): Cell {
  if (cell === null || typeof cell !== 'object') return cell
  return cell.as === 'heading'
    ? { value: cell.text, type: String, fontWeight: 'bold' }
    : { value: cell.text, type: String, wrap: true, alignVertical: 'top' }
}
