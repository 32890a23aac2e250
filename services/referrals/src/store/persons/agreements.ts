import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { AgreementsTable, Tables } from '../tables.ts'

export type AgreementRow = Selectable<AgreementsTable>

/** Writes a new agreement. */
export const insertAgreement = statement((db: Kysely<Tables>, value: Insertable<AgreementsTable>) =>
  db.insertInto('agreements').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    person_id: value.person_id,
    recipient_id: value.recipient_id,
    rights: value.rights,
    level: value.level,
    how_given: value.how_given,
    given_on: value.given_on,
    expires_on: value.expires_on,
    withdrawn_at: value.withdrawn_at,
    version: value.version,
    created_at: value.created_at,
    onward: value.onward
  })
)

/** Reads an agreement that one's own organisation recorded. */
export const findAgreement = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db.selectFrom('agreements').selectAll().where('id', '=', value.id).where('organisation_id', '=', value.organisation)
)

/** A page of the agreements of a person, latest first. */
export const listAgreementsOf = statement(
  (db: Kysely<Tables>, value: { person: string; organisation: string; before: string; limit: number }) =>
    db
      .selectFrom('agreements')
      .selectAll()
      .where('person_id', '=', value.person)
      .where('organisation_id', '=', value.organisation)
      .where('id', '<', value.before)
      .orderBy('id', 'desc')
      .limit(value.limit)
)

/** Reads the agreement under which a referral stands. */
export const findAgreementOf = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db
    .selectFrom('agreements as a')
    .innerJoin('referrals as r', 'r.agreement_id', 'a.id')
    .selectAll('a')
    .where('r.id', '=', value.referral)
)

/** From this instant the recipient reads nothing more. */
export const withdrawAgreement = statement((db: Kysely<Tables>, value: { id: string; at: string }) => ({
  compile: () =>
    sql`update agreements set withdrawn_at = ${value.at}, version = version + 1 where id = ${value.id} and withdrawn_at is null`.compile(
      db
    )
}))

/** Reads an agreement of one's own, held until the end of the transaction. */
export const lockAgreement = statement((db: Kysely<Tables>, value: { id: string; organisation: string }) =>
  db
    .selectFrom('agreements')
    .selectAll()
    .where('id', '=', value.id)
    .where('organisation_id', '=', value.organisation)
    .forUpdate()
)

/** Lets nobody else change the agreement of a referral, nor what stands on it, until the end of the transaction. */
export const holdAgreementOf = statement((db: Kysely<Tables>, value: { referral: string }) => ({
  compile: () =>
    sql`select pg_advisory_xact_lock(hashtextextended(agreement_id::text, 11)) from referrals where id = ${value.referral} and agreement_id is not null`.compile(
      db
    )
}))

/** Lets nobody withdraw these agreements, on which somebody is about to be sent, until the end of the transaction. */
export const keepAgreements = statement((db: Kysely<Tables>, value: { ids: string[] }) => ({
  compile: () =>
    sql`select pg_advisory_xact_lock_shared(hashtextextended(id::text, 11)) from (select unnest(${value.ids}::uuid[]) as id order by 1) a`.compile(
      db
    )
}))

/** The same for the agreement of a referral, and for another one that is named. */
export const keepAgreementsOf = statement((db: Kysely<Tables>, value: { referral: string; named: string | null }) => ({
  compile: () =>
    sql`select pg_advisory_xact_lock_shared(hashtextextended(id::text, 11)) from
      (select agreement_id as id from referrals where id = ${value.referral} union select ${value.named}::uuid order by 1) a where id is not null`.compile(
      db
    )
}))

/** Lets nobody else change these agreements, nor what stands on them. */
export const holdAgreements = statement((db: Kysely<Tables>, value: { ids: string[] }) => ({
  compile: () =>
    sql`select pg_advisory_xact_lock(hashtextextended(id::text, 11)) from (select unnest(${value.ids}::uuid[]) as id order by 1) a`.compile(
      db
    )
}))
