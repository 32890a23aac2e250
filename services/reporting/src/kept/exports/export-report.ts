import {
  EXPORT_FORMATS,
  type ExportFormat,
  isRefusal,
  type createReportExport as operation,
  type Refusal,
  refuse
} from '@relais/contract'
import { newId } from '@relais/database'
import { type Asked, Attachment, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../../desk.ts'
import { insertExport } from '../../store/kept/exports.ts'
import { figuresOf } from '../figures.ts'
import { askForFile } from '../files/ask-for-file.ts'
import { openReport } from '../read-reports.ts'
import { csvOf } from './csv.ts'
import { type DocumentParts, documentOf, type ReportDocument } from './document.ts'
import { type Asker, journalled, type TakenOut } from './journalled.ts'
import { nameOfPlace } from './place.ts'
import { odsOf } from './sheets/ods.ts'
import { xlsxOf } from './sheets/xlsx.ts'

/** What is taken out: whose figures of when, and the report that keeps them, if one does. */
type Taken = Omit<DocumentParts, 'place'> & {
  reportId: string | null
  territoryId: string | null
  organisationId: string | null
}

/** A report as a table, journalled before it is handed over; a PDF is journalled and printed in the background. */
export async function exportReport(desk: ReportDesk, asked: Asked<typeof operation>) {
  const { worker, body, now } = asked
  const { collectiveId, organisationId } = worker
  if (collectiveId === null || organisationId === null) return refuse('collective-not-found')
  const asker: Asker = { ...worker, collectiveId, organisationId }
  const taken = await takeOut(desk, asked)
  if (isRefusal(taken)) return taken
  const document = documentOf({ ...taken, place: await nameOfPlace(asked.call, taken) })
  const { reportId, territoryId, organisationId: counted } = taken
  const about: TakenOut = {
    id: newId(),
    document,
    reportId,
    territoryId,
    organisationId: counted,
    at: now.toISOString()
  }
  const format = body.format ?? formatOf(asked.wanted)
  if (format === 'pdf') {
    const keys = await desk.vault.keysFor(collectiveId)
    const answer = await desk.answerOnce(asked, {
      read: async () => null,
      change: async (trx) => {
        const file = askForFile(trx, keys, asker, about, 'late')
        return { status: 202, location: `/v1/report-exports/${file.id}`, body: file } as const
      }
    })
    if (!isRefusal(answer)) desk.printSoon()
    return answer
  }
  const bytes = await tableOf(taken, format, document)
  await desk.database.transaction(viewerOf(worker), async (trx) => {
    trx.run(insertExport, journalled(asker, about, format))
  })
  return new Attachment(EXPORT_FORMATS[format], `${document.name}.${format}`, bytes)
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

async function tableOf(taken: Taken, format: Exclude<ExportFormat, 'pdf'>, document: ReportDocument): Promise<Buffer> {
  if (format === 'csv') return csvOf(document)
  if (format === 'xlsx') return xlsxOf(document)
  if (format === 'ods') return odsOf(document)
  const { from, to, territoryId, organisationId, kept, countedAt, tables, notes, versions } = taken
  const { benchmarks, notCounted } = document
  const head = { kind: kept?.kind ?? null, state: kept?.state ?? null, frozenAt: kept?.frozenAt ?? null }
  const about = { ...head, from, to, territoryId, organisationId, countedAt, versions }
  return Buffer.from(
    `${JSON.stringify({ ...about, sections: kept?.sections ?? null, tables, benchmarks, notCounted, notes }, null, 2)}\n`
  )
}

function formatOf(media: string | null): ExportFormat {
  return (Object.keys(EXPORT_FORMATS) as ExportFormat[]).find((format) => EXPORT_FORMATS[format] === media) ?? 'csv'
}
