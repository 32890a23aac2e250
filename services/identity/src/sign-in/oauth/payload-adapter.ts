import { createHash } from 'node:crypto'
import type { Database } from '@relais/database'
import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider'
import * as store from '../../store/sign-in/oidc-payloads.ts'
import type { Tables } from '../../store/tables.ts'
import type { KnownClients } from './known-clients.ts'

// Nobody is signed in yet: these tables belong to no organisation.
const VIEWER = { collectiveId: null, organisationId: null, duty: 'service' } as const

interface Means {
  database: Database<Tables>
  clients: KnownClients
  now: () => Date
}

/**
 * Keeps the state of oidc-provider in PostgreSQL. An identifier (a session, a code, a refresh token) is stored as its SHA-256 only, so that
 * whoever reads the table can use none of them.
 */
export function payloadAdapter({ database, clients, now }: Means): AdapterFactory {
  const reading = { readOnly: true }
  const at = (seconds: number) => new Date(now().getTime() + seconds * 1000).toISOString()

  return (model): Adapter => ({
    async find(id) {
      if (model === 'Client') return clients.find(id)
      const [row] = await database.transaction(
        VIEWER,
        (trx) => trx.run(store.findPayload, { model, id: hashed(id) }),
        reading
      )
      return row && { ...read(row), jti: id }
    },
    async findByUid(uid) {
      const [row] = await database.transaction(
        VIEWER,
        (trx) => trx.run(store.findPayloadByUid, { model, uid }),
        reading
      )
      return row && read(row)
    },
    async findByUserCode(code) {
      const [row] = await database.transaction(
        VIEWER,
        (trx) => trx.run(store.findPayloadByUserCode, { model, code }),
        reading
      )
      return row && read(row)
    },
    async upsert(id, payload, expiresIn) {
      const { jti: _, ...rest } = payload
      const written = await database.transaction(VIEWER, (trx) =>
        trx.run(model === 'ReplayDetection' ? store.addPayload : store.putPayload, {
          model,
          id: hashed(id),
          payload: JSON.stringify(withoutHint(rest)),
          // An interaction names the grant of whoever was signed in before; it must outlive it, or nobody else could sign in in their place.
          grant_id: model === 'Interaction' ? null : (payload.grantId ?? null),
          uid: payload.uid ?? null,
          user_code: payload.userCode ?? null,
          expires_at: expiresIn ? at(expiresIn) : null
        })
      )
      // Between looking for an assertion and keeping it, another request may have used it.
      if (written.length === 0) throw new errors.InvalidClientAuth('client assertion tokens must only be used once')
    },
    async consume(id) {
      const [row] = await database.transaction(VIEWER, (trx) =>
        trx.run(store.consumePayload, { model, id: hashed(id), at: at(0) })
      )
      // Two requests may have found the same code unused; one of them has used it meanwhile.
      if (row === undefined) throw new errors.InvalidGrant(`${model} already consumed`)
    },
    async destroy(id) {
      await database.transaction(VIEWER, (trx) => trx.run(store.dropPayload, { model, id: hashed(id) }))
    },
    async revokeByGrantId(grant) {
      await database.transaction(VIEWER, (trx) => trx.run(store.dropPayloadsOfGrant, { grant }))
    }
  })
}

function hashed(identifier: string): string {
  return createHash('sha256').update(identifier, 'utf8').digest('base64url')
}

function read(row: { payload: Record<string, unknown>; consumed_at: string | null }): AdapterPayload {
  return {
    ...row.payload,
    ...(row.consumed_at === null ? {} : { consumed: Math.floor(Date.parse(row.consumed_at) / 1000) })
  }
}

/** An application may send the e-mail of whoever signs in as a hint: it is not kept. */
function withoutHint(payload: AdapterPayload): object {
  const { params, prompt, ...rest } = payload as Record<string, Record<string, unknown> | undefined>
  if (params === undefined && prompt === undefined) return rest
  const drop = ({ login_hint: _, ...kept }: Record<string, unknown> = {}) => kept
  return {
    ...rest,
    params: drop(params),
    prompt: prompt && { ...prompt, details: drop(prompt.details as Record<string, unknown>) }
  }
}
