import type { OutreachSubject } from '@relais/demo'
import { asOwner } from '@relais/test-kit'

const EVENTS = `
  insert into rights_check.outreach_events (kind, subject_id, version, collective_id, organisation_id, at, facts)
  select kind, id, version, $1, organisation, at, facts || case kind when 'check' then jsonb_build_object('person', md5(person::text)) else '{}' end
  from jsonb_to_recordset($2::jsonb) as x (kind text, id uuid, version integer, organisation uuid, person uuid, at timestamptz, facts jsonb) order by at, id, version`
// People whom referrals does not keep are forgotten in their checks, which then name nobody that SQL could tell apart.
const PERSONS = `
  insert into referrals.persons (id, collective_id, organisation_id, version, name_sealed, age_band, language, preferred_channel, last_contact_on, created_at, updated_at)
  select distinct on (person) person, $1, organisation, 1, '', 'unknown', 'fr', 'phone', '2026-11-01'::date, now(), now()
  from jsonb_to_recordset($2::jsonb) as x (organisation uuid, person uuid) where person is not null`
// What stands in the end, in the tables that the services read.
const CONTACTS = `
  insert into rights_check.outreach_contacts (id, collective_id, organisation_id, version, place_kind, territory_id, met_at, minutes, themes, rights, follow_up, client_id,
    created_at, updated_at, voided_at)
  select id, $1, organisation, version, facts ->> 'placeKind', territory, (facts ->> 'metAt')::timestamptz, (facts ->> 'minutes')::int, '{}', '{}', facts ->> 'followUp',
    'made-up', at, at, case when (facts ->> 'voided')::boolean then at end
  from jsonb_to_recordset($2::jsonb) as x (id uuid, version integer, organisation uuid, territory uuid, at timestamptz, facts jsonb)`
const CHECKS = `
  with x as (select * from jsonb_to_recordset($2::jsonb) as x (id uuid, version integer, organisation uuid, person uuid, territory uuid, at timestamptz, facts jsonb)),
  made as (insert into rights_check.checks (id, collective_id, organisation_id, version, person_id, territory_id, client_id, read_on, ruleset_version, catalogue_version,
      situation_sealed, verdicts_sealed, created_at, updated_at)
    select id, $1, organisation, version, person, territory, 'made-up', at::date, '', '', '', '', (facts ->> 'madeAt')::timestamptz, at from x)
  insert into rights_check.findings (check_id, right_id, collective_id, organisation_id, status, non_take_up, cause, renounced_on)
  select id, f."right", $1, organisation, f.status, f."nonTakeUp", f.cause, case when f.renounced then at::date end
  from x, jsonb_to_recordset(facts -> 'findings') as f ("right" text, status text, "nonTakeUp" text, cause text, renounced boolean)`
const ACTIVITIES = `
  insert into rights_check.network_activities (id, collective_id, organisation_id, version, kind, day, territory_id, minutes, audiences, people, organisation_ids, other_kinds,
    other_counts, client_id, created_at, updated_at, voided_at)
  select id, $1, organisation, version, facts ->> 'kind', (facts ->> 'day')::date, territory, (facts ->> 'minutes')::int,
    array(select a.audience from jsonb_to_recordset(facts -> 'audiences') as a (audience text, people int)),
    array(select a.people from jsonb_to_recordset(facts -> 'audiences') as a (audience text, people int)),
    array(select value::uuid from jsonb_array_elements_text(facts -> 'organisationIds')),
    array(select o.kind from jsonb_to_recordset(facts -> 'otherOrganisations') as o (kind text, count int)),
    array(select o.count from jsonb_to_recordset(facts -> 'otherOrganisations') as o (kind text, count int)),
    'made-up', at, at, case when (facts ->> 'voided')::boolean then at end
  from jsonb_to_recordset($2::jsonb) as x (id uuid, version integer, organisation uuid, territory uuid, at timestamptz, facts jsonb)`

/** Writes what rights-check would have written for a collective, and every event; answers how many of these there are. */
export async function writeOutreach(
  adminUrl: string,
  collective: string,
  subjects: readonly OutreachSubject[]
): Promise<number> {
  const write = (text: string, rows: readonly object[]) => asOwner(adminUrl, text, [collective, JSON.stringify(rows)])
  const standing = (kind: OutreachSubject['kind']) =>
    subjects
      .filter((one) => one.kind === kind)
      .map(({ versions, ...one }) => ({ ...one, version: versions.length, ...versions.at(-1)! }))
  await write(CONTACTS, standing('contact'))
  await write(PERSONS, standing('check'))
  await write(CHECKS, standing('check'))
  await write(ACTIVITIES, standing('activity'))
  const events = subjects.flatMap(({ versions, ...one }) =>
    versions.map((told, index) => ({ ...one, version: index + 1, ...told }))
  )
  await write(EVENTS, events)
  return events.length
}
