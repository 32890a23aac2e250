import { Id, type listReportExports as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import type { ReportDesk } from '../../desk.ts'
import { listExportRows } from '../../store/kept/exports.ts'

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Who of the worker's organisation took reports out. */
export async function listReportExports(desk: ReportDesk, { worker, query }: Asked<typeof operation>) {
  const { organisationId: organisation } = worker
  if (organisation === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, cursor } = query
  const before = cursor === undefined ? LAST : readCursor(cursor, z.tuple([Id]))?.[0]
  if (before === undefined) {
    const message = 'Send the next of the page before.'
    return refuse('invalid-request', { errors: [{ field: 'query.cursor', rule: 'cursor', message }] })
  }
  const rows = await desk.database.transaction(
    viewerOf(worker),
    (trx) => trx.run(listExportRows, { organisation, before, limit: limit + 1 }),
    { readOnly: true }
  )
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    at: row.at,
    memberId: row.member_id,
    reportId: row.report_id,
    from: row.from_on,
    to: row.to_on,
    territoryId: row.territory_id,
    organisationId: row.counted_organisation_id,
    format: row.format
  }))
  return { status: 200, body: { items, next: rows.length > limit ? writeCursor([items.at(-1)!.id]) : null } } as const
}
