import { statement } from '@relais/database'
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The feeds that are followed: of referrals, of contacts and rights checks, and of places. */
export type Feed = 'referrals' | 'outreach' | 'capacity'

/** Where a feed was left. */
export const readPosition = statement((db: Kysely<Tables>, value: { feed: Feed }) =>
  db.selectFrom('feed_positions').select('cursor').where('feed', '=', value.feed)
)

/**
 * Moves on from one cursor to the next, and answers a row only when the position still stood there: of two readers of the
 * same page the second waits for the first, and then finds that it was faster.
 */
export const movePosition = statement(
  (db: Kysely<Tables>, value: { feed: Feed; from: string | null; to: string; at: string }) =>
    db
      .updateTable('feed_positions')
      .set({ cursor: value.to, taken_at: value.at })
      .where('feed', '=', value.feed)
      .where('cursor', 'is not distinct from', value.from)
      .returning('feed')
)

/** Puts the position anywhere, whoever else reads. */
export const setPosition = statement((db: Kysely<Tables>, value: { feed: Feed; to: string | null; at: string }) =>
  db.updateTable('feed_positions').set({ cursor: value.to, taken_at: value.at }).where('feed', '=', value.feed)
)
