-- Why: how members and software prove who they are: API clients, the state of OAuth 2, signing keys, failed attempts.

create table identity.api_clients (
  id uuid constraint api_clients_pkey primary key,
  collective_id uuid,
  organisation_id uuid,
  client_id text not null constraint api_clients_client_id_key unique constraint api_clients_client_id_shape check (client_id ~ '^[A-Za-z0-9._-]{1,100}$'),
  name text not null constraint api_clients_name_length check (length(name) between 1 and 200),
  authentication text not null constraint api_clients_authentication_known check (authentication in ('secret', 'private_key', 'none')),
  secret_hash bytea constraint api_clients_secret_hash_length check (length(secret_hash) = 32),
  public_keys jsonb,
  scopes text[] not null,
  grants text[] not null constraint api_clients_grants_known check (grants <@ array['client_credentials', 'authorization_code', 'refresh_token'] and cardinality(grants) >= 1),
  redirect_uris text[] not null,
  signed_out_uris text[] not null,
  first_party boolean not null,
  version integer not null constraint api_clients_version_positive check (version >= 1),
  created_at timestamptz not null,
  created_by uuid,
  revoked_at timestamptz,
  constraint api_clients_organisation_fkey foreign key (collective_id, organisation_id) references identity.organisations (collective_id, id),
  constraint api_clients_belongs check ((collective_id is null) = (organisation_id is null)),
  constraint api_clients_first_party_ours check (organisation_id is null or not first_party),
  constraint api_clients_proof check (
    (authentication = 'secret') = (secret_hash is not null) and (authentication = 'private_key') = (public_keys is not null)
    and not (authentication = 'none' and 'client_credentials' = any (grants))
  )
);
comment on table identity.api_clients is 'Software that may ask for tokens: an organisation''s own, an application that members delegate to, or a part of Relais itself.';
comment on column identity.api_clients.id is 'UUIDv7 made by the application.';
comment on column identity.api_clients.collective_id is 'The collective of its organisation; null for a part of Relais.';
comment on column identity.api_clients.organisation_id is 'The organisation it acts for; null for a part of Relais.';
comment on column identity.api_clients.client_id is 'The OAuth 2 client identifier (RFC 6749 § 2.2).';
comment on column identity.api_clients.name is 'Name shown to people.';
comment on column identity.api_clients.authentication is 'How it proves itself: a secret, a private key (RFC 7523), or not at all (a public client, with PKCE only).';
comment on column identity.api_clients.secret_hash is 'SHA-256 of the secret. The secret is 256 random bits: there is no dictionary to try, so a slow hash would only slow down every token.';
comment on column identity.api_clients.public_keys is 'Its public keys as a JWK set.';
comment on column identity.api_clients.scopes is 'What it was granted; a token never holds more.';
comment on column identity.api_clients.grants is 'The OAuth 2 grants it may use.';
comment on column identity.api_clients.redirect_uris is 'Where people return after signing in, compared character by character.';
comment on column identity.api_clients.signed_out_uris is 'Where people may return after signing out.';
comment on column identity.api_clients.first_party is 'A part of Relais: its use is granted without a page.';
comment on column identity.api_clients.version is 'Counts the changes; the ETag.';
comment on column identity.api_clients.created_at is 'When it was made.';
comment on column identity.api_clients.created_by is 'The member who made it; null for the demo and parts of Relais.';
comment on column identity.api_clients.revoked_at is 'From then on it gets no token.';
create index api_clients_by_organisation on identity.api_clients (organisation_id, id);
alter table identity.api_clients enable row level security;
alter table identity.api_clients force row level security;
create policy api_clients_read on identity.api_clients for select using (
  organisation_id = (select relais.current_organisation())
  or ((select relais.current_duty()) = 'service' and collective_id is not distinct from (select relais.current_collective()))
  or (select relais.current_duty()) = 'sign_in'
);
create policy api_clients_add on identity.api_clients for insert with check (
  organisation_id = relais.current_organisation()
  or (relais.current_duty() = 'service' and collective_id is not distinct from relais.current_collective())
);
create policy api_clients_change on identity.api_clients for update using (
  organisation_id = relais.current_organisation()
  or (relais.current_duty() = 'service' and collective_id is not distinct from relais.current_collective())
);
grant select, insert, update on identity.api_clients to relais_identity;

-- The three doors of sign-in. Nobody is signed in yet, so there is no organisation to set: each door sees every row, and answers one. The duty is
-- set inside the function, since only a superuser may attach such a setting to it.

create function identity.client_signing_in(asked_client_id text)
  returns table (
    client_id text, name text, collective_id uuid, organisation_id uuid, organisation_name text, authentication text, secret_hash bytea, public_keys jsonb,
    scopes text[], grants text[], redirect_uris text[], signed_out_uris text[], first_party boolean
  )
  language plpgsql volatile strict rows 1 as $$
#variable_conflict use_column
declare
  duty constant text := coalesce(relais.current_duty(), '');
begin
  perform set_config('relais.duty', 'sign_in', true);
  return query
  select client.client_id, client.name, client.collective_id, client.organisation_id, organisation.name, client.authentication, client.secret_hash, client.public_keys,
    client.scopes, client.grants, client.redirect_uris, client.signed_out_uris, client.first_party
  from identity.api_clients as client
  left join identity.organisations as organisation on organisation.id = client.organisation_id
  where client.client_id = asked_client_id and client.revoked_at is null and organisation.left_at is null;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function identity.client_signing_in(text) is 'The client of this identifier, unless it was revoked or its organisation left.';

create function identity.member_signing_in(asked_member uuid)
  returns table (id uuid, collective_id uuid, organisation_id uuid, roles text[])
  language plpgsql volatile strict rows 1 as $$
#variable_conflict use_column
declare
  duty constant text := coalesce(relais.current_duty(), '');
begin
  perform set_config('relais.duty', 'sign_in', true);
  return query
  select member.id, member.collective_id, member.organisation_id, member.roles
  from identity.members as member join identity.organisations as organisation on organisation.id = member.organisation_id
  where member.id = asked_member and member.left_at is null and organisation.left_at is null;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function identity.member_signing_in(uuid) is 'The member of this id, unless they or their organisation left: asked for each token.';

create function identity.members_by_email(indexes bytea[])
  returns table (id uuid, password_hash text)
  language plpgsql volatile strict rows 1 as $$
#variable_conflict use_column
declare
  duty constant text := coalesce(relais.current_duty(), '');
begin
  perform set_config('relais.duty', 'sign_in', true);
  return query
  select member.id, member.password_hash
  from identity.members as member join identity.organisations as organisation on organisation.id = member.organisation_id
  where member.email_index = any (indexes) and member.left_at is null and organisation.left_at is null
  order by member.id;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function identity.members_by_email(bytea[]) is 'Who may be signing in with an e-mail: one blind index per collective.';

create function identity.collectives_signing_in() returns table (id uuid)
  language plpgsql volatile rows 1 as $$
#variable_conflict use_column
declare
  duty constant text := coalesce(relais.current_duty(), '');
begin
  perform set_config('relais.duty', 'sign_in', true);
  return query
  select collective.id from identity.collectives as collective order by collective.id;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function identity.collectives_signing_in() is 'Every collective, for their blind indexes: whoever signs in gives an e-mail and no collective.';

revoke execute on function identity.client_signing_in(text), identity.member_signing_in(uuid), identity.members_by_email(bytea[]), identity.collectives_signing_in() from public;
grant execute on function identity.client_signing_in(text), identity.member_signing_in(uuid), identity.members_by_email(bytea[]), identity.collectives_signing_in() to relais_identity;

create table identity.oidc_payloads (
  model text not null constraint oidc_payloads_model_length check (length(model) <= 60),
  id text not null constraint oidc_payloads_id_length check (length(id) <= 100),
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  expires_at timestamptz,
  consumed_at timestamptz,
  constraint oidc_payloads_pkey primary key (model, id)
);
comment on table identity.oidc_payloads is 'State of OAuth 2: sessions, interactions, grants, codes, refresh tokens. A JWT access token is not among it.';
comment on column identity.oidc_payloads.model is 'What kind of thing.';
comment on column identity.oidc_payloads.id is 'SHA-256 of its identifier in base64url: what is stored opens nothing.';
comment on column identity.oidc_payloads.payload is 'The thing itself; ids of members and clients, no name and no e-mail.';
comment on column identity.oidc_payloads.grant_id is 'The grant it hangs on, revoked together.';
comment on column identity.oidc_payloads.uid is 'The second identifier of a session.';
comment on column identity.oidc_payloads.user_code is 'The code shown to a person (device flow; unused).';
comment on column identity.oidc_payloads.expires_at is 'When it ends; it is removed some time after.';
comment on column identity.oidc_payloads.consumed_at is 'When a single-use thing was used; once only.';
create index oidc_payloads_by_grant on identity.oidc_payloads (grant_id) where grant_id is not null;
create index oidc_payloads_by_uid on identity.oidc_payloads (model, uid) where uid is not null;
create index oidc_payloads_by_user_code on identity.oidc_payloads (model, user_code) where user_code is not null;
create index oidc_payloads_by_expiry on identity.oidc_payloads (expires_at);
grant select, insert, update, delete on identity.oidc_payloads to relais_identity;

create table identity.signing_keys (
  kid text constraint signing_keys_pkey primary key,
  status text not null constraint signing_keys_status_known check (status in ('next', 'current', 'retired')),
  public_jwk jsonb not null,
  private_sealed bytea not null,
  published_at timestamptz not null,
  current_at timestamptz,
  retired_at timestamptz,
  constraint signing_keys_dates check ((status = 'next') = (current_at is null) and (status = 'retired') = (retired_at is not null))
);
comment on table identity.signing_keys is 'The keys that sign tokens (ES256). The next one is published before it signs; a retired one stays published until its last token has ended.';
comment on column identity.signing_keys.kid is 'Thumbprint of the public key (RFC 7638).';
comment on column identity.signing_keys.status is 'next: published, does not sign yet; current: signs; retired: only verifies.';
comment on column identity.signing_keys.public_jwk is 'The public half.';
comment on column identity.signing_keys.private_sealed is 'The private half: AES-256-GCM under a key derived from SECRET, bound to the kid.';
comment on column identity.signing_keys.published_at is 'When verifiers could first read it.';
comment on column identity.signing_keys.current_at is 'When it began to sign.';
comment on column identity.signing_keys.retired_at is 'When it ceased to sign.';
create unique index signing_keys_one_current on identity.signing_keys (status) where status = 'current';
create unique index signing_keys_one_next on identity.signing_keys (status) where status = 'next';
grant select, insert, update, delete on identity.signing_keys to relais_identity;

create table identity.sign_in_attempts (
  subject bytea not null,
  span text not null constraint sign_in_attempts_span_known check (span in ('minute', 'day')),
  attempts integer not null,
  until timestamptz not null,
  constraint sign_in_attempts_pkey primary key (subject, span)
);
comment on table identity.sign_in_attempts is 'Failed sign-ins counted per e-mail and per address, shared by every process and kept over restarts.';
comment on column identity.sign_in_attempts.subject is 'HMAC of the e-mail or the address under a key derived from SECRET: neither can be read back.';
comment on column identity.sign_in_attempts.span is 'Over how long it counts.';
comment on column identity.sign_in_attempts.attempts is 'How many in the span; a success takes its own back.';
comment on column identity.sign_in_attempts.until is 'When the span ends and the count begins again.';
create index sign_in_attempts_by_end on identity.sign_in_attempts (until);
grant select, insert, update, delete on identity.sign_in_attempts to relais_identity;
