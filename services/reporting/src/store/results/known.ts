import { sql } from 'kysely'
import { type Cohort, NOWHERE } from '../funnel.ts'

/** A cohort as it was known at the end of a day. */
export interface KnownCohort extends Cohort {
  asOf: string
}

/** The first instant that is too late to be known. */
export const tooLate = ({ asOf }: KnownCohort) => sql`(${asOf}::date + 1)::timestamp at time zone 'Europe/Paris'`

/** Days of the period, both included. */
export const withinDays = ({ from, to }: KnownCohort, column: string) =>
  sql`${sql.ref(column)} between ${from}::date and ${to}::date`

/** A referral that was sent by then, and was not yet known to be an error. */
export const standing = (
  cohort: KnownCohort,
  table: string
) => sql`${sql.ref(`${table}.collective_id`)} = ${cohort.collective}
  and ${sql.ref(`${table}.sent_at`)} < ${tooLate(cohort)}
  and (${sql.ref(`${table}.error_at`)} is null or ${sql.ref(`${table}.error_at`)} >= ${tooLate(cohort)})`

/** A result as it was held to be true then. */
export const held = (
  cohort: KnownCohort
) => sql`o.collective_id = ${cohort.collective} and o.recorded_at < ${tooLate(cohort)}
  and (o.replaced_at is null or o.replaced_at >= ${tooLate(cohort)})`

/** Of several results of one right in a chain the latest counts; handing the person on is no result where another leg has one. */
export const latestFirst = sql`o.result = 'referred_elsewhere', o.recorded_at desc, o.referral_id desc`

/** A referral of the territory and the organisation that are asked for. */
export const chosen = ({ territory, organisation }: KnownCohort, table: string) => sql`
  (${territory}::uuid is null or coalesce(${sql.ref(`${table}.territory_id`)}, ${NOWHERE}::uuid) = ${territory})
  and (${organisation}::uuid is null or ${organisation} in (${sql.ref(`${table}.sender_id`)}, ${sql.ref(`${table}.recipient_id`)}))`

/** A chain with a referral of the territory and the organisation that are asked for. */
export const chosenChain = (cohort: KnownCohort, table: string) => sql`
  ((${cohort.territory}::uuid is null and ${cohort.organisation}::uuid is null) or exists (
    select from referral_facts l where l.root_id = ${sql.ref(`${table}.root_id`)} and ${standing(cohort, 'l')} and ${chosen(cohort, 'l')}))`
