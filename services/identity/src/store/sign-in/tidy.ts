import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Removes what ended before an instant: a bounded number at a time. */
export const dropEndedPayloads = statement((db: Kysely<Tables>, value: { before: string }) =>
  db
    .deleteFrom('oidc_payloads')
    .where(
      sql<boolean>`(model, id) in (select model, id from oidc_payloads where expires_at < ${value.before} limit 5000)`
    )
)

/** Forgets counts whose span has ended. */
export const dropEndedAttempts = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('sign_in_attempts').where('until', '<', value.before)
)

/** Forgets the answers given to POSTs before an instant, of every organisation. */
export const purgeAnswers = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.selectNoFrom(sql<number>`identity.purge_idempotency_keys(${value.before})`.as('gone'))
)
