-- Why: whoever answers for an organisation sees who took which report out of Relais.

create table reporting.exports (
  id uuid constraint exports_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  member_id uuid,
  client_id text not null,
  report_id uuid,
  from_on date not null,
  to_on date not null constraint exports_ordered check (to_on >= from_on),
  territory_id uuid,
  counted_organisation_id uuid,
  format text not null,
  at timestamptz not null
);
comment on table reporting.exports is 'Journal of every report that was taken out: who, for which organisation, of what. Kept 12 months, as the journal of reads is (CNIL deliberation 2021-122).';
comment on column reporting.exports.id is 'UUID version 7, made by the application.';
comment on column reporting.exports.collective_id is 'The collective.';
comment on column reporting.exports.organisation_id is 'For which organisation.';
comment on column reporting.exports.member_id is 'Which member; null for software.';
comment on column reporting.exports.client_id is 'Through which application or software.';
comment on column reporting.exports.report_id is 'The kept report; null for a period of the live ones. A draft may have been dropped since.';
comment on column reporting.exports.from_on is 'The first day of the period.';
comment on column reporting.exports.to_on is 'The last day.';
comment on column reporting.exports.territory_id is 'The one territory that it tells of; null is all.';
comment on column reporting.exports.counted_organisation_id is 'The one organisation that it counts; null is the collective.';
comment on column reporting.exports.format is 'As what.';
comment on column reporting.exports.at is 'When.';
create index exports_by_organisation on reporting.exports (organisation_id, id desc);
create index exports_by_age on reporting.exports using brin (at);

create function reporting.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a journal is not changed';
end
$$;
comment on function reporting.refuse_change() is 'What was written down stays as it is.';
create trigger exports_append_only before update on reporting.exports for each row execute function reporting.refuse_change();

alter table reporting.exports enable row level security;
alter table reporting.exports force row level security;
create policy writers on reporting.exports for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy readers on reporting.exports for select using (organisation_id = (select relais.current_organisation()));
create policy keepers_see on reporting.exports for select using ((select relais.current_duty()) = 'service');
create policy keepers on reporting.exports for delete using ((select relais.current_duty()) = 'service');
grant select, insert, delete on reporting.exports to relais_reporting;
