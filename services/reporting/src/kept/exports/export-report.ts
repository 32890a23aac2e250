import {
  EXPORT_FORMATS,
  type ExportFormat,
  isRefusal,
  listTerritories,
  type createReportExport as operation,
  type Refusal,
  readOrganisation,
  refuse
} from '@relais/contract'
import { newId } from '@relais/database'
import { printSheet } from '@relais/print'
import { type Asked, Attachment, type Call, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../../desk.ts'
import { insertExport } from '../../store/kept/exports.ts'
import { figuresOf } from '../figures.ts'
import { openReport } from '../read-reports.ts'
import { type DocumentParts, documentOf } from './document.ts'
import { sheetOf } from './printed.ts'
import { csvOf, workbookOf } from './tabular.ts'

/** What is taken out: whose figures of when, and the report that keeps them, if one does. */
type Taken = Omit<DocumentParts, 'place'> & {
  reportId: string | null
  territoryId: string | null
  organisationId: string | null
}

/** A report as a file, journalled before it is handed over. */
export async function exportReport(desk: ReportDesk, asked: Asked<typeof operation>) {
  const { worker, body, now } = asked
  const { collectiveId, organisationId } = worker
  if (collectiveId === null || organisationId === null) return refuse('collective-not-found')
  const taken = await takeOut(desk, asked)
  if (isRefusal(taken)) return taken
  const format = body.format ?? formatOf(asked.wanted)
  const file = await fileOf(taken, format, await placeOf(asked.call, taken))
  if (isRefusal(file)) return file
  await desk.database.transaction(viewerOf(worker), (trx) =>
    trx.run(insertExport, {
      id: newId(),
      collective_id: collectiveId,
      organisation_id: organisationId,
      member_id: worker.memberId,
      client_id: worker.clientId,
      report_id: taken.reportId,
      from_on: taken.from,
      to_on: taken.to,
      territory_id: taken.territoryId,
      counted_organisation_id: taken.organisationId,
      format,
      at: now.toISOString()
    })
  )
  return file
}

async function takeOut(desk: ReportDesk, asked: Asked<typeof operation>): Promise<Taken | Refusal> {
  const { reportId, from = '', to = '', territoryId, organisationId } = asked.body
  if (reportId !== undefined) {
    const report = await openReport(desk, asked, reportId)
    return isRefusal(report) ? report : { ...report, kept: report, reportId, organisationId: null }
  }
  const own = asked.worker.roles.includes('coordinator') ? null : asked.worker.organisationId
  const figures = await figuresOf(desk, asked, { from, to, territoryId, organisationId })
  if (isRefusal(figures)) return figures
  const about = { territoryId: territoryId ?? null, organisationId: organisationId ?? own }
  return { ...figures, from, to, kept: null, reportId: null, ...about }
}

async function fileOf(taken: Taken, format: ExportFormat, place: string | null): Promise<Attachment | Refusal> {
  const document = documentOf({ ...taken, place })
  const bytes = await bytesOf(taken, format, document)
  return Buffer.isBuffer(bytes) ? new Attachment(EXPORT_FORMATS[format], `${document.name}.${format}`, bytes) : bytes
}

async function bytesOf(taken: Taken, format: ExportFormat, document: ReturnType<typeof documentOf>) {
  if (format === 'csv') return csvOf(document)
  if (format === 'xlsx') return workbookOf(document)
  if (format === 'json') {
    const { from, to, territoryId, organisationId, kept, countedAt, tables, notes, versions } = taken
    const head = { kind: kept?.kind ?? null, state: kept?.state ?? null, frozenAt: kept?.frozenAt ?? null }
    const about = { ...head, from, to, territoryId, organisationId, countedAt, versions }
    return Buffer.from(`${JSON.stringify({ ...about, sections: kept?.sections ?? null, tables, notes }, null, 2)}\n`)
  }
  const printed = await printSheet(sheetOf(document))
  if ('pdf' in printed) return printed.pdf
  return printed.fault === 'no-compiler'
    ? refuse('pdf-impossible')
    : refuse('unavailable', { detail: 'Too many files are being printed.' })
}

/** What the figures tell of, in words; null is the whole collective, and a name that cannot be asked is its id. */
async function placeOf(call: Call, { territoryId, organisationId }: Taken): Promise<string | null> {
  const names: string[] = []
  if (organisationId !== null) {
    const answer = await call(readOrganisation, { params: { id: organisationId } })
    names.push(`Structure\u00a0: ${!isRefusal(answer) && answer.status === 200 ? answer.body.name : organisationId}`)
  }
  if (territoryId !== null) {
    const answer = await call(listTerritories, { query: { limit: 100 } })
    const found = isRefusal(answer) ? undefined : answer.body.items.find(({ id }) => id === territoryId)
    names.push(`Territoire\u00a0: ${found?.name ?? territoryId}`)
  }
  return names.length === 0 ? null : names.join('. ')
}

function formatOf(media: string | null): ExportFormat {
  return (Object.keys(EXPORT_FORMATS) as ExportFormat[]).find((format) => EXPORT_FORMATS[format] === media) ?? 'csv'
}
