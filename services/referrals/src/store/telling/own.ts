import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** A line of a member's list. */
export interface OwnRow {
  id: string
  referral_id: string
  notice: string
  audience: string
  instead_of: string | null
  at: string
  read_at: string | null
}

/** A page of what a member was told: unread first, then the latest. */
export const listOwn = statement(
  (
    db: Kysely<Tables>,
    value: { organisation: string; member: string; onlyUnread: boolean; unread: boolean; before: string; limit: number }
  ) => ({
    compile: () =>
      sql<OwnRow>`select n.id, n.referral_id, n.notice, n.audience, n.instead_of, e.at, n.read_at from notifications n join referral_events e on e.id = n.event_id
        where n.organisation_id = ${value.organisation} and n.member_id = ${value.member} and ((n.read_at is null) or not ${value.onlyUnread}::boolean)
          and ((n.read_at is null), n.id) < (${value.unread}::boolean, ${value.before}::uuid)
        order by (n.read_at is null) desc, n.id desc limit ${value.limit}`.compile(db)
  })
)

/** How many a member has not read. */
export const countUnread = statement((db: Kysely<Tables>, value: { organisation: string; member: string }) => ({
  compile: () =>
    sql<{ unread: number }>`select count(*)::int as unread from notifications
      where organisation_id = ${value.organisation} and member_id = ${value.member} and event_id is not null and read_at is null`.compile(
      db
    )
}))

/** Marks as read those that are named, or all up to one. */
export const markRead = statement(
  (
    db: Kysely<Tables>,
    value: { organisation: string; member: string; ids: string[] | null; until: string | null; at: string }
  ) => ({
    compile: () =>
      sql<never>`update notifications set read_at = ${value.at}
        where organisation_id = ${value.organisation} and member_id = ${value.member} and read_at is null and event_id is not null
          and (id = any(${value.ids}::uuid[]) or id <= ${value.until}::uuid)`.compile(db)
  })
)
