import { statement } from '@relais/database'
import { isSuccess, OUTCOME_RESULTS } from '@relais/referral-lifecycle'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { chosenChain, held, type KnownCohort, latestFirst, standing, withinDays } from './known.ts'

/** What came within a delay of those checked (else sent) in a month. */
export interface CohortFigures {
  /** 2026-07 */
  month: string
  /** Whether the delay is over for each of them. */
  complete: boolean
  roots: number
  rootsWithin: number
  rights: number
  rightsWithin: number
}

const SUCCESS = Object.keys(OUTCOME_RESULTS).filter(isSuccess)

// Each right asked for at a root, with what was held to be true of it anywhere in the chain.
export const countCohorts = statement((db: Kysely<Tables>, value: KnownCohort & { days: number }) => ({
  compile: () =>
    sql<CohortFigures>`with roots as (
        select r.root_id, r.rights, r.cohort_on from referral_facts r
        where r.referral_id = r.root_id and ${standing(value, 'r')} and ${withinDays(value, 'r.cohort_on')} and ${chosenChain(value, 'r')}
      ),
      present as (
        select distinct on (o.root_id, o.right_code) o.root_id, o.right_code, o.result, o.decided_on
        from roots join outcome_facts o using (root_id) join referral_facts f on f.referral_id = o.referral_id
        where ${held(value)} and ${standing(value, 'f')} and o.right_code = any(roots.rights)
        order by o.root_id, o.right_code, ${latestFirst}
      ),
      gained as (
        select p.root_id, count(*) as rights from present p join roots using (root_id)
        where p.result = any(${SUCCESS}::text[]) and p.decided_on <= roots.cohort_on + ${value.days}::int group by 1
      )
      select to_char(cohort_on, 'YYYY-MM') as month,
        (date_trunc('month', min(cohort_on)) + interval '1 month')::date - 1 + ${value.days}::int < ${value.asOf}::date as complete,
        count(*) as roots, count(gained.rights) as "rootsWithin", sum(cardinality(roots.rights))::int as rights,
        coalesce(sum(gained.rights), 0)::int as "rightsWithin"
      from roots left join gained using (root_id) group by 1 order by 1`.compile(db)
}))
