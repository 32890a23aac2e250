import { type readReportExportFile as fetching, type readReportExport as looking, refuse } from '@relais/contract'
import { type Asked, Attachment, viewerOf } from '@relais/service-kit'
import type { ReportDesk } from '../../desk.ts'
import { findFile, readFileContent } from '../../store/kept/files.ts'
import { askerOf, FILE_KEPT, FILE_TYPE, placeOf, showFile } from './ask-for-file.ts'

/** How far a file is, for whoever asked for it. */
export async function readReportExport(desk: ReportDesk, { worker, params, now }: Asked<typeof looking>) {
  const [row] = await desk.database.transaction(
    viewerOf(worker),
    (trx) => trx.run(findFile, { id: params.id, asker: askerOf(worker) }),
    { readOnly: true }
  )
  if (row === undefined || isOver(row.created_at, now)) return refuse('export-not-found')
  return { status: 200, body: showFile(row) } as const
}

/** The file itself. */
export async function readReportExportFile(desk: ReportDesk, { worker, params, now }: Asked<typeof fetching>) {
  if (worker.collectiveId === null) return refuse('export-not-found')
  const [row] = await desk.database.transaction(
    viewerOf(worker),
    (trx) => trx.run(readFileContent, { id: params.id, asker: askerOf(worker) }),
    { readOnly: true }
  )
  if (row === undefined || isOver(row.created_at, now)) return refuse('export-not-found')
  if (row.file_sealed === null) return refuse('export-not-ready')
  const keys = await desk.vault.keysFor(worker.collectiveId)
  return new Attachment(FILE_TYPE, row.name, keys.openBytes(placeOf(row.id, 'file_sealed'), row.file_sealed))
}

function isOver(createdAt: string, now: Date): boolean {
  return now.getTime() >= Date.parse(createdAt) + FILE_KEPT
}
