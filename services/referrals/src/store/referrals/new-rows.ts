import { sql } from 'kysely'
import type { ChainedEvent } from '../../acting/life/chain.ts'
import type { PartyRow } from './write-referral.ts'

// Any number of rows travels as one list for each column: PostgreSQL unpacks them in a third of the time that rows in JSON take it.

/** New rows of parties, column by column; what they share with their referral is taken from it. */
export interface NewParties {
  p_organisations: string[]
  p_sides: string[]
  p_disclosures: number[]
  p_untils: (string | null)[]
  p_sorts: string[]
  p_owners: (string | null)[]
}

/** New events, column by column. */
export interface NewEvents {
  e_ids: string[]
  e_versions: number[]
  e_actions: string[]
  e_sides: string[]
  e_organisations: (string | null)[]
  e_members: (string | null)[]
  e_clients: string[]
  e_froms: (string | null)[]
  e_tos: string[]
  e_instants: string[]
  e_payloads: string[]
  e_previous: Buffer[]
  e_hashes: Buffer[]
  e_tolds: string[]
}

/** Turns rows of parties into columns. */
export function newParties(rows: readonly PartyRow[]): NewParties {
  return {
    p_organisations: rows.map((row) => row.organisation_id),
    p_sides: rows.map((row) => row.side),
    p_disclosures: rows.map((row) => row.disclosure),
    p_untils: rows.map((row) => row.discloses_until),
    p_sorts: rows.map((row) => row.sort_at),
    p_owners: rows.map((row) => row.owner_id)
  }
}

/** Turns events into columns. */
export function newEvents(events: readonly ChainedEvent[]): NewEvents {
  return {
    e_ids: events.map(({ id }) => id),
    e_versions: events.map(({ version }) => version),
    e_actions: events.map(({ action }) => action),
    e_sides: events.map(({ side }) => side),
    e_organisations: events.map(({ organisationId }) => organisationId),
    e_members: events.map(({ memberId }) => memberId),
    e_clients: events.map(({ clientId }) => clientId),
    e_froms: events.map(({ from }) => from),
    e_tos: events.map(({ to }) => to),
    e_instants: events.map(({ at }) => at),
    e_payloads: events.map(({ payload }) => JSON.stringify(payload)),
    e_previous: events.map(({ previousHash }) => previousHash),
    e_hashes: events.map(({ hash }) => hash),
    e_tolds: events.map(({ told }) => told.join(' '))
  }
}

/** Adds parties to the referral that a `with` before it calls r. */
export function addParties(v: NewParties & { ball_with: string | null }) {
  return sql`insert into referral_parties (organisation_id, referral_id, collective_id, person_id, side, disclosure, discloses_until, party_ids,
      state, urgent, due_at, sort_at, updated_at, owner_id, territory_id, rights, escalation, ball_with)
    select x.organisation, r.id, r.collective_id, r.person_id, x.side, x.disclosure, x.until, r.party_ids, r.state, r.urgent,
      coalesce(r.withdrawal_due_at, r.due_at), x.sort, r.updated_at, x.owner, r.territory_id, r.rights, r.escalation, ${v.ball_with}
    from r, unnest(${v.p_organisations}::uuid[], ${v.p_sides}::text[], ${v.p_disclosures}::smallint[], ${v.p_untils}::date[],
      ${v.p_sorts}::timestamptz[], ${v.p_owners}::uuid[]) as x (organisation, side, disclosure, until, sort, owner)`
}

/** Adds events to the referral that a `with` before it calls r; returns what the outbox needs. */
export function addEvents(v: NewEvents) {
  return sql`insert into referral_events (id, collective_id, referral_id, version, action, side, organisation_id, member_id, client_id,
      from_state, to_state, at, party_ids, payload, previous_hash, hash, told)
    select x.id, r.collective_id, r.id, x.version, x.action, x.side, x.organisation, x.member, x.client, x.before, x.after, x.at, r.party_ids,
      x.payload, x.previous, x.hash, string_to_array(x.told, ' ')
    from r, unnest(${v.e_ids}::uuid[], ${v.e_versions}::int[], ${v.e_actions}::text[], ${v.e_sides}::text[], ${v.e_organisations}::uuid[],
      ${v.e_members}::uuid[], ${v.e_clients}::text[], ${v.e_froms}::text[], ${v.e_tos}::text[], ${v.e_instants}::timestamptz[],
      ${v.e_payloads}::jsonb[], ${v.e_previous}::bytea[], ${v.e_hashes}::bytea[], ${v.e_tolds}::text[])
      as x (id, version, action, side, organisation, member, client, before, after, at, payload, previous, hash, told)
    returning id, collective_id, version`
}
