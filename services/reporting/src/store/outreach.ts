import { statement, type Transaction } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Cohort } from './funnel.ts'
import type { Tables } from './tables.ts'

/** Contacts of a cohort, by kind of place. */
export interface ContactFigures {
  followed: number
  byPlace: Record<string, number>
}

/** Pairs of a person and a right, and how many persons are behind them. */
export interface Situations {
  pairs: number
  persons: number
}

/** Checks of a cohort: their persons, and the rights that these miss. */
export interface CheckFigures {
  checks: number
  checked: number
  missing: Situations
  mainstream: Situations
  renounced: Situations
  byForm: Record<string, Situations>
}

export interface OutreachFigures {
  contacts: ContactFigures
  checks: CheckFigures
}

const within = (
  { from, to }: Cohort,
  column: string
) => sql`${sql.ref(column)} >= (${from}::date)::timestamp at time zone 'Europe/Paris'
  and ${sql.ref(column)} < (${to}::date + 1)::timestamp at time zone 'Europe/Paris'`
const narrowed = ({ collective, territory, organisation }: Cohort) => sql`collective_id = ${collective}
  and (${territory}::uuid is null or territory_id = ${territory}) and (${organisation}::uuid is null or organisation_id = ${organisation})`

const countContacts = statement((db: Kysely<Tables>, cohort: Cohort) => ({
  compile: () =>
    sql<ContactFigures>`with met as (
        select place_kind, count(*) as n, count(*) filter (where follow_up in ('check_made', 'referral')) as followed
        from contact_facts where not voided and ${narrowed(cohort)} and ${within(cohort, 'met_at')} group by 1
      )
      select coalesce(sum(followed), 0)::int as followed, coalesce(jsonb_object_agg(place_kind, n), '{}') as "byPlace" from met`.compile(
      db
    )
}))

// A person is told apart by a pseudonym; of an anonymous check the check itself stands for one. A right is missing where a check of the
// period found it open and not received; its form is what the latest of these checks says.
const countChecks = statement((db: Kysely<Tables>, cohort: Cohort) => ({
  compile: () =>
    sql<CheckFigures>`with made as (
        select check_id, made_at, coalesce(person, check_id::text) as who
        from check_facts where ${narrowed(cohort)} and ${within(cohort, 'made_at')}
      ),
      missing as (
        select who, right_code, bool_or(mainstream) as mainstream, bool_or(renounced) as renounced,
          (array_agg(non_take_up order by made_at desc, check_id desc) filter (where non_take_up is not null))[1] as form
        from made join finding_facts using (check_id) where status = 'entitled' group by 1, 2
      )
      select (select count(*) from made) as checks, (select count(distinct who) from made) as checked,
        jsonb_build_object('pairs', count(*), 'persons', count(distinct who)) as missing,
        jsonb_build_object('pairs', count(*) filter (where mainstream), 'persons', count(distinct who) filter (where mainstream)) as mainstream,
        jsonb_build_object('pairs', count(*) filter (where renounced), 'persons', count(distinct who) filter (where renounced)) as renounced,
        coalesce((select jsonb_object_agg(form, behind) from (
          select form, jsonb_build_object('pairs', count(*), 'persons', count(distinct who)) as behind
          from missing where form is not null group by 1
        ) as said), '{}') as "byForm"
      from missing`.compile(db)
}))

/** Counts the contacts and checks of a period; the territory and the organisation choose among them. */
export async function countOutreach(trx: Transaction<Tables>, cohort: Cohort): Promise<OutreachFigures> {
  const [[contacts], [checks]] = await Promise.all([trx.run(countContacts, cohort), trx.run(countChecks, cohort)])
  return { contacts: contacts!, checks: checks! }
}
