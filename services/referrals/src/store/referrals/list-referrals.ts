import { statement } from '@relais/database'
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { effectiveDisclosure } from './read-referral.ts'
import type { PartyRow, ReferralRow } from './write-referral.ts'

/** What lists show of a referral, and what its available actions follow from: no list of parties, no hash. */
const SHOWN = [
  ...(['r.id', 'r.person_id', 'r.sender_id', 'r.recipient_id', 'r.territory_id', 'r.owner_id'] as const),
  ...([
    'r.parent_id',
    'r.root_id',
    'r.hop',
    'r.version',
    'r.state',
    'r.return_to',
    'r.sub_status',
    'r.reason'
  ] as const),
  ...(['r.urgent', 'r.withdrawal_requested', 'r.redirect_suggested', 'r.escalation', 'r.frozen'] as const),
  ...(['r.rights', 'r.age_band', 'r.language', 'r.due_at', 'r.created_at', 'r.sent_at', 'r.updated_at'] as const),
  ...(['r.group_id', 'r.child_id', 'r.state_since', 'r.appointment_at', 'r.until_on', 'r.withdrawal_due_at'] as const)
] as const
type Shown<C> = C extends `r.${infer Column}` ? Column : never
export type ShownRow = Pick<ReferralRow, Shown<(typeof SHOWN)[number]> & keyof ReferralRow>

/** A row of a list, with the name where the reader may read it. */
export type ListedRow = ShownRow & { side: string; disclosure: number; name_sealed: Buffer | null; sort_at: string }

interface Page {
  organisation: string
  side: string
  today: string
  before: string
  beforeId: string
  limit: number
}

const PLACE = ['p.referral_id', 'p.person_id', 'p.side', 'p.disclosure', 'p.discloses_until', 'p.sort_at'] as const

/** A page of what an organisation received or sent, latest first; cut on the parties' rows alone, by their index. */
export const listBySide = statement((db: Kysely<Tables>, value: Page) =>
  shownOf(
    db
      .selectFrom('referral_parties as p')
      .select(PLACE)
      .where('p.organisation_id', '=', value.organisation)
      .where('p.side', '=', value.side)
      .where(sql<boolean>`(p.sort_at, p.referral_id) < (${value.before}::timestamptz, ${value.beforeId}::uuid)`)
      .orderBy('p.sort_at', 'desc')
      .orderBy('p.referral_id', 'desc')
      .limit(value.limit),
    db,
    value.today
  )
)

/**
 * The same, in some states only: a page is cut for each state, by the index that knows it, then one out of them. Looking through all
 * received for the few that wait would cost more the more are done.
 */
export const listByState = statement((db: Kysely<Tables>, value: Page & { states: string[] }) =>
  shownOf(
    db
      .selectFrom(sql<{ state: string }>`unnest(${value.states}::text[])`.as<'s'>(sql`s (state)`))
      .innerJoinLateral(
        (from) =>
          from
            .selectFrom('referral_parties as p')
            .select(PLACE)
            .where('p.organisation_id', '=', value.organisation)
            .where('p.side', '=', value.side)
            .whereRef('p.state', '=', 's.state')
            .where(sql<boolean>`(p.sort_at, p.referral_id) < (${value.before}::timestamptz, ${value.beforeId}::uuid)`)
            .orderBy('p.sort_at', 'desc')
            .orderBy('p.referral_id', 'desc')
            .limit(value.limit)
            .as('p'),
        (join) => join.onTrue()
      )
      .select(PLACE)
      .orderBy('p.sort_at', 'desc')
      .orderBy('p.referral_id', 'desc')
      .limit(value.limit),
    db,
    value.today
  )
)

/** Referrals and names joined to a page that is cut already. */
function shownOf(
  page: SelectQueryBuilder<
    Tables,
    never,
    Pick<PartyRow, 'referral_id' | 'person_id' | 'side' | 'disclosure' | 'discloses_until' | 'sort_at'>
  >,
  db: Kysely<Tables>,
  today: string
) {
  return db
    .selectFrom(page.as('p'))
    .innerJoin('referrals as r', 'r.id', 'p.referral_id')
    .innerJoinLateral(effectiveDisclosure(today), (join) => join.onTrue())
    .leftJoin('persons as i', (join) => join.onRef('i.id', '=', 'p.person_id').on('d.disclosure', '>=', 2))
    .select(SHOWN)
    .select(['p.side', 'd.disclosure', 'i.name_sealed', 'p.sort_at'])
    .orderBy('p.sort_at', 'desc')
    .orderBy('p.referral_id', 'desc')
}

/** What changed since an instant, in the order of the changes: for software that follows along. */
export const listByChange = statement(
  (
    db: Kysely<Tables>,
    value: {
      organisation: string
      sides: string[]
      states: string[]
      today: string
      after: string
      afterId: string
      limit: number
    }
  ) =>
    db
      .selectFrom((from) =>
        from
          .selectFrom('referral_parties as p')
          .select([
            'p.referral_id',
            'p.person_id',
            'p.side',
            'p.disclosure',
            'p.discloses_until',
            'p.updated_at as sort_at'
          ])
          .where('p.organisation_id', '=', value.organisation)
          .where((on) => on.eb('p.side', '=', sql<string>`any(${value.sides})`))
          .where((on) => on.eb('p.state', '=', sql<string>`any(${value.states})`))
          .where(sql<boolean>`(p.updated_at, p.referral_id) > (${value.after}::timestamptz, ${value.afterId}::uuid)`)
          .orderBy('p.updated_at')
          .orderBy('p.referral_id')
          .limit(value.limit)
          .as('p')
      )
      .innerJoin('referrals as r', 'r.id', 'p.referral_id')
      .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
      .leftJoin('persons as i', (join) => join.onRef('i.id', '=', 'p.person_id').on('d.disclosure', '>=', 2))
      .select(SHOWN)
      .select(['p.side', 'd.disclosure', 'i.name_sealed', 'p.sort_at'])
      .orderBy('p.sort_at')
      .orderBy('p.referral_id')
)

/** What a coordinator sees of the collective: metadata and clocks, drafts excepted. */
export const listOfCollective = statement(
  (
    db: Kysely<Tables>,
    value: { collective: string; states: string[]; before: string; beforeId: string; limit: number }
  ) =>
    db
      .selectFrom('referrals as r')
      .select(SHOWN)
      .select('r.sent_at as sort_at')
      .where('r.collective_id', '=', value.collective)
      .where((on) => on.eb('r.state', '=', sql<string>`any(${value.states})`))
      .where('r.sent_at', 'is not', null)
      .where(sql<boolean>`(r.sent_at, r.id) < (${value.before}::timestamptz, ${value.beforeId}::uuid)`)
      .orderBy('r.sent_at', 'desc')
      .orderBy('r.id', 'desc')
      .limit(value.limit)
)
