import { type Document, type listDocuments as listing, type readDocument as reading, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { DISCLOSURES } from '@relais/referral-lifecycle'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { journalRead } from '../../store/persons/reads.ts'
import { type DocumentRow, findDocument as findOne, listDocumentsOf } from '../../store/thread/documents.ts'
import { standingOf } from '../../store/thread/messages.ts'
import { cutPage, startOf } from '../persons/list-persons.ts'

/** Lists the documents of a referral that the worker's organisation may read, latest first. */
export async function listDocuments(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  const before = startOf(asked.query.cursor)
  if (colleague === null) return refuse('referral-not-found')
  if (typeof before !== 'string') return before
  const { limit } = asked.query
  const { id: referral } = asked.params
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const by = { referral, organisation: colleague.organisationId, today: dayOf(asked.now) }
  const [standing, found] = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [[first], rows] = await Promise.all([
      trx.run(standingOf, by),
      trx.run(listDocumentsOf, { ...by, before, limit: limit + 1 })
    ])
    if (first !== undefined && rows.length > 0)
      journalRead(trx, asked, colleague, { level: highest(rows), persons: [first.person_id], referral })
    return [first, rows] as const
  })
  if (standing === undefined) return refuse('referral-not-found')
  const { rows, next } = cutPage(found, limit)
  return { status: 200, body: { items: rows.map((row) => showDocument(keys, row)), next } } as const
}

/** Reads where one document stands. */
export async function findDocument(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('document-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const by = { id: asked.params.id, organisation: colleague.organisationId, today: dayOf(asked.now) }
  const row = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [first] = await trx.run(findOne, by)
    if (first !== undefined)
      journalRead(trx, asked, colleague, {
        level: first.level,
        persons: [first.person_id],
        referral: first.referral_id
      })
    return first
  })
  if (row === undefined) return refuse('document-not-found')
  return { status: 200, body: showDocument(keys, row) } as const
}

function highest(rows: readonly DocumentRow[]): number {
  return Math.max(...rows.map(({ level }) => level))
}

/** A document without its name, as it is kept for repeats. */
export function showAttached(row: DocumentRow) {
  return {
    id: row.id,
    referralId: row.referral_id,
    state: row.state as Document['state'],
    level: DISCLOSURES[row.level] as Document['level'],
    item: row.item,
    type: row.media_type as Document['type'],
    size: row.size,
    sha256: row.sha256.toString('hex'),
    organisationId: row.organisation_id,
    memberId: row.member_id,
    createdAt: row.created_at,
    scannedAt: row.scanned_at
  }
}

function showDocument(keys: CollectiveKeys, row: DocumentRow): Document {
  return { ...showAttached(row), name: openFileName(keys, row), answered: row.answered_in !== null }
}

/** Opens the file name of a document that was not deleted. */
export function openFileName(keys: CollectiveKeys, { id, name_sealed: sealed }: DocumentRow): string {
  if (sealed === null) throw new TypeError('a deleted document has no name')
  return keys.open({ table: 'documents', column: 'name_sealed', row: id }, sealed)
}
