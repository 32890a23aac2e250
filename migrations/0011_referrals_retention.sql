-- Why: what identifies a person is kept no longer than the organisation may (24 months after the last contact unless it says otherwise, CNIL deliberation 2023-095), and the journal of reads twelve months.

alter table referrals.persons alter column name_sealed drop not null;
alter table referrals.persons
  add column forgotten_at timestamptz,
  add constraint persons_named_or_forgotten check ((name_sealed is null) = (forgotten_at is not null)),
  add constraint persons_forgotten_whole check (forgotten_at is null
    or (birth_date_sealed is null and contact_sealed is null and identity_index is null and phone_index is null and email_index is null));
comment on column referrals.persons.forgotten_at is 'When what identifies the person was destroyed; the row stays for what was counted.';
create index persons_by_last_contact on referrals.persons (organisation_id, last_contact_on) where forgotten_at is null;

create policy keepers_see on referrals.persons for select using ((select relais.current_duty()) = 'service');
create policy keepers on referrals.persons for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service' and forgotten_at is not null);

create policy keepers_see on referrals.reads for select using ((select relais.current_duty()) = 'service');
create policy keepers on referrals.reads for delete using ((select relais.current_duty()) = 'service');
grant delete on referrals.reads to relais_referrals;
