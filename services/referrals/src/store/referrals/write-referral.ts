import { statement } from '@relais/database'
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

const COLUMNS =
  `id collective_id person_id agreement_id sender_id recipient_id party_ids granted parent_id root_id hop version state return_to
  sub_status urgent withdrawal_requested redirect_suggested escalation frozen rights territory_id age_band language rights_check_waiver
  duplicate_decision owner_id reason until_on due_at created_at created_by sent_at updated_at head_hash`.split(
    /\s+/
  ) as (keyof ReferralRow)[]

const insertion = statement((db: Kysely<Tables>, value: ReferralRow & NewParties & NewEvents) => ({
  compile: () =>
    sql`with r as (insert into referrals (${sql.join(COLUMNS.map((column) => sql.ref(column)))})
        values (${sql.join(COLUMNS.map((column) => sql`${value[column]}`))}) returning *),
      p as (${addParties(value)}),
      e as (${addEvents(value)})
      insert into outbox (event_id, collective_id) select id, collective_id from e order by version`.compile(db)
}))

/** Writes a new referral with its parties and events, in one statement. */
export function insertReferral(row: ReferralRow, parties: readonly PartyRow[], events: readonly ChainedEvent[]) {
  return [insertion, { ...row, ...newParties(parties), ...newEvents(events) }] as const
}

interface Advance {
  id: string
  party_ids: string[]
  granted: number
  version: number
  state: string
  return_to: string | null
  sub_status: string | null
  redirect_suggested: boolean
  escalation: number
  until_on: string | null
  withdrawal_requested: boolean
  frozen: boolean
  urgent: boolean
  owner_id: string | null
  reason: string | null
  agreement_id: string | null
  rights_check_waiver: string | null
  duplicate_decision: string | null
  due_at: string | null
  sent_at: string | null
  updated_at: string
  head_hash: Buffer
  receiver_disclosure: number
}

const advance = statement((db: Kysely<Tables>, v: Advance & NewParties & NewEvents) => ({
  compile: () =>
    sql`with r as (update referrals set party_ids = ${v.party_ids}, granted = ${v.granted}, version = ${v.version}, state = ${v.state}, return_to = ${v.return_to},
        sub_status = ${v.sub_status}, redirect_suggested = ${v.redirect_suggested},
        escalation = ${v.escalation}, until_on = ${v.until_on}, withdrawal_requested = ${v.withdrawal_requested},
        frozen = ${v.frozen}, urgent = ${v.urgent}, owner_id = ${v.owner_id}, reason = ${v.reason}, agreement_id = ${v.agreement_id}, rights_check_waiver = ${v.rights_check_waiver},
        duplicate_decision = ${v.duplicate_decision}, due_at = ${v.due_at}, sent_at = ${v.sent_at}, updated_at = ${v.updated_at}, head_hash = ${v.head_hash}
        where id = ${v.id} returning *),
      p as (update referral_parties set party_ids = ${v.party_ids}, state = ${v.state}, urgent = ${v.urgent}, due_at = ${v.due_at}, updated_at = ${v.updated_at},
        disclosure = case when side = 'receiver' then ${v.receiver_disclosure} else disclosure end
        where referral_id = ${v.id}),
      n as (${addParties(v)}),
      e as (${addEvents(v)})
      insert into outbox (event_id, collective_id) select id, collective_id from e order by version`.compile(db)
}))

/** Writes what an action made of a referral: the referral, every party's row of it, new parties, the event, the outbox; in one statement. */
export function advanceReferral(
  after: ReferralRow,
  receiverDisclosure: number,
  parties: readonly PartyRow[],
  events: readonly ChainedEvent[]
) {
  return [
    advance,
    { ...after, receiver_disclosure: receiverDisclosure, ...newParties(parties), ...newEvents(events) }
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
}

const revision = statement((db: Kysely<Tables>, v: Revision & NewEvents) => ({
  compile: () =>
    sql`with r as (update referrals set version = ${v.version}, recipient_id = ${v.recipient_id}, agreement_id = ${v.agreement_id}, granted = ${v.granted},
        rights = ${v.rights}, urgent = ${v.urgent}, territory_id = ${v.territory_id}, updated_at = ${v.updated_at}, head_hash = ${v.head_hash}
        where id = ${v.id} returning *),
      p as (update referral_parties set urgent = ${v.urgent}, updated_at = ${v.updated_at} where referral_id = ${v.id}),
      e as (${addEvents(v)})
      insert into outbox (event_id, collective_id) select id, collective_id from e`.compile(db)
}))

/** Writes a changed draft with its event. */
export function reviseReferral(after: ReferralRow, event: ChainedEvent) {
  return [revision, { ...after, ...newEvents([event]) }] as const
}
