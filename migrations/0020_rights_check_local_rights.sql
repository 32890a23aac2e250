-- Why: a coordinator adds or changes a local right without a release: each version is kept, so that what was told can be explained.

create table rights_check.local_rights (
  collective_id uuid not null,
  code text not null constraint local_rights_code_written check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  version integer not null constraint local_rights_version_counts check (version >= 1),
  entry jsonb not null constraint local_rights_entry_object check (jsonb_typeof(entry) = 'object'),
  changed_at timestamptz not null,
  changed_by uuid,
  constraint local_rights_pkey primary key (collective_id, code, version)
);
comment on table rights_check.local_rights is 'Local rights as collectives wrote them, each version; the latest holds, in the place of the one that comes with Relais.';
comment on column rights_check.local_rights.collective_id is 'Whose right it is.';
comment on column rights_check.local_rights.code is 'Its code, as in the catalogue where it has one.';
comment on column rights_check.local_rights.version is 'Counts its versions; 1 is the one that comes with Relais, where there is one. The ETag.';
comment on column rights_check.local_rights.entry is 'Its conditions, values, guide and samples, as in the contract. Samples are made up and name nobody.';
comment on column rights_check.local_rights.changed_at is 'Since when it holds, until the next version.';
comment on column rights_check.local_rights.changed_by is 'The coordinator who wrote it; null for software.';
alter table rights_check.local_rights enable row level security;
alter table rights_check.local_rights force row level security;
create policy local_rights_read on rights_check.local_rights for select using (collective_id = (select relais.current_collective()));
create policy local_rights_add on rights_check.local_rights for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() = 'coordinator');
grant select, insert on rights_check.local_rights to relais_rights_check;
