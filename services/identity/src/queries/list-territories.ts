import type { listTerritories as operation } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import type { Desk } from '../desk.ts'
import { listTerritories as list } from '../store/collectives.ts'
import { cutPage, startAfterName } from './pages.ts'

/** Lists the places of the worker's collective, by name. */
export async function listTerritories(desk: Desk, asked: Asked<typeof operation>) {
  const { limit, cursor, kind } = asked.query
  const start = startAfterName(cursor)
  if ('refusal' in start) return start
  const found = await desk.database.transaction(
    viewerOf(asked.worker),
    (trx) => trx.run(list, { kind: kind ?? null, ...start, limit: limit + 1 }),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, (row) => [row.name, row.id])
  const items = rows.map(({ id, kind, name, insee_code, parent_id }) => ({
    id,
    kind,
    name,
    inseeCode: insee_code,
    parentId: parent_id
  }))
  return { status: 200, body: { items, next } } as const
}
