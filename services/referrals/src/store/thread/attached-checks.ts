import { statement } from '@relais/database'
import { type Insertable, type Kysely, sql } from 'kysely'
import { effectiveDisclosure } from '../referrals/read-referral.ts'
import type { Tables } from '../tables.ts'
import type { AttachedChecksTable, CheckDaysTable } from './tables.ts'

interface Sealed {
  referral_id: string
  collective_id: string
}

/** Writes which check goes with a referral. */
export const insertAttached = statement((db: Kysely<Tables>, value: Insertable<AttachedChecksTable>) =>
  db.insertInto('attached_checks').values({
    referral_id: value.referral_id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    check_id: value.check_id,
    attached_at: value.attached_at
  })
)

const insertion = statement((db: Kysely<Tables>, value: Sealed & { levels: number[]; parts: Buffer[] }) => ({
  compile: () =>
    sql`insert into attached_check_parts (referral_id, level, collective_id, sealed)
      select ${value.referral_id}::uuid, x.level, ${value.collective_id}::uuid, x.sealed
      from unnest(${value.levels}::smallint[], ${value.parts}::bytea[]) as x (level, sealed)`.compile(db)
}))

/** Seals of what goes along, one row a level. */
export function insertParts(of: Sealed, parts: readonly { level: number; sealed: Buffer }[]) {
  return [
    insertion,
    { ...of, levels: parts.map(({ level }) => level), parts: parts.map(({ sealed }) => sealed) }
  ] as const
}

/** Writes on which day the check was made with which a referral is sent. */
export const insertCheckDay = statement((db: Kysely<Tables>, value: Insertable<CheckDaysTable>) =>
  db
    .insertInto('check_days')
    .values({ referral_id: value.referral_id, collective_id: value.collective_id, made_on: value.made_on })
)

/** The check of a referral, for its sender and for rules. */
export const attachedTo = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db.selectFrom('attached_checks').select(['check_id', 'attached_at']).where('referral_id', '=', value.referral)
)

/** What goes along with a referral, up to a level; for what is passed on. */
export const partsOf = statement((db: Kysely<Tables>, value: { referral: string; most: number }) =>
  db
    .selectFrom('attached_check_parts')
    .select(['level', 'sealed'])
    .where('referral_id', '=', value.referral)
    .where('level', '<=', value.most)
    .orderBy('level')
)

/** The same up to the level that an organisation may read on a day; row-level security says the same. */
export const findParts = statement(
  (db: Kysely<Tables>, value: { referral: string; organisation: string; today: string }) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .innerJoin('attached_check_parts as k', (join) =>
        join.onRef('k.referral_id', '=', 'p.referral_id').onRef('k.level', '<=', 'd.disclosure')
      )
      .select(['k.level', 'k.sealed'])
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.referral)
      .orderBy('k.level')
)

/** Takes the check of a draft away: it leaves without one. */
export const detachCheck = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db.deleteFrom('attached_checks').where('referral_id', '=', value.referral)
)
