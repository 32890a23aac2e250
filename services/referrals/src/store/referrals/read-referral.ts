import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { SHOWN_AS_METADATA, type ShownRow } from './inbox/shown.ts'

/** Where a referral of one's own stands, without any content; for its sender which check goes with it. */
export const peekReferral = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('referral_parties as p', (join) =>
      join.onRef('p.referral_id', '=', 'r.id').on('p.organisation_id', '=', value.organisation)
    )
    .leftJoin('attached_checks as k', 'k.referral_id', 'r.id')
    .select(['r.id', 'r.sender_id', 'r.recipient_id', 'r.territory_id', 'r.person_id', 'r.state', 'k.check_id'])
    .where('r.id', '=', value.id)
)

/** A referral with what this organisation may read of it on this day; below the minimal level the person's columns are never read. */
export const findReferral = statement(
  (db: Kysely<Tables>, value: { id: string; organisation: string; today: string }) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoin('referrals as r', 'r.id', 'p.referral_id')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .leftJoin('persons as i', (join) => join.onRef('i.id', '=', 'p.person_id').on('d.disclosure', '>=', 2))
      .leftJoin('agreements as a', (join) => join.onRef('a.id', '=', 'r.agreement_id').on('d.disclosure', '>=', 2))
      .selectAll('r')
      .select([
        'p.side',
        'd.disclosure',
        'i.name_sealed',
        'i.contact_sealed',
        'i.preferred_channel',
        'a.level as agreement_level',
        'a.expires_on as agreement_ends_on'
      ])
      .select((on) =>
        on.case().when('d.disclosure', '>=', 3).then(on.ref('i.birth_date_sealed')).end().as('birth_date_sealed')
      )
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.id)
)

/** The texts of a referral up to the level that this organisation may read; row-level security says the same. */
export const findContents = statement(
  (db: Kysely<Tables>, value: { id: string; organisation: string; today: string }) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .innerJoin('referral_contents as c', (join) =>
        join.onRef('c.referral_id', '=', 'p.referral_id').onRef('c.level', '<=', 'd.disclosure')
      )
      .select(['c.level', 'c.sealed'])
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.id)
)

/** The present outcomes, for a reader at the follow-up level or above, and for the recipient who records them. */
export const findOutcomes = statement(
  (db: Kysely<Tables>, value: { id: string; organisation: string; today: string }) =>
    db
      .selectFrom('referral_parties as p')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .innerJoin('outcomes as o', 'o.referral_id', 'p.referral_id')
      .selectAll('o')
      .where('p.organisation_id', '=', value.organisation)
      .where('p.referral_id', '=', value.id)
      .where(sql<boolean>`d.disclosure >= case p.side when 'receiver' then 2 else 3 end`)
      .where('o.replaced_at', 'is', null)
      .orderBy('o.right_code')
)

/** A referral of the collective as its coordinator sees it: metadata and clocks; what is content is not read at all. */
export const findReferralOfCollective = statement((db: Kysely<Tables>, value: { id: string; collective: string }) => ({
  compile: () =>
    sql<ShownRow>`select ${SHOWN_AS_METADATA} from referrals r
      where r.id = ${value.id} and r.collective_id = ${value.collective} and r.state <> 'draft'`.compile(db)
}))

/** What the party row in scope as `p` discloses on a day: nothing but metadata once its agreement ended. */
export function effectiveDisclosure(today: string) {
  return sql<{
    disclosure: number
  }>`(select case when p.discloses_until <= ${today}::date then 0 else p.disclosure end as disclosure)`.as<'d'>(
    sql.ref('d')
  )
}

/** Which of these referrals are there. */
export const referralsAmong = statement((db: Kysely<Tables>, value: { ids: string[] }) => ({
  compile: () => sql<{ id: string }>`select id from referrals where id = any(${value.ids})`.compile(db)
}))
