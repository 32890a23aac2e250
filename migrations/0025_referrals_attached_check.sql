-- Why: a referral carries the rights check that led to it, each reader as far as its own level: what is uncertain and what to bring from the follow-up level on, amounts and situation between bodies under professional secrecy, nothing below.

create table referrals.attached_checks (
  referral_id uuid constraint attached_checks_pkey primary key constraint attached_checks_referral_fkey references referrals.referrals (id),
  collective_id uuid not null,
  organisation_id uuid not null,
  check_id uuid not null,
  attached_at timestamptz not null
);
comment on table referrals.attached_checks is 'Which rights check a referral came of; read by its sender alone.';
comment on column referrals.attached_checks.referral_id is 'Of which referral.';
comment on column referrals.attached_checks.collective_id is 'The collective.';
comment on column referrals.attached_checks.organisation_id is 'The sender, whose check it is.';
comment on column referrals.attached_checks.check_id is 'The check in rights-check.';
comment on column referrals.attached_checks.attached_at is 'When it was attached.';

create table referrals.attached_check_parts (
  referral_id uuid not null constraint attached_check_parts_check_fkey references referrals.attached_checks (referral_id) on delete cascade,
  level smallint not null constraint attached_check_parts_level_known check (level in (3, 4)),
  collective_id uuid not null,
  sealed bytea not null,
  constraint attached_check_parts_pkey primary key (referral_id, level)
);
comment on table referrals.attached_check_parts is 'What went with a referral of its rights check when it was sent, one row a level of disclosure, sealed; a reader below the level gets no row, and what the recipient may never read is not written.';
comment on column referrals.attached_check_parts.referral_id is 'Of which referral.';
comment on column referrals.attached_check_parts.level is '3 follow-up: how the rights asked for stand, what to bring, what is uncertain; 4 confidential: amounts, reasons, the situation.';
comment on column referrals.attached_check_parts.collective_id is 'The collective whose key seals it.';
comment on column referrals.attached_check_parts.sealed is 'The part, sealed.';

alter table referrals.attached_checks enable row level security;
alter table referrals.attached_checks force row level security;
alter table referrals.attached_check_parts enable row level security;
alter table referrals.attached_check_parts force row level security;

create policy senders on referrals.attached_checks
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation())
    and exists (select from referrals.referrals r where r.id = attached_checks.referral_id and r.sender_id = (select relais.current_organisation())));
create policy rules_see on referrals.attached_checks for select using ((select relais.current_duty()) = 'service');
create policy redactors on referrals.attached_checks for delete using ((select relais.current_duty()) = 'service');

create policy readers on referrals.attached_check_parts for select
  using (exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation())
    and p.referral_id = attached_check_parts.referral_id and p.disclosure >= attached_check_parts.level and (p.discloses_until is null or p.discloses_until > (select relais.today()))));
create policy senders on referrals.attached_check_parts for insert
  with check (exists (select from referrals.referrals r where r.id = attached_check_parts.referral_id and r.sender_id = (select relais.current_organisation())));
create policy redactors_see on referrals.attached_check_parts for select using ((select relais.current_duty()) = 'service');
create policy redactors on referrals.attached_check_parts for delete using ((select relais.current_duty()) = 'service');

grant select, insert, delete on referrals.attached_checks to relais_referrals;
grant select, insert, delete on referrals.attached_check_parts to relais_referrals;
