import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../tables.ts'

/** Every organisation that follows a referral, from one to the next by the key of their rows: looking through all rows would cost more each year. */
export const organisationsInvolved = statement((db: Kysely<Tables>, _value: object) => ({
  compile: () =>
    sql<{ organisation_id: string; collective_id: string }>`with recursive found as (
        (select organisation_id, collective_id from referral_parties order by organisation_id limit 1)
        union all
        select n.organisation_id, n.collective_id from found f cross join lateral (
          select p.organisation_id, p.collective_id from referral_parties p where p.organisation_id > f.organisation_id order by p.organisation_id limit 1) as n)
      select organisation_id, collective_id from found order by collective_id, organisation_id`.compile(db)
}))

interface Staffed {
  organisation: string
  states: string[]
  present: string[]
}

/** What was received and is the work of somebody who is not there, or of an organisation in which nobody is and that was not told. */
export const listOrphans = statement((db: Kysely<Tables>, value: Staffed & { deserted: boolean; limit: number }) => ({
  compile: () =>
    sql<{ id: string }>`select r.id from unnest(${value.states}::text[]) as e (state)
      cross join lateral (select p.referral_id, p.owner_id from referral_parties p
        where p.organisation_id = ${value.organisation} and p.side = 'receiver' and p.state = e.state offset 0) as p
      join referrals r on r.id = p.referral_id
      where p.owner_id <> all(${value.present}::uuid[]) or (${value.deserted}::boolean and r.deserted_at is null)
      order by r.id limit ${value.limit}`.compile(db)
}))

/** One of them, unless it is held by somebody who acts on it. */
export const lockOrphan = statement((db: Kysely<Tables>, value: { id: string; states: string[] }) =>
  db
    .selectFrom('referrals as r')
    .selectAll('r')
    .where('r.id', '=', value.id)
    .where((on) => on.eb('r.state', '=', sql<string>`any(${value.states})`))
    .forUpdate()
    .skipLocked()
)

/** Leaves to the desk of the sender what was the work of somebody who is not there. */
export const releaseSent = statement((db: Kysely<Tables>, value: Staffed) => ({
  compile: () =>
    sql<never>`update referral_parties p set owner_id = null
      from unnest(${value.states}::text[]) as e (state) cross join lateral (select s.referral_id from referral_parties s
        where s.organisation_id = ${value.organisation} and s.side = 'sender' and s.state = e.state offset 0) as s
      where p.organisation_id = ${value.organisation} and p.referral_id = s.referral_id and p.owner_id <> all(${value.present}::uuid[])`.compile(
      db
    )
}))

/** Somebody is there again: what nobody could act on is as everything else. */
export const resettle = statement((db: Kysely<Tables>, value: { organisation: string; states: string[] }) => ({
  compile: () =>
    sql<never>`update referrals r set deserted_at = null
      from unnest(${value.states}::text[]) as e (state) cross join lateral (select p.referral_id from referral_parties p
        where p.organisation_id = ${value.organisation} and p.side = 'receiver' and p.state = e.state offset 0) as p
      where r.id = p.referral_id and r.deserted_at is not null`.compile(db)
}))
