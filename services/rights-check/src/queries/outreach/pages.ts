import { Id, Instant, type Refusal, refuse } from '@relais/contract'
import { readCursor, writeCursor } from '@relais/service-kit'
import { z } from 'zod'

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Where a page begins: behind this place, by when it took place (latest first) or by when it changed. */
export interface Start {
  changed: boolean
  at: string
  id: string
}

interface Asking {
  cursor?: string | undefined
  updatedSince?: string | undefined
}

/** Where a page begins whose rows are dated by an instant, or by a day; a refusal when the cursor is not ours. */
export function startOf({ cursor, updatedSince }: Asking, dated: 'instant' | 'day'): Start | Refusal {
  const changed = updatedSince !== undefined
  if (cursor === undefined)
    return changed ? { changed, at: updatedSince, id: FIRST } : { changed, at: LATEST[dated], id: LAST }
  const when = changed || dated === 'instant' ? Instant : z.iso.date()
  const read = readCursor(cursor, z.tuple([z.literal(changed ? 'changed' : 'latest'), when, Id]))
  if (read !== null) return { changed, at: read[1], id: read[2] }
  return refuse('invalid-request', {
    errors: [
      {
        field: 'query.cursor',
        rule: 'cursor',
        message: 'Send the next of the page before, with the same updatedSince.'
      }
    ]
  })
}

const LATEST = { instant: '2200-01-01T00:00:00.000Z', day: '2200-01-01' } as const

/** Cuts a page out of one row more than was asked for. */
export function cutPage<R extends { id: string; updated_at: string }>(
  rows: readonly R[],
  limit: number,
  { changed }: Start,
  dateOf: (row: R) => string
): { rows: readonly R[]; next: string | null } {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  if (last === undefined || rows.length <= limit) return { rows: kept, next: null }
  const place = changed ? ['changed', last.updated_at, last.id] : ['latest', dateOf(last), last.id]
  return { rows: kept, next: writeCursor(place) }
}
