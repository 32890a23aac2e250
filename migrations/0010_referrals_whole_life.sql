-- Why: the whole life of a referral: groups, children, pauses, reminders, incidents, what the person says; with all that the rules of its table ask.

create table referrals.referral_groups (
  id uuid constraint referral_groups_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  mode text not null constraint referral_groups_mode_known check (mode in ('parallel', 'first_accepts')),
  created_at timestamptz not null
);
comment on table referrals.referral_groups is 'Referrals sent in one go for a person or a household. Held first by whoever accepts one of them, so that only one is accepted in mode first_accepts.';
comment on column referrals.referral_groups.id is 'UUID version 7.';
comment on column referrals.referral_groups.collective_id is 'The collective.';
comment on column referrals.referral_groups.organisation_id is 'The organisation that sent them.';
comment on column referrals.referral_groups.mode is 'parallel: each recipient follows its part; first_accepts: the first that accepts takes over.';
comment on column referrals.referral_groups.created_at is 'When it was made.';
alter table referrals.referral_groups enable row level security;
alter table referrals.referral_groups force row level security;
-- It names nobody; any recipient must be able to hold it while it accepts.
create policy collective on referrals.referral_groups
  using (collective_id = (select relais.current_collective()) or (select relais.current_duty()) = 'service')
  with check (collective_id = (select relais.current_collective()));
grant select, insert, update on referrals.referral_groups to relais_referrals;

alter table referrals.agreements add column onward boolean not null default false;
comment on column referrals.agreements.onward is 'The person also agreed that the recipient passes the referral on to another organisation for the same rights.';

alter table referrals.referrals
  add column group_id uuid constraint referrals_group_fkey references referrals.referral_groups (id),
  add column child_id uuid,
  add column asked_items text[] not null default '{}',
  add column paused_clock jsonb,
  add column state_since timestamptz,
  add column escalated_at timestamptz,
  add column withdrawal_due_at timestamptz,
  add column appointment_at timestamptz,
  add column ask_again_at timestamptz,
  add column redact_at timestamptz,
  add column next_at timestamptz;
update referrals.referrals set state_since = updated_at;
alter table referrals.referrals alter column state_since set not null;
comment on column referrals.referrals.group_id is 'The group it was sent in; null when alone.';
comment on column referrals.referrals.child_id is 'The referral that carries on after a redirection.';
comment on column referrals.referrals.asked_items is 'Codes of the items asked for and not yet answered.';
comment on column referrals.referrals.paused_clock is 'The clock that was paused, and what was left of it: working days, office minutes, or its day.';
comment on column referrals.referrals.state_since is 'When it reached its present state.';
comment on column referrals.referrals.escalated_at is 'When the present level of reminder was reached.';
comment on column referrals.referrals.withdrawal_due_at is 'When a withdrawal asked for after acceptance is granted by rule.';
comment on column referrals.referrals.appointment_at is 'The appointment given to the person.';
comment on column referrals.referrals.ask_again_at is 'When it is asked what came of files that were pending.';
comment on column referrals.referrals.redact_at is 'From when its texts may no longer be kept.';
comment on column referrals.referrals.next_at is 'When a rule of time next has to look at it; null when none has.';
create index referrals_by_next on referrals.referrals (next_at) where next_at is not null;
create index referrals_by_group on referrals.referrals (group_id, id) where group_id is not null;
create index referrals_by_agreement on referrals.referrals (agreement_id, id) where agreement_id is not null;

alter table referrals.referral_parties
  add column owner_id uuid,
  add column territory_id uuid,
  add column rights text[] not null default '{}',
  add column escalation smallint not null default 0;
comment on column referrals.referral_parties.owner_id is 'Copy of the referral''s case owner.';
comment on column referrals.referral_parties.territory_id is 'Copy of the referral''s territory.';
comment on column referrals.referral_parties.rights is 'Copy of the referral''s rights.';
comment on column referrals.referral_parties.escalation is 'Copy of the referral''s level of reminder.';
update referrals.referral_parties p set owner_id = r.owner_id, territory_id = r.territory_id, rights = r.rights, escalation = r.escalation
from referrals.referrals r where r.id = p.referral_id;

alter table referrals.referral_events add column told text[] not null default '{}';
comment on column referrals.referral_events.told is 'The audiences of the lifecycle''s table that are told of it; outside the hash, for it only says whom to write to.';

create table referrals.return_permits (
  root_id uuid not null constraint return_permits_root_fkey references referrals.referrals (id),
  organisation_id uuid not null,
  collective_id uuid not null,
  permitted_by uuid,
  permitted_at timestamptz not null,
  constraint return_permits_pkey primary key (root_id, organisation_id)
);
comment on table referrals.return_permits is 'The coordinator lets a referral come back to an organisation that already had it.';
comment on column referrals.return_permits.root_id is 'The first referral of the chain.';
comment on column referrals.return_permits.organisation_id is 'To which organisation it may come back.';
comment on column referrals.return_permits.collective_id is 'The collective.';
comment on column referrals.return_permits.permitted_by is 'The coordinator.';
comment on column referrals.return_permits.permitted_at is 'When.';
alter table referrals.return_permits enable row level security;
alter table referrals.return_permits force row level security;
create policy readers on referrals.return_permits for select using (collective_id = (select relais.current_collective()));
create policy coordinators on referrals.return_permits for insert
  with check (collective_id = (select relais.current_collective()) and (select relais.current_duty()) = 'coordinator');
grant select, insert on referrals.return_permits to relais_referrals;

create table referrals.incidents (
  id uuid constraint incidents_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  referral_id uuid not null constraint incidents_referral_fkey references referrals.referrals (id),
  reason text not null,
  opened_by uuid,
  opened_at timestamptz not null
);
comment on table referrals.incidents is 'A referral made for the wrong person or sent to the wrong recipient, for the privacy officers to look at (RGPD art. 33 (5)).';
comment on column referrals.incidents.id is 'UUID version 7.';
comment on column referrals.incidents.collective_id is 'The collective.';
comment on column referrals.incidents.organisation_id is 'The organisation that opened it.';
comment on column referrals.incidents.referral_id is 'About which referral.';
comment on column referrals.incidents.reason is 'Code of the reason.';
comment on column referrals.incidents.opened_by is 'By which member; null when software did.';
comment on column referrals.incidents.opened_at is 'When.';
create index incidents_by_collective on referrals.incidents (collective_id, id);
alter table referrals.incidents enable row level security;
alter table referrals.incidents force row level security;
-- Both ends of the referral read it: each is a controller and answers for its own part.
create policy parties on referrals.incidents for select
  using (exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation()) and p.referral_id = incidents.referral_id));
create policy openers on referrals.incidents for insert
  with check (organisation_id = (select relais.current_organisation()));
grant select, insert on referrals.incidents to relais_referrals;

-- A recipient learns of an agreement with a referral that stands on it: also of one that was passed on to it.
drop policy readers on referrals.agreements;
create policy readers on referrals.agreements for select
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service'
    or exists (select from referrals.referral_parties p join referrals.referrals r on r.id = p.referral_id
      where p.organisation_id = (select relais.current_organisation()) and p.person_id = agreements.person_id and r.agreement_id = agreements.id
        and p.disclosure >= 2 and (p.discloses_until is null or p.discloses_until > (select relais.today()))));

-- Rules of time, and the person through their link, act for no organisation: they write words, and what is said of outcomes.
drop policy readers on referrals.outcomes;
create policy readers on referrals.outcomes
  using ((select relais.current_duty()) = 'service'
    or exists (select from referrals.referrals r where r.id = outcomes.referral_id and r.recipient_id = (select relais.current_organisation()))
    or exists (select from referrals.referral_parties p
      where p.organisation_id = (select relais.current_organisation()) and p.referral_id = outcomes.referral_id and p.disclosure >= 3 and (p.discloses_until is null or p.discloses_until > (select relais.today()))))
  with check ((select relais.current_duty()) = 'service'
    or exists (select from referrals.referrals r where r.id = outcomes.referral_id and r.recipient_id = (select relais.current_organisation())));
create policy own_service on referrals.event_texts for insert with check ((select relais.current_duty()) = 'service');

-- What may no longer be kept is deleted by a job, which sees the rows it deletes.
create policy redactors_see on referrals.event_texts for select using ((select relais.current_duty()) = 'service');
create policy redactors on referrals.event_texts for delete using ((select relais.current_duty()) = 'service');
create policy redactors_see on referrals.referral_contents for select using ((select relais.current_duty()) = 'service');
create policy redactors on referrals.referral_contents for delete using ((select relais.current_duty()) = 'service');
create policy service_changes on referrals.agreements for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');

create table referrals.contacts (
  id uuid constraint contacts_pkey primary key,
  collective_id uuid not null,
  referral_id uuid not null constraint contacts_referral_fkey references referrals.referrals (id),
  kind text not null constraint contacts_kind_known check (kind in ('contact', 'appointment', 'moved_appointment', 'no_show')),
  channel text not null,
  on_date date,
  result text,
  starts_at timestamptz,
  moved_by text,
  recorded_by uuid,
  recorded_at timestamptz not null
);
comment on table referrals.contacts is 'Attempts to reach the person, and appointments: steps of the work, read from the follow-up level on and by the recipient who notes them.';
comment on column referrals.contacts.id is 'UUID version 7.';
comment on column referrals.contacts.collective_id is 'The collective.';
comment on column referrals.contacts.referral_id is 'In which referral.';
comment on column referrals.contacts.kind is 'What was noted.';
comment on column referrals.contacts.channel is 'How.';
comment on column referrals.contacts.on_date is 'When, of a contact or of an appointment that the person did not keep.';
comment on column referrals.contacts.result is 'What came of a contact.';
comment on column referrals.contacts.starts_at is 'When an appointment starts.';
comment on column referrals.contacts.moved_by is 'Who asked to move an appointment.';
comment on column referrals.contacts.recorded_by is 'The member who noted it; null when software did.';
comment on column referrals.contacts.recorded_at is 'When it was noted.';
create index contacts_by_referral on referrals.contacts (referral_id, id);
alter table referrals.contacts enable row level security;
alter table referrals.contacts force row level security;
create policy readers on referrals.contacts for select
  using ((select relais.current_duty()) = 'service'
    or exists (select from referrals.referrals r where r.id = contacts.referral_id and r.recipient_id = (select relais.current_organisation()) and not r.frozen)
    or exists (select from referrals.referral_parties p
      where p.organisation_id = (select relais.current_organisation()) and p.referral_id = contacts.referral_id and p.disclosure >= 3 and (p.discloses_until is null or p.discloses_until > (select relais.today()))));
create policy recorders on referrals.contacts for insert
  with check (exists (select from referrals.referrals r where r.id = contacts.referral_id and r.recipient_id = (select relais.current_organisation())));
create policy redactors on referrals.contacts for delete using ((select relais.current_duty()) = 'service');
grant select, insert, delete on referrals.contacts to relais_referrals;

-- A draft that was thrown away leaves its sender's lists; nobody else knew of it.
grant delete on referrals.referral_parties to relais_referrals;
