-- Why: a rights check is kept for the person it was made for: sealed, read by its own organisation alone, with the verdicts as they were given, and why a right was not taken up.

create table rights_check.data_keys (
  id uuid constraint data_keys_pkey primary key,
  collective_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
comment on table rights_check.data_keys is 'Keys that seal what people say of their situation, each wrapped by a key derived from SECRET.';
comment on column rights_check.data_keys.id is 'Named in every value that this key sealed.';
comment on column rights_check.data_keys.collective_id is 'The collective whose values this key seals.';
comment on column rights_check.data_keys.wrapped is 'The key, encrypted (AES-256-GCM).';
comment on column rights_check.data_keys.created_at is 'When it was made.';
comment on column rights_check.data_keys.retired_at is 'From when it only opens and no longer seals.';
create index data_keys_by_collective on rights_check.data_keys (collective_id);
grant select, insert on rights_check.data_keys to relais_rights_check;
grant update (retired_at) on rights_check.data_keys to relais_rights_check;

create table rights_check.idempotency_keys (
  organisation_id uuid not null,
  client_id text not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  headers jsonb not null,
  body_sealed bytea,
  created_at timestamptz not null,
  constraint idempotency_keys_pkey primary key (organisation_id, client_id, key)
);
comment on table rights_check.idempotency_keys is 'The first answer to each POST, given again when it is repeated; kept 7 days.';
comment on column rights_check.idempotency_keys.organisation_id is 'Whose request it was.';
comment on column rights_check.idempotency_keys.client_id is 'Which member or software of that organisation.';
comment on column rights_check.idempotency_keys.key is 'The Idempotency-Key header.';
comment on column rights_check.idempotency_keys.fingerprint is 'SHA-256 of method, address and body.';
comment on column rights_check.idempotency_keys.status is 'Status of the answer.';
comment on column rights_check.idempotency_keys.headers is 'ETag and Location of the answer.';
comment on column rights_check.idempotency_keys.body_sealed is 'Body of the answer, sealed: it may tell a situation.';
comment on column rights_check.idempotency_keys.created_at is 'Starts the seven days.';
create index idempotency_keys_by_age on rights_check.idempotency_keys (created_at);
alter table rights_check.idempotency_keys enable row level security;
alter table rights_check.idempotency_keys force row level security;
create policy own_requests on rights_check.idempotency_keys
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()));
grant select, insert, delete on rights_check.idempotency_keys to relais_rights_check;

create table rights_check.checks (
  id uuid constraint checks_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null constraint checks_version_counts check (version >= 1),
  person_id uuid,
  territory_id uuid,
  member_id uuid,
  client_id text not null,
  read_on date not null,
  ruleset_version text not null,
  catalogue_version text not null,
  situation_sealed bytea,
  verdicts_sealed bytea,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  forgotten_at timestamptz,
  constraint checks_whole_or_forgotten check ((situation_sealed is null) = (forgotten_at is not null) and (verdicts_sealed is null) = (forgotten_at is not null)),
  constraint checks_forgotten_are_nobodys check (forgotten_at is null or (person_id is null and member_id is null))
);
comment on table rights_check.checks is 'A rights check as it was made: what a household said, and what the rules answered, both sealed.';
comment on column rights_check.checks.id is 'UUID version 7, made by the application.';
comment on column rights_check.checks.collective_id is 'The collective whose key seals it.';
comment on column rights_check.checks.organisation_id is 'The organisation that made it and alone reads it (art. 4 (7) RGPD).';
comment on column rights_check.checks.version is 'Counts the changes; the ETag.';
comment on column rights_check.checks.person_id is 'The pseudonym of the person in referrals; null when the check is anonymous or forgotten.';
comment on column rights_check.checks.territory_id is 'Where it was made, as coarsely as the collective counts.';
comment on column rights_check.checks.member_id is 'The member who made it; null when software did, or when it is forgotten.';
comment on column rights_check.checks.client_id is 'The application or software.';
comment on column rights_check.checks.read_on is 'The day on which the law was read.';
comment on column rights_check.checks.ruleset_version is 'The version of the law.';
comment on column rights_check.checks.catalogue_version is 'The version of the catalogue of rights.';
comment on column rights_check.checks.situation_sealed is 'The situation, the first contact and the decisions told, sealed: income, disability and residence are nobody else''s business.';
comment on column rights_check.checks.verdicts_sealed is 'The verdicts as they were given, sealed; never worked out anew.';
comment on column rights_check.checks.created_at is 'When it was made; starts the retention period.';
comment on column rights_check.checks.updated_at is 'When it last changed.';
comment on column rights_check.checks.forgotten_at is 'When what was said and answered was destroyed; the row stays for what was counted.';
create index checks_by_organisation on rights_check.checks (organisation_id, id);
create index checks_by_person on rights_check.checks (organisation_id, person_id, id) where person_id is not null;
create index checks_by_age on rights_check.checks (organisation_id, created_at) where forgotten_at is null;

create table rights_check.findings (
  check_id uuid not null constraint findings_check_fkey references rights_check.checks (id),
  right_id text not null,
  collective_id uuid not null,
  organisation_id uuid not null,
  status text not null constraint findings_status_known check (status in ('entitled', 'received', 'not_entitled', 'undetermined')),
  non_take_up text constraint findings_non_take_up_known check (non_take_up in ('not_known', 'not_claimed', 'not_received', 'not_offered')),
  cause text constraint findings_cause_is_a_code check (cause ~ '^[a-z][a-z0-9_]{0,39}$'),
  renounced_on date,
  constraint findings_pkey primary key (check_id, right_id)
);
comment on table rights_check.findings is 'One row for each right of a check: how it stands, why it was not taken up, and whether the person renounced it. No amount: what is counted names nobody.';
comment on column rights_check.findings.check_id is 'Of which check.';
comment on column rights_check.findings.right_id is 'The code of the rule.';
comment on column rights_check.findings.collective_id is 'The collective.';
comment on column rights_check.findings.organisation_id is 'The organisation that made the check.';
comment on column rights_check.findings.status is 'What the rules answered.';
comment on column rights_check.findings.non_take_up is 'The form of non-take-up (typology of Odenore).';
comment on column rights_check.findings.cause is 'A cause, in a code of the collective.';
comment on column rights_check.findings.renounced_on is 'When the person renounced it: it is not proposed again.';
create index findings_by_right on rights_check.findings (organisation_id, right_id);

create table rights_check.reads (
  id uuid constraint reads_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  member_id uuid,
  client_id text not null,
  operation text not null,
  check_id uuid not null,
  at timestamptz not null
);
comment on table rights_check.reads is 'The journal: who read which check; kept 12 months (CNIL deliberation 2021-122).';
comment on column rights_check.reads.id is 'UUID version 7: sorts by time.';
comment on column rights_check.reads.collective_id is 'The collective.';
comment on column rights_check.reads.organisation_id is 'For which organisation.';
comment on column rights_check.reads.member_id is 'Who; null when software did.';
comment on column rights_check.reads.client_id is 'Through which application or software.';
comment on column rights_check.reads.operation is 'By which operation of the API.';
comment on column rights_check.reads.check_id is 'Which check.';
comment on column rights_check.reads.at is 'When.';
create index reads_by_check on rights_check.reads (check_id, id);
create index reads_by_age on rights_check.reads (at);

alter table rights_check.checks enable row level security;
alter table rights_check.checks force row level security;
alter table rights_check.findings enable row level security;
alter table rights_check.findings force row level security;
alter table rights_check.reads enable row level security;
alter table rights_check.reads force row level security;

create policy readers on rights_check.checks for select
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
create policy makers on rights_check.checks for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy changers on rights_check.checks for update
  using (organisation_id = (select relais.current_organisation())) with check (organisation_id = (select relais.current_organisation()) and forgotten_at is null);
create policy keepers on rights_check.checks for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service' and forgotten_at is not null);
create policy own on rights_check.findings
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy writers on rights_check.reads for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy keepers_see on rights_check.reads for select using ((select relais.current_duty()) = 'service');
create policy keepers on rights_check.reads for delete using ((select relais.current_duty()) = 'service');

grant select, insert on rights_check.checks to relais_rights_check;
grant update (version, person_id, member_id, situation_sealed, verdicts_sealed, updated_at, forgotten_at) on rights_check.checks to relais_rights_check;
grant select, insert on rights_check.findings to relais_rights_check;
grant update (non_take_up, cause, renounced_on) on rights_check.findings to relais_rights_check;
grant select, insert, delete on rights_check.reads to relais_rights_check;
