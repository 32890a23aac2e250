-- Why: reports tell delays in working days net of pauses, euros and cohorts, and what was known on a day, from facts that are kept as events come.

-- Every fact comes from the feed, which now tells more: they are taken in anew, from its beginning.
truncate reporting.outcome_facts, reporting.referral_facts;
-- The owner of the tables is no superuser everywhere; this position is of no collective.
alter table reporting.feed_positions no force row level security;
update reporting.feed_positions set cursor = null, taken_at = null where feed = 'referrals';
alter table reporting.feed_positions force row level security;

alter table reporting.referral_facts
  add column error_at timestamptz,
  add column checked_on date,
  add column cohort_on date,
  add column late_at timestamptz,
  add column pauses jsonb not null,
  add column sent_days integer,
  add column acknowledged_days integer,
  add column answered_days integer,
  add column started_days integer,
  add column resolved_days integer,
  add column closed_days integer,
  add constraint referral_facts_cohort_begins check ((cohort_on is null) = (sent_at is null));
comment on column reporting.referral_facts.error_at is 'When it turned out to be an error: from then on it is in no count.';
comment on column reporting.referral_facts.checked_on is 'The day of the rights check that it was sent with.';
comment on column reporting.referral_facts.cohort_on is 'The day of its cohort: of the check, else of the sending.';
comment on column reporting.referral_facts.late_at is 'When a clock for taking note or answering first ran out before any answer.';
comment on column reporting.referral_facts.pauses is 'Days on which the recipient''s clock was paused and taken up again, in order.';
comment on column reporting.referral_facts.sent_days is 'Working days from the check to the sending.';
comment on column reporting.referral_facts.acknowledged_days is 'Working days from the sending, net of pauses, until somebody took note.';
comment on column reporting.referral_facts.answered_days is 'The same until the first answer.';
comment on column reporting.referral_facts.started_days is 'The same until the person was met.';
comment on column reporting.referral_facts.resolved_days is 'The same until every right had a result.';
comment on column reporting.referral_facts.closed_days is 'The same until it was closed.';
create index referral_facts_by_cohort on reporting.referral_facts (collective_id, cohort_on) where referral_id = root_id;
create index referral_facts_by_sending on reporting.referral_facts (collective_id, sent_at, recipient_id) where sent_at is not null;

alter table reporting.outcome_facts
  drop constraint outcome_facts_pkey,
  add column version integer not null,
  add column root_id uuid not null,
  add column reason text,
  add column source text,
  add column replaced_at timestamptz,
  add column effective_on date,
  add column decided_on date,
  add column first_paid_on date,
  add column amount_monthly_cents integer,
  add column amount_band text,
  add column arrears_cents integer,
  add column amount_once_cents integer,
  add column filed_days integer,
  add column decided_days integer,
  add column paid_days integer,
  add constraint outcome_facts_pkey primary key (referral_id, right_code, version);
comment on table reporting.outcome_facts is 'Every result of each right of each referral, with the instants between which it was held to be true.';
comment on column reporting.outcome_facts.version is 'The version of the referral that told it.';
comment on column reporting.outcome_facts.root_id is 'The first of its chain.';
comment on column reporting.outcome_facts.reason is 'Code of the reason, where the result has one.';
comment on column reporting.outcome_facts.source is 'Who said so, in a code.';
comment on column reporting.outcome_facts.recorded_at is 'From when it was known.';
comment on column reporting.outcome_facts.replaced_at is 'When a later result took its place; null of the present one.';
comment on column reporting.outcome_facts.effective_on is 'From when the right is open, or when the file was lodged.';
comment on column reporting.outcome_facts.decided_on is 'When the body decided, as it was told or else the day on which it was recorded; null of what no body decides.';
comment on column reporting.outcome_facts.first_paid_on is 'When it was first paid.';
comment on column reporting.outcome_facts.amount_monthly_cents is 'Euro cents a month.';
comment on column reporting.outcome_facts.amount_band is 'Or the amount, coarsely.';
comment on column reporting.outcome_facts.arrears_cents is 'Euro cents of arrears.';
comment on column reporting.outcome_facts.amount_once_cents is 'Euro cents of an aid that is paid once.';
comment on column reporting.outcome_facts.filed_days is 'Working days from the sending, net of pauses, until the file was lodged.';
comment on column reporting.outcome_facts.decided_days is 'The same until the body decided.';
comment on column reporting.outcome_facts.paid_days is 'The same until the first payment.';
create index outcome_facts_by_root on reporting.outcome_facts (collective_id, root_id, right_code);
create index outcome_facts_by_decision on reporting.outcome_facts (collective_id, decided_on) where decided_on is not null;
