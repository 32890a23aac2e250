import { isRefusal, type listReportExports as operation, type ReportExport, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../../desk.ts'
import { pageOf, startOf } from '../../queries/page-by-id.ts'
import { type ExportRow, listCollectiveExportRows, listExportRows } from '../../store/kept/exports.ts'

/** Who of the worker's organisation took reports out; to a coordinator, which organisation of the collective. */
export async function listReportExports(desk: ReportDesk, { worker, query }: Asked<typeof operation>) {
  const { organisationId: organisation, collectiveId: collective } = worker
  if (organisation === null || collective === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, cursor, from = null, to = null, memberId: member = null } = query
  const start = startOf(cursor)
  if (isRefusal(start)) return start
  if (from !== null && to !== null && from > to)
    return refuse('invalid-request', {
      errors: [{ field: 'query.to', rule: 'period-order', message: 'Give a last day that is not before the first.' }]
    })
  const filter = { organisation, member, from, to, ...start, limit: limit + 1 }
  const whole = worker.roles.includes('coordinator') && member === null
  const rows = await desk.database.transaction(
    viewerOf(worker),
    (trx) => (whole ? trx.run(listCollectiveExportRows, { ...filter, collective }) : trx.run(listExportRows, filter)),
    { readOnly: true }
  )
  return pageOf(rows, limit, showExport)
}

function showExport(row: ExportRow): ReportExport {
  return {
    id: row.id,
    at: row.at,
    byOrganisationId: row.organisation_id,
    memberId: row.member_id,
    clientId: row.client_id,
    reportId: row.report_id,
    from: row.from_on,
    to: row.to_on,
    territoryId: row.territory_id,
    organisationId: row.counted_organisation_id,
    format: row.format,
    threshold: row.threshold
  }
}
