import { statement } from '@relais/database'
import type { Insertable, Kysely, Selectable } from 'kysely'
import { effectiveDisclosure } from '../referrals/read-referral.ts'
import type { Tables } from '../tables.ts'
import type { MessagesTable } from './tables.ts'

export type MessageRow = Selectable<MessagesTable>

/** Writes a sealed message. */
export const insertMessage = statement((db: Kysely<Tables>, value: Insertable<MessagesTable>) =>
  db.insertInto('messages').values({
    id: value.id,
    collective_id: value.collective_id,
    referral_id: value.referral_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id,
    audience: value.audience,
    level: value.level,
    sealed: value.sealed,
    created_at: value.created_at
  })
)

/** Whether an organisation follows a referral, and how much of it it reads on a day. */
export const standingOf = statement(
  (db: Kysely<Tables>, value: { referral: string; organisation: string; today: string }) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .select(['p.person_id', 'p.side', 'd.disclosure'])
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.referral)
)

/** A page of the messages that an organisation may read: of its level, and of the notes its own; latest first. */
export const listMessagesOf = statement(
  (
    db: Kysely<Tables>,
    value: { referral: string; organisation: string; today: string; before: string; limit: number }
  ) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .innerJoin('messages as m', (join) =>
        join
          .onRef('m.referral_id', '=', 'p.referral_id')
          .onRef('m.level', '<=', 'd.disclosure')
          .on((on) => on.or([on('m.audience', '=', 'both'), on('m.organisation_id', '=', on.ref('p.organisation_id'))]))
      )
      .selectAll('m')
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.referral)
      .where('m.id', '<', value.before)
      .orderBy('m.id', 'desc')
      .limit(value.limit)
)
