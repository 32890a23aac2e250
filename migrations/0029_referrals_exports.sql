-- Why: a list of referrals leaves Relais only by somebody who just gave their password, and whoever answers for the organisation sees who took what out.

create table referrals.exports (
  id uuid constraint exports_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  member_id uuid not null,
  client_id text not null,
  direction text not null constraint exports_direction_known check (direction in ('sent', 'received')),
  from_on date not null,
  to_on date not null constraint exports_ordered check (to_on >= from_on),
  reason text not null,
  rows integer not null constraint exports_rows_counted check (rows >= 0),
  at timestamptz not null
);
comment on table referrals.exports is 'Journal of every list of referrals that was taken out: who, for which organisation, what period, how many. Kept 12 months, as the journal of reads is (CNIL deliberation 2021-122).';
comment on column referrals.exports.id is 'UUID version 7.';
comment on column referrals.exports.collective_id is 'The collective.';
comment on column referrals.exports.organisation_id is 'For which organisation.';
comment on column referrals.exports.member_id is 'Which member.';
comment on column referrals.exports.client_id is 'Through which application.';
comment on column referrals.exports.direction is 'What the organisation sent, or received.';
comment on column referrals.exports.from_on is 'The first day of sending.';
comment on column referrals.exports.to_on is 'The last day of sending.';
comment on column referrals.exports.reason is 'What for, as a code.';
comment on column referrals.exports.rows is 'How many referrals.';
comment on column referrals.exports.at is 'When.';
create index exports_by_organisation on referrals.exports (organisation_id, at, id);
create index exports_by_age on referrals.exports using brin (at);
create trigger exports_append_only before update on referrals.exports for each row execute function referrals.refuse_change();

alter table referrals.exports enable row level security;
alter table referrals.exports force row level security;
create policy writers on referrals.exports for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy readers on referrals.exports for select using (organisation_id = (select relais.current_organisation()));
create policy keepers_see on referrals.exports for select using ((select relais.current_duty()) = 'service');
create policy keepers on referrals.exports for delete using ((select relais.current_duty()) = 'service');
grant select, insert, delete on referrals.exports to relais_referrals;
