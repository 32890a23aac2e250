import pg from 'pg'

type Read = (text: string) => unknown

const { builtins } = pg.types
const arrayOf =
  (read: Read): Read =>
  (text) =>
    arrayParser.create(text, read).parse()
// the published type of arrayParser is another function's
const arrayParser = pg.types.arrayParser as unknown as { create(text: string, read: Read): { parse(): unknown[] } }
const asText: Read = (text) => text

/** How PostgreSQL's text becomes a value: instants and dates stay strings, bigint becomes a number. */
const READERS = new Map<number, Read>([
  [builtins.INT8, readInteger],
  [1016, arrayOf(readInteger)],
  [builtins.TIMESTAMPTZ, readInstant],
  [1185, arrayOf(readInstant)],
  [builtins.TIMESTAMP, asText],
  [1115, arrayOf(asText)],
  [builtins.DATE, asText],
  [1182, arrayOf(asText)],
  [builtins.INTERVAL, asText],
  [1187, arrayOf(asText)]
])

/** The `types` setting of a pg connection. */
export const readValues: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && READERS.get(oid)) || pg.types.getTypeParser(oid, format)
}

/** 2026-11-23 09:00:00.123456+00 -> 2026-11-23T09:00:00.123Z; sessions are in UTC. */
export function readInstant(text: string): string {
  if (text.length >= 22 && text.length <= 29 && text.endsWith('+00') && text[4] === '-') {
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`
  }
  const time = Date.parse(text)
  return Number.isNaN(time) ? text : new Date(time).toISOString()
}

function readInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint is larger than JavaScript can count exactly')
  return value
}
