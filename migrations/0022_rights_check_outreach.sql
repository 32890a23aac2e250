-- Why: who is met outside is counted without being named: anonymous contacts, drop-in sessions and observations, sent later by phones that were offline, and the checks that came of them.

create table rights_check.drop_in_sessions (
  id uuid not null,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null constraint drop_in_sessions_version_counts check (version >= 1),
  place_kind text not null constraint drop_in_sessions_place_is_a_code check (place_kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  territory_id uuid not null,
  host_id uuid,
  holder_id uuid,
  day date not null,
  starts_at time not null,
  ends_at time not null,
  series_id uuid,
  welcomed integer,
  turned_away integer,
  appointments integer,
  no_shows integer,
  cancelled text constraint drop_in_sessions_cancelled_is_a_code check (cancelled ~ '^[a-z][a-z0-9_]{0,39}$'),
  member_id uuid,
  client_id text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint drop_in_sessions_pkey primary key (organisation_id, id),
  constraint drop_in_sessions_end_after_start check (starts_at < ends_at),
  constraint drop_in_sessions_counted_whole check (welcomed is not null or (turned_away is null and appointments is null and no_shows is null)),
  constraint drop_in_sessions_missed_were_made check (no_shows is null or no_shows <= appointments),
  constraint drop_in_sessions_cancelled_count_nobody check (cancelled is null or welcomed is null)
);
comment on table rights_check.drop_in_sessions is 'Drop-in sessions (permanences): when and where, who holds them, and how many came.';
comment on column rights_check.drop_in_sessions.id is 'UUID version 7, made by the application.';
comment on column rights_check.drop_in_sessions.collective_id is 'The collective.';
comment on column rights_check.drop_in_sessions.organisation_id is 'Whose session it is; it alone reads it.';
comment on column rights_check.drop_in_sessions.version is 'Counts the changes; the ETag.';
comment on column rights_check.drop_in_sessions.place_kind is 'The kind of place.';
comment on column rights_check.drop_in_sessions.territory_id is 'The territory of the collective.';
comment on column rights_check.drop_in_sessions.host_id is 'The organisation at which it takes place.';
comment on column rights_check.drop_in_sessions.holder_id is 'The member who holds it; null when it is not known, or once it is forgotten.';
comment on column rights_check.drop_in_sessions.day is 'The day, in France; starts the retention period of its members.';
comment on column rights_check.drop_in_sessions.starts_at is 'In the time of France, whatever the season.';
comment on column rights_check.drop_in_sessions.ends_at is 'The same day.';
comment on column rights_check.drop_in_sessions.series_id is 'The same for sessions planned in one go.';
comment on column rights_check.drop_in_sessions.welcomed is 'People received; null while it is not counted.';
comment on column rights_check.drop_in_sessions.turned_away is 'People who could not be received; null is not counted.';
comment on column rights_check.drop_in_sessions.appointments is 'Appointments made for it; null is not counted.';
comment on column rights_check.drop_in_sessions.no_shows is 'Appointments to which nobody came; null is not counted.';
comment on column rights_check.drop_in_sessions.cancelled is 'Why it does not take place.';
comment on column rights_check.drop_in_sessions.member_id is 'Who planned it; null for software, or once it is forgotten.';
comment on column rights_check.drop_in_sessions.client_id is 'The application or software.';
comment on column rights_check.drop_in_sessions.created_at is 'When it was planned.';
comment on column rights_check.drop_in_sessions.updated_at is 'When it last changed.';
create index drop_in_sessions_by_day on rights_check.drop_in_sessions (organisation_id, day, id);
create index drop_in_sessions_by_change on rights_check.drop_in_sessions (organisation_id, updated_at, id);
create index drop_in_sessions_of_members on rights_check.drop_in_sessions (organisation_id, day) where member_id is not null or holder_id is not null;

create table rights_check.outreach_contacts (
  id uuid not null,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null constraint outreach_contacts_version_counts check (version >= 1),
  place_kind text not null constraint outreach_contacts_place_is_a_code check (place_kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  territory_id uuid not null,
  met_at timestamptz not null,
  minutes integer constraint outreach_contacts_minutes_possible check (minutes between 1 and 480),
  language text constraint outreach_contacts_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
  themes text[] not null,
  rights text[] not null,
  follow_up text not null constraint outreach_contacts_follow_up_is_a_code check (follow_up ~ '^[a-z][a-z0-9_]{0,39}$'),
  session_id uuid,
  member_id uuid,
  client_id text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  voided_at timestamptz,
  constraint outreach_contacts_pkey primary key (organisation_id, id),
  constraint outreach_contacts_session_fkey foreign key (organisation_id, session_id) references rights_check.drop_in_sessions (organisation_id, id)
);
comment on table rights_check.outreach_contacts is 'Anonymous contacts: meetings, never distinct people. There is no column in which a name could stand.';
comment on column rights_check.outreach_contacts.id is 'Made by the device that noted it, offline if need be: it is noted once in its organisation.';
comment on column rights_check.outreach_contacts.collective_id is 'The collective.';
comment on column rights_check.outreach_contacts.organisation_id is 'Who noted it and alone reads it.';
comment on column rights_check.outreach_contacts.version is 'Counts the changes; the ETag.';
comment on column rights_check.outreach_contacts.place_kind is 'The kind of place.';
comment on column rights_check.outreach_contacts.territory_id is 'The territory of the collective.';
comment on column rights_check.outreach_contacts.met_at is 'When it took place.';
comment on column rights_check.outreach_contacts.minutes is 'How long; null is not known.';
comment on column rights_check.outreach_contacts.language is 'The language that was spoken (ISO 639); null is not known.';
comment on column rights_check.outreach_contacts.themes is 'What was spoken about, in codes.';
comment on column rights_check.outreach_contacts.rights is 'The rights that were spoken about, by code.';
comment on column rights_check.outreach_contacts.follow_up is 'What follows, in a code.';
comment on column rights_check.outreach_contacts.session_id is 'The drop-in session at which it took place.';
comment on column rights_check.outreach_contacts.member_id is 'Who noted it; null for software, or once it is forgotten.';
comment on column rights_check.outreach_contacts.client_id is 'The application or software.';
comment on column rights_check.outreach_contacts.created_at is 'When it was noted; starts the retention period of its member.';
comment on column rights_check.outreach_contacts.updated_at is 'When it last changed.';
comment on column rights_check.outreach_contacts.voided_at is 'When it was taken back as noted in error; the row stays so that devices drop it too.';
create index outreach_contacts_by_meeting on rights_check.outreach_contacts (organisation_id, met_at, id) where voided_at is null;
create index outreach_contacts_by_change on rights_check.outreach_contacts (organisation_id, updated_at, id);
create index outreach_contacts_by_session on rights_check.outreach_contacts (organisation_id, session_id) where session_id is not null;
create index outreach_contacts_of_members on rights_check.outreach_contacts (organisation_id, created_at) where member_id is not null;

create table rights_check.observations (
  id uuid not null,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null constraint observations_version_counts check (version >= 1),
  about text not null constraint observations_about_known check (about in ('legal_right', 'optional_aid', 'service')),
  right_id text constraint observations_right_is_a_code check (right_id ~ '^[a-z][a-z0-9_]{0,39}$'),
  non_take_up text not null constraint observations_non_take_up_known check (non_take_up in ('not_known', 'not_claimed', 'not_received', 'not_offered')),
  cause text constraint observations_cause_is_a_code check (cause ~ '^[a-z][a-z0-9_]{0,39}$'),
  territory_id uuid not null,
  place_kind text not null constraint observations_place_is_a_code check (place_kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  observed_on date not null,
  member_id uuid,
  client_id text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  voided_at timestamptz,
  constraint observations_pkey primary key (organisation_id, id),
  constraint observations_legal_rights_are_named check (about <> 'legal_right' or right_id is not null)
);
comment on table rights_check.observations is 'Anonymous observations of non-take-up, as boxes to tick (fiche de signalement of the CCAS of Grenoble and Odenore).';
comment on column rights_check.observations.id is 'Made by the device that noted it, offline if need be: it is noted once in its organisation.';
comment on column rights_check.observations.collective_id is 'The collective.';
comment on column rights_check.observations.organisation_id is 'Who noted it and alone reads it.';
comment on column rights_check.observations.version is 'Counts the changes; the ETag.';
comment on column rights_check.observations.about is 'A legal right, an optional aid or a service.';
comment on column rights_check.observations.right_id is 'The code of the right, where one is meant.';
comment on column rights_check.observations.non_take_up is 'The form of non-take-up (typology of Odenore).';
comment on column rights_check.observations.cause is 'A cause, in a code of the collective.';
comment on column rights_check.observations.territory_id is 'The territory of the collective.';
comment on column rights_check.observations.place_kind is 'The kind of place.';
comment on column rights_check.observations.observed_on is 'The day.';
comment on column rights_check.observations.member_id is 'Who noted it; null for software, or once it is forgotten.';
comment on column rights_check.observations.client_id is 'The application or software.';
comment on column rights_check.observations.created_at is 'When it was noted; starts the retention period of its member.';
comment on column rights_check.observations.updated_at is 'When it last changed.';
comment on column rights_check.observations.voided_at is 'When it was taken back as noted in error; the row stays so that devices drop it too.';
create index observations_by_day on rights_check.observations (organisation_id, observed_on, id) where voided_at is null;
create index observations_by_change on rights_check.observations (organisation_id, updated_at, id);
create index observations_of_members on rights_check.observations (organisation_id, created_at) where member_id is not null;

alter table rights_check.checks
  add column contact_id uuid,
  add constraint checks_contact_fkey foreign key (organisation_id, contact_id) references rights_check.outreach_contacts (organisation_id, id),
  add constraint checks_forgotten_come_of_nothing check (forgotten_at is null or contact_id is null);
comment on column rights_check.checks.contact_id is 'The contact that it came of; null when there was none, or when it is forgotten: an anonymous contact does not stay tied to findings.';
create index checks_by_contact on rights_check.checks (organisation_id, contact_id) where contact_id is not null;

alter table rights_check.drop_in_sessions enable row level security;
alter table rights_check.drop_in_sessions force row level security;
alter table rights_check.outreach_contacts enable row level security;
alter table rights_check.outreach_contacts force row level security;
alter table rights_check.observations enable row level security;
alter table rights_check.observations force row level security;

create policy own on rights_check.drop_in_sessions
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy keepers_see on rights_check.drop_in_sessions for select using ((select relais.current_duty()) = 'service');
create policy keepers on rights_check.drop_in_sessions for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service' and member_id is null and holder_id is null);
create policy own on rights_check.outreach_contacts
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy keepers_see on rights_check.outreach_contacts for select using ((select relais.current_duty()) = 'service');
create policy keepers on rights_check.outreach_contacts for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy own on rights_check.observations
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy keepers_see on rights_check.observations for select using ((select relais.current_duty()) = 'service');
create policy keepers on rights_check.observations for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service' and member_id is null);

grant select, insert on rights_check.drop_in_sessions to relais_rights_check;
grant update (version, day, starts_at, ends_at, holder_id, member_id, welcomed, turned_away, appointments, no_shows, cancelled, updated_at) on rights_check.drop_in_sessions to relais_rights_check;
grant select, insert on rights_check.outreach_contacts to relais_rights_check;
grant update (version, place_kind, territory_id, met_at, minutes, language, themes, rights, follow_up, session_id, member_id, updated_at, voided_at) on rights_check.outreach_contacts to relais_rights_check;
grant select, insert on rights_check.observations to relais_rights_check;
grant update (version, member_id, updated_at, voided_at) on rights_check.observations to relais_rights_check;
grant update (contact_id) on rights_check.checks to relais_rights_check;
