import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ReferralRow } from '../referrals/write-referral.ts'
import type { AgreementsTable, Tables } from '../tables.ts'

// What the person's page shows, and where their link is sent: looked up with the duty `service`, for the person belongs to no organisation.

/** The person of a referral, while their record is kept. */
export const personOfReferral = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('persons as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.name_sealed', 'p.birth_date_sealed', 'p.contact_sealed', 'p.language', 'r.state'])
    .where('r.id', '=', value.referral)
    .where('p.forgotten_at', 'is', null)
)

/** One leg of what a person asked for, with what its receiver may read at present. */
export type LegRow = ReferralRow & {
  disclosure: number | null
  discloses_until: string | null
} & Pick<Selectable<AgreementsTable>, 'withdrawn_at'> & { agreement_ends_on: string | null }

/** All that was sent together for one person: the chain of a referral, and the chains of its group; the legs of each in their order. */
export const legsWith = statement((db: Kysely<Tables>, value: { referral: string }) => ({
  compile: () =>
    sql<LegRow>`select r.*, p.disclosure, p.discloses_until, a.withdrawn_at, a.expires_on as agreement_ends_on
      from referrals one
      join referrals root on root.id = one.root_id
      join referrals r on r.person_id = one.person_id and r.state <> 'draft'
        and (r.root_id = root.id or r.root_id in (select g.root_id from referrals g where g.group_id = root.group_id and g.person_id = one.person_id))
      left join referral_parties p on p.referral_id = r.id and p.organisation_id = r.recipient_id
      left join agreements a on a.id = r.agreement_id
      where one.id = ${value.referral}
      order by r.root_id, r.hop, r.id`.compile(db)
}))

/** The present outcomes of some referrals. */
export const outcomesOf = statement((db: Kysely<Tables>, value: { referrals: string[] }) =>
  db
    .selectFrom('outcomes')
    .selectAll()
    .where((on) => on.eb('referral_id', '=', sql<string>`any(${value.referrals})`))
    .where('replaced_at', 'is', null)
    .orderBy('right_code')
)

/** The appointments of some referrals, latest last, each with the words that went with it. */
export const appointmentsOf = statement((db: Kysely<Tables>, value: { referrals: string[] }) => ({
  compile: () =>
    sql<{
      referral_id: string
      channel: string
      starts_at: string
      event_id: string | null
      sealed: Buffer | null
    }>`select
        c.referral_id, c.channel, c.starts_at, e.id as event_id, t.sealed
      from contacts c
      left join referral_events e on e.referral_id = c.referral_id and e.payload ->> 'contactId' = c.id::text
      left join event_texts t on t.event_id = e.id
      where c.referral_id = any(${value.referrals}) and c.starts_at is not null
      order by c.id`.compile(db)
}))

/** Who read a person's content, latest first; a day, an organisation and a level once. */
export const readsOf = statement((db: Kysely<Tables>, value: { persons: string[]; zone: string }) => ({
  compile: () =>
    sql<{
      day: string
      organisation_id: string
      level: number
    }>`select to_char(at at time zone ${value.zone}, 'YYYY-MM-DD') as day, organisation_id, max(level)::int as level
      from reads where person_ids @> ${value.persons}::uuid[] group by 1, 2 order by 1 desc, 2 limit 200`.compile(db)
}))

/** When a person last asked to be called about a referral, after an instant. */
export const callsAsked = statement((db: Kysely<Tables>, value: { referrals: string[]; since: string }) =>
  db
    .selectFrom('referral_events')
    .select('referral_id')
    .where((on) => on.eb('referral_id', '=', sql<string>`any(${value.referrals})`))
    .where('action', '=', 'ask-call')
    .where('at', '>', value.since)
)
