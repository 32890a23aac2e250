import { setImmediate as nextTurn } from 'node:timers/promises'
import { IMPORT_COLUMNS, type ImportField } from '@relais/contract'
import { fieldUnder } from './columns.ts'
import { type CellError, type Cells, type ImportRow, type Known, readRow } from './read-row.ts'

/** The rows of a file that can be written, and what is wrong with the others. */
export interface Read {
  count: number
  rows: ImportRow[]
  errors: CellError[]
}

const AT_ONCE = 100

/** Reads a table under its header; other requests are answered in between. */
export async function readRows([header = [], ...body]: readonly string[][], known: Known): Promise<Read> {
  const fields = header.map(fieldUnder)
  const wrongHeader = headerErrors(header, fields, body)
  if (wrongHeader.length > 0) return { count: body.length, rows: [], errors: wrongHeader }
  const rows: ImportRow[] = []
  const errors: CellError[] = []
  for (const [at, cells] of body.entries()) {
    // the header is row 1
    const read = readRow(at + 2, cellsOf(fields, cells), known)
    if (Array.isArray(read)) errors.push(...read)
    else rows.push(read)
    if (at % AT_ONCE === 0) await nextTurn()
  }
  return { count: body.length, rows, errors }
}

function cellsOf(fields: readonly (ImportField | null)[], row: readonly string[]): Cells {
  return Object.fromEntries(
    fields.flatMap((field, at) => {
      const text = row[at]?.trim()
      return field === null || text === undefined || text === '' ? [] : [[field, text]]
    })
  )
}

/** A column that is not known is refused, not dropped. It is named by its letters: a file without a header begins with somebody's name. */
function headerErrors(
  header: readonly string[],
  fields: readonly (ImportField | null)[],
  body: readonly string[][]
): CellError[] {
  const widest = Math.max(header.length, ...body.map((row) => row.length))
  const errors: CellError[] = []
  const wrong = (column: string, field: string, rule: string, message: string) =>
    errors.push({ row: 1, column, field, rule, message })
  for (let at = 0; at < widest; at += 1) {
    const field = fields[at] ?? null
    const isEmpty = (header[at] ?? '') === '' && body.every((row) => (row[at] ?? '') === '')
    if (field === null && !isEmpty)
      wrong(
        lettersOf(at),
        'header',
        'unknown-column',
        `Use these headers: ${IMPORT_COLUMNS.map(({ header }) => header).join(', ')}.`
      )
    if (field !== null && fields.indexOf(field) < at)
      wrong(lettersOf(at), field, 'repeated-column', 'Give each column once.')
  }
  for (const { field, header, required } of IMPORT_COLUMNS)
    if (required && !fields.includes(field)) wrong(header, field, 'missing-column', 'Add this column: it is required.')
  return errors
}

/** The letters of a column in a spreadsheet: A, B … Z, AA. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : lettersOf(Math.floor(at / 26) - 1) + letter
}
