import {
  isRefusal,
  type listDropInSessions as listing,
  type readDropInSession as reading,
  refuse
} from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { findSession, listChangedSessions, listSessions } from '../../store/outreach/sessions.ts'
import { cutPage, startOf } from './pages.ts'
import { showSession } from './show.ts'

/** Reads a session of the worker's organisation. */
export async function readDropInSession(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('drop-in-session-not-found')
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(findSession, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('drop-in-session-not-found')
  return { status: 200, version: row.version, body: showSession(row) } as const
}

/** Lists the sessions of the worker's organisation. */
export async function listDropInSessions(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, placeKind, territoryId, from, until } = asked.query
  const start = startOf(asked.query, 'day')
  if (isRefusal(start)) return start
  const page = {
    organisation: colleague.organisationId,
    at: start.at,
    id: start.id,
    limit: limit + 1,
    places: placeKind ?? null,
    territories: territoryId ?? null,
    from: from ?? null,
    until: until ?? null
  }
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(start.changed ? listChangedSessions : listSessions, page),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, start, ({ day }) => day)
  return { status: 200, body: { items: rows.map(showSession), next } } as const
}
