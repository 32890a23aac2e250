import { isRefusal, type deleteDocument as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { holdThread, writerIn } from '../../acting/thread/hold-thread.ts'
import { tellBeside } from '../../acting/thread/tell-beside.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { findDocument, giveUp } from '../../store/thread/documents.ts'
import { dropFileAt } from '../../store/thread/files-to-drop.ts'
import { freeRoom } from '../../store/thread/room.ts'

/** Deletes a document of the worker's own organisation, unless a reply names it. */
export async function deleteDocument(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('document-not-found')
  const { organisationId: organisation } = colleague
  const by = { id: asked.params.id, organisation, today: dayOf(asked.now) }
  const at = asked.now.toISOString()
  const answer = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [seen] = await trx.run(findDocument, by)
    if (seen?.organisation_id !== organisation) return refuse('document-not-found')
    const thread = await holdThread(trx, seen.referral_id, colleague, asked.now)
    const actor = writerIn(thread, colleague)
    if (isRefusal(actor)) return refuse('document-not-found')
    // The referral is held now: what a reply named in between is seen.
    const [document] = await trx.run(findDocument, by)
    if (document === undefined) return refuse('document-not-found')
    if (document.answered_in !== null) return refuse('document-in-answer')
    trx.run(giveUp, { id: document.id, at })
    if (document.file !== null) {
      trx.run(dropFileAt, { file: document.file, organisation, at })
      for (const holder of [document.referral_id, organisation])
        trx.run(freeRoom, { holder, documents: 1, bytes: document.size })
    }
    const payload = { documentId: document.id }
    tellBeside(trx, thread!.row, actor, { action: 'delete-document', payload, told: [] }, asked.now)
    return { status: 204 } as const
  })
  desk.wake()
  desk.dropSoon()
  return answer
}
