-- Why: reports are answered from sums that are kept as events come, so that they take no longer with a million referrals than with a hundred.

create table reporting.sums (
  collective_id uuid not null,
  part uuid not null,
  sheet text collate "C" not null,
  period text collate "C" not null,
  name text collate "C" not null,
  n bigint not null,
  constraint sums_pkey primary key (collective_id, part, sheet, period, name)
) with (fillfactor = 80);
comment on table reporting.sums is 'What facts add up to, by report, part of the collective and period.';
comment on column reporting.sums.collective_id is 'The collective.';
comment on column reporting.sums.part is 'A territory, an organisation, no territory (all 0), or the whole (all f).';
comment on column reporting.sums.sheet is 'What is added up together.';
comment on column reporting.sums.period is 'A month, a quarter, a half-year or a year: 2026-07, 2026-Q3, 2026-H2, 2026.';
comment on column reporting.sums.name is 'What is counted.';
comment on column reporting.sums.n is 'How many, how many minutes, or euro cents.';
alter table reporting.sums enable row level security;
alter table reporting.sums force row level security;
create policy own_collective on reporting.sums for select using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.sums using ((select relais.current_duty()) = 'service');
grant select, insert, update, delete on reporting.sums to relais_reporting;

-- Whoever takes an event in reads the chain, and the checks of the person, that it belongs to.
drop index reporting.referral_facts_by_root;
create index referral_facts_by_root on reporting.referral_facts (root_id);
drop index reporting.outcome_facts_by_root;
create index outcome_facts_by_root on reporting.outcome_facts (root_id, right_code);
create index check_facts_by_person on reporting.check_facts (person) where person is not null;

-- Sums are of facts that were taken in since there are any: the feeds are taken in anew, from their beginning.
truncate reporting.finding_facts, reporting.check_facts, reporting.contact_facts, reporting.activity_facts, reporting.outcome_facts, reporting.referral_facts;
-- The owner of the tables is no superuser everywhere; these positions are of no collective.
alter table reporting.feed_positions no force row level security;
update reporting.feed_positions set cursor = null, taken_at = null;
alter table reporting.feed_positions force row level security;
