import { Id, type listRightsChecks as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { listChecks, listChecksOf } from '../../store/checks.ts'
import { showListed } from './show-check.ts'

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const Place = z.tuple([Id])

/** Lists the checks of the organisation, latest first, without what was said or answered. */
export async function listRightsChecks(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { cursor, limit, personId: person } = asked.query
  const before = cursor === undefined ? LAST : readCursor(cursor, Place)?.[0]
  if (before === undefined)
    return refuse('invalid-request', {
      errors: [{ field: 'query.cursor', rule: 'cursor', message: 'Send the next of the page before, unchanged.' }]
    })
  const about = { organisation: colleague.organisationId, before, limit: limit + 1 }
  const rows = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => (person === undefined ? trx.run(listChecks, about) : trx.run(listChecksOf, { ...about, person })),
    { readOnly: true }
  )
  const items = rows.slice(0, limit).map(showListed)
  const next = rows.length > limit ? writeCursor([items.at(-1)!.id]) : null
  return { status: 200, body: { items, next } } as const
}
