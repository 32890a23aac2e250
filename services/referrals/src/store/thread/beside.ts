import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { ChainedEvent } from '../../acting/life/chain.ts'
import { addEvents, type NewEvents, newEvents } from '../referrals/new-rows.ts'
import type { ReferralRow } from '../referrals/write-referral.ts'
import type { Tables } from '../tables.ts'

/** How much the other end of a referral reads on a day; null when nobody does. */
export const otherReads = statement(
  (db: Kysely<Tables>, value: { referral: string; organisation: string; today: string }) => ({
    compile: () =>
      sql<{ disclosure: number | null }>`select max(disclosure)::int as disclosure from referral_parties
        where referral_id = ${value.referral} and organisation_id <> ${value.organisation} and side in ('sender', 'receiver')
          and (discloses_until is null or discloses_until > ${value.today}::date)`.compile(db)
  })
)

/** A referral, whoever follows it and in whichever state; with the duty `service`. */
export const lockReferralByRule = statement((db: Kysely<Tables>, value: { id: string }) =>
  db.selectFrom('referrals').selectAll().where('id', '=', value.id).forUpdate()
)

interface Beside {
  id: string
  version: number
  head_hash: Buffer
  updated_at: string
  next_at: string | null
}

const writing = statement((db: Kysely<Tables>, v: Beside & NewEvents) => ({
  compile: () =>
    sql`with r as (update referrals set version = ${v.version}, beside = beside + 1, head_hash = ${v.head_hash}, updated_at = ${v.updated_at},
        next_at = ${v.next_at} where id = ${v.id} returning *),
      p as (update referral_parties set updated_at = ${v.updated_at} where referral_id = ${v.id}),
      e as (${addEvents(v)})
      insert into outbox (event_id, collective_id) select id, collective_id from e`.compile(db)
}))

/** Writes an event that changes nothing of the referral but its version, which leaves the version before it good enough to act on. */
export function writeBeside(row: ReferralRow, event: ChainedEvent, nextAt: string | null) {
  const { id } = row
  return [
    writing,
    {
      id,
      version: event.version,
      head_hash: event.hash,
      updated_at: event.at,
      next_at: nextAt,
      ...newEvents([event])
    }
  ] as const
}
