-- Why: workshops, trainings, information meetings, stands and working groups are counted for the network: whom they reached, in numbers, and which organisations took part.

create table rights_check.network_activities (
  id uuid not null,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null constraint network_activities_version_counts check (version >= 1),
  kind text not null constraint network_activities_kind_is_a_code check (kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  day date not null,
  territory_id uuid,
  minutes integer constraint network_activities_minutes_possible check (minutes between 1 and 960),
  title_sealed bytea,
  audiences text[] not null,
  people integer[] not null,
  organisation_ids uuid[] not null,
  other_kinds text[] not null,
  other_counts integer[] not null,
  member_id uuid,
  client_id text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  voided_at timestamptz,
  constraint network_activities_pkey primary key (organisation_id, id),
  constraint network_activities_reached_somebody check (cardinality(audiences) > 0 and cardinality(people) = cardinality(audiences)),
  constraint network_activities_others_are_counted check (cardinality(other_counts) = cardinality(other_kinds))
);
comment on table rights_check.network_activities is 'Activities for the network. There is no column in which the name of somebody who came could stand.';
comment on column rights_check.network_activities.id is 'Made by the device that noted it: it is noted once in its organisation.';
comment on column rights_check.network_activities.collective_id is 'The collective.';
comment on column rights_check.network_activities.organisation_id is 'Who noted it and alone reads it.';
comment on column rights_check.network_activities.version is 'Counts the changes; the ETag.';
comment on column rights_check.network_activities.kind is 'What was done, in a code.';
comment on column rights_check.network_activities.day is 'The day, in France.';
comment on column rights_check.network_activities.territory_id is 'The territory of the collective; null is no one in particular.';
comment on column rights_check.network_activities.minutes is 'How long; null is not known.';
comment on column rights_check.network_activities.title_sealed is 'Under what the organisation finds it again, encrypted; null when there was none, or once it is forgotten.';
comment on column rights_check.network_activities.audiences is 'Whom it addressed, in codes.';
comment on column rights_check.network_activities.people is 'How many of each audience came, in the same order; null is not counted.';
comment on column rights_check.network_activities.organisation_ids is 'The organisations of the collective that took part.';
comment on column rights_check.network_activities.other_kinds is 'The kinds of other organisations that took part.';
comment on column rights_check.network_activities.other_counts is 'How many of each, in the same order.';
comment on column rights_check.network_activities.member_id is 'Who noted it; null for software, or once it is forgotten.';
comment on column rights_check.network_activities.client_id is 'The application or software.';
comment on column rights_check.network_activities.created_at is 'When it was noted; starts the retention period of its member and its title.';
comment on column rights_check.network_activities.updated_at is 'When it last changed.';
comment on column rights_check.network_activities.voided_at is 'When it was taken back as noted in error; the row stays so that devices drop it too.';
create index network_activities_by_day on rights_check.network_activities (organisation_id, day, id) where voided_at is null;
create index network_activities_by_change on rights_check.network_activities (organisation_id, updated_at, id);
create index network_activities_of_members on rights_check.network_activities (organisation_id, created_at) where member_id is not null or title_sealed is not null;

alter table rights_check.network_activities enable row level security;
alter table rights_check.network_activities force row level security;
create policy own on rights_check.network_activities
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy keepers_see on rights_check.network_activities for select using ((select relais.current_duty()) = 'service');
create policy keepers on rights_check.network_activities for update
  using ((select relais.current_duty()) = 'service')
  with check ((select relais.current_duty()) = 'service' and member_id is null and title_sealed is null);
grant select, insert on rights_check.network_activities to relais_rights_check;
grant update (version, kind, day, territory_id, minutes, title_sealed, audiences, people, organisation_ids, other_kinds, other_counts, member_id, updated_at, voided_at)
  on rights_check.network_activities to relais_rights_check;

alter table rights_check.outreach_events
  drop constraint outreach_events_kind_known,
  add constraint outreach_events_kind_known check (kind in ('contact', 'check', 'activity'));
comment on table rights_check.outreach_events is 'What contacts, checks and activities were after each change, in codes; written in the transaction of the change, in the order of the commits.';
comment on column rights_check.outreach_events.kind is 'A contact, a check, or an activity for the network.';
comment on column rights_check.outreach_events.subject_id is 'Which one; contacts and activities are known by it within their organisation.';
