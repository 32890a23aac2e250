-- Why: counts are made from facts without names, kept from the feed of events; reporting never reads another service's tables.

create table reporting.feed_positions (
  feed text constraint feed_positions_pkey primary key,
  cursor text,
  taken_at timestamptz
);
comment on table reporting.feed_positions is 'How far reporting has read each feed; moved in the same transaction as the facts.';
comment on column reporting.feed_positions.feed is 'Which feed.';
comment on column reporting.feed_positions.cursor is 'The feed''s own cursor after the last page taken in; null before the first.';
comment on column reporting.feed_positions.taken_at is 'When that page was taken in.';
insert into reporting.feed_positions (feed) values ('referrals');

create table reporting.referral_facts (
  referral_id uuid constraint referral_facts_pkey primary key,
  collective_id uuid not null,
  root_id uuid not null,
  sender_id uuid not null,
  recipient_id uuid not null,
  territory_id uuid,
  urgent boolean not null,
  rights text[] not null,
  state text not null,
  version integer not null constraint referral_facts_version_counts check (version >= 1),
  created_at timestamptz not null,
  sent_at timestamptz,
  acknowledged_at timestamptz,
  answered_at timestamptz,
  answer text constraint referral_facts_answer_known check (answer in ('accepted', 'declined', 'waitlisted')),
  decline_reason text,
  decline_side text,
  started_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  end_reason text,
  constraint referral_facts_answer_has_an_instant check ((answer is null) = (answered_at is null))
);
comment on table reporting.referral_facts is 'One row a referral, what the funnel counts; no person, no name.';
comment on column reporting.referral_facts.referral_id is 'The referral.';
comment on column reporting.referral_facts.collective_id is 'The collective.';
comment on column reporting.referral_facts.root_id is 'The first of its chain: closed loops are counted there.';
comment on column reporting.referral_facts.sender_id is 'Who sent.';
comment on column reporting.referral_facts.recipient_id is 'Who received.';
comment on column reporting.referral_facts.territory_id is 'Where the person lives.';
comment on column reporting.referral_facts.urgent is 'Whether it was urgent.';
comment on column reporting.referral_facts.rights is 'The rights asked for.';
comment on column reporting.referral_facts.state is 'The state after the last event taken in.';
comment on column reporting.referral_facts.version is 'The version after the last event taken in; an event is taken once.';
comment on column reporting.referral_facts.created_at is 'When the draft was made.';
comment on column reporting.referral_facts.sent_at is 'When it was first sent.';
comment on column reporting.referral_facts.acknowledged_at is 'When the recipient first showed that it took note; not an answer.';
comment on column reporting.referral_facts.answered_at is 'When it was first accepted, declined or put on a waiting list.';
comment on column reporting.referral_facts.answer is 'The latest answer.';
comment on column reporting.referral_facts.decline_reason is 'Code of the reason, when the latest answer is a refusal.';
comment on column reporting.referral_facts.decline_side is 'Side of that reason.';
comment on column reporting.referral_facts.started_at is 'When the person was first met.';
comment on column reporting.referral_facts.resolved_at is 'When every right had an outcome; null again when disputed or reopened.';
comment on column reporting.referral_facts.closed_at is 'When it was closed; null again when reopened.';
comment on column reporting.referral_facts.end_reason is 'Code of the reason why it ended without being closed, where one was given.';
create index referral_facts_by_period on reporting.referral_facts (collective_id, sent_at) where referral_id = root_id;
create index referral_facts_by_root on reporting.referral_facts (collective_id, root_id);

create table reporting.outcome_facts (
  referral_id uuid not null constraint outcome_facts_referral_fkey references reporting.referral_facts (referral_id),
  right_code text not null,
  collective_id uuid not null,
  result text not null,
  recorded_at timestamptz not null,
  constraint outcome_facts_pkey primary key (referral_id, right_code)
);
comment on table reporting.outcome_facts is 'The present result of each right of each referral.';
comment on column reporting.outcome_facts.referral_id is 'The referral.';
comment on column reporting.outcome_facts.right_code is 'The right.';
comment on column reporting.outcome_facts.collective_id is 'The collective.';
comment on column reporting.outcome_facts.result is 'What came of it.';
comment on column reporting.outcome_facts.recorded_at is 'When the present result was recorded.';

alter table reporting.feed_positions enable row level security;
alter table reporting.feed_positions force row level security;
alter table reporting.referral_facts enable row level security;
alter table reporting.referral_facts force row level security;
alter table reporting.outcome_facts enable row level security;
alter table reporting.outcome_facts force row level security;

-- Facts name nobody: a collective may count all of its own, and only the reader of the feed writes.
create policy reader_of_the_feed on reporting.feed_positions
  using ((select relais.current_duty()) = 'service');
create policy own_collective on reporting.referral_facts for select
  using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.referral_facts
  using ((select relais.current_duty()) = 'service');
create policy own_collective on reporting.outcome_facts for select
  using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.outcome_facts
  using ((select relais.current_duty()) = 'service');

grant select, update on reporting.feed_positions to relais_reporting;
grant select, insert, update, delete on reporting.referral_facts to relais_reporting;
grant select, insert, update, delete on reporting.outcome_facts to relais_reporting;
