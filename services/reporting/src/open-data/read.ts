import {
  type readOpenEditionCsv as csv,
  isRefusal,
  type listOpenEditions as listing,
  type OpenEdition,
  type readOpenEdition as reading,
  refuse
} from '@relais/contract'
import { type Asked, Attachment, writeCsv } from '@relais/service-kit'
import type { Desk } from '../desk.ts'
import { pageOf, startOf } from '../queries/page-by-id.ts'
import { type EditionRow, findEdition, listEditionRows } from '../store/kept/editions.ts'

/** Whoever is not signed in, to the database: of no collective and no organisation. */
const ANYBODY = { collectiveId: null, organisationId: null, duty: 'member' } as const

/** Lists what was published. */
export async function listOpenEditions({ database }: Desk, { query }: Asked<typeof listing>) {
  const { limit, cursor } = query
  const start = startOf(cursor)
  if (isRefusal(start)) return start
  const rows = await database.transaction(ANYBODY, (trx) => trx.run(listEditionRows, { ...start, limit: limit + 1 }), {
    readOnly: true
  })
  return pageOf(rows, limit, showHead)
}

/** Reads an edition. */
export async function readOpenEdition({ database }: Desk, { params }: Pick<Asked<typeof reading>, 'params'>) {
  const [found] = await database.transaction(ANYBODY, (trx) => trx.run(findEdition, { id: params.id }), {
    readOnly: true
  })
  return found === undefined ? refuse('edition-not-found') : ({ status: 200, body: showEdition(found) } as const)
}

/** The same as one table: each row says of which edition and under which licence it is, for rows are copied apart. */
export async function readOpenEditionCsv(desk: Desk, asked: Asked<typeof csv>) {
  const found = await readOpenEdition(desk, asked)
  if (isRefusal(found)) return found
  const { from, to, edition, licence, tables, method } = found.body
  const written = (value: number | null) => (value === null ? '' : String(value))
  const rows = tables.flatMap(({ title, lines }) =>
    lines.map(({ label, value, of, unit, reason, method: counted }) => [
      `${from} – ${to}`,
      String(edition),
      title,
      label,
      written(value),
      written(of),
      unit,
      reason === null ? '' : 'Non communiqué',
      counted,
      licence.name
    ])
  )
  const head = ['Semestre', 'Édition', 'Tableau', 'Ligne', 'Valeur', 'Sur', 'Unité', 'Motif', 'Méthode', 'Licence']
  const notes = [...method, licence.url].map((note) => [note])
  const bytes = Buffer.from(writeCsv([head, ...rows, [], ...notes]))
  return new Attachment('text/csv', `relais-donnees-ouvertes-${from}-edition-${edition}.csv`, bytes)
}

/** An edition as everybody reads it. */
export function showEdition(row: Omit<EditionRow, 'told' | 'published_by'>): OpenEdition {
  const { threshold, licence, method, tables } = row.figures
  return { ...showHead(row), threshold, licence, method, tables }
}

function showHead(row: Omit<EditionRow, 'told' | 'figures' | 'published_by'>) {
  return {
    id: row.id,
    collectiveId: row.collective_id,
    from: row.from_on,
    to: row.to_on,
    edition: row.edition,
    reason: row.reason,
    publishedAt: row.published_at
  }
}
