import { isRefusal, type downloadDocument as operation, refuse } from '@relais/contract'
import { type Asked, Attachment, viewerOf } from '@relais/service-kit'
import { readFile } from '../../acting/thread/keep-file.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { dayOf } from '../../desk/time.ts'
import { journalRead } from '../../store/persons/reads.ts'
import { findDocument } from '../../store/thread/documents.ts'
import { openFileName } from './list-documents.ts'

/** Answers the content of a clean document; what is not clean leaves for nobody. Journalled before a byte is read. */
export async function downloadDocument(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('document-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const by = { id: asked.params.id, organisation: colleague.organisationId, today: dayOf(asked.now) }
  const row = await desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [found] = await trx.run(findDocument, by)
    if (found?.state === 'clean')
      journalRead(trx, asked, colleague, {
        level: found.level,
        persons: [found.person_id],
        referral: found.referral_id
      })
    return found
  })
  if (row === undefined) return refuse('document-not-found')
  if (row.state === 'quarantined') return refuse('document-in-quarantine')
  if (row.state !== 'clean' || row.file === null) return refuse('document-refused')
  const content = await readFile(desk, keys, row.file)
  if (isRefusal(content)) return content
  return new Attachment(row.media_type, openFileName(keys, row), content)
}
