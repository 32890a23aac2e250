-- Why: each service reaches the database as its own role, sees its own schema and nothing else, and row-level security knows on whose behalf.

-- Roles belong to the whole server. Another database may be migrating at the same moment, so losing the race is no error.
-- They are checked rather than altered when they exist: only a superuser may alter these attributes, even to what they are.
do $$
declare
  service text;
  wrong text;
begin
  foreach service in array array['identity', 'referrals', 'rights_check', 'reporting'] loop
    begin
      if not exists (select from pg_roles where rolname = 'relais_' || service) then
        execute format('create role %I login nosuperuser nocreatedb nocreaterole noinherit nobypassrls', 'relais_' || service);
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end loop;

  select string_agg(rolname, ', ') into wrong
  from pg_roles
  where rolname in ('relais_identity', 'relais_referrals', 'relais_rights_check', 'relais_reporting')
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication);
  if wrong is not null then
    raise exception 'these roles have more rights than a service may have: %', wrong;
  end if;
end
$$;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to relais_identity, relais_referrals, relais_rights_check, relais_reporting',
    current_database()
  );
end
$$;

revoke all on schema public from public;

create schema identity;
create schema referrals;
create schema rights_check;
create schema reporting;

comment on schema relais is 'What every service needs of the database: who is looking, and which migrations were applied';
comment on schema identity is 'Who takes part: organisations, services, members, clients, sign-in';
comment on schema referrals is 'Persons sent on to another organisation, followed to the end';
comment on schema rights_check is 'What a person is missing and why';
comment on schema reporting is 'Counts without names';

grant usage on schema relais to relais_identity, relais_referrals, relais_rights_check, relais_reporting;
grant usage on schema identity to relais_identity;
grant usage on schema referrals to relais_referrals;
grant usage on schema rights_check to relais_rights_check;
grant usage on schema reporting to relais_reporting;

-- A setting made with SET LOCAL is an empty string, not null, in later transactions of the same connection: hence nullif.
create function relais.current_collective() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('relais.collective', true), '')::uuid;

create function relais.current_organisation() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('relais.organisation', true), '')::uuid;

create function relais.current_duty() returns text
  language sql stable parallel safe
  return nullif(current_setting('relais.duty', true), '');

comment on function relais.current_collective() is 'The collective on whose behalf this transaction runs; null outside one, and null equals nothing';
comment on function relais.current_organisation() is 'The organisation on whose behalf this transaction runs; null outside one, and null equals nothing';
comment on function relais.current_duty() is 'member, coordinator or service; null outside a transaction with a viewer';

create function relais.today() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/Paris')::date;

comment on function relais.today() is 'The date in France: agreements end at its midnight';
