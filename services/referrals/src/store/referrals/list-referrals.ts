import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { effectiveDisclosure } from './read-referral.ts'
import type { ReferralRow } from './write-referral.ts'

/** A row of a list, with the name where the reader may read it. */
export type ListedRow = ReferralRow & { side: string; disclosure: number; name_sealed: Buffer | null; sort_at: string }

interface Page {
  organisation: string
  side: string
  today: string
  before: string
  beforeId: string
  limit: number
}

// The page is cut on the parties' rows alone, by their index; referrals and persons are joined after the limit.
function pageOf(db: Kysely<Tables>, value: Page, states: string[] | null) {
  return db
    .selectFrom((from) =>
      from
        .selectFrom('referral_parties as p')
        .select(['p.referral_id', 'p.person_id', 'p.side', 'p.disclosure', 'p.discloses_until', 'p.sort_at'])
        .where('p.organisation_id', '=', value.organisation)
        .where('p.side', '=', value.side)
        .where((on) => (states === null ? sql<boolean>`true` : on.eb('p.state', '=', sql<string>`any(${states})`)))
        .where(sql<boolean>`(p.sort_at, p.referral_id) < (${value.before}::timestamptz, ${value.beforeId}::uuid)`)
        .orderBy('p.sort_at', 'desc')
        .orderBy('p.referral_id', 'desc')
        .limit(value.limit)
        .as('p')
    )
    .innerJoin('referrals as r', 'r.id', 'p.referral_id')
    .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
    .leftJoin('persons as i', (join) => join.onRef('i.id', '=', 'p.person_id').on('d.disclosure', '>=', 2))
    .selectAll('r')
    .select(['p.side', 'd.disclosure', 'i.name_sealed', 'p.sort_at'])
    .orderBy('p.sort_at', 'desc')
    .orderBy('p.referral_id', 'desc')
}

/** A page of what an organisation received or sent, latest first. */
export const listBySide = statement((db: Kysely<Tables>, value: Page) => pageOf(db, value, null))

/** The same, in some states only. */
export const listByState = statement((db: Kysely<Tables>, value: Page & { states: string[] }) =>
  pageOf(db, value, value.states)
)

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
      .selectAll('r')
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
      .selectAll('r')
      .select('r.sent_at as sort_at')
      .where('r.collective_id', '=', value.collective)
      .where((on) => on.eb('r.state', '=', sql<string>`any(${value.states})`))
      .where('r.sent_at', 'is not', null)
      .where(sql<boolean>`(r.sent_at, r.id) < (${value.before}::timestamptz, ${value.beforeId}::uuid)`)
      .orderBy('r.sent_at', 'desc')
      .orderBy('r.id', 'desc')
      .limit(value.limit)
)
