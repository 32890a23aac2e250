import {
  type readImportTemplate as downloading,
  IMPORT_COLUMNS,
  type Import,
  type listImportRows as listing,
  type readImport as reading,
  refuse
} from '@relais/contract'
import { type Asked, Attachment, readCursor, viewerOf, writeCsv, writeCursor } from '@relais/service-kit'
import { z } from 'zod'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { findImport, type ImportLine, listWritten } from '../../store/intake/imports.ts'

/** How long the rows of an import that nobody commits are kept. */
export const KEPT = 86_400_000

const Place = z.tuple([z.int().min(0)])

/** Reads how an import of one's own organisation went. */
export async function readImport(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('import-not-found')
  const [line] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(findImport, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  return line === undefined ? refuse('import-not-found') : ({ status: 200, body: showImport(line, asked.now) } as const)
}

/** Lists what was written for each row. */
export async function listImportRows(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('import-not-found')
  const { limit, cursor } = asked.query
  const start = cursor === undefined ? [0] : readCursor(cursor, Place)
  if (start === null) {
    const message = 'Send the next of the page before, unchanged.'
    return refuse('invalid-request', { errors: [{ field: 'query.cursor', rule: 'cursor', message }] })
  }
  const of = { id: asked.params.id, organisation: colleague.organisationId }
  const [[line], found] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) =>
      Promise.all([trx.run(findImport, of), trx.run(listWritten, { ...of, after: start[0]!, limit: limit + 1 })]),
    { readOnly: true }
  )
  if (line === undefined) return refuse('import-not-found')
  const rows = found.slice(0, limit)
  const items = rows.map(({ row, person_id, referral_id }) => ({ row, personId: person_id, referralId: referral_id }))
  return { status: 200, body: { items, next: found.length > limit ? writeCursor([rows.at(-1)!.row]) : null } } as const
}

/** A file to fill in: the headers, what each means, and a row of example; whoever fills it in writes over both. */
export async function readImportTemplate(_: Asked<typeof downloading>) {
  const text = writeCsv([IMPORT_COLUMNS.map(({ header }) => header), IMPORT_COLUMNS.map(({ example }) => example)])
  return new Attachment('text/csv', 'modele-import-relais.csv', Buffer.from(text))
}

/** An import as its organisation reads it. */
export function showImport(line: ImportLine, now: Date): Import {
  const expiresAt = new Date(Date.parse(line.created_at) + KEPT)
  return {
    id: line.id,
    state: line.committed_at !== null ? 'committed' : expiresAt <= now ? 'expired' : 'tried',
    rows: line.rows,
    valid: line.valid,
    alreadyThere: line.already_there,
    wrong: line.wrong,
    errors: line.errors,
    persons: line.persons,
    referrals: line.referrals,
    createdAt: line.created_at,
    expiresAt: expiresAt.toISOString(),
    committedAt: line.committed_at
  }
}
