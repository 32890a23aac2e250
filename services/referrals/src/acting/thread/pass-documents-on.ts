import { newId } from '@relais/database'
import { openFileName } from '../../queries/thread/list-documents.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import { attachedBy, type DocumentRow, insertDocument } from '../../store/thread/documents.ts'
import { takeRoom } from '../../store/thread/room.ts'
import type { Doing } from '../life/perform.ts'

/**
 * Gives the child of a redirection what its sender had attached to the parent: rows of its own over the same stored files. What the former
 * receiver attached stays behind. Written with the duty `service`, as everything of a child is.
 */
export async function passDocumentsOn(
  { trx, keys, now }: Doing,
  parent: ReferralRow,
  child: ReferralRow
): Promise<void> {
  const attached = await trx.run(attachedBy, { referral: parent.id, organisation: parent.sender_id })
  if (attached.length === 0) return
  for (const document of attached) {
    const id = newId()
    const passed: DocumentRow = {
      ...document,
      id,
      referral_id: child.id,
      name_sealed: keys.seal({ table: 'documents', column: 'name_sealed', row: id }, openFileName(keys, document)),
      scan_at: document.state === 'quarantined' ? now.toISOString() : null,
      answered_in: null
    }
    trx.run(insertDocument, passed)
  }
  const bytes = attached.reduce((sum, { size }) => sum + size, 0)
  const room = { holder: child.id, collective: child.collective_id, documents: attached.length, bytes }
  trx.run(takeRoom, { ...room, most_documents: attached.length, most_bytes: bytes })
}
