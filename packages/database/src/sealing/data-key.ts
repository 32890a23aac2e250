import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { derive } from './secret.ts'

/** A collective's key as it is stored; `wrapped` is worth nothing without SECRET. */
export interface WrappedKey {
  id: string
  collectiveId: string
  wrapped: Buffer
  /** ISO 8601. */
  createdAt: string
  retiredAt: string | null
}

/** A collective's key as it is used: one half encrypts, the other, kept when keys change, makes blind indexes. */
export interface DataKey {
  id: string
  encrypting: Buffer
  indexing: Buffer
  createdAt: number
  retired: boolean
}

const VERSION = 1
const NONCE = 12
const TAG = 16

/** The key that wraps all others, made from SECRET. */
export function wrappingKey(secret: string): Buffer {
  return derive(secret, 'data-key-wrapping:v1')
}

/** Wraps new key material; the indexing half of an earlier key is taken over, so that its indexes stay true. */
export function wrapNewKey(kek: Buffer, id: string, collectiveId: string, indexing: Buffer = randomBytes(32)): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', kek, nonce).setAAD(place(id, collectiveId))
  const sealed = Buffer.concat([cipher.update(randomBytes(32)), cipher.update(indexing), cipher.final()])
  return Buffer.concat([Buffer.from([VERSION]), nonce, sealed, cipher.getAuthTag()])
}

/** Throws when SECRET is another one, or the row was moved to another collective. */
export function unwrapKey(kek: Buffer, { id, collectiveId, wrapped, createdAt, retiredAt }: WrappedKey): DataKey {
  try {
    if (wrapped[0] !== VERSION || wrapped.length !== 1 + NONCE + 64 + TAG) throw new Error('unknown form')
    const decipher = createDecipheriv('aes-256-gcm', kek, wrapped.subarray(1, 1 + NONCE), { authTagLength: TAG })
    decipher.setAAD(place(id, collectiveId)).setAuthTag(wrapped.subarray(-TAG))
    const opened = Buffer.concat([decipher.update(wrapped.subarray(1 + NONCE, -TAG)), decipher.final()])
    const [encrypting, indexing] = [opened.subarray(0, 32), opened.subarray(32)]
    return { id, encrypting, indexing, createdAt: Date.parse(createdAt), retired: retiredAt !== null }
  } catch (cause) {
    throw new Error(`the key ${id} cannot be unwrapped: is this the SECRET it was made with?`, { cause })
  }
}

/**
 * The id of a collective's first key, the same for every process that finds it has none: of two that insert it at once
 * one wins and both use the same.
 */
export function firstKeyId(secret: string, collectiveId: string): string {
  const bytes = createHmac('sha256', derive(secret, 'first-data-key')).update(collectiveId).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function place(id: string, collectiveId: string): Buffer {
  return Buffer.from(`data_key|wrapped|${id}|${collectiveId}`)
}
