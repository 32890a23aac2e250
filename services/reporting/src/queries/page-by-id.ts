import { Id, refuse } from '@relais/contract'
import { readCursor, writeCursor } from '@relais/service-kit'
import { z } from 'zod'

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The id before which a page begins, the latest first; a refusal for a cursor that is none of ours. */
export function startOf(cursor: string | undefined) {
  const before = cursor === undefined ? LAST : readCursor(cursor, z.tuple([Id]))?.[0]
  if (before !== undefined) return { before }
  const message = 'Send the next of the page before.'
  return refuse('invalid-request', { errors: [{ field: 'query.cursor', rule: 'cursor', message }] })
}

/** A page as it is answered; `rows`: one more than its limit, where there are more. */
export function pageOf<R extends { id: string }, T>(rows: readonly R[], limit: number, show: (row: R) => T) {
  const shown = rows.slice(0, limit)
  const next = rows.length > limit ? writeCursor([shown.at(-1)!.id]) : null
  return { status: 200, body: { items: shown.map(show), next } } as const
}
