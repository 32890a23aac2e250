import { createHash, randomUUID } from 'node:crypto'
import { type DocumentType, type Refusal, refuse } from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { acceptFile, StoreAway } from '@relais/files'
import { viewerOf } from '@relais/service-kit'
import type { Colleague, Desk } from '../../desk/desk.ts'
import { dropFileAt } from '../../store/thread/files-to-drop.ts'

/** A file that is stored, and what is told of it. */
export interface KeptFile {
  /** The name under which it is stored. */
  file: string
  name: string
  type: DocumentType
  size: number
  sha256: Buffer
}

const TO_END = 3_600_000

/** Where the content of a stored file is sealed for: its name in the store, which a document passed on shares. */
export const placeOf = (file: string) => ({ table: 'documents', column: 'file', row: file })

/**
 * Stores what is kept of a file that was sent, or refuses it. That it may have to be dropped is written down before: whatever comes of the
 * upload, no file stays that has no document.
 */
export async function keepFile(
  desk: Desk,
  keys: CollectiveKeys,
  colleague: Colleague,
  sent: File,
  now: Date
): Promise<KeptFile | Refusal> {
  const accepted = await acceptFile({
    name: sent.name,
    type: sent.type,
    bytes: Buffer.from(await sent.arrayBuffer())
  })
  if ('rule' in accepted) return refuse('invalid-request', { errors: [{ field: 'body.file', ...accepted }] })
  const { name, type, bytes } = accepted
  const file = randomUUID()
  const at = new Date(now.getTime() + TO_END).toISOString()
  await desk.database.transaction(viewerOf(colleague), (trx) =>
    trx.run(dropFileAt, { file, organisation: colleague.organisationId, at })
  )
  try {
    await desk.files.put(file, keys.sealBytes(placeOf(file), bytes))
  } catch (error) {
    if (error instanceof StoreAway) return storeAway(desk, error)
    throw error
  }
  return { file, name, type, size: bytes.length, sha256: createHash('sha256').update(bytes).digest() }
}

/** The content of a stored file, or the refusal while the store is away. */
export async function readFile(desk: Desk, keys: CollectiveKeys, file: string): Promise<Buffer | Refusal> {
  let sealed: Buffer | null
  try {
    sealed = await desk.files.get(file)
  } catch (error) {
    if (error instanceof StoreAway) return storeAway(desk, error)
    throw error
  }
  if (sealed === null) throw new Error('a document has a file that is not in the store')
  return keys.openBytes(placeOf(file), sealed)
}

function storeAway(desk: Desk, { message }: StoreAway): Refusal {
  desk.log.warn({ err: { name: 'StoreAway', message } }, 'the store of files does not answer')
  return refuse('unavailable')
}
