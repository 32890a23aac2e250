import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** An event with what is needed to know whom to tell of it. */
export interface TellableRow {
  position: number
  id: string
  collective_id: string
  referral_id: string
  action: string
  side: string
  member_id: string | null
  to_state: string
  at: string
  payload: Record<string, unknown>
  told: string[]
  sender_id: string
  recipient_id: string
  /** Who sent it, or who sent the first of the chain on behalf of the same organisation. */
  created_by: string | null
  owner_id: string | null
  urgent: boolean
  frozen: boolean
  root_id: string
  hop: number
  person_id: string
  preferred_channel: string
}

/** Up to where the feed was told. */
export const findTellingPosition = statement((db: Kysely<Tables>, _: object) =>
  db.selectFrom('telling').select('position').where('feed', '=', 'notifications')
)

/** The events behind a position. The page is cut on the feed alone, whose positions have no gaps: planned as one, or without its end, each could sort all of it. */
export const listTellable = statement((db: Kysely<Tables>, value: { after: number; limit: number }) => ({
  compile: () =>
    sql<TellableRow>`select f.position, e.id, e.collective_id, e.referral_id, e.action, e.side, e.member_id, e.to_state, e.at, e.payload, e.told,
        r.sender_id, r.recipient_id, coalesce(r.created_by, root.created_by) as created_by, r.owner_id, r.urgent, r.frozen, r.root_id, r.hop, r.person_id, p.preferred_channel
      from (select position, event_id from event_feed
          where position > ${value.after} and position <= ${value.after}::bigint + ${value.limit}::bigint order by position limit ${value.limit}) as f
        join referral_events e on e.id = f.event_id join referrals r on r.id = e.referral_id join persons p on p.id = r.person_id
        left join referrals root on root.id = r.root_id and root.sender_id = r.sender_id
      order by f.position`.compile(db)
}))

/** Who sent each leg of these chains. */
export const listSenders = statement((db: Kysely<Tables>, value: { roots: string[] }) =>
  db
    .selectFrom('referrals')
    .select(['root_id', 'hop', 'sender_id', 'created_by'])
    .where('root_id', '=', sql<string>`any(${value.roots}::uuid[])`)
    .orderBy('hop')
)

/** The members who were told an outcome of these referrals. */
export const listInformed = statement((db: Kysely<Tables>, value: { referrals: string[] }) =>
  db
    .selectFrom('notifications')
    .select(['referral_id', 'organisation_id', 'member_id'])
    .distinct()
    .where('referral_id', '=', sql<string>`any(${value.referrals}::uuid[])`)
    .where('notice', 'in', ['record-outcome', 'correct-outcome'])
    .where('member_id', 'is not', null)
)

/** Goes on from one position to the next; answers nothing when another process did. */
export const moveTelling = statement((db: Kysely<Tables>, value: { from: number; to: number }) =>
  db
    .updateTable('telling')
    .set({ position: value.to })
    .where('feed', '=', 'notifications')
    .where('position', '=', value.from)
    .returning('position')
)

/** A notification that is to be written. */
export interface NewNotification {
  id: string
  collective_id: string
  event_id: string | null
  digest_on: string | null
  referral_id: string | null
  notice: string
  audience: string
  addressee: string
  organisation_id: string | null
  member_id: string | null
  instead_of: string | null
  person_id: string | null
  counts: object | null
  state: 'in_app' | 'gathered' | 'waiting'
  next_at: string | null
  created_at: string
}

/** Writes notifications, given as JSON; who was told already is not told again. */
export const insertNotifications = statement((db: Kysely<Tables>, value: { rows: string }) => ({
  compile: () =>
    sql<{
      state: string
    }>`insert into notifications (id, collective_id, event_id, digest_on, referral_id, notice, audience, addressee, organisation_id, member_id,
        instead_of, person_id, counts, state, next_at, created_at)
      select id, collective_id, event_id, digest_on, referral_id, notice, audience, addressee, organisation_id, member_id, instead_of, person_id, counts, state, next_at, created_at
      from jsonb_to_recordset(${value.rows}::jsonb) as x (id uuid, collective_id uuid, event_id uuid, digest_on date, referral_id uuid, notice text, audience text, addressee text,
        organisation_id uuid, member_id uuid, instead_of uuid, person_id uuid, counts jsonb, state text, next_at timestamptz, created_at timestamptz)
      on conflict do nothing returning state`.compile(db)
}))
