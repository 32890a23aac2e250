import type { z } from 'zod'

/** Writes where a page ended as an opaque cursor. */
export function writeCursor(place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Reads a cursor back; null when it is not one of ours or not of this shape. */
export function readCursor<S extends z.ZodType>(cursor: string, shape: S): z.output<S> | null {
  try {
    const read = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return read.success ? read.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
