import { statement } from '@relais/database'
import { ballHolder, type ReferralState } from '@relais/referral-lifecycle'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ChainedEvent } from '../../acting/life/chain.ts'
import type { ReferralPartiesTable, ReferralsTable, Tables } from '../tables.ts'
import { addEvents, addParties, type NewEvents, type NewParties, newEvents, newParties } from './new-rows.ts'

export type ReferralRow = Selectable<ReferralsTable>
export type PartyRow = Selectable<ReferralPartiesTable>

/** Reads a referral of which the organisation is a party, and holds it until the end of the transaction. */
export const lockReferral = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('referral_parties as p', (join) =>
      join.onRef('p.referral_id', '=', 'r.id').on('p.organisation_id', '=', value.organisation)
    )
    .selectAll('r')
    .select(['p.side', 'p.disclosure', 'p.discloses_until'])
    .where('r.id', '=', value.id)
    .forUpdate('r')
)

/** The same of several, in the order of their ids: two who hold some of the same never wait for each other. */
export const lockReferrals = statement((db: Kysely<Tables>, value: { ids: string[]; organisation: string }) =>
  db
    .selectFrom('referrals as r')
    .innerJoin('referral_parties as p', (join) =>
      join.onRef('p.referral_id', '=', 'r.id').on('p.organisation_id', '=', value.organisation)
    )
    .selectAll('r')
    .select('p.side')
    .where((on) => on.eb('r.id', '=', sql<string>`any(${value.ids}::uuid[])`))
    .orderBy('r.id')
    .forUpdate('r')
)

/** Who has to act; a column of the parties' rows only. */
interface Ball {
  ball_with: string | null
}

const COLUMNS =
  `id collective_id person_id agreement_id sender_id recipient_id party_ids granted parent_id root_id hop version state return_to
  sub_status urgent withdrawal_requested redirect_suggested escalation frozen rights territory_id age_band language rights_check_waiver
  duplicate_decision owner_id reason until_on due_at created_at created_by sent_at updated_at head_hash group_id child_id asked_items paused_clock
  state_since escalated_at withdrawal_due_at appointment_at ask_again_at redact_at next_at beside`.split(
    /\s+/
  ) as (keyof ReferralRow)[]

const insertion = statement((db: Kysely<Tables>, value: ReferralRow & Ball & NewParties & NewEvents) => ({
  compile: () =>
    sql`with r as (insert into referrals (${sql.join(COLUMNS.map((column) => sql.ref(column)))})
        values (${sql.join(COLUMNS.map((column) => sql`${value[column]}`))}) returning *),
      p as (${addParties(value)}),
      e as (${addEvents(value)})
      insert into outbox (event_id, collective_id) select id, collective_id from e order by version`.compile(db)
}))

/** Writes a new referral with its parties and events, in one statement. */
export function insertReferral(row: ReferralRow, parties: readonly PartyRow[], events: readonly ChainedEvent[]) {
  return [insertion, { ...row, ...ballOf(row), ...newParties(parties), ...newEvents(events) }] as const
}

function ballOf({ state, withdrawal_requested: requested }: ReferralRow): Ball {
  return { ball_with: ballHolder(state as ReferralState, requested) }
}

// What an action may change; the rest of a referral stays as it was written.
const CHANGING =
  `party_ids granted version state return_to sub_status redirect_suggested escalation until_on withdrawal_requested frozen urgent owner_id
  reason agreement_id rights_check_waiver duplicate_decision due_at sent_at updated_at head_hash child_id asked_items paused_clock state_since
  escalated_at withdrawal_due_at appointment_at ask_again_at redact_at next_at beside deserted_at`.split(
    /\s+/
  ) as (keyof ReferralRow)[]

const advance = statement(
  (
    db: Kysely<Tables>,
    v: ReferralRow &
      Ball & { receiver_disclosure: number; receiver_side: string; sender_member: string | null } & NewParties &
      NewEvents
  ) => ({
    compile: () =>
      sql`with r as (update referrals set ${sql.join(CHANGING.map((column) => sql`${sql.ref(column)} = ${v[column]}`))}
        where id = ${v.id} returning *),
      p as (update referral_parties p set party_ids = r.party_ids, state = r.state, urgent = r.urgent, due_at = coalesce(r.withdrawal_due_at, r.due_at),
        updated_at = r.updated_at, escalation = r.escalation, ball_with = ${v.ball_with},
        owner_id = case p.side when 'receiver' then r.owner_id when 'sender' then coalesce(p.owner_id, ${v.sender_member}) else p.owner_id end,
        disclosure = case when p.side = 'receiver' then ${v.receiver_disclosure} else p.disclosure end,
        side = case when p.side = 'receiver' then ${v.receiver_side} else p.side end
        from r where p.referral_id = ${v.id}),
      n as (${addParties(v)}),
      e as (${addEvents(v)})
      insert into outbox (event_id, collective_id) select id, collective_id from e order by version`.compile(db)
  })
)

/** Writes what an action made of a referral: the referral, every party's row of it, new parties, the event, the outbox; in one statement. */
export function advanceReferral(
  after: ReferralRow,
  receiverDisclosure: number,
  parties: readonly PartyRow[],
  events: readonly ChainedEvent[]
) {
  return [
    advance,
    {
      ...after,
      ...ballOf(after),
      receiver_disclosure: receiverDisclosure,
      // Whoever passed it on, or had it passed on, only looks back on it.
      receiver_side: after.state === 'redirected' ? 'former_receiver' : 'receiver',
      // What nobody at the sender has is taken over by whoever acts on it there.
      sender_member: events.find(({ organisationId }) => organisationId === after.sender_id)?.memberId ?? null,
      ...newParties(parties),
      ...newEvents(events)
    }
  ] as const
}

interface Revision {
  id: string
  version: number
  recipient_id: string
  agreement_id: string | null
  granted: number
  rights: string[]
  urgent: boolean
  territory_id: string | null
  updated_at: string
  head_hash: Buffer
  next_at: string | null
}

const revision = statement((db: Kysely<Tables>, v: Revision & NewEvents) => ({
  compile: () =>
    sql`with r as (update referrals set version = ${v.version}, recipient_id = ${v.recipient_id}, agreement_id = ${v.agreement_id}, granted = ${v.granted},
        rights = ${v.rights}, urgent = ${v.urgent}, territory_id = ${v.territory_id}, updated_at = ${v.updated_at}, head_hash = ${v.head_hash}, next_at = ${v.next_at}, beside = 0
        where id = ${v.id} returning *),
      p as (update referral_parties set urgent = ${v.urgent}, updated_at = ${v.updated_at}, territory_id = ${v.territory_id}, rights = ${v.rights} where referral_id = ${v.id}),
      e as (${addEvents(v)})
      insert into outbox (event_id, collective_id) select id, collective_id from e`.compile(db)
}))

/** Writes a changed draft with its event. */
export function reviseReferral(after: ReferralRow, event: ChainedEvent) {
  return [revision, { ...after, ...newEvents([event]) }] as const
}
