-- Why: an organisation that comes with a list does not type it again; a file is tried before it is written, is written whole or not at all, and is forgotten.

create table referrals.imports (
  id uuid constraint imports_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  member_id uuid,
  client_id text not null,
  rows integer not null,
  valid integer not null,
  already_there integer not null,
  wrong integer not null,
  errors jsonb not null,
  rows_sealed bytea,
  persons integer,
  referrals integer,
  created_at timestamptz not null,
  committed_at timestamptz
);
comment on table referrals.imports is 'Files that were tried and committed: who, when, how many; never a name. The journal of imports.';
comment on column referrals.imports.id is 'UUID version 7.';
comment on column referrals.imports.collective_id is 'The collective whose key seals the rows.';
comment on column referrals.imports.organisation_id is 'Whose file it is.';
comment on column referrals.imports.member_id is 'Who sent it; null for software.';
comment on column referrals.imports.client_id is 'Through which application.';
comment on column referrals.imports.rows is 'How many rows it had.';
comment on column referrals.imports.valid is 'How many can be written.';
comment on column referrals.imports.already_there is 'How many of these were there already when it was tried.';
comment on column referrals.imports.wrong is 'How many have an error.';
comment on column referrals.imports.errors is 'The first errors: row, column, rule.';
comment on column referrals.imports.rows_sealed is 'The valid rows, sealed; null once they are committed, and after 24 hours.';
comment on column referrals.imports.persons is 'How many persons the commit recorded.';
comment on column referrals.imports.referrals is 'How many drafts the commit wrote.';
comment on column referrals.imports.created_at is 'When it was tried.';
comment on column referrals.imports.committed_at is 'When it was committed.';
create index imports_with_rows on referrals.imports (created_at) where rows_sealed is not null;
alter table referrals.imports enable row level security;
alter table referrals.imports force row level security;
create policy own_imports on referrals.imports
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
grant select, insert on referrals.imports to relais_referrals;
grant update (rows_sealed, persons, referrals, committed_at) on referrals.imports to relais_referrals;

create table referrals.imported_rows (
  organisation_id uuid not null,
  row_index text not null,
  import_id uuid not null constraint imported_rows_import_fkey references referrals.imports (id),
  row integer not null,
  person_id uuid not null constraint imported_rows_person_fkey references referrals.persons (id),
  referral_id uuid constraint imported_rows_referral_fkey references referrals.referrals (id),
  constraint imported_rows_pkey primary key (organisation_id, row_index)
);
comment on table referrals.imported_rows is 'Rows that were written, so that the same one is never written twice, in no later import either.';
comment on column referrals.imported_rows.organisation_id is 'Whose row.';
comment on column referrals.imported_rows.row_index is 'Keyed hash of its reference, or of all that it said.';
comment on column referrals.imported_rows.import_id is 'By which import.';
comment on column referrals.imported_rows.row is 'Its place in that file.';
comment on column referrals.imported_rows.person_id is 'The person recorded, or found.';
comment on column referrals.imported_rows.referral_id is 'The draft; null for a person alone.';
create unique index imported_rows_by_import on referrals.imported_rows (import_id, row);
alter table referrals.imported_rows enable row level security;
alter table referrals.imported_rows force row level security;
create policy own_rows on referrals.imported_rows
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()));
create index imported_rows_by_person on referrals.imported_rows (person_id);
-- A row is forgotten with its person: its keyed hash is of what they are called.
grant select, insert, delete on referrals.imported_rows to relais_referrals;
