import { EXPORT_ROWS, isRefusal, type createReferralExport as operation, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import { type Asked, Attachment, viewerOf, writeCsv } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf, daysAfter, instantOf } from '../../desk/time.ts'
import { exportedRows, insertExport } from '../../store/referrals/inbox/exports.ts'
import { exportTable } from './export-table.ts'

const BEGINNING = '1900-01-01T00:00:00.000Z'
const SIDES = {
  sent: { side: 'sender', results: 3, file: 'envoyees' },
  received: { side: 'receiver', results: 2, file: 'recues' }
} as const

/** A list of what the worker's organisation sent or received, without anybody's name; journalled with what was taken out. */
export async function exportReferrals(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague?.memberId == null) return refuse('role-missing', { required: ['administrator', 'lead'] })
  const { direction, from, to, reason } = asked.body
  const { side, results, file } = SIDES[direction]
  const { collectiveId, organisationId, memberId, clientId } = colleague
  const start = instantOf({ date: from, minute: 0 })
  const rows = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const found = await trx.run(exportedRows, {
      organisation: organisationId,
      side,
      results,
      from: start,
      until: instantOf({ date: daysAfter(to, 1), minute: 0 }),
      listed: direction === 'received' ? start : BEGINNING,
      today: dayOf(asked.now),
      limit: EXPORT_ROWS + 1
    })
    if (found.length > EXPORT_ROWS) return null
    await trx.run(insertExport, {
      id: newId(),
      collective_id: collectiveId,
      organisation_id: organisationId,
      member_id: memberId,
      client_id: clientId,
      direction,
      from_on: from,
      to_on: to,
      reason,
      rows: found.length,
      at: asked.now.toISOString()
    })
    return found
  })
  if (rows === null) {
    const message = `Narrow the period: it holds more than ${EXPORT_ROWS} referrals.`
    return refuse('invalid-request', { errors: [{ field: 'body.to', rule: 'period-too-long', message }] })
  }
  const table = await exportTable(desk, rows, { colleague, call: asked.call })
  if (isRefusal(table)) return table
  return new Attachment('text/csv', `orientations-${file}-${from}-${to}.csv`, Buffer.from(writeCsv(table)))
}
