import { EXPORT_FORMATS, type ReportFile, type Worker } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import { insertExport } from '../../store/kept/exports.ts'
import { type ExportFilesTable, type FileRow, insertFile } from '../../store/kept/files.ts'
import type { Tables } from '../../store/tables.ts'
import { type Asker, journalled, type TakenOut } from '../exports/journalled.ts'

/** Milliseconds for which a file is kept. */
export const FILE_KEPT = 7 * 86_400_000

/** Writes down, in the journal too, that a PDF of this document is to be printed: as it is now, whenever the printing ends. */
export function askForFile(
  trx: Transaction<Tables>,
  keys: CollectiveKeys,
  asker: Asker,
  taken: TakenOut,
  told: ExportFilesTable['told']
): ReportFile {
  const { id, at: created_at } = taken
  const name = `${taken.document.name}.pdf`
  const line = journalled(asker, taken, 'pdf')
  const { collective_id, organisation_id, report_id, from_on, to_on } = line
  trx.run(insertExport, line)
  trx.run(insertFile, {
    id,
    collective_id,
    organisation_id,
    asker: askerOf(asker),
    name,
    document_sealed: keys.seal(placeOf(id, 'document_sealed'), JSON.stringify(taken.document)),
    told,
    created_at
  })
  return showFile({ id, state: 'preparing', reason: null, name, created_at, report_id, from_on, to_on })
}

/** Who alone fetches what they asked for. */
export function askerOf({ memberId, clientId }: Pick<Worker, 'memberId' | 'clientId'>): string {
  return memberId ?? clientId
}

/** Where a sealed column of a file stands. */
export function placeOf(row: string, column: 'document_sealed' | 'file_sealed') {
  return { table: 'export_files', column, row }
}

/** How far a file is. */
export function showFile(row: FileRow): ReportFile {
  return {
    id: row.id,
    at: row.created_at,
    state: row.state,
    reason: row.reason as ReportFile['reason'],
    name: row.name,
    reportId: row.report_id,
    from: row.from_on,
    to: row.to_on,
    until: new Date(Date.parse(row.created_at) + FILE_KEPT).toISOString()
  }
}

/** What every file that is prepared is. */
export const FILE_TYPE = EXPORT_FORMATS.pdf
