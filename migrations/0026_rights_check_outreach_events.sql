-- Why: contacts and rights checks are counted by reporting, which never reads another service's tables: each change of one is told as an event, without a name.

create table rights_check.outreach_events (
  position bigint generated always as identity constraint outreach_events_pkey primary key,
  kind text not null constraint outreach_events_kind_known check (kind in ('contact', 'check')),
  subject_id uuid not null,
  version integer not null,
  collective_id uuid not null,
  organisation_id uuid not null,
  at timestamptz not null,
  facts jsonb not null,
  constraint outreach_events_once unique (organisation_id, kind, subject_id, version)
);
comment on table rights_check.outreach_events is 'What contacts and checks were after each change, in codes; written in the transaction of the change, in the order of the commits.';
comment on column rights_check.outreach_events.position is 'The order in which they are told: whoever writes holds the others until the commit, so that no lower one appears later.';
comment on column rights_check.outreach_events.kind is 'A contact, or a check.';
comment on column rights_check.outreach_events.subject_id is 'Which one; contacts are known by it within their organisation.';
comment on column rights_check.outreach_events.version is 'Its version after the change.';
comment on column rights_check.outreach_events.collective_id is 'The collective.';
comment on column rights_check.outreach_events.organisation_id is 'Whose it is.';
comment on column rights_check.outreach_events.at is 'When it changed.';
comment on column rights_check.outreach_events.facts is 'What is counted of it: codes, instants, and a keyed pseudonym for the person.';

alter table rights_check.outreach_events enable row level security;
alter table rights_check.outreach_events force row level security;
create policy tellers on rights_check.outreach_events for insert
  with check (collective_id = (select relais.current_collective()) and organisation_id = (select relais.current_organisation()));
create policy followers on rights_check.outreach_events for select
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
grant select, insert on rights_check.outreach_events to relais_rights_check;

-- Contacts noted before are told as they stand. The owner of the tables is no superuser everywhere, and would see none of them.
alter table rights_check.outreach_contacts no force row level security;
alter table rights_check.outreach_events no force row level security;
insert into rights_check.outreach_events (kind, subject_id, version, collective_id, organisation_id, at, facts)
select 'contact', id, version, collective_id, organisation_id, updated_at,
  jsonb_build_object('placeKind', place_kind, 'territoryId', territory_id, 'metAt', met_at, 'minutes', minutes, 'followUp', follow_up, 'voided', voided_at is not null)
from rights_check.outreach_contacts order by updated_at, id;
alter table rights_check.outreach_contacts force row level security;
alter table rights_check.outreach_events force row level security;
