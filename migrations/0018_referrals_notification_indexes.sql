-- Why: each referral is told to several members at once; a row is kept only in the indexes that look for it.

alter table referrals.notifications drop constraint notifications_once_a_day;
create unique index notifications_once_a_day on referrals.notifications (digest_on, addressee) where digest_on is not null;

drop index referrals.notifications_by_referral;
create index notifications_of_outcomes on referrals.notifications (referral_id) where notice in ('record-outcome', 'correct-outcome');

drop index referrals.notifications_by_age;
create index notifications_by_age on referrals.notifications using brin (created_at);
