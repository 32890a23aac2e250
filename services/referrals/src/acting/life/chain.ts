import { createHash } from 'node:crypto'
import { newId } from '@relais/database'
import canonicalize from 'canonicalize'

/** What happened, before it is chained. Codes and ids only: a payload is told to every party. */
export interface Happening {
  action: string
  side: string
  organisationId: string | null
  memberId: string | null
  clientId: string
  from: string | null
  to: string
  at: string
  payload: Record<string, unknown>
  /** The audiences of the lifecycle's table that are told; says whom to write to and stands outside the hash. */
  told: readonly string[]
}

/** An event in its place in the chain of its referral. */
export interface ChainedEvent extends Happening {
  id: string
  referralId: string
  version: number
  previousHash: Buffer
  hash: Buffer
}

/** The hash before the first event. */
export const NO_HASH = Buffer.alloc(32)

/** Chains what happened behind the last event: altering, dropping or reordering one breaks every hash after it. */
export function chain(referralId: string, version: number, previousHash: Buffer, happening: Happening): ChainedEvent {
  const event = { id: newId(), referralId, version, ...happening }
  return { ...event, previousHash, hash: hashOf(event, previousHash) }
}

/** SHA-256 over the previous hash and the event in canonical JSON (RFC 8785). */
export function hashOf(event: Omit<ChainedEvent, 'previousHash' | 'hash' | 'told'>, previousHash: Buffer): Buffer {
  const { id, referralId, version, action, side, organisationId, memberId, clientId, from, to, at, payload } = event
  const text = canonicalize({
    id,
    referralId,
    version,
    action,
    side,
    organisationId,
    memberId,
    clientId,
    from,
    to,
    at,
    payload
  })
  return createHash('sha256').update(previousHash).update(text!).digest()
}

/** The first event whose hash or place is wrong, or is missing before the head that the referral keeps; null when the chain is whole. */
export function brokenAt(events: readonly ChainedEvent[], head: Buffer): number | null {
  let previous: Buffer = NO_HASH
  for (const [index, event] of events.entries()) {
    const whole =
      event.version === index + 1 && event.previousHash.equals(previous) && event.hash.equals(hashOf(event, previous))
    if (!whole) return index + 1
    previous = event.hash
  }
  return previous.equals(head) ? null : events.length + 1
}
