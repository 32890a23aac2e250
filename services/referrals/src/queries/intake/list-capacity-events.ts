import { type CapacityEvent, type listCapacityEvents as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { type CapacityEventRow, capacityEventsAfter } from '../../store/intake/capacities.ts'

const Place = z.tuple([z.int().min(0)])

/** Follows how the places of every collective stand, for the services of Relais. */
export async function listCapacityEvents({ database }: Desk, asked: Asked<typeof operation>) {
  const { worker, query } = asked
  if (colleagueOf(asked) !== null) return refuse('scope-missing', { required: ['capacity-events:read'] })
  const after = query.cursor === undefined ? 0 : (readCursor(query.cursor, Place)?.[0] ?? null)
  if (after === null)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the answer before, unchanged.' }]
    })
  const rows = await database.transaction(
    viewerOf(worker),
    (trx) => trx.run(capacityEventsAfter, { after, limit: query.limit }),
    { readOnly: true }
  )
  const next = writeCursor([rows.at(-1)?.position ?? after])
  return { status: 200, body: { items: rows.map(show), next } } as const
}

function show(row: CapacityEventRow): CapacityEvent {
  return {
    collectiveId: row.collective_id,
    organisationId: row.organisation_id,
    unitId: row.unit_id,
    number: row.number,
    at: row.at,
    statedAt: row.stated_at,
    places: row.places,
    waitingList: row.waiting_list,
    pausedFrom: row.paused_from,
    pausedUntil: row.paused_until,
    dropped: row.dropped
  }
}
