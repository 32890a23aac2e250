-- Why: the funnel tells of each right how often it was asked for, filed, opened and refused.

-- Sums are of facts that are taken in from now on: the feed of referrals is taken in anew, from its beginning.
truncate reporting.outcome_facts, reporting.referral_facts;
-- The owner of the tables is no superuser everywhere; sums and this position are of every collective.
alter table reporting.sums no force row level security;
delete from reporting.sums where sheet not like 'outreach%';
alter table reporting.sums force row level security;
alter table reporting.feed_positions no force row level security;
update reporting.feed_positions set cursor = null, taken_at = null where feed = 'referrals';
alter table reporting.feed_positions force row level security;
