import { Id, Instant, type JournalLine, type listJournal as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { daysAfter, instantOf } from '../../desk/time.ts'
import { type JournalRow, journalPage } from '../../store/persons/journal.ts'

const Place = z.tuple([Instant, Id])
const LAST = ['2200-01-01T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const
const LEVELS = ['minimised', 'minimised', 'minimal', 'follow_up', 'confidential'] as const

/** Lists what the worker's own organisation read and did, latest first. */
export async function listJournal(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { cursor, limit, from = '1900-01-01', to = '2199-12-30', kind = null, memberId = null } = asked.query
  const place = cursor === undefined ? LAST : readCursor(cursor, Place)
  if (place === null)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
    })
  if (from > to)
    return refuse('invalid-request', {
      errors: [{ field: 'query.to', rule: 'period-order', message: 'Give a last day that is not before the first.' }]
    })
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      trx.run(journalPage, {
        organisation: colleague.organisationId,
        kind,
        member: memberId,
        from: instantOf({ date: from, minute: 0 }),
        until: instantOf({ date: daysAfter(to, 1), minute: 0 }),
        beforeAt: place[0],
        beforeId: place[1],
        limit: limit + 1
      }),
    { readOnly: true }
  )
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const next = found.length > limit && last !== undefined ? writeCursor([last.at, last.id]) : null
  return { status: 200, body: { items: rows.map(showLine), next } } as const
}

function showLine(row: JournalRow): JournalLine {
  return {
    id: row.id,
    at: row.at,
    kind: row.kind,
    memberId: row.member_id,
    clientId: row.client_id,
    what: row.what,
    level: row.level === null ? null : LEVELS[row.level]!,
    referralId: row.referral_id,
    persons: row.persons,
    export: row.export
  }
}
