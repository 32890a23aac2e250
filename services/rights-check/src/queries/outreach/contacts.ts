import {
  isRefusal,
  type listOutreachContacts as listing,
  type readOutreachContact as reading,
  refuse
} from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { daysAfter, startOfDay } from '../../checking/civil-days.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { findContact, listChangedContacts, listContacts } from '../../store/outreach/contacts.ts'
import { cutPage, startOf } from './pages.ts'
import { showContact } from './show.ts'

/** Reads a contact of the worker's organisation. */
export async function readOutreachContact(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('outreach-contact-not-found')
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(findContact, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('outreach-contact-not-found')
  return { status: 200, version: row.version, body: showContact(row) } as const
}

/** Lists the contacts of the worker's organisation. */
export async function listOutreachContacts(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, placeKind, territoryId, sessionId, from, until } = asked.query
  const start = startOf(asked.query, 'instant')
  if (isRefusal(start)) return start
  const page = {
    organisation: colleague.organisationId,
    at: start.at,
    id: start.id,
    limit: limit + 1,
    places: placeKind ?? null,
    territories: territoryId ?? null,
    session: sessionId ?? null,
    from: from === undefined ? null : startOfDay(from),
    before: until === undefined ? null : startOfDay(daysAfter(until, 1))
  }
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(start.changed ? listChangedContacts : listContacts, page),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, start, ({ met_at }) => met_at)
  return { status: 200, body: { items: rows.map(showContact), next } } as const
}
