import type { Incident, listIncidents as operation } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../desk/desk.ts'
import { listIncidents as list } from '../store/work/incidents.ts'
import { cutPage, startOf } from './persons/list-persons.ts'

/** Lists the incidents of the referrals of which the organisation is a party, latest first. */
export async function listIncidents(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const before = startOf(asked.query.cursor)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  if (typeof before !== 'string') return before
  const { limit } = asked.query
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(list, { collective: colleague.collectiveId, before, limit: limit + 1 }),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit)
  const items = rows.map((row) => ({
    id: row.id,
    referralId: row.referral_id,
    organisationId: row.organisation_id,
    reason: row.reason as Incident['reason'],
    openedAt: row.opened_at
  }))
  return { status: 200, body: { items, next } } as const
}
