import { asOwner } from '@relais/test-kit'

/** What is counted of whom: the collective, or an organisation or a territory of it. */
export interface Part {
  from: string
  to: string
  organisation: string | null
  territory: string | null
}

// Every right of the catalogue that is an aid of a place; the others are droit commun (guide of the collective, by hand).
const OF_A_PLACE =
  "('tcl_solidaire_gratuit', 'tcl_solidaire_reduit', 'ter_illico', 'versement_eau', 'rsj', 'aide_ccas')"

/** The figures of outreach, counted once more from the tables in which it is noted, by name; what stands at zero is left out. */
export async function countByHand(adminUrl: string, part: Part): Promise<Map<string, number>> {
  const rows = await asOwner<{ name: string; n: number }>(
    adminUrl,
    `with asked as (select $1::date as first, $2::date as last, $3::uuid as organisation, $4::uuid as territory),
      met as (
        select c.* from rights_check.outreach_contacts c, asked
        where voided_at is null and (met_at at time zone 'Europe/Paris')::date between first and last
          and organisation_id = coalesce(organisation, organisation_id) and territory_id = coalesce(territory, territory_id)
      ),
      checked as (
        select c.id, c.created_at, coalesce(c.person_id, c.id) as person from rights_check.checks c, asked
        where (created_at at time zone 'Europe/Paris')::date between first and last
          and organisation_id = coalesce(organisation, organisation_id)
          and (territory is null or territory_id = territory)
      ),
      found as (select person, created_at, id, f.* from checked join rights_check.findings f on f.check_id = checked.id),
      missed as (select distinct person, right_id from found where status = 'entitled'),
      has as (select distinct person, right_id from found where status = 'received' except select * from missed),
      unwanted as (select distinct person, right_id from found where status = 'entitled' and renounced_on is not null),
      forms as (
        select distinct on (person, right_id) person, right_id, non_take_up from found
        where status = 'entitled' and non_take_up is not null order by person, right_id, created_at desc, id desc
      ),
      causes as (
        select distinct on (person, right_id) person, right_id, cause from found
        where status = 'entitled' and cause is not null order by person, right_id, created_at desc, id desc
      ),
      held as (
        select a.* from rights_check.network_activities a, asked
        where voided_at is null and day between first and last
          and organisation_id = coalesce(organisation, organisation_id) and (territory is null or territory_id = territory)
      ),
      came as (
        select kind, audiences[at] as audience, people[at] as n from held, generate_subscripts(audiences, 1) as at
        where people[at] is not null
      )
      select 'contacts.all' as name, count(*) as n from met
      union all select 'contacts.followed', count(*) from met where follow_up = 'check_made' or follow_up = 'referral'
      union all select 'contacts.minutes', sum(minutes) from met
      union all select 'contacts.byPlace.' || place_kind, count(*) from met group by place_kind
      union all select 'checks', count(*) from checked
      union all select 'persons.checked', count(distinct person) from checked
      union all select 'persons.nonTakeUp', count(distinct person) from missed
      union all select 'persons.mainstream', count(distinct person) from missed where right_id not in ${OF_A_PLACE}
      union all select 'situations.nonTakeUp', count(*) from missed
      union all select 'situations.mainstream', count(*) from missed where right_id not in ${OF_A_PLACE}
      union all select 'situations.renounced', count(*) from unwanted
      union all select 'situations.byForm.' || non_take_up, count(*) from forms group by non_take_up
      union all select 'situations.byCause.' || cause, count(*) from causes group by cause
      union all select 'situations.byRight.potential.' || right_id, count(*) from missed group by right_id
      union all select 'situations.byRight.received.' || right_id, count(*) from has group by right_id
      union all select 'situations.byRight.renounced.' || right_id, count(*) from unwanted group by right_id
      union all select 'network.activities.all', count(*) from held
      union all select 'network.activities.counted', count(*) from held where not exists (select 1 from unnest(people) as n where n is null)
      union all select 'network.byKind.' || kind, count(*) from held group by kind
      union all select 'network.people.all', sum(n) from came
      union all select 'network.people.actors', sum(n) from came where audience <> 'residents'
      union all select 'network.people.trained', sum(n) from came where kind = 'training'
      union all select 'network.byAudience.' || audience, sum(n) from came group by audience
      union all select 'network.organisations.members', count(distinct member) from held, unnest(organisation_ids) as member
      union all select 'network.organisations.others', sum(n) from held, unnest(other_counts) as n
      union all select 'network.minutes', sum(minutes) from held`,
    [part.from, part.to, part.organisation, part.territory]
  )
  return new Map(rows.flatMap(({ name, n }) => (n === null || Number(n) === 0 ? [] : [[name, Number(n)]])))
}

interface Figure {
  unit: unknown
  count?: number | null
  total?: number | null
  reason?: string | null
}

/** The figures of a report by name: null where one is withheld; what stands at zero is left out. */
export function figuresIn(report: object): Map<string, number | null> {
  const figures = new Map<string, number | null>()
  walk('', report)
  return figures

  function walk(name: string, value: object): void {
    if ('unit' in value) {
      const { count, total, reason } = value as Figure
      const told = count ?? total ?? null
      if (told !== 0 && reason !== 'nothing_measured') figures.set(name, told)
      return
    }
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || typeof inner !== 'object') continue
      const own = Array.isArray(value) ? (inner as { code: string }).code : key
      walk(name === '' ? own : `${name}.${own}`, inner)
    }
  }
}
