import { DOCUMENT_LIMITS, isRefusal, type uploadDocument as operation, type Refusal, refuse } from '@relais/contract'
import { newId, type Transaction } from '@relais/database'
import { DISCLOSURES } from '@relais/referral-lifecycle'
import { type Asked, viewerOf } from '@relais/service-kit'
import { nextLook } from '../../acting/life/next-look.ts'
import { rankOf } from '../../acting/rules/disclosure.ts'
import { holdThread, type Thread, writerIn } from '../../acting/thread/hold-thread.ts'
import { keepFile } from '../../acting/thread/keep-file.ts'
import { tellBeside } from '../../acting/thread/tell-beside.ts'
import type { Calendar } from '../../desk/calendar.ts'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { showAttached } from '../../queries/thread/list-documents.ts'
import type { Tables } from '../../store/tables.ts'
import { type DocumentRow, insertDocument } from '../../store/thread/documents.ts'
import { takeRoom } from '../../store/thread/room.ts'

const FOLLOW_UP = 3

/** Attaches a document to a referral: stored first, then written down, in quarantine until it is scanned. */
export async function uploadDocument(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('referral-not-found')
  const { id: referral } = asked.params
  const { file: sent, item = null } = asked.body
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const calendar = await desk.neighbours.calendar(asked.call, colleague.collectiveId)
  if (isRefusal(calendar)) return calendar
  // Whoever may not attach anything is told so before the file is looked at.
  const before = await desk.database.transaction(viewerOf(colleague), (trx) =>
    holdThread(trx, referral, colleague, asked.now)
  )
  const early = levelFor(before, asked, colleague)
  if (typeof early !== 'number') return early
  const kept = await keepFile(desk, keys, colleague, sent, asked.now)
  if (isRefusal(kept)) return kept

  const answer = await desk.answerOnce(asked, {
    read: (trx) => holdThread(trx, referral, colleague, asked.now),
    change: async (trx, thread) => {
      const level = levelFor(thread, asked, colleague)
      if (typeof level !== 'number') return level
      const { row } = thread!
      const full = await takeRoomFor(trx, colleague, referral, kept.size)
      if (full !== null) return full
      const id = newId()
      const at = asked.now.toISOString()
      const document: DocumentRow = {
        id,
        collective_id: row.collective_id,
        referral_id: referral,
        organisation_id: colleague.organisationId,
        member_id: colleague.memberId,
        level,
        state: 'quarantined',
        item,
        media_type: kept.type,
        size: kept.size,
        sha256: kept.sha256,
        name_sealed: keys.seal({ table: 'documents', column: 'name_sealed', row: id }, kept.name),
        file: kept.file,
        created_at: at,
        scan_at: at,
        tries: 0,
        scanned_at: null,
        answered_in: null,
        deleted_at: null
      }
      trx.run(insertDocument, document)
      tellAttached(trx, thread!, document, colleague, calendar, asked.now)
      return { status: 201, location: `/v1/documents/${id}`, body: showAttached(document) } as const
    }
  })
  desk.wake()
  desk.scanSoon()
  return answer
}

/** From which level on it will be read, or why it may not be attached. */
function levelFor(
  thread: Thread | undefined,
  { body }: Asked<typeof operation>,
  colleague: Colleague
): number | Refusal {
  const actor = writerIn(thread, colleague)
  if (isRefusal(actor)) return actor
  const { row, disclosure, open } = thread!
  if (!open && row.state !== 'draft') return refuse('thread-closed')
  const level = body.level === undefined ? Math.min(FOLLOW_UP, disclosure) : rankOf(body.level)
  if (level <= disclosure) return level
  const message = `Choose ${DISCLOSURES[disclosure]}: your organisation reads no more of this referral.`
  return refuse('invalid-request', { errors: [{ field: 'body.level', rule: 'above-your-level', message }] })
}

async function takeRoomFor(
  trx: Transaction<Tables>,
  { organisationId, collectiveId: collective }: Colleague,
  referral: string,
  bytes: number
): Promise<Refusal | null> {
  const one = { collective, documents: 1, bytes }
  const { perReferral, perOrganisation } = DOCUMENT_LIMITS
  const all = Number.MAX_SAFE_INTEGER
  const [ofReferral] = await trx.run(takeRoom, {
    ...one,
    holder: referral,
    most_documents: perReferral,
    most_bytes: all
  })
  if (ofReferral === undefined) return refuse('too-many-documents', { detail: `At most ${perReferral}.` })
  const [ofOrganisation] = await trx.run(takeRoom, {
    ...one,
    holder: organisationId,
    most_documents: 2 ** 31 - 1,
    most_bytes: perOrganisation
  })
  return ofOrganisation === undefined
    ? refuse('document-quota-reached', { detail: `At most ${perOrganisation} bytes.` })
    : null
}

/** The other side is told once it can read it: when the scanner has found nothing. */
function tellAttached(
  trx: Transaction<Tables>,
  thread: Thread,
  { id }: DocumentRow,
  colleague: Colleague,
  calendar: Calendar,
  now: Date
): void {
  const actor = writerIn(thread, colleague)
  if (isRefusal(actor)) throw new TypeError('whoever attaches may attach')
  const { row } = thread
  // A draft to which something is attached is not left lying.
  const nextAt = row.state === 'draft' ? nextLook({ ...row, updated_at: now.toISOString() }, calendar) : row.next_at
  tellBeside(trx, row, actor, { action: 'attach-document', payload: { documentId: id }, told: [], nextAt }, now)
}
