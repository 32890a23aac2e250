import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Counts } from './tables.ts'

/** A message that was claimed. */
export interface ClaimedRow {
  id: string
  collective_id: string
  digest_on: string | null
  referral_id: string | null
  notice: string
  audience: string
  organisation_id: string | null
  member_id: string | null
  person_id: string | null
  counts: Counts | null
  attempts: number
  created_at: string
}

/** Takes back what was being sent when a process was killed: nobody knows whether it went, so it is sent once more under the same id. */
export const takeBack = statement((db: Kysely<Tables>, _: object) =>
  db.updateTable('notifications').set({ state: 'waiting' }).where('state', '=', 'sending')
)

/** Claims what is due, the oldest first, and marks it. */
export const claimDue = statement((db: Kysely<Tables>, value: { now: string; limit: number }) => ({
  compile: () =>
    sql<ClaimedRow>`update notifications n set state = 'sending', attempts = n.attempts + 1
      where n.id in (select id from notifications where next_at <= ${value.now}::timestamptz and state = 'waiting' order by next_at, id limit ${value.limit} for update skip locked)
      returning n.id, n.collective_id, n.digest_on, n.referral_id, n.notice, n.audience, n.organisation_id, n.member_id, n.person_id, n.counts, n.attempts, n.created_at`.compile(
      db
    )
}))

/** Writes what came of a message. */
export const settle = statement((db: Kysely<Tables>, value: { id: string; state: string; at: string }) =>
  db
    .updateTable('notifications')
    .set({ state: value.state, next_at: null, sent_at: value.at })
    .where('id', '=', value.id)
)

/** Puts a message off; `attempts` counts the tries. */
export const putOff = statement((db: Kysely<Tables>, value: { id: string; nextAt: string; attempts: number }) =>
  db
    .updateTable('notifications')
    .set({ state: 'waiting', next_at: value.nextAt, attempts: value.attempts })
    .where('id', '=', value.id)
)

/** A person who is told, and the referral of which. */
export interface ToldPerson {
  id: string
  referral_id: string
  contact_sealed: Buffer | null
  preferred_channel: string
  language: string
  frozen: boolean
  appointment_at: string | null
}

/** How to reach the persons of these referrals; one who was forgotten is left out. */
export const findToldPersons = statement((db: Kysely<Tables>, value: { referrals: string[] }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('persons as p', 'p.id', 'r.person_id')
    .select(['p.id', 'r.id as referral_id', 'p.contact_sealed', 'p.preferred_channel', 'p.language'])
    .select(['r.frozen', 'r.appointment_at'])
    .where('r.id', '=', sql<string>`any(${value.referrals}::uuid[])`)
    .where('p.forgotten_at', 'is', null)
)

/** Forgets what was told before an instant. */
export const forgetNotifications = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.deleteFrom('notifications').where('created_at', '<', value.before)
)

/** And the mornings before a day. */
export const forgetDigestDays = statement((db: Kysely<Tables>, value: { day: string }) =>
  db.deleteFrom('digest_days').where('day', '<', value.day)
)
