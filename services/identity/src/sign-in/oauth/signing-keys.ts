import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Database, derive, type Transaction } from '@relais/database'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import * as store from '../../store/sign-in/signing-keys.ts'
import type { Tables } from '../../store/tables.ts'

/** The private keys of this Relais: the one that signs, and all that are published (it included). */
export interface SigningKeys {
  current: string
  published: (JWK & { kid: string })[]
}

const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const
const LOCK = 7_354_731_019
const HOUR = 3_600_000
/** How long a key signs. */
const SIGNS = 90 * 24 * HOUR
/** How long a key is published before it signs, so that every verifier knows it. */
const KNOWN_BEFORE = HOUR
/** How long a retired key stays published: far longer than the 300 s of a token. */
const KNOWN_AFTER = HOUR

interface Means {
  database: Database<Tables>
  secret: string
  now: () => Date
}

/** Reads the keys; makes the first two when there are none, and turns them when the one that signs is old. One process does it, the others wait. */
export async function loadSigningKeys(means: Means): Promise<SigningKeys> {
  const rows = await means.database.transaction(VIEWER, (trx) => trx.run(store.listKeys, {}), { readOnly: true })
  const current = rows.find(({ status }) => status === 'current')
  if (current !== undefined && Date.parse(current.current_at!) + SIGNS > means.now().getTime()) return open(means, rows)
  return rotateSigningKeys(means, SIGNS)
}

/**
 * Lets the next key sign, retires the one before and publishes a new next one, unless the one that signs is younger than `olderThan`
 * milliseconds or the next one is not known to every verifier yet.
 */
export async function rotateSigningKeys(means: Means, olderThan = 0): Promise<SigningKeys> {
  const { database, now } = means
  return database.transaction(VIEWER, async (trx) => {
    await trx.run(store.lockKeys, { lock: LOCK })
    const [current, next] = byStatus(await trx.run(store.listKeys, {}))
    const at = now().toISOString()
    const age = (instant: string) => now().getTime() - Date.parse(instant)
    if (current === undefined) await addKey(trx, means, 'current')
    else if (age(current.current_at!) >= olderThan && next !== undefined && age(next.published_at) >= KNOWN_BEFORE) {
      await trx.run(store.retireKey, { at })
      await trx.run(store.promoteKey, { at })
    }
    await trx.run(store.forgetKeys, { before: new Date(now().getTime() - KNOWN_AFTER).toISOString() })
    const kept = await trx.run(store.listKeys, {})
    if (!kept.some(({ status }) => status === 'next')) await addKey(trx, means, 'next')
    return open(means, await trx.run(store.listKeys, {}))
  })
}

async function addKey(trx: Transaction<Tables>, { secret, now }: Means, status: 'current' | 'next'): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  const at = now().toISOString()
  await trx.run(store.insertKey, {
    kid,
    status,
    public_jwk: JSON.stringify({ ...jwk, kid, use: 'sig', alg: 'ES256' }),
    private_sealed: seal(secret, kid, JSON.stringify(await exportJWK(privateKey))),
    published_at: at,
    current_at: status === 'current' ? at : null,
    retired_at: null
  })
}

function open({ secret }: Means, rows: readonly store.SigningKeyRow[]): SigningKeys {
  const [current] = byStatus(rows)
  const signingFirst = [current!, ...rows.filter((row) => row !== current)]
  const published = signingFirst.map(({ kid, private_sealed }) => ({
    ...(JSON.parse(unseal(secret, kid, private_sealed)) as JWK),
    kid,
    use: 'sig',
    alg: 'ES256'
  }))
  return { current: current!.kid, published }
}

function byStatus(rows: readonly store.SigningKeyRow[]) {
  return [rows.find(({ status }) => status === 'current'), rows.find(({ status }) => status === 'next')] as const
}

/** version (1 byte) | nonce (12) | ciphertext | tag (16), bound to the kid. */
function seal(secret: string, kid: string, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derive(secret, 'signing-keys:v1'), nonce).setAAD(Buffer.from(kid))
  return Buffer.concat([Buffer.from([1]), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

function unseal(secret: string, kid: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', derive(secret, 'signing-keys:v1'), sealed.subarray(1, 13), {
    authTagLength: 16
  })
  decipher.setAAD(Buffer.from(kid)).setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]).toString('utf8')
  } catch (cause) {
    throw new Error(`the signing key ${kid} cannot be opened: is this the SECRET it was made with?`, { cause })
  }
}
