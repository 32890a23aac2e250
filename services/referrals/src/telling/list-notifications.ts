import { Id, type Notification, type listNotifications as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../desk/desk.ts'
import { countUnread, listOwn, type OwnRow } from '../store/telling/own.ts'

const Place = z.tuple([z.literal([0, 1]), Id])
const FIRST = [1, 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const

/** Lists what a member was told, unread first. */
export async function listNotifications(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const { limit, cursor, unread: onlyUnread } = asked.query
  const place = cursor === undefined ? FIRST : readCursor(cursor, Place)
  if (place === null)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
    })
  if (colleague === null || colleague.memberId === null)
    return { status: 200 as const, body: { items: [], next: null, unread: 0 } }
  const own = { organisation: colleague.organisationId, member: colleague.memberId }
  const [unread, before] = place
  const [rows, [counted]] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      Promise.all([
        trx.run(listOwn, { ...own, onlyUnread, unread: unread === 1, before, limit: limit + 1 }),
        trx.run(countUnread, own)
      ]),
    { readOnly: true }
  )
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const next = rows.length > limit && last !== undefined ? writeCursor([last.read_at === null ? 1 : 0, last.id]) : null
  return { status: 200, body: { items: items.map(show), next, unread: counted?.unread ?? 0 } } as const
}

function show(row: OwnRow): Notification {
  return {
    id: row.id,
    referralId: row.referral_id,
    action: row.notice as Notification['action'],
    audience: row.audience as Notification['audience'],
    insteadOf: row.instead_of,
    at: row.at,
    readAt: row.read_at
  }
}
