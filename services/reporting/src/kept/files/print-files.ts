import { printSheet } from '@relais/print'
import type { ReportDesk } from '../../desk.ts'
import { READER } from '../../desk.ts'
import { beginNext, endFile, forgetFilesBefore, putFileOff, type TurnRow } from '../../store/kept/files.ts'
import type { ReportDocument } from '../exports/document.ts'
import { sheetOf } from '../exports/printed.ts'
import { FILE_KEPT, placeOf } from './ask-for-file.ts'

/** Milliseconds after which somebody who waits has gone on to something else: they are written to. */
const LONG = 60_000
/** Milliseconds until a print that went wrong is tried again. */
const BETWEEN = 60_000
const MOST_ATTEMPTS = 5

/**
 * Prints what waits, one after the other. What a killed process was at has not ended, and is printed again from the same figures; answers whether
 * somebody is to be written to.
 */
export async function printFiles(desk: ReportDesk, now: Date, leaving: AbortSignal): Promise<boolean> {
  let mails = false
  while (!leaving.aborted) {
    const [row] = await desk.database.transaction(READER, (trx) => trx.run(beginNext, { now: now.toISOString() }))
    if (row === undefined) break
    mails = (await printOne(desk, row, now)) || mails
  }
  return mails
}

async function printOne(desk: ReportDesk, row: TurnRow, now: Date): Promise<boolean> {
  if (row.attempts > MOST_ATTEMPTS) return end(desk, row, { reason: 'given_up' })
  const keys = await desk.vault.keysFor(row.collective_id)
  const document = JSON.parse(keys.open(placeOf(row.id, 'document_sealed'), row.document_sealed!)) as ReportDocument
  const printed = await printSheet(sheetOf(document))
  if ('pdf' in printed) return end(desk, row, { file: keys.sealBytes(placeOf(row.id, 'file_sealed'), printed.pdf) })
  if (printed.fault === 'no-compiler') return end(desk, row, { reason: 'no_compiler' })
  if (printed.fault === 'too-large') return end(desk, row, { reason: 'too_large' })
  const nextAt = new Date(now.getTime() + BETWEEN).toISOString()
  await desk.database.transaction(READER, async (trx) => void trx.run(putFileOff, { id: row.id, nextAt }))
  return false
}

async function end(desk: ReportDesk, row: TurnRow, came: { file: Buffer } | { reason: string }): Promise<boolean> {
  const at = desk.now()
  const late = at.getTime() - Date.parse(row.created_at) >= LONG
  const mailAt = late || row.told === 'always' ? at.toISOString() : null
  const ended =
    'file' in came
      ? { state: 'ready' as const, reason: null, file_sealed: came.file }
      : { state: 'failed' as const, reason: came.reason, file_sealed: null }
  await desk.database.transaction(READER, async (trx) => {
    trx.run(endFile, { id: row.id, ...ended, mail_at: mailAt, at: at.toISOString() })
  })
  return mailAt !== null
}

/** Takes away what was asked for more than seven days ago. */
export async function forgetFiles(desk: ReportDesk, now: Date): Promise<void> {
  const before = new Date(now.getTime() - FILE_KEPT).toISOString()
  await desk.database.transaction(READER, async (trx) => void trx.run(forgetFilesBefore, { before }))
}
