import { isRefusal, type listReportExports as operation } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../../desk.ts'
import { pageOf, startOf } from '../../queries/page-by-id.ts'
import { listExportRows } from '../../store/kept/exports.ts'

/** Who of the worker's organisation took reports out. */
export async function listReportExports(desk: ReportDesk, { worker, query }: Asked<typeof operation>) {
  const { organisationId: organisation } = worker
  if (organisation === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, cursor } = query
  const start = startOf(cursor)
  if (isRefusal(start)) return start
  const rows = await desk.database.transaction(
    viewerOf(worker),
    (trx) => trx.run(listExportRows, { organisation, ...start, limit: limit + 1 }),
    { readOnly: true }
  )
  return pageOf(rows, limit, (row) => ({
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
}
