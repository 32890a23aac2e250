-- Why: a report to a prefect or a funder keeps the figures that it was sent with; what is corrected later changes the live report alone.

create table reporting.data_keys (
  id uuid constraint data_keys_pkey primary key,
  collective_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
comment on table reporting.data_keys is 'Keys that seal what people write in reports, each wrapped by a key derived from SECRET.';
comment on column reporting.data_keys.id is 'Named in every value that this key sealed.';
comment on column reporting.data_keys.collective_id is 'The collective whose values this key seals.';
comment on column reporting.data_keys.wrapped is 'The key, encrypted (AES-256-GCM).';
comment on column reporting.data_keys.created_at is 'When it was made.';
comment on column reporting.data_keys.retired_at is 'From when it only opens and no longer seals.';
create index data_keys_by_collective on reporting.data_keys (collective_id);
grant select, insert on reporting.data_keys to relais_reporting;
grant update (retired_at) on reporting.data_keys to relais_reporting;

create table reporting.idempotency_keys (
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
comment on table reporting.idempotency_keys is 'The first answer to each POST, given again when it is repeated; kept 7 days.';
comment on column reporting.idempotency_keys.organisation_id is 'Whose request it was.';
comment on column reporting.idempotency_keys.client_id is 'Which member or software of that organisation.';
comment on column reporting.idempotency_keys.key is 'The Idempotency-Key header.';
comment on column reporting.idempotency_keys.fingerprint is 'SHA-256 of method, address and body.';
comment on column reporting.idempotency_keys.status is 'Status of the answer.';
comment on column reporting.idempotency_keys.headers is 'ETag and Location of the answer.';
comment on column reporting.idempotency_keys.body_sealed is 'Body of the answer, sealed.';
comment on column reporting.idempotency_keys.created_at is 'Starts the seven days.';
create index idempotency_keys_by_age on reporting.idempotency_keys (created_at);

create table reporting.reports (
  id uuid constraint reports_pkey primary key,
  collective_id uuid not null,
  kind text not null constraint reports_kind_is_a_code check (kind ~ '^[a-z][a-z0-9_]{0,39}$'),
  from_on date not null,
  to_on date not null constraint reports_ordered check (to_on >= from_on),
  territory_id uuid,
  version integer not null constraint reports_version_counts check (version >= 1),
  sections_sealed bytea not null,
  figures jsonb,
  created_at timestamptz not null,
  created_by uuid,
  changed_at timestamptz not null,
  changed_by uuid,
  frozen_at timestamptz,
  constraint reports_frozen_with_figures check ((frozen_at is null) = (figures is null))
);
comment on table reporting.reports is 'Reports of a collective to its prefect and its funders: drafts, and those that are frozen with their figures for ever.';
comment on column reporting.reports.id is 'UUID version 7, made by the application: the order in which they were begun.';
comment on column reporting.reports.collective_id is 'The collective.';
comment on column reporting.reports.kind is 'What it is made for.';
comment on column reporting.reports.from_on is 'The first day of its period, in France.';
comment on column reporting.reports.to_on is 'The last day.';
comment on column reporting.reports.territory_id is 'The one territory that it tells of; null is the collective.';
comment on column reporting.reports.version is 'Counts the changes; the ETag.';
comment on column reporting.reports.sections_sealed is 'What was written, sealed: a free text may name somebody all the same.';
comment on column reporting.reports.figures is 'Tables, methods and versions as they were on the day of freezing; null of a draft. Withheld is null there, never zero.';
comment on column reporting.reports.created_at is 'When it was begun.';
comment on column reporting.reports.created_by is 'The member who began it; null for software.';
comment on column reporting.reports.changed_at is 'When it last changed.';
comment on column reporting.reports.changed_by is 'The member who changed it last.';
comment on column reporting.reports.frozen_at is 'Since when it changes no more; null of a draft.';
create index reports_by_collective on reporting.reports (collective_id, id desc);

create function reporting.refuse_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen report is neither changed nor taken away';
end
$$;
comment on function reporting.refuse_frozen() is 'What is frozen stays as it is, whoever asks.';
create trigger reports_append_only before update or delete on reporting.reports
  for each row when (old.frozen_at is not null) execute function reporting.refuse_frozen();

alter table reporting.idempotency_keys enable row level security;
alter table reporting.idempotency_keys force row level security;
alter table reporting.reports enable row level security;
alter table reporting.reports force row level security;
create policy own_requests on reporting.idempotency_keys
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()));
create policy readers on reporting.reports for select
  using (collective_id = (select relais.current_collective()) and (frozen_at is not null or (select relais.current_duty()) = 'coordinator'));
create policy coordinators on reporting.reports
  using (collective_id = (select relais.current_collective()) and (select relais.current_duty()) = 'coordinator')
  with check (collective_id = (select relais.current_collective()) and (select relais.current_duty()) = 'coordinator');
grant select, insert, delete on reporting.idempotency_keys to relais_reporting;
grant select, insert, update, delete on reporting.reports to relais_reporting;
