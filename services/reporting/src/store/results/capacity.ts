import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Of how many days of a period an organisation ended as what, and its open places on the last; null: none of its units counts them, or nothing fresh. */
export interface CapacityOf {
  organisationId: string
  open: number
  waitingList: number
  full: number
  paused: number
  places: number | null
}

/** How a month ended: organisations with a fresh statement, those of them that count their places, and how many these had. */
export interface CapacityAt {
  month: string
  fresh: number
  counting: number
  places: number
}

export interface CapacityFigures {
  organisations: CapacityOf[]
  months: CapacityAt[]
}

/** Whose places, from one day to another, both included; null is every organisation. `holds`: days for which a statement is fresh. */
export interface CapacityAsked {
  collective: string
  organisation: string | null
  from: string
  to: string
  holds: number
}

// A unit stands as on its last change until its next one. Services that count their own places and the organisation as a whole stand together: a place
// anywhere is a place, a pause of the whole is one of all.
/** Counts the days of a period and its month ends; bounded by organisations and days, however many referrals there are. */
export const countCapacity = statement(
  (db: Kysely<Tables>, { collective, organisation, from, to, holds }: CapacityAsked) => ({
    compile: () =>
      sql<CapacityFigures>`with changed as (
        select *, lead(day) over (partition by organisation_id, unit_id order by day) as next from capacity_facts
        where collective_id = ${collective} and day <= ${to}::date and (${organisation}::uuid is null or organisation_id = ${organisation})
      ),
      unit as (
        select organisation_id, unit_id, at::date as day, at::date - stated_on <= ${holds}::int as fresh, places, waiting_list,
          paused_from is not null and at between paused_from and coalesce(paused_until, 'infinity') as paused
        from changed, generate_series(greatest(day, ${from}::date), least(coalesce(next - 1, 'infinity'), ${to}::date), interval '1 day') as at where not dropped
      ),
      stood as (
        select organisation_id, day, bool_and(fresh) as fresh, bool_and(paused) or coalesce(bool_or(paused) filter (where unit_id = organisation_id), false) as paused,
          coalesce(bool_or(places is null or places > 0) filter (where not paused), false) as open,
          coalesce(bool_or(waiting_list) filter (where not paused), false) as waiting, sum(case when paused then places * 0 else places end)::int as places
        from unit group by 1, 2
      ),
      ended as (
        select organisation_id, day, case when not fresh then 'unknown' when paused then 'paused' when open then 'open' when waiting then 'waitingList' else 'full' end as state,
          case when fresh then case when paused then places * 0 else places end end as places
        from stood
      )
      select coalesce((select jsonb_agg(one order by one ->> 'organisationId') from (
          select jsonb_build_object('organisationId', organisation_id, 'open', count(*) filter (where state = 'open'),
            'waitingList', count(*) filter (where state = 'waitingList'), 'full', count(*) filter (where state = 'full'),
            'paused', count(*) filter (where state = 'paused'), 'places', max(places) filter (where day = ${to}::date)) as one
          from ended group by organisation_id
        ) as organisations), '[]') as organisations,
        coalesce((select jsonb_agg(one order by one ->> 'month') from (
          select jsonb_build_object('month', to_char(day, 'YYYY-MM'), 'fresh', count(*) filter (where state <> 'unknown'), 'counting', count(places),
            'places', coalesce(sum(places), 0)) as one
          from ended where extract(day from day + 1) = 1 group by day
        ) as months), '[]') as months`.compile(db)
  })
)
