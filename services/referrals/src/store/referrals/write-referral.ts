import { statement } from '@relais/database'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { ChainedEvent } from '../../acting/chain.ts'
import type { ReferralPartiesTable, ReferralsTable, Tables } from '../tables.ts'

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

interface NewReferral {
  row: string
  parties: string
  events: string
}

// Rows travel as one JSON value each, so that one statement writes any number of parties and events. bytea is read from its text form \x….
const insertion = statement((db: Kysely<Tables>, value: NewReferral) => ({
  compile: () =>
    sql`with r as (insert into referrals select * from jsonb_populate_record(null::referrals, ${value.row}::jsonb) returning id),
      p as (insert into referral_parties select * from jsonb_populate_recordset(null::referral_parties, ${value.parties}::jsonb)),
      e as (insert into referral_events select * from jsonb_populate_recordset(null::referral_events, ${value.events}::jsonb) returning id, collective_id, version)
      insert into outbox (event_id, collective_id) select id, collective_id from e order by version`.compile(db)
}))

/** Writes a new referral with its parties and events, in one statement. */
export function insertReferral(row: ReferralRow, parties: readonly PartyRow[], events: readonly ChainedEvent[]) {
  return [
    insertion,
    { row: JSON.stringify(bytesAsText(row)), parties: JSON.stringify(parties), events: eventRows(row, events) }
  ] as const
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
  events: string
  parties: string
}

const advance = statement((db: Kysely<Tables>, v: Advance) => ({
  compile: () =>
    sql`with r as (update referrals set party_ids = ${v.party_ids}, granted = ${v.granted}, version = ${v.version}, state = ${v.state}, return_to = ${v.return_to},
        sub_status = ${v.sub_status}, redirect_suggested = ${v.redirect_suggested},
        escalation = ${v.escalation}, until_on = ${v.until_on}, withdrawal_requested = ${v.withdrawal_requested},
        frozen = ${v.frozen}, urgent = ${v.urgent}, owner_id = ${v.owner_id}, reason = ${v.reason}, agreement_id = ${v.agreement_id}, rights_check_waiver = ${v.rights_check_waiver},
        duplicate_decision = ${v.duplicate_decision}, due_at = ${v.due_at}, sent_at = ${v.sent_at}, updated_at = ${v.updated_at}, head_hash = ${v.head_hash}
        where id = ${v.id} returning id),
      p as (update referral_parties set party_ids = ${v.party_ids}, state = ${v.state}, urgent = ${v.urgent}, due_at = ${v.due_at}, updated_at = ${v.updated_at},
        disclosure = case when side = 'receiver' then ${v.receiver_disclosure} else disclosure end
        where referral_id = ${v.id}),
      n as (insert into referral_parties select * from jsonb_populate_recordset(null::referral_parties, ${v.parties}::jsonb)),
      e as (insert into referral_events select * from jsonb_populate_recordset(null::referral_events, ${v.events}::jsonb) returning id, collective_id, version)
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
    {
      ...after,
      receiver_disclosure: receiverDisclosure,
      parties: JSON.stringify(parties),
      events: eventRows(after, events)
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
  events: string
}

const revision = statement((db: Kysely<Tables>, v: Revision) => ({
  compile: () =>
    sql`with r as (update referrals set version = ${v.version}, recipient_id = ${v.recipient_id}, agreement_id = ${v.agreement_id}, granted = ${v.granted},
        rights = ${v.rights}, urgent = ${v.urgent}, territory_id = ${v.territory_id}, updated_at = ${v.updated_at}, head_hash = ${v.head_hash}
        where id = ${v.id} returning id),
      p as (update referral_parties set urgent = ${v.urgent}, updated_at = ${v.updated_at} where referral_id = ${v.id}),
      e as (insert into referral_events select * from jsonb_populate_recordset(null::referral_events, ${v.events}::jsonb) returning id, collective_id)
      insert into outbox (event_id, collective_id) select id, collective_id from e`.compile(db)
}))

/** Writes a changed draft with its event. */
export function reviseReferral(after: ReferralRow, event: ChainedEvent) {
  return [revision, { ...after, events: eventRows(after, [event]) }] as const
}

/** Drops one text of a draft. */
export const deleteContent = statement((db: Kysely<Tables>, value: { referral_id: string; level: number }) =>
  db.deleteFrom('referral_contents').where('referral_id', '=', value.referral_id).where('level', '=', value.level)
)

/** Seals of what the sender wrote, one row a level; a later text of the same level takes the place of the earlier. */
export const insertContent = statement(
  (db: Kysely<Tables>, value: { referral_id: string; level: number; collective_id: string; sealed: Buffer }) =>
    db
      .insertInto('referral_contents')
      .values({
        referral_id: value.referral_id,
        level: value.level,
        collective_id: value.collective_id,
        sealed: value.sealed
      })
      .onConflict((on) =>
        on.columns(['referral_id', 'level']).doUpdateSet((set) => ({ sealed: set.ref('excluded.sealed') }))
      )
)

function eventRows(row: ReferralRow, events: readonly ChainedEvent[]): string {
  return JSON.stringify(
    events.map((event) => ({
      id: event.id,
      collective_id: row.collective_id,
      referral_id: row.id,
      version: event.version,
      action: event.action,
      side: event.side,
      organisation_id: event.organisationId,
      member_id: event.memberId,
      client_id: event.clientId,
      from_state: event.from,
      to_state: event.to,
      at: event.at,
      party_ids: row.party_ids,
      payload: event.payload,
      previous_hash: hex(event.previousHash),
      hash: hex(event.hash)
    }))
  )
}

const hex = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

function bytesAsText(row: ReferralRow): object {
  return { ...row, head_hash: hex(row.head_hash) }
}
