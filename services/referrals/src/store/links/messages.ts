import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { ReferralRow } from '../referrals/write-referral.ts'
import type { Tables } from '../tables.ts'
import type { LinkRow } from './links.ts'
import type { LinkMessagesTable } from './tables.ts'

type LinkMessageRow = Selectable<LinkMessagesTable>

/** Writes a message to be sent; the same one is written once. */
export const insertMessage = statement((db: Kysely<Tables>, value: Omit<Insertable<LinkMessagesTable>, 'sent_at'>) =>
  db
    .insertInto('link_messages')
    .values({
      id: value.id,
      collective_id: value.collective_id,
      kind: value.kind,
      link_id: value.link_id,
      language: value.language,
      due_at: value.due_at,
      gives_up_at: value.gives_up_at
    })
    .onConflict((on) => on.doNothing())
)

/** A message to be sent, with what its text is made of. */
export type ToSend = LinkMessageRow &
  Pick<LinkRow, 'organisation_id' | 'referral_id' | 'expires_at'> &
  Pick<ReferralRow, 'state' | 'urgent'> & { referral_sent_at: string }

/** Takes messages that are due, and puts them off meanwhile: what a process that was killed had taken is taken again. A link that was taken back is not sent. */
export const takeMessages = statement((db: Kysely<Tables>, value: { now: string; again: string; limit: number }) => ({
  compile: () =>
    sql<ToSend>`with due as (select m.id from link_messages m join links l on l.id = m.link_id
        where m.sent_at is null and m.due_at <= ${value.now} and m.gives_up_at > ${value.now} and l.revoked_at is null
        order by m.due_at limit ${value.limit} for update of m skip locked)
      update link_messages m set due_at = ${value.again} from due, links l, referrals r
      where m.id = due.id and l.id = m.link_id and r.id = l.referral_id
      returning m.*, l.organisation_id, l.referral_id, l.expires_at, r.state, r.urgent, r.sent_at as referral_sent_at`.compile(
      db
    )
}))

/** Notes that a message left, or that there is nobody to send it to. */
export const noteSent = statement((db: Kysely<Tables>, value: { id: string; at: string }) =>
  db.updateTable('link_messages').set({ sent_at: value.at }).where('id', '=', value.id)
)

/** Drops what is of no more use: sessions, codes and counts that ended, messages that left or were given up. */
export const DROPS = [
  statement((db: Kysely<Tables>, value: { before: string }) =>
    db.deleteFrom('link_sessions').where('ends_at', '<', value.before)
  ),
  statement((db: Kysely<Tables>, value: { before: string }) =>
    db.deleteFrom('link_codes').where('expires_at', '<', value.before)
  ),
  statement((db: Kysely<Tables>, value: { before: string }) =>
    db.deleteFrom('link_attempts').where('until', '<', value.before)
  ),
  statement((db: Kysely<Tables>, value: { before: string }) =>
    db.deleteFrom('link_messages').where('gives_up_at', '<', value.before)
  )
] as const
