-- Why: whoever answers for an organisation sees who changed it, its members, its software and what it signed; and finds its journals by time.

create table identity.acts (
  id uuid constraint acts_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  by_organisation_id uuid not null,
  member_id uuid,
  client_id text not null,
  operation text not null,
  fields text[] not null,
  subject_id uuid not null,
  at timestamptz not null,
  constraint acts_organisation_fkey foreign key (collective_id, organisation_id) references identity.organisations (collective_id, id),
  constraint acts_by_organisation_fkey foreign key (collective_id, by_organisation_id) references identity.organisations (collective_id, id)
);
comment on table identity.acts is 'The journal of what was changed in the directory: codes and ids, never what was written. Never changed; kept 12 months, as the journals of reads are (CNIL deliberation 2021-122).';
comment on column identity.acts.id is 'UUID version 7.';
comment on column identity.acts.collective_id is 'The collective.';
comment on column identity.acts.organisation_id is 'Whose entry, member or software was changed; for the charter, whose coordinator decided.';
comment on column identity.acts.by_organisation_id is 'For which organisation it was changed: its own, or that of a coordinator.';
comment on column identity.acts.member_id is 'Which member; null for software.';
comment on column identity.acts.client_id is 'Through which application, or which software.';
comment on column identity.acts.operation is 'The operationId.';
comment on column identity.acts.fields is 'Which fields were given, by their names in the contract; empty where the operation says all.';
comment on column identity.acts.subject_id is 'The member, the software or the organisation that was changed.';
comment on column identity.acts.at is 'When.';
create index acts_by_organisation on identity.acts (organisation_id, at, id);
create index acts_by_actor on identity.acts (by_organisation_id, at, id);

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'acts are never changed' using errcode = 'insufficient_privilege';
end $$;
comment on function identity.refuse_change() is 'Keeps what was written down as it was, for the owner too.';
create trigger acts_append_only before update on identity.acts for each row execute function identity.refuse_change();

alter table identity.acts enable row level security;
alter table identity.acts force row level security;
create policy acts_read on identity.acts for select
  using ((select relais.current_organisation()) in (organisation_id, by_organisation_id));
create policy acts_add on identity.acts for insert
  with check (collective_id = relais.current_collective() and by_organisation_id = relais.current_organisation()
    and (organisation_id = by_organisation_id or relais.current_duty() = 'coordinator'));
create policy acts_purge_read on identity.acts for select using ((select relais.current_duty()) = 'purge');
create policy acts_purge on identity.acts for delete using ((select relais.current_duty()) = 'purge');
grant select, insert, delete on identity.acts to relais_identity;
create index acts_by_age on identity.acts using brin (at);

create function identity.purge_acts(older_than timestamptz) returns bigint
  language plpgsql volatile strict as $$
declare
  duty constant text := coalesce(relais.current_duty(), '');
  gone bigint;
begin
  perform set_config('relais.duty', 'purge', true);
  delete from identity.acts where at < older_than;
  get diagnostics gone = row_count;
  perform set_config('relais.duty', duty, true);
  return gone;
end $$;
comment on function identity.purge_acts(timestamptz) is 'Forgets what was written down before an instant, of every organisation.';
revoke execute on function identity.purge_acts(timestamptz) from public;
grant execute on function identity.purge_acts(timestamptz) to relais_identity;

create index reads_by_organisation on referrals.reads (organisation_id, at, id);
create index referral_events_by_organisation on referrals.referral_events (organisation_id, at, id) where organisation_id is not null;
