-- Why: reports count the days to a decision and to the first payment, aids that are paid once, and the success of what a month's rights checks found.

alter table referrals.outcomes
  add column amount_once_cents integer constraint outcomes_once_positive check (amount_once_cents >= 0),
  add column decided_on date,
  add column first_paid_on date;
comment on column referrals.outcomes.amount_once_cents is 'Euro cents of an aid that is paid once, when it was told.';
comment on column referrals.outcomes.decided_on is 'The day of the body''s decision, when it was told.';
comment on column referrals.outcomes.first_paid_on is 'The day of the first payment, when it was told.';

create table referrals.check_days (
  referral_id uuid constraint check_days_pkey primary key constraint check_days_referral_fkey references referrals.referrals (id),
  collective_id uuid not null,
  made_on date not null
);
comment on table referrals.check_days is 'The day of the rights check that a referral was sent with: kept for counting when the check itself is deleted, and read by the services of Relais alone.';
comment on column referrals.check_days.referral_id is 'Of which referral.';
comment on column referrals.check_days.collective_id is 'The collective.';
comment on column referrals.check_days.made_on is 'When the check was made, in France.';
alter table referrals.check_days enable row level security;
alter table referrals.check_days force row level security;
create policy senders on referrals.check_days for insert
  with check (exists (select from referrals.referrals r where r.id = check_days.referral_id and r.sender_id = (select relais.current_organisation())));
create policy counters on referrals.check_days for select using ((select relais.current_duty()) = 'service');
grant select, insert on referrals.check_days to relais_referrals;
