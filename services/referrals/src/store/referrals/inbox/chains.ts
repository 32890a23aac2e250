import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ReferralsTable, Tables } from '../../tables.ts'

const COLUMNS = [
  'root_id',
  'id',
  'state',
  'recipient_id',
  'state_since',
  'due_at',
  'withdrawal_due_at',
  'withdrawal_requested'
] as const
export type LeafRow = Pick<Selectable<ReferralsTable>, (typeof COLUMNS)[number]>

/** Where each of these chains stands now: its last leg. */
export const leavesOf = statement((db: Kysely<Tables>, value: { roots: string[] }) =>
  db
    .selectFrom('referrals')
    .distinctOn('root_id')
    .select(COLUMNS)
    .where((on) => on.eb('root_id', '=', sql<string>`any(${value.roots})`))
    .orderBy('root_id')
    .orderBy('hop', 'desc')
    .orderBy('id', 'desc')
)

/** Each of these groups that the organisation sent: how many legs, and how many are still open, those that were passed on as their last leg is. */
export const groupsOf = statement(
  (db: Kysely<Tables>, value: { groups: string[]; organisation: string; open: string[] }) => ({
    compile: () =>
      sql<{ id: string; mode: string; legs: number; open: number }>`select g.id, g.mode, count(*)::int as legs,
          (count(*) filter (where exists (select from referrals c where c.root_id = r.root_id and c.state = any(${value.open}))))::int as open
        from referral_groups g join referrals r on r.group_id = g.id
        where g.id = any(${value.groups}) and g.organisation_id = ${value.organisation}
        group by g.id, g.mode`.compile(db)
  })
)
