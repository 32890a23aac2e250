import { type listGuideVersions as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import type { GuideRoom } from '../../desk/guide-room.ts'
import { listVersions } from '../../store/guide/pages.ts'
import { asShipped, showVersion } from './find-page.ts'
import { wrongCursor } from './wrong-cursor.ts'

const Place = z.tuple([z.int().min(1).max(1_000_000_000)])
const LAST = 1_000_000_000

/** Lists the versions of a page, latest first; the one that comes with Relais is the first of all. */
export async function listGuideVersions(room: GuideRoom, { worker, params, query, now }: Asked<typeof operation>) {
  const { cursor, limit } = query
  const before = cursor === undefined ? LAST : readCursor(cursor, Place)?.[0]
  if (before === undefined) return wrongCursor()
  const shipped = (await room.shipped(now)).get(params.code)
  const { collectiveId: collective } = worker
  const rows =
    collective === null
      ? []
      : await room.desk.database.transaction(
          viewerOf(worker),
          (trx) => trx.run(listVersions, { collective, code: params.code, before, limit: limit + 1 }),
          { readOnly: true }
        )
  const own = rows.map((row) => showVersion(params.code, row))
  const first = shipped !== undefined && before > 1 && own.at(-1)?.version !== 1 ? [asShipped(shipped)] : []
  const all = own.length > limit ? own : [...own, ...first]
  if (all.length === 0 && cursor === undefined) return refuse('guide-page-not-found')
  const items = all.slice(0, limit)
  return {
    status: 200,
    body: { items, next: all.length > limit ? writeCursor([items.at(-1)!.version]) : null }
  } as const
}
