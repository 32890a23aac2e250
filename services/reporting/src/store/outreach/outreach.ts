import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import { type Cohort, NOWHERE } from '../funnel.ts'
import type { Tables } from '../tables.ts'
import { countNetwork, type NetworkFigures } from './network.ts'

/** Contacts of a cohort, by kind of place; `timed` of them say how long they took. */
export interface ContactFigures {
  followed: number
  minutes: number
  timed: number
  byPlace: Record<string, number>
}

/** Pairs of a person and a right, and how many persons are behind them. */
export interface Situations {
  pairs: number
  persons: number
}

/** Of how many persons a right was found open and not received, received, or not wanted though open. */
export interface RightFigures {
  right: string
  mainstream: boolean
  potential: number
  received: number
  renounced: number
}

/** Checks of a cohort: their persons, and the rights that these miss. */
export interface CheckFigures {
  checks: number
  checked: number
  missing: Situations
  mainstream: Situations
  renounced: Situations
  byForm: Record<string, Situations>
  byCause: Record<string, Situations>
  byRight: RightFigures[]
}

export interface OutreachFigures {
  contacts: ContactFigures
  checks: CheckFigures
  network: NetworkFigures
}

const within = (
  { from, to }: Cohort,
  column: string
) => sql`${sql.ref(column)} >= (${from}::date)::timestamp at time zone 'Europe/Paris'
  and ${sql.ref(column)} < (${to}::date + 1)::timestamp at time zone 'Europe/Paris'`
const narrowed = ({ collective, territory, organisation }: Cohort) => sql`collective_id = ${collective}
  and (${territory}::uuid is null or coalesce(territory_id, ${NOWHERE}::uuid) = ${territory}) and (${organisation}::uuid is null or organisation_id = ${organisation})`

const countContacts = statement((db: Kysely<Tables>, cohort: Cohort) => ({
  compile: () =>
    sql<ContactFigures>`with met as (
        select place_kind, count(*) as n, count(*) filter (where follow_up in ('check_made', 'referral')) as followed,
          sum(minutes) as minutes, count(minutes) as timed
        from contact_facts where not voided and ${narrowed(cohort)} and ${within(cohort, 'met_at')} group by 1
      )
      select coalesce(sum(followed), 0)::int as followed, coalesce(sum(minutes), 0)::int as minutes,
        coalesce(sum(timed), 0)::int as timed, coalesce(jsonb_object_agg(place_kind, n), '{}') as "byPlace" from met`.compile(
      db
    )
}))

// A person is told apart by a pseudonym; of an anonymous check the check itself stands for one. A right is missing where a check of the
// period found it open and not received; its form and its cause are what the latest of these checks says. Received is a right that none of
// them found missing.
const countChecks = statement((db: Kysely<Tables>, cohort: Cohort) => ({
  compile: () =>
    sql<CheckFigures>`with made as (
        select check_id, made_at, coalesce(person, check_id::text) as who
        from check_facts where ${narrowed(cohort)} and ${within(cohort, 'made_at')}
      ),
      stood as (
        select who, right_code, bool_or(mainstream) as mainstream, bool_or(status = 'entitled') as missing,
          bool_or(renounced) filter (where status = 'entitled') as renounced,
          (array_agg(non_take_up order by made_at desc, check_id desc) filter (where status = 'entitled' and non_take_up is not null))[1] as form,
          (array_agg(cause order by made_at desc, check_id desc) filter (where status = 'entitled' and cause is not null))[1] as cause
        from made join finding_facts using (check_id) where status in ('entitled', 'received') group by 1, 2
      ),
      missing as (select * from stood where missing)
      select (select count(*) from made) as checks, (select count(distinct who) from made) as checked,
        ${behind('true')} as missing, ${behind('mainstream')} as mainstream, ${behind('renounced')} as renounced,
        ${said('form')} as "byForm", ${said('cause')} as "byCause",
        coalesce((select jsonb_agg(by_right order by by_right ->> 'right') from (
          select jsonb_build_object('right', right_code, 'mainstream', bool_or(mainstream), 'potential', count(*) filter (where missing),
            'received', count(*) filter (where not missing), 'renounced', count(*) filter (where renounced)) as by_right
          from stood group by right_code
        ) as standing), '[]') as "byRight"
      from missing`.compile(db)
}))

const behind = (
  which: 'true' | 'mainstream' | 'renounced'
) => sql`jsonb_build_object('pairs', count(*) filter (where ${sql.raw(which)}),
  'persons', count(distinct who) filter (where ${sql.raw(which)}))`
const said = (what: 'form' | 'cause') => sql`coalesce((select jsonb_object_agg(code, behind) from (
    select ${sql.ref(what)} as code, jsonb_build_object('pairs', count(*), 'persons', count(distinct who)) as behind
    from missing where ${sql.ref(what)} is not null group by 1
  ) as said), '{}')`

/** Counts the contacts, checks and activities of a period; the territory and the organisation choose among them. */
export async function countOutreach(trx: Transaction<Tables>, cohort: Cohort): Promise<OutreachFigures> {
  const [[contacts], [checks], [network]] = await Promise.all([
    trx.run(countContacts, cohort),
    trx.run(countChecks, cohort),
    trx.run(countNetwork, cohort)
  ])
  return { contacts: contacts!, checks: checks!, network: network! }
}
