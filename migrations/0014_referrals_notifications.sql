-- Why: whoever has to know is told, once, of what happened, and each working morning of what stalls; what was told is kept without a name, an address or a word.

create table referrals.notifications (
  id uuid constraint notifications_pkey primary key,
  collective_id uuid not null,
  event_id uuid constraint notifications_event_fkey references referrals.referral_events (id),
  digest_on date,
  referral_id uuid,
  notice text not null,
  audience text not null,
  addressee text not null,
  organisation_id uuid,
  member_id uuid,
  instead_of uuid,
  person_id uuid,
  counts jsonb,
  state text not null constraint notifications_state_known check (state in ('in_app', 'gathered', 'waiting', 'sending', 'sent', 'refused', 'dropped')),
  attempts smallint not null default 0,
  next_at timestamptz,
  created_at timestamptz not null,
  sent_at timestamptz,
  read_at timestamptz,
  constraint notifications_once_an_event unique (event_id, addressee),
  constraint notifications_once_a_day unique (digest_on, addressee),
  constraint notifications_event_or_day check ((event_id is null) <> (digest_on is null)),
  constraint notifications_worker_or_person check ((organisation_id is null) <> (person_id is null)),
  constraint notifications_wait_for_a_moment check ((state in ('waiting', 'sending')) = (next_at is not null))
);
comment on table referrals.notifications is 'Who is told of what: a member, the desk of an organisation, or the person. Where to write is looked up when it is sent.';
comment on column referrals.notifications.id is 'UUID version 7; also makes the Message-ID, so that a mailbox shows a mail once that was sent twice.';
comment on column referrals.notifications.collective_id is 'The collective.';
comment on column referrals.notifications.event_id is 'Of which event; null for a digest.';
comment on column referrals.notifications.digest_on is 'The morning of a digest; null for an event.';
comment on column referrals.notifications.referral_id is 'About which referral; null for a digest.';
comment on column referrals.notifications.notice is 'What is told: the action that was done, or digest.';
comment on column referrals.notifications.audience is 'As whom they are told, one of the audiences of the lifecycle''s table.';
comment on column referrals.notifications.addressee is 'Who, as one text, so that nobody is told twice: member, desk or person, and an id.';
comment on column referrals.notifications.organisation_id is 'For which organisation; null for the person.';
comment on column referrals.notifications.member_id is 'Which member; null for the desk and for the person.';
comment on column referrals.notifications.instead_of is 'The member who is away and for whom this one is told.';
comment on column referrals.notifications.person_id is 'The person, when it is they who are told.';
comment on column referrals.notifications.counts is 'Of a digest: how many referrals of each kind.';
comment on column referrals.notifications.state is 'in_app: no message; gathered: told with the next digest; waiting, sending, sent; refused: the address takes none; dropped: they left, wish none, or it is too late.';
comment on column referrals.notifications.attempts is 'How often it was tried to send it.';
comment on column referrals.notifications.next_at is 'When it is tried next; null when it is not to be sent.';
comment on column referrals.notifications.created_at is 'When it was found that they have to know.';
comment on column referrals.notifications.sent_at is 'When the message was handed over.';
comment on column referrals.notifications.read_at is 'When the member marked it as read.';
create index notifications_by_member on referrals.notifications (member_id, (read_at is null), id) where member_id is not null and event_id is not null;
create index notifications_by_turn on referrals.notifications (next_at) where next_at is not null;
create index notifications_gathered on referrals.notifications (collective_id, member_id) where state = 'gathered';
create index notifications_by_referral on referrals.notifications (referral_id, notice) where referral_id is not null;
create index notifications_by_age on referrals.notifications (created_at);

create table referrals.telling (
  feed text constraint telling_pkey primary key,
  position bigint not null
);
comment on table referrals.telling is 'Up to where the feed was read by those who tell of it.';
comment on column referrals.telling.feed is 'By whom: notifications.';
comment on column referrals.telling.position is 'The last position that was told.';
insert into referrals.telling values ('notifications', 0);

create table referrals.digest_days (
  collective_id uuid not null,
  day date not null,
  made_at timestamptz not null,
  constraint digest_days_pkey primary key (collective_id, day)
);
comment on table referrals.digest_days is 'The mornings whose digests were made: nobody gets two.';
comment on column referrals.digest_days.collective_id is 'The collective.';
comment on column referrals.digest_days.day is 'Which day, where the collective is.';
comment on column referrals.digest_days.made_at is 'When they were made.';

alter table referrals.notifications enable row level security;
alter table referrals.notifications force row level security;
alter table referrals.telling enable row level security;
alter table referrals.telling force row level security;
alter table referrals.digest_days enable row level security;
alter table referrals.digest_days force row level security;

create policy own on referrals.notifications for select
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
create policy readers on referrals.notifications for update
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
create policy tellers on referrals.notifications for insert with check ((select relais.current_duty()) = 'service');
create policy forgetters on referrals.notifications for delete using ((select relais.current_duty()) = 'service');
create policy tellers on referrals.telling
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
create policy tellers on referrals.digest_days
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
grant select, insert, delete on referrals.notifications to relais_referrals;
grant update (state, attempts, next_at, sent_at, read_at) on referrals.notifications to relais_referrals;
grant select on referrals.telling to relais_referrals;
grant update (position) on referrals.telling to relais_referrals;
grant select, insert, delete on referrals.digest_days to relais_referrals;
