import { type Database, statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** How many events are moved at once, of referrals and of places. */
export const BATCH = 500
const SERVICE = { collectiveId: null, organisationId: null, duty: 'service' } as const

// Any number; the same in every process, so that one relay at a time gives positions.
const LOCK = 7_354_731_019

const move = statement((db: Kysely<Tables>, value: { limit: number }) => ({
  compile: () =>
    sql<{
      moved: number
    }>`with taken as (delete from outbox where place in (select place from outbox order by place limit ${value.limit}) returning place, event_id),
      last as (select coalesce(max(position), 0) as position from event_feed),
      told as (insert into event_feed (position, event_id, collective_id, party_ids)
        select last.position + row_number() over (order by taken.place), e.id, e.collective_id, e.party_ids
        from last, taken join referral_events e on e.id = taken.event_id returning 1)
      select count(*)::int as moved from told`.compile(db)
}))

// Changes of places wait in their own table.
const tell = statement((db: Kysely<Tables>, value: { limit: number }) => ({
  compile: () =>
    sql<{
      told: number
    }>`with waiting as (select number, row_number() over (order by number) as nth from capacity_events where position is null order by number limit ${value.limit}),
      last as (select coalesce(max(position), 0) as position from capacity_events),
      told as (update capacity_events e set position = last.position + waiting.nth from last, waiting where e.number = waiting.number returning 1)
      select count(*)::int as told from told`.compile(db)
}))

/** Moves one batch; 0 when there is nothing, or another process is at it. */
export function moveOnce(database: Database<Tables>): Promise<number> {
  return database.transaction(SERVICE, async (trx) => {
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as mine`.execute(trx.db)
    if (rows[0]?.mine !== true) return 0
    const [[events], [places]] = await Promise.all([trx.run(move, { limit: BATCH }), trx.run(tell, { limit: BATCH })])
    return Math.max(events?.moved ?? 0, places?.told ?? 0)
  })
}
