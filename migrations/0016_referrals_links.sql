-- Why: organisations where nobody has an account, and the persons themselves, follow and answer by a link that opens one thing, ends, and can be taken back.

create table referrals.links (
  id uuid constraint links_pkey primary key,
  collective_id uuid not null,
  kind text not null constraint links_kind_known check (kind in ('receiver', 'person')),
  organisation_id uuid not null,
  referral_id uuid not null constraint links_referral_fkey references referrals.referrals (id),
  secret_hash bytea not null constraint links_secret_once unique constraint links_secret_hash_length check (length(secret_hash) = 32),
  short_code_hash bytea constraint links_short_code_once unique constraint links_short_code_hash_length check (length(short_code_hash) = 32),
  actions text[] not null,
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  opened_at timestamptz,
  constraint links_expire_later check (expires_at > created_at),
  constraint links_short_code_of_persons check (kind = 'person' or short_code_hash is null)
);
comment on table referrals.links is 'A way to one referral without an account. What opens it is made from SECRET and the id of the link; only its hash stands here.';
comment on column referrals.links.id is 'UUID version 7.';
comment on column referrals.links.collective_id is 'The collective.';
comment on column referrals.links.kind is 'receiver: for the desk of an organisation where nobody has an account; person: for the person themselves.';
comment on column referrals.links.organisation_id is 'The receiver whose desk it is for; of a person''s link the organisation that made it.';
comment on column referrals.links.referral_id is 'The one referral that it opens.';
comment on column referrals.links.secret_hash is 'SHA-256 of the secret in its address (128 bits).';
comment on column referrals.links.short_code_hash is 'Keyed hash of the eight letters that open it together with the date of birth.';
comment on column referrals.links.actions is 'What may be done through it, as the lifecycle''s table names it.';
comment on column referrals.links.created_at is 'When it was made.';
comment on column referrals.links.created_by is 'The member who made it; null when Relais or software did.';
comment on column referrals.links.expires_at is 'From when it opens nothing.';
comment on column referrals.links.revoked_at is 'From when it was taken back.';
comment on column referrals.links.opened_at is 'When it was last opened with what it takes.';
create index links_by_referral on referrals.links (referral_id, id);

-- Whoever ends a referral for its receiver is not always the one whose link it is. The duty is set inside, since only a superuser may attach such a
-- setting to a function; all that it does is take away.
create function referrals.end_links(referral uuid, kinds text[], at timestamptz) returns void language plpgsql as $$
declare
  held text := current_setting('relais.duty', true);
begin
  perform set_config('relais.duty', 'service', true);
  update referrals.links l set revoked_at = end_links.at
  where l.referral_id = end_links.referral and l.kind = any (end_links.kinds) and l.revoked_at is null;
  perform set_config('relais.duty', coalesce(held, ''), true);
end $$;
comment on function referrals.end_links(uuid, text[], timestamptz) is 'Takes back the links of some kinds to a referral, on whosever behalf.';

create table referrals.link_codes (
  id uuid constraint link_codes_pkey primary key,
  link_id uuid not null constraint link_codes_link_fkey references referrals.links (id) on delete cascade,
  code_hash bytea not null constraint link_codes_hash_length check (length(code_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz
);
comment on table referrals.link_codes is 'One-time codes, sent to the mailbox that received the link; the newest holds.';
comment on column referrals.link_codes.id is 'UUID version 7.';
comment on column referrals.link_codes.link_id is 'For which link.';
comment on column referrals.link_codes.code_hash is 'Keyed hash of the six digits.';
comment on column referrals.link_codes.created_at is 'When it was asked for.';
comment on column referrals.link_codes.expires_at is 'From when it opens nothing.';
comment on column referrals.link_codes.tries is 'How often it was tried; the sixth is not looked at.';
comment on column referrals.link_codes.used_at is 'When it opened a session; once.';
create index link_codes_by_link on referrals.link_codes (link_id, id);

create table referrals.link_sessions (
  id uuid constraint link_sessions_pkey primary key,
  link_id uuid not null constraint link_sessions_link_fkey references referrals.links (id) on delete cascade,
  token_hash bytea not null constraint link_sessions_token_once unique constraint link_sessions_token_hash_length check (length(token_hash) = 32),
  confirmed boolean not null,
  started_at timestamptz not null,
  ends_at timestamptz not null
);
comment on table referrals.link_sessions is 'Half an hour in which whoever opened a link reads and answers. It ends with its link.';
comment on column referrals.link_sessions.id is 'UUID version 7.';
comment on column referrals.link_sessions.link_id is 'Of which link.';
comment on column referrals.link_sessions.token_hash is 'SHA-256 of the token in the cookie (256 bits).';
comment on column referrals.link_sessions.confirmed is 'A one-time code or the date of birth was given; else the link alone opened it.';
comment on column referrals.link_sessions.started_at is 'When it was opened.';
comment on column referrals.link_sessions.ends_at is 'When it ends, by time or because it was closed.';
create index link_sessions_by_link on referrals.link_sessions (link_id);

create table referrals.link_attempts (
  subject bytea not null,
  span text not null,
  attempts integer not null,
  until timestamptz not null,
  constraint link_attempts_pkey primary key (subject, span)
);
comment on table referrals.link_attempts is 'What was tried at links, counted per link, code and address, shared by every process and kept over restarts.';
comment on column referrals.link_attempts.subject is 'HMAC of what is counted under a key derived from SECRET: it cannot be read back.';
comment on column referrals.link_attempts.span is 'Over how long it counts.';
comment on column referrals.link_attempts.attempts is 'How many in the span; a success takes its own back.';
comment on column referrals.link_attempts.until is 'When the span ends and the count begins again.';
create index link_attempts_by_end on referrals.link_attempts (until);

create table referrals.link_messages (
  id uuid constraint link_messages_pkey primary key,
  collective_id uuid not null,
  kind text not null constraint link_messages_kind_known check (kind in ('desk', 'code', 'person_mail', 'person_sms')),
  link_id uuid not null constraint link_messages_link_fkey references referrals.links (id) on delete cascade,
  language text not null constraint link_messages_language_known check (language in ('fr', 'en', 'ar')),
  due_at timestamptz not null,
  gives_up_at timestamptz not null,
  sent_at timestamptz
);
comment on table referrals.link_messages is 'Messages about links, to be sent: no address and no text stand here, both are found again when it is sent.';
comment on column referrals.link_messages.id is 'The one-time code, or UUID version 7. Also the id of the message: sent once more, a mailbox shows it once.';
comment on column referrals.link_messages.collective_id is 'The collective.';
comment on column referrals.link_messages.kind is 'desk: a new link that a desk asked for; code: the one-time code; person_mail and person_sms: the person''s own link.';
comment on column referrals.link_messages.link_id is 'With which link.';
comment on column referrals.link_messages.language is 'In which language.';
comment on column referrals.link_messages.due_at is 'When it is sent, or tried again.';
comment on column referrals.link_messages.gives_up_at is 'After which it would be of no use.';
comment on column referrals.link_messages.sent_at is 'When it left; null while it has not.';
create index link_messages_to_send on referrals.link_messages (due_at) where sent_at is null;

alter table referrals.links enable row level security;
alter table referrals.links force row level security;
alter table referrals.link_codes enable row level security;
alter table referrals.link_codes force row level security;
alter table referrals.link_sessions enable row level security;
alter table referrals.link_sessions force row level security;
alter table referrals.link_attempts enable row level security;
alter table referrals.link_attempts force row level security;
alter table referrals.link_messages enable row level security;
alter table referrals.link_messages force row level security;

-- A person's link belongs to the organisation that made it; whoever comes through a link has no organisation yet, and is let in with the duty `service`.
create policy own_service on referrals.links using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy makers on referrals.links
  using (kind = 'person' and organisation_id = (select relais.current_organisation()))
  with check (kind = 'person' and organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy own_service on referrals.link_codes using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy own_service on referrals.link_sessions using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy own_service on referrals.link_attempts using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy own_service on referrals.link_messages using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy makers on referrals.link_messages for insert
  with check (kind in ('person_mail', 'person_sms') and exists (select from referrals.links l where l.id = link_messages.link_id and l.organisation_id = (select relais.current_organisation())));

grant select, insert, delete on referrals.links to relais_referrals;
grant update (revoked_at, opened_at) on referrals.links to relais_referrals;
grant select, insert, delete on referrals.link_codes to relais_referrals;
grant update (tries, used_at) on referrals.link_codes to relais_referrals;
grant select, insert, delete on referrals.link_sessions to relais_referrals;
grant update (ends_at) on referrals.link_sessions to relais_referrals;
grant select, insert, update, delete on referrals.link_attempts to relais_referrals;
grant select, insert, delete on referrals.link_messages to relais_referrals;
grant update (due_at, sent_at) on referrals.link_messages to relais_referrals;
