import { statement } from '@relais/database'
import { isSuccess, OUTCOME_RESULTS } from '@relais/referral-lifecycle'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { chosenChain, held, type KnownCohort, latestFirst, standing, tooLate, withinDays } from './known.ts'

/** Rights, and how many roots they are of. */
export interface Behind {
  rights: number
  roots: number
}

/** An amount, the roots that it comes from, and what the largest of them brings; in euro cents. */
export interface Amount {
  cents: number
  roots: number
  largest: number
}

/** Amounts of one kind: in all, and by the code of their source. */
export interface Amounts {
  total: Amount | null
  bySource: Record<string, Amount>
}

/** Median and 90th percentile of working days, and over how many; null when there is nothing to measure. */
export interface Measured {
  days: number[] | null
  of: number
}

/** The rights that a body decided in a period. */
export interface DecidedFigures {
  decided: Behind
  gained: Behind
  opened: Behind
  maintainedOrRaised: Behind
  refused: Behind
  byRight: Record<string, number>
  money: Record<'monthly' | 'arrears' | 'once', Amounts>
  /** Rights opened whose amount was told. */
  withAmount: Behind
  times: Record<'answeredToFiled' | 'filedToDecided' | 'sentToDecided' | 'decidedToPaid', Measured>
}

const SUCCESS = Object.keys(OUTCOME_RESULTS).filter(isSuccess)

const behind = (condition: string) =>
  sql`jsonb_build_object('rights', count(*) filter (where ${sql.raw(condition)}), 'roots', count(distinct root_id) filter (where ${sql.raw(condition)}))`
/** Days from one step to another, both from the sending; none where one of them is not known, 0 where they came in another order. */
const between = (from: string, to: string) =>
  `case when ${to} >= ${from} then ${to} - ${from} when ${to} < ${from} then 0 end`
const measured = (days: string) => sql`jsonb_build_object('of', count(${sql.raw(days)}),
  'days', percentile_cont(array[0.5, 0.9]) within group (order by (${sql.raw(days)})::float8))`
const amountsOf = (kind: string) => sql`jsonb_build_object(
  'total', (select jsonb_build_object('cents', sum(cents), 'roots', count(*), 'largest', max(cents)) from by_root where kind = ${kind} having count(*) > 0),
  'bySource', coalesce((select jsonb_object_agg(source, amount) from (
    select source, jsonb_build_object('cents', sum(cents), 'roots', count(*), 'largest', max(cents)) as amount from by_source where kind = ${kind} group by source
  ) as told), '{}'))`

// A right is of the period in which the body decided it. Which right was decided is looked for first; then what was held to be true of it anywhere in its
// chain, for a later result of another leg takes the place of the one that was found.
export const countDecided = statement((db: Kysely<Tables>, cohort: KnownCohort) => ({
  compile: () =>
    sql<DecidedFigures>`with found as (
        select distinct o.root_id, o.right_code from outcome_facts o where ${held(cohort)} and ${withinDays(cohort, 'o.decided_on')}
      ),
      present as (
        select distinct on (o.root_id, o.right_code) o.*, f.answered_days, f.answered_at
        from found join outcome_facts o using (root_id, right_code) join referral_facts f on f.referral_id = o.referral_id
          join referral_facts r on r.referral_id = o.root_id
        where ${held(cohort)} and ${standing(cohort, 'f')} and ${standing(cohort, 'r')} and o.right_code = any(r.rights)
        order by o.root_id, o.right_code, ${latestFirst}
      ),
      decided as (
        select p.*, p.result = any(${SUCCESS}::text[]) as gained,
          (select e.filed_days from outcome_facts e where e.referral_id = p.referral_id and e.right_code = p.right_code and e.filed_days is not null
            and e.recorded_at < ${tooLate(cohort)} order by e.version desc limit 1) as lodged_days,
          case when p.answered_at < ${tooLate(cohort)} then p.answered_days end as known_answer_days
        from present p where ${withinDays(cohort, 'p.decided_on')} and ${chosenChain(cohort, 'p')}
      ),
      by_source as (
        select root_id, source, kind, sum(amount) as cents from decided, lateral (values
          ('monthly', case when result = 'right_opened' then amount_monthly_cents end), ('arrears', arrears_cents), ('once', amount_once_cents)) as a (kind, amount)
        where gained and amount > 0 group by 1, 2, 3
      ),
      by_root as (select root_id, kind, sum(cents) as cents from by_source group by 1, 2)
      select ${behind('true')} as decided, ${behind('gained')} as gained, ${behind("result = 'right_opened'")} as opened,
        ${behind("result = 'right_maintained_or_raised'")} as "maintainedOrRaised", ${behind('not gained')} as refused,
        ${behind("result = 'right_opened' and amount_monthly_cents is not null")} as "withAmount",
        coalesce((select jsonb_object_agg(right_code, n) from (select right_code, count(*) as n from decided where gained group by 1) as each), '{}') as "byRight",
        jsonb_build_object('monthly', ${amountsOf('monthly')}, 'arrears', ${amountsOf('arrears')}, 'once', ${amountsOf('once')}) as money,
        jsonb_build_object('answeredToFiled', ${measured(between('known_answer_days', 'lodged_days'))},
          'filedToDecided', ${measured(between('lodged_days', 'decided_days'))},
          'sentToDecided', ${measured('decided_days')},
          'decidedToPaid', ${measured(between('decided_days', 'paid_days'))}) as times
      from decided`.compile(db)
}))
