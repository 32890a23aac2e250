import { isRefusal, type listReports as listing, type readReport as reading, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../desk.ts'
import { pageOf, startOf } from '../queries/page-by-id.ts'
import { findReport, listReportRows, type ReportRow } from '../store/kept/reports.ts'
import { figuresOf } from './figures.ts'
import { openSections, showHead, showReport } from './show.ts'

/** Lists the reports of the worker's collective. */
export async function listReports(desk: ReportDesk, { worker, query }: Asked<typeof listing>) {
  const { collectiveId: collective } = worker
  if (collective === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, cursor } = query
  const start = startOf(cursor)
  if (isRefusal(start)) return start
  const rows = await desk.database.transaction(
    viewerOf(worker),
    (trx) => trx.run(listReportRows, { collective, ...start, limit: limit + 1 }),
    { readOnly: true }
  )
  return pageOf(rows, limit, showHead)
}

/** Reads a report; what is frozen is told as it was, and to a coordinator what has changed since. */
export async function readReport(desk: ReportDesk, asked: Asked<typeof reading>) {
  const found = await openReport(desk, asked, asked.params.id)
  if (isRefusal(found)) return found
  return { status: 200, version: found.version, body: found } as const
}

/** A report that the worker may read, whole. */
export async function openReport(desk: ReportDesk, asked: Pick<Asked, 'worker' | 'now' | 'call'>, id: string) {
  const { worker } = asked
  if (worker.collectiveId === null) return refuse('report-not-found')
  const [row] = await desk.database.transaction(viewerOf(worker), (trx) => trx.run(findReport, { id }), {
    readOnly: true
  })
  if (row === undefined) return refuse('report-not-found')
  const compare = worker.roles.includes('coordinator')
  const now = compare ? await figuresOf(desk, asked, periodOf(row)) : null
  if (now !== null && isRefusal(now)) return now
  const sections = openSections(await desk.vault.keysFor(worker.collectiveId), row)
  return showReport(row, sections, { now, compare })
}

/** Of when and where a report tells. */
export function periodOf(row: Pick<ReportRow, 'from_on' | 'to_on' | 'territory_id'>) {
  return { from: row.from_on, to: row.to_on, territoryId: row.territory_id ?? undefined }
}
