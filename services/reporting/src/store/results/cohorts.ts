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

// Of each root the rights gained in time, looked up one root after the other: behind row-level security PostgreSQL expects a few rows, and would join a set
// of them by going through all of one for each of the other.
export const countCohorts = statement((db: Kysely<Tables>, value: KnownCohort & { days: number }) => ({
  compile: () =>
    sql<CohortFigures>`with roots as (
        select r.root_id, r.rights, r.cohort_on from referral_facts r
        where r.referral_id = r.root_id and ${standing(value, 'r')} and ${withinDays(value, 'r.cohort_on')} and ${chosenChain(value, 'r')}
      )
      select to_char(cohort_on, 'YYYY-MM') as month,
        (date_trunc('month', min(cohort_on)) + interval '1 month')::date - 1 + ${value.days}::int < ${value.asOf}::date as complete,
        count(*) as roots, count(*) filter (where gained.rights > 0) as "rootsWithin", sum(cardinality(roots.rights))::int as rights,
        sum(gained.rights)::int as "rightsWithin"
      from roots, lateral (
        select count(*) as rights from (
          select distinct on (o.right_code) o.result, o.decided_on from outcome_facts o join referral_facts f on f.referral_id = o.referral_id
          where o.root_id = roots.root_id and ${held(value)} and ${standing(value, 'f')} and o.right_code = any(roots.rights)
          order by o.right_code, ${latestFirst}
        ) as present
        where result = any(${SUCCESS}::text[]) and decided_on <= roots.cohort_on + ${value.days}::int
      ) as gained
      group by 1 order by 1`.compile(db)
}))
