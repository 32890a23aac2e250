import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { ChainedEvent } from '../../acting/life/chain.ts'
import { effectiveDisclosure } from '../referrals/read-referral.ts'
import type { EventTextsTable, ReferralEventsTable, Tables } from '../tables.ts'

export type EventRow = Selectable<ReferralEventsTable>

/** The history of a referral of one's own, with the words that this organisation may read: of its level, or its own. */
export const historyOf = statement((db: Kysely<Tables>, value: { id: string; organisation: string; today: string }) =>
  db
    .selectFrom('referral_parties as p')
    .innerJoin('referral_events as e', 'e.referral_id', 'p.referral_id')
    .innerJoinLateral(effectiveDisclosure(value.today), (join) => join.onTrue())
    .leftJoin('event_texts as t', (join) =>
      join
        .onRef('t.event_id', '=', 'e.id')
        .on('d.disclosure', '>=', 2)
        .on((on) =>
          on.or([
            on('t.level', '<=', on.ref('d.disclosure')),
            on('e.organisation_id', '=', on.ref('p.organisation_id'))
          ])
        )
    )
    .selectAll('e')
    .select(['p.person_id', 'd.disclosure', 't.sealed'])
    .where('p.organisation_id', '=', value.organisation)
    .where('p.referral_id', '=', value.id)
    .orderBy('e.version')
)

/** The history of a referral of the collective, as its coordinator sees it. */
export const historyOfCollective = statement((db: Kysely<Tables>, value: { id: string; collective: string }) =>
  db
    .selectFrom('referral_events as e')
    .innerJoin('referrals as r', 'r.id', 'e.referral_id')
    .selectAll('e')
    .where('e.referral_id', '=', value.id)
    .where('e.collective_id', '=', value.collective)
    .where('r.state', '<>', 'draft')
    .orderBy('e.version')
)

/** The events that one organisation may follow, after a position. */
export const feedFor = statement(
  (db: Kysely<Tables>, value: { organisation: string; collective: string; after: number; limit: number }) =>
    feed(db, value.after, value.limit)
      .where('f.collective_id', '=', value.collective)
      .where(sql<boolean>`${value.organisation}::uuid = any(f.party_ids)`)
)

/** What the services of Relais are told beside an event, for counting: what came of rights, and the day of the check that a referral was sent with. */
export interface Counted {
  outcomes?: unknown[]
  checkedOn?: string
}

// Positions have no gaps, so that a page ends where it must: without that bound PostgreSQL, which expects row-level security to leave few rows, reads the
// whole feed and sorts it.
/** The events of every collective, with what counting needs: for the services of Relais itself. */
export const feedForService = statement((db: Kysely<Tables>, value: { after: number; limit: number }) =>
  feed(db, value.after, value.limit)
    .where('f.position', '<=', sql<number>`${value.after}::bigint + ${value.limit}::bigint`)
    .select(
      sql<Counted | null>`case
      when e.payload ? 'outcomeIds' then jsonb_build_object('outcomes', (
        select jsonb_agg(jsonb_build_object('right', o.right_code, 'result', o.result, 'reason', o.reason, 'source', o.source,
          'recordedAt', to_char(o.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'effectiveOn', o.effective_on,
          'decidedOn', o.decided_on, 'firstPaidOn', o.first_paid_on, 'amountMonthlyCents', o.amount_monthly_cents, 'amountBand', o.amount_band,
          'arrearsCents', o.arrears_cents, 'amountOnceCents', o.amount_once_cents) order by o.right_code)
        from outcomes o where o.id = any(array(select jsonb_array_elements_text(e.payload -> 'outcomeIds'))::uuid[])))
      when e.action = 'send' then (select jsonb_build_object('checkedOn', d.made_on) from check_days d where d.referral_id = e.referral_id)
      end`.as('counted')
    )
)

function feed(db: Kysely<Tables>, after: number, limit: number) {
  return db
    .selectFrom('event_feed as f')
    .innerJoin('referral_events as e', 'e.id', 'f.event_id')
    .innerJoin('referrals as r', 'r.id', 'e.referral_id')
    .selectAll('e')
    .select(['f.position', 'r.root_id', 'r.sender_id', 'r.recipient_id', 'r.territory_id', 'r.urgent', 'r.rights'])
    .where('f.position', '>', after)
    .orderBy('f.position')
    .limit(limit)
}

/** An event as it was chained, for the check of the chain. */
export function asChained(row: EventRow): ChainedEvent {
  return {
    id: row.id,
    referralId: row.referral_id,
    version: row.version,
    action: row.action,
    side: row.side,
    organisationId: row.organisation_id,
    memberId: row.member_id,
    clientId: row.client_id,
    from: row.from_state,
    to: row.to_state,
    at: row.at,
    payload: row.payload,
    told: row.told,
    previousHash: row.previous_hash,
    hash: row.hash
  }
}

/** Writes the sealed words that went with an event. */
export const insertEventText = statement((db: Kysely<Tables>, value: Insertable<EventTextsTable>) =>
  db.insertInto('event_texts').values({
    event_id: value.event_id,
    referral_id: value.referral_id,
    collective_id: value.collective_id,
    level: value.level,
    sealed: value.sealed
  })
)
