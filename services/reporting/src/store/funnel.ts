import { statement, type Transaction } from '@relais/database'
import { closesLoop, isPending, OUTCOME_RESULTS } from '@relais/referral-lifecycle'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** Which referrals are counted: those whose root was sent from one day to another, in France, both included. */
export interface Cohort {
  collective: string
  from: string
  to: string
  /** NOWHERE: those of which no territory is known. */
  territory: string | null
  organisation: string | null
}

/** By what the figures of a cohort may be told apart. */
export type Part = 'territory' | 'organisation'

/** Stands for a territory that is not known. */
export const NOWHERE = '00000000-0000-0000-0000-000000000000'

/** What came of the referrals of a cohort. `days`: median and 90th percentile of working days; null when there is nothing to measure. */
export interface StepFigures {
  sent: number
  acknowledged: number
  answered: number
  accepted: number
  waitlisted: number
  declined: number
  started: number
  resolved: number
  closed: number
  redirected: number
  withdrawn: number
  personDeclined: number
  expired: number
  sides: Record<string, number>
  days: Record<'acknowledged' | 'answered' | 'started' | 'resolved' | 'closed', number[] | null>
}

/** What came of the rights asked for at the roots of a cohort. `filed`: those of which a file was lodged, whatever came of it since. */
export interface RightFigures {
  roots: number
  closedLoops: number
  requested: number
  filed: number
  results: Record<string, number>
  /** By the code of the right. */
  byRight: OneRight[]
}

/** The results that are told by right. */
export const TOLD_BY_RIGHT = { opened: 'right_opened', refused: 'refused_by_body' } as const

/** How often one right was asked for, and what came of it. */
export interface OneRight {
  right: string
  requested: number
  filed: number
  opened: number
  refused: number
}

// A referral entered in error never was one: it is in no count. The territory and the organisation choose among the referrals
// of the chains; the period is that of the root, so that no chain is cut in two.
const legsOf = (cohort: Cohort) => sql`
  roots as (
    select root_id from referral_facts
    where collective_id = ${cohort.collective} and referral_id = root_id and state <> 'entered_in_error'
      and sent_at >= (${cohort.from}::date)::timestamp at time zone 'Europe/Paris'
      and sent_at < (${cohort.to}::date + 1)::timestamp at time zone 'Europe/Paris'
  ),
  legs as (
    select f.* from referral_facts f join roots using (root_id)
    where f.collective_id = ${cohort.collective} and f.sent_at is not null and f.state <> 'entered_in_error'
      and (${cohort.territory}::uuid is null or coalesce(f.territory_id, ${NOWHERE}::uuid) = ${cohort.territory})
      and (${cohort.organisation}::uuid is null or ${cohort.organisation} in (f.sender_id, f.recipient_id))
  )`

const quantiles = (column: string) =>
  sql`percentile_cont(array[0.5, 0.9]) within group (order by ${sql.ref(column)}::float8)`

const countSteps = statement((db: Kysely<Tables>, cohort: Cohort) => ({
  compile: () =>
    sql<StepFigures>`with ${legsOf(cohort)}
      select count(*) as sent, count(acknowledged_at) as acknowledged, count(answered_at) as answered,
        count(*) filter (where answer = 'accepted') as accepted,
        count(*) filter (where answer = 'waitlisted') as waitlisted,
        count(*) filter (where answer = 'declined') as declined,
        count(started_at) as started, count(resolved_at) as resolved, count(closed_at) as closed,
        count(*) filter (where state = 'redirected') as redirected,
        count(*) filter (where state = 'withdrawn') as withdrawn,
        count(*) filter (where state = 'person_declined') as "personDeclined",
        count(*) filter (where state = 'expired') as expired,
        jsonb_build_object('acknowledged', ${quantiles('acknowledged_days')}, 'answered', ${quantiles('answered_days')},
          'started', ${quantiles('started_days')}, 'resolved', ${quantiles('resolved_days')}, 'closed', ${quantiles('closed_days')}) as days,
        coalesce((select jsonb_object_agg(side, n) from (
          select decline_side as side, count(*) as n from legs where answer = 'declined' and decline_side is not null group by 1
        ) as declined), '{}') as sides
      from legs`.compile(db)
}))

// Of several results of one right in a chain the latest counts; handing the person on is no result where another leg has one.
// Rights asked for and results are put under one another and grouped, not joined: behind row-level security PostgreSQL expects
// a few rows, and would join these by going through all of one for each of the other.
const countRights = statement((db: Kysely<Tables>, value: Cohort & { closing: string[]; pending: string[] }) => ({
  compile: () =>
    sql<RightFigures>`with ${legsOf(value)},
      chains as (
        select referral_id, root_id, rights from referral_facts
        where collective_id = ${value.collective} and state <> 'entered_in_error' and root_id in (select root_id from legs)
      ),
      said as (
        select root_id, unnest(rights) as right_code, null::text as result, null::timestamptz as recorded_at, null::uuid as referral_id, false as replaced
        from chains where referral_id = root_id
        union all
        select c.root_id, right_code, result, recorded_at, o.referral_id, replaced_at is not null from chains c join outcome_facts o using (referral_id)
      ),
      answers as (
        select root_id, right_code, coalesce(bool_or(result = any(${value.pending}::text[])), false) as filed,
          (array_agg(result order by result = 'referred_elsewhere', recorded_at desc, referral_id desc)
            filter (where result is not null and not replaced))[1] as result
        from said group by root_id, right_code having bool_or(result is null)
      ),
      loops as (select bool_and(coalesce(result = any(${value.closing}::text[]), false)) as closed from answers group by root_id)
      select (select count(*) from loops) as roots, (select count(*) from loops where closed) as "closedLoops",
        (select count(*) from answers) as requested, (select count(*) from answers where filed) as filed,
        coalesce((select jsonb_agg(to_jsonb(each_right) order by "right" collate "C") from (
          select right_code as "right", count(*) as requested, count(*) filter (where filed) as filed,
            count(*) filter (where result = ${TOLD_BY_RIGHT.opened}) as opened, count(*) filter (where result = ${TOLD_BY_RIGHT.refused}) as refused
          from answers group by right_code
        ) as each_right), '[]') as "byRight",
        coalesce((select jsonb_object_agg(result, n) from (
          select result, count(*) as n from answers where result is not null group by result
        ) as counted), '{}') as results`.compile(db)
}))

const CLOSING = Object.keys(OUTCOME_RESULTS).filter(closesLoop)
const PENDING = Object.keys(OUTCOME_RESULTS).filter(isPending)

export interface FunnelFigures {
  steps: StepFigures
  rights: RightFigures
}

/** Counts a cohort: its referrals step by step, and the rights asked for at their roots. */
export async function countFunnel(trx: Transaction<Tables>, cohort: Cohort): Promise<FunnelFigures> {
  const [[steps], [rights]] = await Promise.all([
    trx.run(countSteps, cohort),
    trx.run(countRights, { ...cohort, closing: CLOSING, pending: PENDING })
  ])
  return { steps: steps!, rights: rights! }
}
