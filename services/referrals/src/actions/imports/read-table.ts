import type { IMPORT_LIMITS } from '@relais/contract'

// The contract says the same; loading all of it would make a thread slow to begin, so only its type is asked.
const LIMITS: typeof IMPORT_LIMITS = { bytes: 5_242_880, rows: 5_000, columns: 60, cell: 10_000 }
/** Bytes of a workbook once it is unpacked. */
const UNPACKED = 25_000_000

/** The rows of a file, the header first; or why it cannot be read. */
export type Table = string[][] | { fault: TableFault }
export type TableFault =
  | 'not-a-table'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'unpacks-too-large'
  | 'takes-too-long'

const DELIMITERS = [';', ',', '\t'] as const

/** Reads a workbook (its first sheet), a list in JSON or a text table, told apart by what it holds: a ZIP begins with PK. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  // the readers are loaded for the kind of file that is there: a thread begins anew with each
  const rows = isZip ? await readWorkbook(bytes) : await readText(decode(bytes))
  return 'fault' in rows ? rows : bounded(rows)
}

/** UTF-8 with or without its mark, UTF-16 with it, else Windows-1252: what Excel saves in France. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function readText(text: string): Promise<Table> {
  if (text.includes('\u0000')) return { fault: 'not-a-table' }
  try {
    if (/^\s*\[/.test(text)) return readList(JSON.parse(text))
    const { parse } = await import('csv-parse/sync')
    return parse(text, {
      delimiter: delimiterOf(text),
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LIMITS.cell * 10,
      to: LIMITS.rows + 2
    }) as string[][]
  } catch {
    return { fault: 'not-a-table' }
  }
}

/** A list of flat objects as a table: its header is every name that stands in one of them. */
function readList(list: unknown[]): Table {
  const objects = list.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one)) as object[]
  const header = [...new Set(objects.flatMap((one) => Object.keys(one)))]
  if (header.length > LIMITS.columns) return { fault: 'too-many-columns' }
  const isFlat = objects.every((one) => Object.values(one).every((value) => asCell(value) !== null))
  if (objects.length < list.length || !isFlat) return { fault: 'not-a-table' }
  return [header, ...objects.map((one) => header.map((name) => asCell((one as Record<string, unknown>)[name]) ?? ''))]
}

function asCell(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value.join(' ') : null
  return typeof value === 'object' ? null : String(value).trim()
}

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/**
 * Unpacks only what a sheet is made of, each part into no more than it says it is, all together into no more than is allowed; then packs it
 * again without compression, so that the reader of sheets meets nothing that can grow.
 */
async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  const [{ unzipSync, zipSync }, { readSheet }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal')
  ])
  let size = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false
        size += originalSize
        return size <= UNPACKED
      }
    })
    if (size > UNPACKED) return { fault: 'unpacks-too-large' }
    const plain = zipSync(parts, { level: 0 })
    const sheet = await readSheet(plain.buffer as ArrayBuffer)
    return sheet.map((row) => row.map(asText)).filter((row) => row.some((cell) => cell !== ''))
  } catch {
    return { fault: 'not-a-table' }
  }
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

function bounded(rows: string[][]): Table {
  if (rows.length === 0) return { fault: 'not-a-table' }
  if (rows.length > LIMITS.rows + 1) return { fault: 'too-many-rows' }
  if (rows.some((row) => row.length > LIMITS.columns)) return { fault: 'too-many-columns' }
  if (rows.some((row) => row.some((cell) => cell.length > LIMITS.cell))) return { fault: 'cell-too-long' }
  return rows
}
