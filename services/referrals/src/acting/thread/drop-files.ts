import { StoreAway } from '@relais/files'
import type { Desk } from '../../desk/desk.ts'
import { fileLookedAt, listFilesToDrop } from '../../store/thread/files-to-drop.ts'

const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const
const BATCH = 100

/**
 * Drops the stored files that no document has: of documents that were deleted, refused or forgotten with their referral, and of uploads that
 * came to nothing. A file that is dropped twice is dropped; one that could not be is there at the next turn.
 */
export async function dropFiles(desk: Desk, now: Date, leaving?: AbortSignal): Promise<number> {
  let dropped = 0
  for (;;) {
    const files = await desk.database.transaction(
      SERVICE,
      (trx) => trx.run(listFilesToDrop, { now: now.toISOString(), limit: BATCH }),
      { readOnly: true }
    )
    for (const { file, held } of files) {
      if (leaving?.aborted === true) return dropped
      if (!held) {
        try {
          await desk.files.drop(file)
        } catch (error) {
          if (!(error instanceof StoreAway)) throw error
          desk.log.warn({ err: { name: error.name, message: error.message } }, 'files will be dropped later')
          return dropped
        }
        dropped += 1
      }
      await desk.database.transaction(SERVICE, (trx) => trx.run(fileLookedAt, { file, now: now.toISOString() }))
    }
    if (files.length < BATCH) return dropped
  }
}
