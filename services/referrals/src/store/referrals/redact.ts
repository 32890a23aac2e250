import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Deletes every text of a referral: what was sent, what was said with actions, the steps, the rights check that it carries; the events stay, they name nobody. */
export const forgetTexts = statement((db: Kysely<Tables>, value: { referral: string }) => ({
  compile: () =>
    sql`with texts as (delete from referral_contents where referral_id = ${value.referral}),
      words as (delete from event_texts where referral_id = ${value.referral}),
      checked as (delete from attached_checks where referral_id = ${value.referral})
      delete from contacts where referral_id = ${value.referral}`.compile(db)
}))

/** Writes that nothing is left to delete, and when a rule of time looks again. */
export const nothingLeft = statement((db: Kysely<Tables>, value: { id: string; next_at: string | null }) => ({
  compile: () =>
    sql`update referrals set redact_at = null, next_at = ${value.next_at} where id = ${value.id}`.compile(db)
}))

/** Writes when a rule of time looks again. */
export const lookAgain = statement((db: Kysely<Tables>, value: { id: string; next_at: string | null }) => ({
  compile: () => sql`update referrals set next_at = ${value.next_at} where id = ${value.id}`.compile(db)
}))

/** Takes a draft that was thrown away out of its sender's lists. */
export const dropParties = statement((db: Kysely<Tables>, value: { referral: string }) =>
  db.deleteFrom('referral_parties').where('referral_id', '=', value.referral)
)
