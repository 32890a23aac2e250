import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import { type Cohort, NOWHERE } from '../funnel.ts'
import type { Tables } from '../tables.ts'

/** Activities for the network, of which `timed` say how long they took, and the people who came where they were counted. */
export interface NetworkFigures {
  counted: number
  minutes: number
  timed: number
  trained: number
  byKind: Record<string, number>
  byAudience: Record<string, number>
  /** Members of the collective that took part, each once. */
  members: number
  /** Others, each as often as it took part. */
  others: number
}

/** Counts the activities of a period; the territory and the organisation that noted them choose among them. */
export const countNetwork = statement(
  (db: Kysely<Tables>, { collective, from, to, territory, organisation }: Cohort) => ({
    compile: () =>
      sql<NetworkFigures>`with held as (
        select kind, minutes, audiences, people, organisation_ids, other_counts from activity_facts
        where not voided and collective_id = ${collective} and day between ${from}::date and ${to}::date
          and (${territory}::uuid is null or coalesce(territory_id, ${NOWHERE}::uuid) = ${territory}) and (${organisation}::uuid is null or organisation_id = ${organisation})
      ),
      came as (select kind, audience, n from held, unnest(audiences, people) as each (audience, n) where n is not null)
      select count(*) filter (where array_position(people, null) is null) as counted,
        coalesce(sum(minutes), 0)::int as minutes, count(minutes) as timed,
        (select coalesce(sum(n), 0)::int from came where kind = 'training') as trained,
        coalesce((select jsonb_object_agg(kind, n) from (select kind, count(*) as n from held group by 1) as kinds), '{}') as "byKind",
        coalesce((select jsonb_object_agg(audience, n) from (select audience, sum(n) as n from came group by 1) as kinds), '{}') as "byAudience",
        (select count(distinct id) from held, unnest(organisation_ids) as id) as members,
        (select coalesce(sum(n), 0)::int from held, unnest(other_counts) as n) as others
      from held`.compile(db)
  })
)
