import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** The collectives in which something may have to be told this morning; from one to the next by the index, for there are few among many rows. */
export const listCollectives = statement((db: Kysely<Tables>, _: object) => ({
  compile: () =>
    sql<{
      collective_id: string
    }>`with recursive next as (
        (select collective_id from referrals where due_at is not null order by collective_id limit 1)
        union all
        select (select r.collective_id from referrals r where r.due_at is not null and r.collective_id > next.collective_id order by r.collective_id limit 1)
        from next where next.collective_id is not null)
      select collective_id from next where collective_id is not null
      union select collective_id from notifications where state = 'gathered'`.compile(db)
}))

/** Whether the digests of a day were made. */
export const findDigestDay = statement((db: Kysely<Tables>, value: { collective: string; day: string }) =>
  db.selectFrom('digest_days').select('day').where('collective_id', '=', value.collective).where('day', '=', value.day)
)

/** Says that they are; answers nothing when another process did. */
export const insertDigestDay = statement((db: Kysely<Tables>, value: { collective: string; day: string; at: string }) =>
  db
    .insertInto('digest_days')
    .values({ collective_id: value.collective, day: value.day, made_at: value.at })
    .onConflict((on) => on.doNothing())
    .returning('day')
)

/** A referral whose clock runs out today, or ran out. */
export interface StalledRow {
  state: string
  sender_id: string
  recipient_id: string
  created_by: string | null
  owner_id: string | null
  escalation: number
  due_at: string
}

/** Those of a collective. */
export const listStalled = statement((db: Kysely<Tables>, value: { collective: string; until: string }) => ({
  compile: () =>
    sql<StalledRow>`select r.state, r.sender_id, r.recipient_id, coalesce(r.created_by, root.created_by) as created_by, r.owner_id, r.escalation, r.due_at
      from referrals r left join referrals root on root.id = r.root_id and root.sender_id = r.sender_id
      where r.collective_id = ${value.collective} and r.due_at <= ${value.until}::timestamptz`.compile(db)
}))

/** How much waits for the digest of each member. */
export const countGathered = statement((db: Kysely<Tables>, value: { collective: string }) => ({
  compile: () =>
    sql<{
      organisation_id: string
      member_id: string
      news: number
    }>`select organisation_id, member_id, count(*)::int as news from notifications
      where collective_id = ${value.collective} and state = 'gathered' group by organisation_id, member_id`.compile(db)
}))

/** Says that what waited for a digest is told with it. */
export const settleGathered = statement((db: Kysely<Tables>, value: { collective: string; at: string }) =>
  db
    .updateTable('notifications')
    .set({ state: 'sent', sent_at: value.at })
    .where('collective_id', '=', value.collective)
    .where('state', '=', 'gathered')
)
