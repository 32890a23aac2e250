import type { GuideEntry, GuidePage, GuideVersion, Worker } from '@relais/contract'
import { viewerOf } from '@relais/service-kit'
import { hashOf } from '../../catalogue/guide/guide.ts'
import type { Named } from '../../catalogue/guide/lines.ts'
import { dayOf } from '../../checking/civil-days.ts'
import type { GuideRoom, ShippedHere } from '../../desk/guide-room.ts'
import { findVersion } from '../../store/guide/pages.ts'

/** A version of a page, and its text; none when it is withdrawn. */
export interface FoundPage {
  standing: GuideVersion
  entry: GuideEntry | null
}

/** Finds a page of the worker's collective, or an earlier version of it; null when there is none. */
export async function findPage(
  room: GuideRoom,
  worker: Worker,
  { code, version = null }: { code: string; version?: number | null | undefined },
  now: Date
): Promise<FoundPage | null> {
  const shipped = (await room.shipped(now)).get(code)
  const { collectiveId: collective } = worker
  const [row] =
    collective === null
      ? []
      : await room.desk.database.transaction(
          viewerOf(worker),
          (trx) => trx.run(findVersion, { collective, code, version }),
          { readOnly: true }
        )
  if (row === undefined || row.version === null)
    return shipped !== undefined && (version === 1 || (version === null && row === undefined))
      ? { standing: asShipped(shipped), entry: shipped.entry }
      : null
  const standing = showVersion(code, { ...row, version: row.version })
  if (row.state !== 'shipped') return { standing, entry: row.entry }
  // unless this release no longer brings it
  return shipped === undefined ? null : { standing, entry: shipped.entry }
}

/** The version that comes with Relais. */
export function asShipped({ code, textSince }: ShippedHere): GuideVersion {
  return { code, version: 1, state: 'published', origin: 'relais', changedAt: textSince, changedBy: null, note: null }
}

/** How a version of the collective stands. */
export function showVersion(
  code: string,
  row: {
    version: number
    state: string | null
    note: string | null
    changed_at: string | null
    changed_by: string | null
  }
): GuideVersion {
  return {
    code,
    version: row.version,
    state: row.state === 'withdrawn' ? 'withdrawn' : 'published',
    origin: row.state === 'shipped' ? 'relais' : 'collective',
    changedAt: row.changed_at!,
    changedBy: row.changed_by,
    note: row.note
  }
}

/** A page as it is answered: what its codes stand for belongs to what is read, hence to its ETag. */
export function showPage({ guide }: GuideRoom, { standing, entry }: FoundPage, local: Named, now: Date) {
  const body: GuidePage = {
    ...standing,
    page: entry,
    catalogue: guide.meanings(entry, dayOf(now), local)
  }
  const etag = `v${standing.version}.${hashOf([body.page, body.catalogue]).slice(0, 16)}`
  return { status: 200, etag, body } as const
}
