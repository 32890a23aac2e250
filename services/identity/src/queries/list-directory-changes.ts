import { type DirectoryChange, Id, Instant, type listDirectoryChanges as operation, refuse } from '@relais/contract'
import { type Asked, readCursor, viewerOf } from '@relais/service-kit'
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../desk.ts'
import { listActs } from '../store/acts.ts'
import type { ActsTable } from '../store/tables.ts'
import { cutPage, foreignCursor, NOTHING } from './pages.ts'

const Place = z.tuple([Instant, Id])
const LAST = ['2200-01-01T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const

/** Lists what was changed of the worker's own organisation, and by it, latest first. */
export async function listDirectoryChanges(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return NOTHING
  const { cursor, limit, from = '1900-01-01', to = '2199-12-31', memberId = null } = asked.query
  const place = cursor === undefined ? LAST : readCursor(cursor, Place)
  if (place === null) return foreignCursor()
  if (from > to)
    return refuse('invalid-request', {
      errors: [{ field: 'query.to', rule: 'period-order', message: 'Give a last day that is not before the first.' }]
    })
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      trx.run(listActs, {
        organisation: colleague.organisationId,
        member: memberId,
        from,
        to,
        beforeAt: place[0],
        beforeId: place[1],
        limit: limit + 1
      }),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, ({ at, id }) => [at, id])
  return { status: 200, body: { items: rows.map((row) => showChange(row, colleague.organisationId)), next } } as const
}

function showChange(row: Selectable<ActsTable>, own: string): DirectoryChange {
  return {
    id: row.id,
    at: row.at,
    operation: row.operation as DirectoryChange['operation'],
    organisationId: row.organisation_id,
    byOrganisationId: row.by_organisation_id,
    memberId: row.by_organisation_id === own ? row.member_id : null,
    clientId: row.client_id,
    fields: row.fields,
    subjectId: row.subject_id
  }
}
