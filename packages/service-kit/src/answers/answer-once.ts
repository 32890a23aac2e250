import { timingSafeEqual } from 'node:crypto'
import { type Answer, isRefusal, type Operation, type Refusal, refuse, type Worker } from '@relais/contract'
import { type Database, statement, type Transaction, type Vault, type Viewer } from '@relais/database'
import { sql } from 'kysely'
import type { Asked } from '../service.ts'
import { Printed, print } from './printed.ts'

/** The columns of a service's `idempotency_keys`; each service declares the table in its own schema. */
export interface IdempotencyKeys {
  organisation_id: string
  client_id: string
  key: string
  fingerprint: Buffer
  status: number
  headers: string
  body_sealed: Buffer | null
  created_at: string
}

/** What a POST does in its one transaction: first only reading (it travels with the claim of the key), then changing. */
export interface Work<DB, L, O extends Operation> {
  read: (trx: Transaction<DB>) => Promise<L>
  change: (trx: Transaction<DB>, loaded: L) => Promise<Answer<O> | Refusal>
}

/** The viewer that a worker is to the database; software of Relais itself belongs to no collective. */
export function viewerOf(worker: Worker): Viewer {
  const ofRelais = worker.organisationId === null && worker.collectiveId === null
  const duty = ofRelais ? 'service' : worker.roles.includes('coordinator') ? 'coordinator' : 'member'
  return { collectiveId: worker.collectiveId, organisationId: worker.organisationId, duty }
}

interface Claimed {
  free: boolean
  fingerprint: Buffer | null
  status: number | null
  headers: Record<string, string> | null
  body_sealed: Buffer | null
}

/**
 * Makes a POST happen once per Idempotency-Key of a client of an organisation (draft-ietf-httpapi-idempotency-key-header-07): the key, the
 * change and the answer are written in one transaction; a repeat gets the first answer back. A refusal changes nothing and is not kept.
 * Keys are kept 7 days.
 */
export function createAnswerOnce<DB extends { idempotency_keys: IdempotencyKeys }>(
  database: Database<DB>,
  vault: Vault,
  strict: boolean
) {
  type Keys = { organisation: string; client: string; key: string }
  const claim = statement<DB, Keys & { lock: string }, Claimed>((db, value) => ({
    compile: () =>
      sql<Claimed>`select pg_try_advisory_xact_lock(hashtextextended(${value.lock}, 7)) as free, k.fingerprint, k.status, k.headers, k.body_sealed
      from (select 1) as one left join idempotency_keys k
      on k.organisation_id = ${value.organisation} and k.client_id = ${value.client} and k.key = ${value.key}`.compile(
        db
      )
  }))
  const keep = statement<
    DB,
    Keys & { fingerprint: Buffer; status: number; headers: string; body: Buffer | null; at: Date },
    never
  >((db, value) => ({
    compile: () =>
      sql<never>`insert into idempotency_keys (organisation_id, client_id, key, fingerprint, status, headers, body_sealed, created_at)
      values (${value.organisation}, ${value.client}, ${value.key}, ${value.fingerprint}, ${value.status}, ${value.headers}, ${value.body}, ${value.at})`.compile(
        db
      )
  }))

  return async function answerOnce<O extends Operation, L>(
    asked: Asked<O>,
    work: Work<DB, L, O>
  ): Promise<Printed | Refusal> {
    const { worker, once, operation } = asked
    const organisation = worker.organisationId ?? worker.collectiveId
    if (organisation === null) return refuse('scope-missing', { detail: 'This token belongs to no organisation.' })
    const collective = worker.collectiveId ?? organisation
    const mine: Keys = { organisation, client: worker.memberId ?? worker.clientId, key: once.key }
    const keys = await vault.keysFor(collective)
    const place = {
      table: 'idempotency_keys',
      column: 'body_sealed',
      row: `${mine.organisation}/${mine.client}/${mine.key}`
    }

    const look = async (trx: Transaction<DB>) => (await trx.run(claim, { ...mine, lock: place.row }))[0]!
    const keptIn = (claimed: Claimed) =>
      claimed.status === null ? null : replay(claimed, once.fingerprint, (sealed) => keys.open(place, sealed))

    const attempt = () =>
      database.transaction(viewerOf(worker), async (trx) => {
        const [claimed, loaded] = await Promise.all([look(trx), work.read(trx)])
        const kept = keptIn(claimed)
        if (kept !== null) return isRefusal(kept) ? rollBack(kept) : kept
        const answer = claimed.free ? await work.change(trx, loaded) : refuse('idempotency-in-flight')
        // The same request may have ended while we waited for what it held: then its answer is ours, not a refusal.
        if (isRefusal(answer)) return rollBack(keptIn(await look(trx)) ?? answer)
        const printed = print(operation, answer, strict)
        // not waited for: it leaves with the commit, and the commit fails when it does
        trx.run(keep, {
          ...mine,
          fingerprint: once.fingerprint,
          status: printed.status,
          headers: JSON.stringify(printed.headers),
          body: printed.written.length === 0 ? null : keys.sealBytes(place, Buffer.from(printed.written)),
          at: asked.now
        })
        return printed
      })

    try {
      return await attempt()
    } catch (error) {
      if (error instanceof RolledBack) return error.answer
      // The first request ended between our look and our claim, and its answer is there now; or two waited for each other, and we were sent away.
      if (isKeyTaken(error) || isDeadlock(error)) return await attempt()
      throw error
    }
  }
}

/** Ends the transaction without effect, carrying the answer out of it. */
class RolledBack extends Error {
  readonly answer: Printed | Refusal
  constructor(answer: Printed | Refusal) {
    super('rolled back')
    this.answer = answer
  }
}

function rollBack(answer: Printed | Refusal): never {
  throw new RolledBack(answer)
}

function replay(claimed: Claimed, fingerprint: Buffer, open: (sealed: Buffer) => string): Printed | Refusal {
  if (!timingSafeEqual(claimed.fingerprint!, fingerprint)) return refuse('idempotency-key-reused')
  const text = claimed.body_sealed === null ? '' : open(claimed.body_sealed)
  return new Printed(claimed.status!, claimed.headers!, text)
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '40P01'
}

function isKeyTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'idempotency_keys_pkey'
}
