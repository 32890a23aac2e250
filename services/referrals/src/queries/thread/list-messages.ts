import { type Message, type listMessages as operation, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { journalRead } from '../../store/persons/reads.ts'
import { listMessagesOf, type MessageRow, standingOf } from '../../store/thread/messages.ts'
import { cutPage, startOf } from '../persons/list-persons.ts'

/** Reads what was said in a referral, latest first: to both sides, and the notes of the worker's own organisation. */
export async function listMessages(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const before = startOf(asked.query.cursor)
  if (colleague === null) return refuse('referral-not-found')
  if (typeof before !== 'string') return before
  const { limit } = asked.query
  const { id: referral } = asked.params
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const by = { referral, organisation: colleague.organisationId, today: dayOf(asked.now) }
  const [standing, found] = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[first], rows] = await Promise.all([
      trx.run(standingOf, by),
      trx.run(listMessagesOf, { ...by, before, limit: limit + 1 })
    ])
    if (first !== undefined && rows.length > 0)
      journalRead(trx, asked, colleague, { level: first.disclosure, persons: [first.person_id], referral })
    return [first, rows] as const
  })
  if (standing === undefined) return refuse('referral-not-found')
  const { rows, next } = cutPage(found, limit)
  return { status: 200, body: { items: rows.map((row) => showMessage(keys, row)), next } } as const
}

function showMessage(keys: CollectiveKeys, row: MessageRow): Message {
  return {
    id: row.id,
    audience: row.audience as Message['audience'],
    organisationId: row.organisation_id,
    memberId: row.member_id,
    createdAt: row.created_at,
    text: keys.open({ table: 'messages', column: 'sealed', row: row.id }, row.sealed)
  }
}
