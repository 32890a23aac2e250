-- Why: work that falls due is looked for by jobs; what runs them signs in as a role of its own that sees only their table.

do $$
begin
  if not exists (select from pg_roles where rolname = 'relais_jobs') then
    create role relais_jobs login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
exception when duplicate_object or unique_violation then
  null;
end
$$;

do $$
begin
  if exists (
    select from pg_roles
    where rolname = 'relais_jobs' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
  ) then
    raise exception 'relais_jobs has more rights than it may have';
  end if;
  execute format('grant connect on database %I to relais_jobs', current_database());
end
$$;

create schema graphile_worker;
comment on schema graphile_worker is 'When to look for work that is due; made and kept by the library graphile-worker, under the role relais_jobs';
grant usage, create on schema graphile_worker to relais_jobs;

-- The library begins with "create schema if not exists", which asks for the right to make schemas even when it is there. It does so only when
-- it does not find this table.
create table graphile_worker.migrations (
  id integer constraint migrations_pkey primary key,
  ts timestamptz not null default now(),
  breaking boolean not null default false
);
comment on table graphile_worker.migrations is 'Which of its own migrations the library has applied.';
comment on column graphile_worker.migrations.id is 'Number of the migration.';
comment on column graphile_worker.migrations.ts is 'When it was applied.';
comment on column graphile_worker.migrations.breaking is 'True when an older library may not work on it.';
grant select, insert, update on graphile_worker.migrations to relais_jobs;
