import { type Refusal, refuse } from '@relais/contract'
import { readCursor, writeCursor } from '@relais/service-kit'
import { z } from 'zod'

const FIRST = '00000000-0000-0000-0000-000000000000'
const Place = z.tuple([z.uuid()])
const NamedPlace = z.tuple([z.string(), z.uuid()])

/** The only page of a list for software that belongs to no organisation. */
export const NOTHING: { status: 200; body: { items: never[]; next: null } } = {
  status: 200,
  body: { items: [], next: null }
}

/** Where a page in the order of ids begins; a refusal when the cursor is not ours. */
export function startAfter(cursor: string | undefined): string | Refusal {
  return cursor === undefined ? FIRST : (readCursor(cursor, Place)?.[0] ?? foreignCursor())
}

/** Where a page in the order of names begins. */
export function startAfterName(
  cursor: string | undefined
): { afterName: string | null; afterId: string | null } | Refusal {
  if (cursor === undefined) return { afterName: null, afterId: null }
  const place = readCursor(cursor, NamedPlace)
  return place === null ? foreignCursor() : { afterName: place[0], afterId: place[1] }
}

/** Cuts a page out of one row more than was asked for. */
export function cutPage<R>(
  rows: readonly R[],
  limit: number,
  place: (row: R) => string[]
): { rows: readonly R[]; next: string | null } {
  const kept = rows.slice(0, limit)
  return { rows: kept, next: rows.length > limit ? writeCursor(place(kept.at(-1)!)) : null }
}

/** What is answered to a cursor that is not ours. */
export function foreignCursor(): Refusal {
  return refuse('invalid-request', {
    errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
  })
}
