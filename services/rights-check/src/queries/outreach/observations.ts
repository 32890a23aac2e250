import { isRefusal, type listObservations as listing, type readObservation as reading, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import {
  findObservation,
  listChangedObservations,
  listObservations as listLatest
} from '../../store/outreach/observations.ts'
import { cutPage, startOf } from './pages.ts'
import { showObservation } from './show.ts'

/** Reads an observation of the worker's organisation. */
export async function readObservation(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('observation-not-found')
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(findObservation, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('observation-not-found')
  return { status: 200, version: row.version, body: showObservation(row) } as const
}

/** Lists the observations of the worker's organisation. */
export async function listObservations(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, placeKind, territoryId, right, nonTakeUp } = asked.query
  const start = startOf(asked.query, 'day')
  if (isRefusal(start)) return start
  const page = {
    organisation: colleague.organisationId,
    at: start.at,
    id: start.id,
    limit: limit + 1,
    places: placeKind ?? null,
    territories: territoryId ?? null,
    right: right ?? null,
    form: nonTakeUp ?? null
  }
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(start.changed ? listChangedObservations : listLatest, page),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, start, ({ observed_on }) => observed_on)
  return { status: 200, body: { items: rows.map(showObservation), next } } as const
}
