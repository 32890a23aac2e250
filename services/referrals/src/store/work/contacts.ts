import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import { effectiveDisclosure } from '../referrals/read-referral.ts'
import type { Tables } from '../tables.ts'
import type { ContactsTable } from './tables.ts'

export type ContactRow = Selectable<ContactsTable>

/** Writes a contact with the person, or an appointment. */
export const insertContact = statement((db: Kysely<Tables>, value: Insertable<ContactsTable>) =>
  db.insertInto('contacts').values({
    id: value.id,
    collective_id: value.collective_id,
    referral_id: value.referral_id,
    kind: value.kind,
    channel: value.channel,
    on_date: value.on_date,
    result: value.result,
    starts_at: value.starts_at,
    moved_by: value.moved_by,
    recorded_by: value.recorded_by,
    recorded_at: value.recorded_at
  })
)

/** How many attempts to reach the person failed, and by how many means. */
export const countFailed = statement((db: Kysely<Tables>, value: { referral: string; failed: string[] }) =>
  db
    .selectFrom('contacts')
    .select([sql<number>`count(*)::int`.as('attempts'), sql<number>`count(distinct channel)::int`.as('channels')])
    .where('referral_id', '=', value.referral)
    .where((on) => on.eb('result', '=', sql<string>`any(${value.failed})`))
)

/** The contacts of a referral, for a reader at the follow-up level or above, and for the recipient who notes them. */
export const findContacts = statement(
  (db: Kysely<Tables>, value: { id: string; organisation: string; today: string }) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .innerJoin('contacts as c', 'c.referral_id', 'p.referral_id')
      .selectAll('c')
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.id)
      .where(sql<boolean>`d.disclosure >= case p.side when 'receiver' then 2 else 3 end`)
      .orderBy('c.id')
)
