import { GuideCode, type GuidePageSummary, type listGuidePages as operation } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { listStanding, type StandingRow } from '../../store/guide/standing.ts'
import { wrongCursor } from './wrong-cursor.ts'

const Place = z.tuple([GuideCode])

/** Lists the pages of the guide of the worker's collective, by code. */
export async function listGuidePages(room: GuideRoom, { worker, query, now }: Asked<typeof operation>) {
  const { cursor, limit, kind = null, right = null, updatedSince = null } = query
  const after = cursor === undefined ? '' : readCursor(cursor, Place)?.[0]
  if (after === undefined) return wrongCursor()
  const whose = await room.whose(worker, now)
  const rows = await room.desk.database.transaction(
    viewerOf(worker),
    (trx) => trx.run(listStanding, { ...whose, kind, right, updatedSince, after, limit: limit + 1 }),
    { readOnly: true }
  )
  const items = rows.slice(0, limit).map(showListed)
  return { status: 200, body: { items, next: rows.length > limit ? writeCursor([items.at(-1)!.code]) : null } } as const
}

/** A page as lists show it. */
export function showListed(row: StandingRow): GuidePageSummary {
  const { code, version, state, origin, note, kind, title, summary, rights } = row
  return {
    code,
    version,
    state,
    origin,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    note,
    kind,
    title,
    summary,
    rights
  }
}
