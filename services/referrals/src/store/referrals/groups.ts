import { statement } from '@relais/database'
import type { Insertable, Kysely } from 'kysely'
import type { ReferralGroupsTable, Tables } from '../tables.ts'

/** Writes a group; one that is there already stays. */
export const putGroup = statement((db: Kysely<Tables>, value: Insertable<ReferralGroupsTable>) =>
  db
    .insertInto('referral_groups')
    .values({
      id: value.id,
      collective_id: value.collective_id,
      organisation_id: value.organisation_id,
      mode: value.mode,
      created_at: value.created_at
    })
    .onConflict((on) => on.doNothing())
)

/** A group that one's own organisation sent. */
export const findGroup = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('referral_groups')
    .selectAll()
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
)

/** Its referrals, with what their sender may read. */
export const findLegs = statement((db: Kysely<Tables>, value: { group: string; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('referral_parties as p', (join) =>
      join.onRef('p.referral_id', '=', 'r.id').on('p.organisation_id', '=', value.organisation)
    )
    .selectAll('r')
    .select('p.disclosure')
    .where('r.group_id', '=', value.group)
    .orderBy('r.id')
)
