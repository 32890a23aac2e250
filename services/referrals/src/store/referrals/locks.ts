import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

// Whoever changes several referrals holds the agreement first, then the group, then referrals in the order of their ids: two who do so never wait
// for each other.

/** Holds the group of a referral, if it has one. */
export const lockGroupOf = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db
    .selectFrom('referral_groups as g')
    .select(['g.id', 'g.mode'])
    .where('g.id', '=', (on) => on.selectFrom('referrals as r').select('r.group_id').where('r.id', '=', value.referral))
    .forUpdate()
)

/** Holds every leg of the group of a referral that this organisation follows. */
export const lockLegsOf = statement((db: Kysely<Tables>, value: { referral: string; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .select('r.id')
    .where('r.group_id', '=', followed(db, value).select('x.group_id'))
    .orderBy('r.id')
    .forUpdate()
)

/** Holds every referral that stands on the agreement of a referral that this organisation follows. */
export const lockUnderAgreementOf = statement((db: Kysely<Tables>, value: { referral: string; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .select('r.id')
    .where('r.agreement_id', '=', followed(db, value).select('x.agreement_id'))
    .orderBy('r.id')
    .forUpdate()
)

function followed(db: Kysely<Tables>, { referral, organisation }: { referral: string; organisation: string }) {
  return db
    .selectFrom('referrals as x')
    .innerJoin('referral_parties as p', 'p.referral_id', 'x.id')
    .where('x.id', '=', referral)
    .where('p.organisation_id', '=', organisation)
}

/** A referral of the collective, whoever follows it; for the coordinator and for rules, with the duty `service`. */
export const lockReferralOfCollective = statement((db: Kysely<Tables>, value: { id: string; collective: string }) =>
  db
    .selectFrom('referrals as r')
    .selectAll('r')
    .where('r.id', '=', value.id)
    .where('r.collective_id', '=', value.collective)
    .where('r.state', '<>', 'draft')
    .forUpdate()
)

/** The other referrals of a group. */
export const lockSiblings = statement((db: Kysely<Tables>, value: { group: string; but: string }) =>
  db
    .selectFrom('referrals as r')
    .selectAll('r')
    .where('r.group_id', '=', value.group)
    .where('r.id', '<>', value.but)
    .orderBy('r.id')
    .forUpdate()
)

/** Where the other legs of a group stand of which the first that accepts takes over. */
export const legsBeside = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('referral_groups as g', 'g.id', 'r.group_id')
    .innerJoin('referrals as x', 'x.group_id', 'g.id')
    .select(['r.state', 'r.return_to'])
    .where('x.id', '=', value.referral)
    .where('g.mode', '=', 'first_accepts')
    .whereRef('r.id', '<>', 'x.id')
)

/** Every referral that stands on one of these agreements. */
export const lockUnderAgreements = statement((db: Kysely<Tables>, value: { agreements: string[] }) =>
  db
    .selectFrom('referrals as r')
    .selectAll('r')
    .where((on) => on.eb('r.agreement_id', '=', sql<string>`any(${value.agreements})`))
    .orderBy('r.id')
    .forUpdate()
)

/** The referrals at which a rule of time has to look, the longest due first; another process may be at some of them. */
export const listDue = statement((db: Kysely<Tables>, value: { now: string; limit: number }) =>
  db
    .selectFrom('referrals')
    .select(['id', 'collective_id'])
    .where('next_at', '<=', value.now)
    .orderBy('next_at')
    .limit(value.limit)
)

/** One of them, unless another process holds it. */
export const lockDue = statement((db: Kysely<Tables>, value: { id: string; now: string }) =>
  db
    .selectFrom('referrals as r')
    .selectAll('r')
    .where('r.id', '=', value.id)
    .where('r.next_at', '<=', value.now)
    .forUpdate()
    .skipLocked()
)

/** Who had this referral so far, and whether the coordinator lets it come back to one organisation. */
export const chainOf = statement((db: Kysely<Tables>, value: { root: string; target: string }) => ({
  compile: () =>
    sql<{ in_chain: boolean; permitted: boolean }>`select
      exists (select from referrals r where r.root_id = ${value.root} and (r.recipient_id = ${value.target} or r.sender_id = ${value.target})) as in_chain,
      exists (select from return_permits p where p.root_id = ${value.root} and p.organisation_id = ${value.target}) as permitted`.compile(
      db
    )
}))

/** Where a chain stands now: its last leg. */
export const leafOf = statement((db: Kysely<Tables>, value: { root: string }) =>
  db
    .selectFrom('referrals as r')
    .select(['r.id', 'r.state', 'r.recipient_id', 'r.hop'])
    .where('r.root_id', '=', value.root)
    .orderBy('r.hop', 'desc')
    .orderBy('r.id', 'desc')
    .limit(1)
)
