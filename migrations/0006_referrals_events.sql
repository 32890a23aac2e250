-- Why: nothing changes without an event; events cannot be altered, are told to others in a safe order, and every read of a person's content is written down.

create table referrals.referral_events (
  id uuid constraint referral_events_pkey primary key,
  collective_id uuid not null,
  referral_id uuid not null constraint referral_events_referral_fkey references referrals.referrals (id),
  version integer not null,
  action text not null,
  side text not null,
  organisation_id uuid,
  member_id uuid,
  client_id text not null,
  from_state text,
  to_state text not null,
  at timestamptz not null,
  party_ids uuid[] not null,
  payload jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint referral_events_one_a_version unique (referral_id, version)
);
comment on table referrals.referral_events is 'All that happened to a referral, in order; only ever added to. Codes and ids, never a name or a text.';
comment on column referrals.referral_events.id is 'UUID version 7.';
comment on column referrals.referral_events.collective_id is 'The collective.';
comment on column referrals.referral_events.referral_id is 'Of which referral.';
comment on column referrals.referral_events.version is 'The version that this event made; without gaps from 1.';
comment on column referrals.referral_events.action is 'What was done; a key of the lifecycle table, or create.';
comment on column referrals.referral_events.side is 'By which side.';
comment on column referrals.referral_events.organisation_id is 'By which organisation; null for a rule of time.';
comment on column referrals.referral_events.member_id is 'By which member; null when software did it.';
comment on column referrals.referral_events.client_id is 'Through which application.';
comment on column referrals.referral_events.from_state is 'The state before; null for the first.';
comment on column referrals.referral_events.to_state is 'The state after.';
comment on column referrals.referral_events.at is 'When.';
comment on column referrals.referral_events.party_ids is 'Who followed the referral when it happened; row-level security and the feed read this.';
comment on column referrals.referral_events.payload is 'Codes that every party may know, and ids of what only some may read.';
comment on column referrals.referral_events.previous_hash is 'Hash of the event before; zeros for the first.';
comment on column referrals.referral_events.hash is 'SHA-256 over the previous hash and this event in canonical JSON (RFC 8785).';

create function referrals.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events and reads are only added to' using errcode = 'insufficient_privilege';
end $$;
comment on function referrals.refuse_change() is 'Keeps append-only tables append-only, for the owner too.';
create trigger referral_events_append_only before update or delete on referrals.referral_events
  for each row execute function referrals.refuse_change();
create trigger referral_events_no_truncate before truncate on referrals.referral_events
  for each statement execute function referrals.refuse_change();

create table referrals.event_texts (
  event_id uuid constraint event_texts_pkey primary key constraint event_texts_event_fkey references referrals.referral_events (id),
  referral_id uuid not null,
  collective_id uuid not null,
  level smallint not null constraint event_texts_level_known check (level between 2 and 4),
  sealed bytea not null
);
comment on table referrals.event_texts is 'The words that went with an action, sealed, apart from the event so that they can be erased and the chain still holds.';
comment on column referrals.event_texts.event_id is 'Of which event.';
comment on column referrals.event_texts.referral_id is 'Of which referral.';
comment on column referrals.event_texts.collective_id is 'The collective whose key seals it.';
comment on column referrals.event_texts.level is 'From which level of disclosure on it is read.';
comment on column referrals.event_texts.sealed is 'The words, sealed.';
create index event_texts_by_referral on referrals.event_texts (referral_id);

create table referrals.outbox (
  place bigint generated always as identity constraint outbox_pkey primary key,
  event_id uuid not null constraint outbox_event_fkey references referrals.referral_events (id),
  collective_id uuid not null
);
comment on table referrals.outbox is 'Events committed but not yet told to anybody: written with the event, taken out by the relay.';
comment on column referrals.outbox.place is 'Order of writing; of two events of one referral the later has the higher place.';
comment on column referrals.outbox.event_id is 'Which event.';
comment on column referrals.outbox.collective_id is 'The collective.';

create table referrals.event_feed (
  position bigint constraint event_feed_pkey primary key,
  event_id uuid not null constraint event_feed_event_fkey references referrals.referral_events (id) constraint event_feed_once unique,
  collective_id uuid not null,
  party_ids uuid[] not null
);
comment on table referrals.event_feed is 'The order in which events are told: without gaps, given by the relay after commit, so that a reader who remembers a position misses nothing.';
comment on column referrals.event_feed.position is 'Counts up by one.';
comment on column referrals.event_feed.event_id is 'Which event.';
comment on column referrals.event_feed.collective_id is 'The collective.';
comment on column referrals.event_feed.party_ids is 'Copy of the event''s: an organisation finds its own without looking at the events of others.';

create table referrals.reads (
  id uuid constraint reads_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  member_id uuid,
  client_id text not null,
  operation text not null,
  level smallint not null,
  person_ids uuid[] not null,
  referral_id uuid,
  at timestamptz not null
);
comment on table referrals.reads is 'Journal of every read of people''s content: who, for which organisation, at what level; the person can read it. Kept 12 months (CNIL deliberation 2021-122).';
comment on column referrals.reads.id is 'UUID version 7.';
comment on column referrals.reads.collective_id is 'The collective.';
comment on column referrals.reads.organisation_id is 'For which organisation.';
comment on column referrals.reads.member_id is 'Which member; null for software.';
comment on column referrals.reads.client_id is 'Through which application.';
comment on column referrals.reads.operation is 'The operationId.';
comment on column referrals.reads.level is 'The highest level that was shown.';
comment on column referrals.reads.person_ids is 'Whose content.';
comment on column referrals.reads.referral_id is 'In which referral, when it was one.';
comment on column referrals.reads.at is 'When.';
create index reads_by_person on referrals.reads using gin (person_ids);
create index reads_by_age on referrals.reads using brin (at);
create trigger reads_append_only before update on referrals.reads for each row execute function referrals.refuse_change();

alter table referrals.referral_events enable row level security;
alter table referrals.referral_events force row level security;
alter table referrals.event_texts enable row level security;
alter table referrals.event_texts force row level security;
alter table referrals.outbox enable row level security;
alter table referrals.outbox force row level security;
alter table referrals.event_feed enable row level security;
alter table referrals.event_feed force row level security;
alter table referrals.reads enable row level security;
alter table referrals.reads force row level security;

create policy parties on referrals.referral_events for select
  using ((select relais.current_organisation()) = any (party_ids)
    or ((select relais.current_duty()) = 'coordinator' and collective_id = (select relais.current_collective())
      and exists (select from referrals.referrals r where r.id = referral_events.referral_id))
    or (select relais.current_duty()) = 'service');
create policy actors on referrals.referral_events for insert
  with check ((organisation_id = (select relais.current_organisation()) and (select relais.current_organisation()) = any (party_ids))
    or (select relais.current_duty()) = 'service');
create policy readers on referrals.event_texts for select
  using (exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation()) and p.referral_id = event_texts.referral_id
      and p.disclosure >= event_texts.level and (p.discloses_until is null or p.discloses_until > (select relais.today())))
    or exists (select from referrals.referral_events e where e.id = event_texts.event_id and e.organisation_id = (select relais.current_organisation())));
create policy writers on referrals.event_texts for insert
  with check (exists (select from referrals.referral_events e where e.id = event_texts.event_id and e.organisation_id = (select relais.current_organisation())));
create policy writers on referrals.outbox for insert
  with check (collective_id = (select relais.current_collective()) or (select relais.current_duty()) = 'service');
create policy relay on referrals.outbox
  using ((select relais.current_duty()) = 'service');
create policy followers on referrals.event_feed for select
  using ((select relais.current_organisation()) = any (party_ids) or (select relais.current_duty()) = 'service');
create policy relay on referrals.event_feed for insert
  with check ((select relais.current_duty()) = 'service');
create policy writers on referrals.reads for insert
  with check (organisation_id = (select relais.current_organisation()));
create policy readers on referrals.reads for select
  using (organisation_id = (select relais.current_organisation()));

grant select, insert on referrals.referral_events to relais_referrals;
grant select, insert, delete on referrals.event_texts to relais_referrals;
grant select, insert, delete on referrals.outbox to relais_referrals;
grant select, insert on referrals.event_feed to relais_referrals;
grant select, insert on referrals.reads to relais_referrals;
