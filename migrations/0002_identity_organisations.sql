-- Why: who takes part: collectives, their territories, the organisations with their services and conventions, and the members.

create function identity.luhn_sum(digits text) returns integer
  language sql immutable strict parallel safe
return (
  select sum(case when (length(digits) - place) % 2 = 0 then digit else digit * 2 - case when digit > 4 then 9 else 0 end end)
  from generate_series(1, length(digits)) as place, lateral (select substr(digits, place, 1)::integer as digit) as one
);
comment on function identity.luhn_sum(text) is 'Sum of Luhn: counted from the right, every second digit doubled (ISO/IEC 7812-1); a right number gives a multiple of ten.';

create function identity.is_siret(siret text) returns boolean
  language sql immutable strict parallel safe
return siret ~ '^[0-9]{14}$' and identity.luhn_sum(left(siret, 9)) % 10 = 0 and (
  identity.luhn_sum(siret) % 10 = 0
  or (left(siret, 9) = '356000000' and (select sum(digit::integer) from regexp_split_to_table(siret, '') as digit) % 5 = 0)
);
comment on function identity.is_siret(text) is 'True for a SIRET whose SIREN and whole number carry the right key; the establishments of La Poste (SIREN 356 000 000) may instead sum to a multiple of five (Insee).';

grant execute on function identity.luhn_sum(text), identity.is_siret(text) to relais_identity;

create table identity.collectives (
  id uuid constraint collectives_pkey primary key,
  slug text not null constraint collectives_slug_key unique constraint collectives_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null constraint collectives_name_length check (length(name) between 1 and 200),
  notice text constraint collectives_notice_length check (length(notice) <= 500),
  created_at timestamptz not null
);
comment on table identity.collectives is 'A territory''s partnership against non-take-up: the organisations that signed one convention. Each sees nothing of another.';
comment on column identity.collectives.id is 'UUIDv7 made by the application.';
comment on column identity.collectives.slug is 'Short name in addresses and logs.';
comment on column identity.collectives.name is 'Name shown to people.';
comment on column identity.collectives.notice is 'A sentence shown beside the name, such as the warning that this is a demonstration.';
comment on column identity.collectives.created_at is 'When it was entered.';
alter table identity.collectives enable row level security;
alter table identity.collectives force row level security;
create policy collectives_read on identity.collectives for select
  using (id = (select relais.current_collective()) or (select relais.current_duty()) = 'sign_in');
create policy collectives_add on identity.collectives for insert
  with check (id = relais.current_collective() and relais.current_duty() = 'service');
grant select, insert on identity.collectives to relais_identity;

create table identity.territories (
  id uuid constraint territories_pkey primary key,
  collective_id uuid not null constraint territories_collective_fkey references identity.collectives (id),
  kind text not null constraint territories_kind_known check (kind in ('action', 'quartier', 'qpv')),
  name text not null constraint territories_name_length check (length(name) between 1 and 200),
  insee_code text not null constraint territories_insee_code_shape check (insee_code ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
  parent_id uuid,
  constraint territories_collective_key unique (collective_id, id),
  constraint territories_name_key unique (collective_id, kind, name),
  constraint territories_parent_fkey foreign key (collective_id, parent_id) references identity.territories (collective_id, id),
  constraint territories_parent_other check (parent_id <> id)
);
comment on table identity.territories is 'A place of a collective. An action territory, a neighbourhood as people name it and a priority neighbourhood of the State are three different things.';
comment on column identity.territories.id is 'UUIDv7 made by the application.';
comment on column identity.territories.collective_id is 'The collective that works there.';
comment on column identity.territories.kind is 'action: where the collective acts; quartier: as people name it; qpv: priority neighbourhood (décret n° 2014-1750).';
comment on column identity.territories.name is 'Name shown to people.';
comment on column identity.territories.insee_code is 'Insee code of the commune the place lies in.';
comment on column identity.territories.parent_id is 'The larger place it belongs to.';
create index territories_parent on identity.territories (parent_id);
alter table identity.territories enable row level security;
alter table identity.territories force row level security;
create policy territories_read on identity.territories for select using (collective_id = (select relais.current_collective()));
create policy territories_add on identity.territories for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() = 'service');
grant select, insert on identity.territories to relais_identity;

create table identity.organisations (
  id uuid constraint organisations_pkey primary key,
  collective_id uuid not null constraint organisations_collective_fkey references identity.collectives (id),
  slug text not null constraint organisations_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null constraint organisations_name_length check (length(name) between 1 and 200),
  kind text not null constraint organisations_kind_known check (kind in (
    'town', 'ccas', 'metropole', 'mdmph', 'prefecture', 'legal_aid', 'education', 'caf', 'cpam', 'carsat', 'france_travail',
    'mission_locale', 'landlord', 'association', 'social_centre', 'company', 'life_place'
  )),
  siret text constraint organisations_siret_key_right check (identity.is_siret(siret)),
  secrecy_regime text not null constraint organisations_secrecy_regime_known check (secrecy_regime in ('professional_secrecy', 'discretion', 'outside_secrecy')),
  may_send boolean not null,
  may_receive boolean not null,
  paused_from date,
  paused_until date,
  version integer not null constraint organisations_version_positive check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  left_at timestamptz,
  constraint organisations_collective_key unique (collective_id, id),
  constraint organisations_slug_key unique (collective_id, slug),
  constraint organisations_pause_ordered check (paused_until is null or (paused_from is not null and paused_until >= paused_from))
);
comment on table identity.organisations is 'A member organisation of a collective; each is a controller of its own (RGPD art. 4(7)).';
comment on column identity.organisations.id is 'UUIDv7 made by the application.';
comment on column identity.organisations.collective_id is 'The collective it takes part in.';
comment on column identity.organisations.slug is 'Short name in addresses and logs, unique in the collective.';
comment on column identity.organisations.name is 'Name shown to people.';
comment on column identity.organisations.kind is 'What kind of body it is.';
comment on column identity.organisations.siret is 'Its establishment in the Sirene register; null for a life place that has none.';
comment on column identity.organisations.secrecy_regime is 'What binds its staff: professional secrecy (CASF art. L121-6-2, code pénal art. 226-13), discretion, or neither. Decides what it may be shown.';
comment on column identity.organisations.may_send is 'The collective lets it send referrals, once the convention is signed.';
comment on column identity.organisations.may_receive is 'The collective lets it receive referrals, once the convention is signed.';
comment on column identity.organisations.paused_from is 'First day on which it takes no new referral; null when it is not paused.';
comment on column identity.organisations.paused_until is 'Last day of the pause; null while the end is open.';
comment on column identity.organisations.version is 'Counts its changes, services and territories included; the ETag.';
comment on column identity.organisations.created_at is 'When it was entered.';
comment on column identity.organisations.changed_at is 'When it last changed.';
comment on column identity.organisations.left_at is 'When it left the collective; nobody of it signs in any more.';
create unique index organisations_siret_key on identity.organisations (collective_id, siret) where left_at is null;
create index organisations_by_name on identity.organisations (collective_id, name, id);
alter table identity.organisations enable row level security;
alter table identity.organisations force row level security;
create policy organisations_read on identity.organisations for select
  using (collective_id = (select relais.current_collective()) or (select relais.current_duty()) = 'sign_in');
create policy organisations_add on identity.organisations for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() in ('coordinator', 'service'));
create policy organisations_change on identity.organisations for update
  using (collective_id = relais.current_collective() and (id = relais.current_organisation() or relais.current_duty() in ('coordinator', 'service')))
  with check (collective_id = relais.current_collective());
grant select, insert, update on identity.organisations to relais_identity;

create table identity.organisation_territories (
  collective_id uuid not null,
  organisation_id uuid not null,
  territory_id uuid not null,
  constraint organisation_territories_pkey primary key (organisation_id, territory_id),
  constraint organisation_territories_organisation_fkey foreign key (collective_id, organisation_id) references identity.organisations (collective_id, id),
  constraint organisation_territories_territory_fkey foreign key (collective_id, territory_id) references identity.territories (collective_id, id)
);
comment on table identity.organisation_territories is 'Where an organisation works.';
comment on column identity.organisation_territories.collective_id is 'The collective of both.';
comment on column identity.organisation_territories.organisation_id is 'The organisation.';
comment on column identity.organisation_territories.territory_id is 'The place.';
create index organisation_territories_by_territory on identity.organisation_territories (territory_id, organisation_id);
alter table identity.organisation_territories enable row level security;
alter table identity.organisation_territories force row level security;
create policy organisation_territories_read on identity.organisation_territories for select using (collective_id = (select relais.current_collective()));
create policy organisation_territories_change on identity.organisation_territories for all
  using (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() in ('coordinator', 'service')))
  with check (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() in ('coordinator', 'service')));
grant select, insert, delete on identity.organisation_territories to relais_identity;

create table identity.services (
  id uuid constraint services_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  place smallint not null,
  name text not null constraint services_name_length check (length(name) between 1 and 200),
  rights text[] not null constraint services_rights_shape check (array_to_string(rights, ',') ~ '^([a-z][a-z0-9_]*(,[a-z][a-z0-9_]*)*)?$'),
  opening_hours text constraint services_opening_hours_length check (length(opening_hours) <= 300),
  phone text constraint services_phone_shape check (phone ~ '^\+[1-9][0-9]{5,14}$'),
  email text constraint services_email_shape check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  constraint services_organisation_fkey foreign key (collective_id, organisation_id) references identity.organisations (collective_id, id)
);
comment on table identity.services is 'What an organisation offers, and how a colleague reaches it: the directory.';
comment on column identity.services.id is 'UUIDv7 made by the application.';
comment on column identity.services.collective_id is 'The collective of its organisation.';
comment on column identity.services.organisation_id is 'The organisation that offers it.';
comment on column identity.services.place is 'Order among the services of its organisation, from 0.';
comment on column identity.services.name is 'Name shown to people.';
comment on column identity.services.rights is 'Codes of the rights for which people may be sent here, from the catalogue of rights-check.';
comment on column identity.services.opening_hours is 'In the opening_hours notation of OpenStreetMap.';
comment on column identity.services.phone is 'The desk''s number (E.164), never a person''s.';
comment on column identity.services.email is 'The desk''s address, never a person''s.';
create index services_by_organisation on identity.services (organisation_id, place);
create index services_by_right on identity.services using gin (rights);
alter table identity.services enable row level security;
alter table identity.services force row level security;
create policy services_read on identity.services for select using (collective_id = (select relais.current_collective()));
create policy services_change on identity.services for all
  using (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() in ('coordinator', 'service')))
  with check (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() in ('coordinator', 'service')));
grant select, insert, update, delete on identity.services to relais_identity;

create table identity.data_keys (
  id uuid constraint data_keys_pkey primary key,
  collective_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
comment on table identity.data_keys is 'Keys that seal what names members, the newest one in use, each wrapped by a key derived from SECRET.';
comment on column identity.data_keys.id is 'Named in every value that this key sealed.';
comment on column identity.data_keys.collective_id is 'The collective whose values this key seals.';
comment on column identity.data_keys.wrapped is 'The key, encrypted (AES-256-GCM).';
comment on column identity.data_keys.created_at is 'When it was made.';
comment on column identity.data_keys.retired_at is 'From when it only opens and no longer seals.';
create index data_keys_by_collective on identity.data_keys (collective_id);
grant select, insert on identity.data_keys to relais_identity;
grant update (retired_at) on identity.data_keys to relais_identity;

create table identity.members (
  id uuid constraint members_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  email_sealed bytea not null,
  email_index bytea not null,
  name_sealed bytea not null,
  job_title text constraint members_job_title_length check (length(job_title) <= 120),
  roles text[] not null constraint members_roles_known check (roles <@ array['agent', 'lead', 'coordinator', 'privacy_officer', 'administrator'] and cardinality(roles) >= 1),
  password_hash text constraint members_password_hash_argon2id check (password_hash like '$argon2id$%'),
  away_until date,
  version integer not null constraint members_version_positive check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  left_at timestamptz,
  constraint members_collective_key unique (collective_id, id),
  constraint members_organisation_fkey foreign key (collective_id, organisation_id) references identity.organisations (collective_id, id)
);
comment on table identity.members is 'A person who works in a member organisation and signs in. Only their own organisation reads the list.';
comment on column identity.members.id is 'UUIDv7 made by the application; the subject of access tokens.';
comment on column identity.members.collective_id is 'The collective of the organisation.';
comment on column identity.members.organisation_id is 'The organisation they work in.';
comment on column identity.members.email_sealed is 'Work e-mail, encrypted (AES-256-GCM, key of the collective, bound to this row).';
comment on column identity.members.email_index is 'Keyed blind index of the e-mail in lower case, to find it without reading it.';
comment on column identity.members.name_sealed is 'Given and family name as JSON, encrypted likewise.';
comment on column identity.members.job_title is 'What is written on the door.';
comment on column identity.members.roles is 'What they may do in the organisation; coordinator and privacy_officer act for the collective.';
comment on column identity.members.password_hash is 'Argon2id in PHC form; null until a password is set, and then nobody signs in.';
comment on column identity.members.away_until is 'Last day of an absence; their work is offered to others meanwhile.';
comment on column identity.members.version is 'Counts the changes; the ETag.';
comment on column identity.members.created_at is 'When they were entered.';
comment on column identity.members.changed_at is 'When they last changed.';
comment on column identity.members.left_at is 'When they left; from then on no new token.';
create unique index members_email_key on identity.members (collective_id, email_index) where left_at is null;
create index members_by_email on identity.members (email_index) where left_at is null;
create index members_by_organisation on identity.members (organisation_id, id);
alter table identity.members enable row level security;
alter table identity.members force row level security;
create policy members_read on identity.members for select using (
  (collective_id = (select relais.current_collective()) and (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) in ('service', 'counting')))
  or (select relais.current_duty()) = 'sign_in'
);
create policy members_add on identity.members for insert
  with check (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() = 'service'));
create policy members_change on identity.members for update
  using (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() = 'service'))
  with check (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() = 'service'));
grant select, insert, update on identity.members to relais_identity;

create function identity.count_members(organisation uuid) returns integer language plpgsql volatile strict as $$
declare
  duty constant text := relais.current_duty();
  counted integer;
begin
  -- A coordinator is told how many, never who: the rows are seen inside this function only.
  if duty = 'coordinator' then perform set_config('relais.duty', 'counting', true); end if;
  select count(*) into counted from identity.members where organisation_id = organisation and left_at is null;
  if duty = 'coordinator' then perform set_config('relais.duty', duty, true); end if;
  return counted;
end $$;
comment on function identity.count_members(uuid) is 'How many members an organisation has: for the organisation itself and for a coordinator of its collective; 0 for anybody else.';
revoke execute on function identity.count_members(uuid) from public;
grant execute on function identity.count_members(uuid) to relais_identity;

create table identity.conventions (
  id uuid constraint conventions_pkey primary key,
  collective_id uuid not null constraint conventions_collective_fkey references identity.collectives (id),
  version text not null constraint conventions_version_shape check (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
  title text not null constraint conventions_title_length check (length(title) between 1 and 200),
  text_hash bytea not null constraint conventions_text_hash_length check (length(text_hash) = 32),
  published_on date not null,
  constraint conventions_collective_key unique (collective_id, id),
  constraint conventions_version_key unique (collective_id, version)
);
comment on table identity.conventions is 'The versions of the agreement between the controllers of a collective (RGPD art. 26 and 28).';
comment on column identity.conventions.id is 'UUIDv7 made by the application.';
comment on column identity.conventions.collective_id is 'The collective whose convention it is.';
comment on column identity.conventions.version is 'Name of the version; the latest published one is in force.';
comment on column identity.conventions.title is 'Title shown to people.';
comment on column identity.conventions.text_hash is 'SHA-256 of the text as published, so that what was signed can be proven.';
comment on column identity.conventions.published_on is 'From which day it is in force.';
alter table identity.conventions enable row level security;
alter table identity.conventions force row level security;
create policy conventions_read on identity.conventions for select using (collective_id = (select relais.current_collective()));
create policy conventions_add on identity.conventions for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() in ('coordinator', 'service'));
grant select, insert on identity.conventions to relais_identity;

create table identity.convention_signatures (
  collective_id uuid not null,
  organisation_id uuid not null,
  convention_id uuid not null,
  signed_at timestamptz not null,
  signed_by uuid,
  constraint convention_signatures_pkey primary key (organisation_id, convention_id),
  constraint convention_signatures_organisation_fkey foreign key (collective_id, organisation_id) references identity.organisations (collective_id, id),
  constraint convention_signatures_convention_fkey foreign key (collective_id, convention_id) references identity.conventions (collective_id, id),
  constraint convention_signatures_member_fkey foreign key (collective_id, signed_by) references identity.members (collective_id, id)
);
comment on table identity.convention_signatures is 'Which organisation signed which version, when and by whom; never changed.';
comment on column identity.convention_signatures.collective_id is 'The collective of both.';
comment on column identity.convention_signatures.organisation_id is 'The organisation that signed.';
comment on column identity.convention_signatures.convention_id is 'The version signed.';
comment on column identity.convention_signatures.signed_at is 'When it was signed.';
comment on column identity.convention_signatures.signed_by is 'The member who signed; null when a paper signature was entered.';
alter table identity.convention_signatures enable row level security;
alter table identity.convention_signatures force row level security;
create policy convention_signatures_read on identity.convention_signatures for select using (collective_id = (select relais.current_collective()));
create policy convention_signatures_add on identity.convention_signatures for insert
  with check (collective_id = relais.current_collective() and (organisation_id = relais.current_organisation() or relais.current_duty() = 'service'));
grant select, insert on identity.convention_signatures to relais_identity;

create table identity.idempotency_keys (
  organisation_id uuid not null,
  client_id text not null,
  key text not null constraint idempotency_keys_key_length check (length(key) between 1 and 255),
  fingerprint bytea not null,
  status integer not null,
  headers jsonb not null,
  body_sealed bytea,
  created_at timestamptz not null,
  constraint idempotency_keys_pkey primary key (organisation_id, client_id, key)
);
comment on table identity.idempotency_keys is 'The answer given to each POST, kept 7 days so that a repeat receives it again, byte for byte.';
comment on column identity.idempotency_keys.organisation_id is 'The organisation that asked; its collective''s id when the token names none.';
comment on column identity.idempotency_keys.client_id is 'The member or the client that asked.';
comment on column identity.idempotency_keys.key is 'The Idempotency-Key sent.';
comment on column identity.idempotency_keys.fingerprint is 'SHA-256 of method, path and body: another request under the same key is refused.';
comment on column identity.idempotency_keys.status is 'Status answered.';
comment on column identity.idempotency_keys.headers is 'Headers answered, as a JSON object.';
comment on column identity.idempotency_keys.body_sealed is 'Body answered, encrypted; null when it was empty.';
comment on column identity.idempotency_keys.created_at is 'When it was answered.';
create index idempotency_keys_by_age on identity.idempotency_keys (created_at);
alter table identity.idempotency_keys enable row level security;
alter table identity.idempotency_keys force row level security;
create policy idempotency_keys_own on identity.idempotency_keys for all
  using (organisation_id = coalesce((select relais.current_organisation()), (select relais.current_collective())))
  with check (organisation_id = coalesce(relais.current_organisation(), relais.current_collective()));
create policy idempotency_keys_purge_read on identity.idempotency_keys for select using ((select relais.current_duty()) = 'purge');
create policy idempotency_keys_purge on identity.idempotency_keys for delete using ((select relais.current_duty()) = 'purge');
grant select, insert, delete on identity.idempotency_keys to relais_identity;

create function identity.purge_idempotency_keys(older_than timestamptz) returns bigint
  language plpgsql volatile strict as $$
declare
  duty constant text := coalesce(relais.current_duty(), '');
  gone bigint;
begin
  perform set_config('relais.duty', 'purge', true);
  delete from identity.idempotency_keys where created_at < older_than;
  get diagnostics gone = row_count;
  perform set_config('relais.duty', duty, true);
  return gone;
end $$;
comment on function identity.purge_idempotency_keys(timestamptz) is 'Forgets the answers given before an instant, of every organisation.';
revoke execute on function identity.purge_idempotency_keys(timestamptz) from public;
grant execute on function identity.purge_idempotency_keys(timestamptz) to relais_identity;
