import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** Characters handed on at a time. */
const CHUNK = 1 << 20

/** Writes rows into a table by COPY, in the columns that the first of them has; an object is JSON, an array of plain values an array. */
export async function copyRows(owner: pg.Client, table: string, rows: readonly object[]): Promise<number> {
  const [first] = rows
  if (first === undefined) return 0
  const columns = Object.keys(first)
  const stream = owner.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(chunksOf(rows, columns)), stream)
  return rows.length
}

function* chunksOf(rows: readonly object[], columns: readonly string[]): Generator<string> {
  let chunk = ''
  for (const row of rows) {
    const values = row as Readonly<Record<string, unknown>>
    chunk += `${columns.map((column) => escaped(textOf(values[column]))).join('\t')}\n`
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

const NULL = '\\N'

/** A value as PostgreSQL reads it; undefined is null. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function elementOf(value: unknown): string {
  return value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function escaped(text: string | null): string {
  return text === null ? NULL : text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character]!)
}
