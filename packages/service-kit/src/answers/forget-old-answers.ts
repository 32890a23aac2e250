import { type Database, statement } from '@relais/database'
import { sql } from 'kysely'
import type { IdempotencyKeys } from './answer-once.ts'

const KEPT_DAYS = 7
const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const

/** Forgets the answers that were kept for repeats once their seven days are over. */
export async function forgetOldAnswers<DB extends { idempotency_keys: IdempotencyKeys }>(
  database: Database<DB>,
  now: Date
): Promise<void> {
  const forget = statement<DB, { before: string }, never>((db, value) => ({
    compile: () => sql<never>`delete from idempotency_keys where created_at < ${value.before}`.compile(db)
  }))
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  await database.transaction(SERVICE, (trx) => trx.run(forget, { before }))
}
