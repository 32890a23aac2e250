-- Why: a referral, the row that each party sees of it, what is said in it at each level of disclosure, and the outcome of each right.

create table referrals.referrals (
  id uuid constraint referrals_pkey primary key,
  collective_id uuid not null,
  person_id uuid not null constraint referrals_person_fkey references referrals.persons (id),
  agreement_id uuid constraint referrals_agreement_fkey references referrals.agreements (id),
  sender_id uuid not null,
  recipient_id uuid not null,
  party_ids uuid[] not null,
  granted smallint not null constraint referrals_granted_known check (granted between 0 and 4),
  parent_id uuid constraint referrals_parent_fkey references referrals.referrals (id),
  root_id uuid not null,
  hop smallint not null constraint referrals_hop_limited check (hop between 0 and 3),
  version integer not null constraint referrals_version_counts check (version >= 1),
  state text not null constraint referrals_state_known check (state in ('draft', 'sent', 'acknowledged', 'info_requested', 'waitlisted', 'accepted', 'in_progress',
    'on_hold', 'resolved', 'closed', 'declined', 'redirected', 'withdrawn', 'person_declined', 'expired', 'superseded', 'entered_in_error')),
  return_to text,
  sub_status text,
  urgent boolean not null,
  withdrawal_requested boolean not null default false,
  redirect_suggested boolean not null default false,
  escalation smallint not null default 0 constraint referrals_escalation_levels check (escalation between 0 and 3),
  frozen boolean not null default false,
  rights text[] not null constraint referrals_names_rights check (cardinality(rights) between 1 and 20),
  territory_id uuid,
  age_band text not null,
  language text not null,
  rights_check_waiver text,
  duplicate_decision text,
  owner_id uuid,
  reason text,
  until_on date,
  due_at timestamptz,
  created_at timestamptz not null,
  created_by uuid,
  sent_at timestamptz,
  updated_at timestamptz not null,
  head_hash bytea not null,
  constraint referrals_two_parties check (sender_id <> recipient_id)
);
comment on table referrals.referrals is 'A person sent on to another organisation, with what coordinator and receiver may see before anybody took note: no name, no text.';
comment on column referrals.referrals.id is 'UUID version 7.';
comment on column referrals.referrals.collective_id is 'The collective; both parties are its members.';
comment on column referrals.referrals.person_id is 'The person, by pseudonym.';
comment on column referrals.referrals.agreement_id is 'The agreement under which it was sent; null only in a draft.';
comment on column referrals.referrals.sender_id is 'The organisation that sends.';
comment on column referrals.referrals.recipient_id is 'The organisation that receives.';
comment on column referrals.referrals.party_ids is 'Every organisation that follows it; row-level security reads this.';
comment on column referrals.referrals.granted is 'The most the recipient may read once it has taken note: what the agreement and both organisations allow.';
comment on column referrals.referrals.parent_id is 'The referral that was redirected into this one.';
comment on column referrals.referrals.root_id is 'The first of the chain; itself when it was not redirected.';
comment on column referrals.referrals.hop is 'How many redirections lead here.';
comment on column referrals.referrals.version is 'Counts the events; the ETag.';
comment on column referrals.referrals.state is 'Where it stands; says who holds the ball.';
comment on column referrals.referrals.return_to is 'The state to which a reply to a request for information returns.';
comment on column referrals.referrals.sub_status is 'What is happening within the state.';
comment on column referrals.referrals.redirect_suggested is 'The receiver proposed another organisation.';
comment on column referrals.referrals.escalation is 'Who was reminded: 0 nobody, 1 the holder of the ball, 2 its lead, 3 the coordinator.';
comment on column referrals.referrals.until_on is 'The day given for a review or for taking up again.';
comment on column referrals.referrals.urgent is 'Shortens the clocks.';
comment on column referrals.referrals.withdrawal_requested is 'The sender asked to withdraw after it was accepted.';
comment on column referrals.referrals.frozen is 'The agreement ended: nobody but the sender reads content.';
comment on column referrals.referrals.rights is 'Codes of the rights it is about.';
comment on column referrals.referrals.territory_id is 'Where the person lives, as coarsely as the collective counts.';
comment on column referrals.referrals.age_band is 'Copied from the person when it was written.';
comment on column referrals.referrals.language is 'Copied from the person when it was written.';
comment on column referrals.referrals.rights_check_waiver is 'Why no rights check is attached.';
comment on column referrals.referrals.duplicate_decision is 'What the sender answered to the duplicate check.';
comment on column referrals.referrals.owner_id is 'The member of the recipient who works on it.';
comment on column referrals.referrals.reason is 'Code of the reason of the last refusal, withdrawal, dispute or hold.';
comment on column referrals.referrals.due_at is 'When whoever holds the ball should have acted; null when no clock runs.';
comment on column referrals.referrals.created_at is 'When the draft was made.';
comment on column referrals.referrals.created_by is 'The member who wrote it; null when software did.';
comment on column referrals.referrals.sent_at is 'When it reached the recipient.';
comment on column referrals.referrals.updated_at is 'When it last changed.';
comment on column referrals.referrals.head_hash is 'Hash of its last event: the next one is chained to it.';
create index referrals_by_person on referrals.referrals (person_id);
create index referrals_by_root on referrals.referrals (root_id);
create index referrals_by_collective on referrals.referrals (collective_id, sent_at desc, id desc) where sent_at is not null;
create index referrals_by_clock on referrals.referrals (collective_id, due_at) where due_at is not null;

create table referrals.referral_parties (
  organisation_id uuid not null,
  referral_id uuid not null constraint referral_parties_referral_fkey references referrals.referrals (id),
  collective_id uuid not null,
  person_id uuid not null,
  side text not null constraint referral_parties_side_known check (side in ('sender', 'receiver', 'former_receiver', 'upstream')),
  disclosure smallint not null constraint referral_parties_disclosure_known check (disclosure between 0 and 4),
  discloses_until date,
  party_ids uuid[] not null,
  state text not null,
  urgent boolean not null,
  due_at timestamptz,
  sort_at timestamptz not null,
  updated_at timestamptz not null,
  constraint referral_parties_pkey primary key (organisation_id, referral_id)
);
comment on table referrals.referral_parties is 'One row for each organisation that follows a referral: what it may read, and what its lists sort by. Lists page on this table alone.';
comment on column referrals.referral_parties.organisation_id is 'Whose row.';
comment on column referrals.referral_parties.referral_id is 'Of which referral.';
comment on column referrals.referral_parties.collective_id is 'The collective.';
comment on column referrals.referral_parties.person_id is 'The person, so that access to a person is one look-up.';
comment on column referrals.referral_parties.side is 'As what it follows.';
comment on column referrals.referral_parties.disclosure is 'What it may read now: 0 metadata, 1 minimised, 2 minimal, 3 follow-up, 4 confidential (CASF art. L121-6-2).';
comment on column referrals.referral_parties.discloses_until is 'From this day it reads metadata only: the agreement ended. Null for the sender, who holds the record.';
comment on column referrals.referral_parties.party_ids is 'Every organisation that follows the same referral; row-level security reads this.';
comment on column referrals.referral_parties.state is 'Copy of the referral''s state.';
comment on column referrals.referral_parties.urgent is 'Copy of the referral''s urgency.';
comment on column referrals.referral_parties.due_at is 'Copy of the referral''s clock.';
comment on column referrals.referral_parties.sort_at is 'The order of lists: when it reached this organisation.';
comment on column referrals.referral_parties.updated_at is 'When the referral last changed.';
create index referral_parties_by_side on referrals.referral_parties (organisation_id, side, sort_at desc, referral_id desc) include (state, disclosure, discloses_until, person_id);
create index referral_parties_by_state on referrals.referral_parties (organisation_id, side, state, sort_at desc, referral_id desc) include (disclosure, discloses_until, person_id);
create index referral_parties_by_change on referrals.referral_parties (organisation_id, updated_at, referral_id);
create index referral_parties_by_person on referrals.referral_parties (person_id, organisation_id);
create index referral_parties_by_referral on referrals.referral_parties (referral_id);

create table referrals.referral_contents (
  referral_id uuid not null constraint referral_contents_referral_fkey references referrals.referrals (id),
  level smallint not null constraint referral_contents_level_known check (level between 2 and 4),
  collective_id uuid not null,
  sealed bytea not null,
  constraint referral_contents_pkey primary key (referral_id, level)
);
comment on table referrals.referral_contents is 'What the sender wrote, one row a level of disclosure, sealed; a reader below the level gets no row.';
comment on column referrals.referral_contents.referral_id is 'Of which referral.';
comment on column referrals.referral_contents.level is '2 minimal, 3 follow-up, 4 confidential.';
comment on column referrals.referral_contents.collective_id is 'The collective whose key seals it.';
comment on column referrals.referral_contents.sealed is 'The text, sealed.';

create table referrals.outcomes (
  id uuid constraint outcomes_pkey primary key,
  collective_id uuid not null,
  referral_id uuid not null constraint outcomes_referral_fkey references referrals.referrals (id),
  right_code text not null,
  result text not null,
  reason text,
  child_id uuid,
  effective_on date,
  amount_monthly_cents integer constraint outcomes_amount_positive check (amount_monthly_cents >= 0),
  amount_band text,
  arrears_cents integer constraint outcomes_arrears_positive check (arrears_cents >= 0),
  source text not null,
  confidence text not null,
  person_confirmation text not null constraint outcomes_confirmation_known check (person_confirmation in ('confirmed', 'disputed', 'not_asked', 'no_answer')),
  recorded_by uuid,
  recorded_at timestamptz not null,
  replaced_at timestamptz
);
comment on table referrals.outcomes is 'What came of one right; a later row replaces an earlier one, which is kept.';
comment on column referrals.outcomes.id is 'UUID version 7.';
comment on column referrals.outcomes.collective_id is 'The collective.';
comment on column referrals.outcomes.referral_id is 'Of which referral.';
comment on column referrals.outcomes.right_code is 'Of which right.';
comment on column referrals.outcomes.result is 'What came of it.';
comment on column referrals.outcomes.reason is 'Why, when the result needs a reason.';
comment on column referrals.outcomes.effective_on is 'From when the right is open.';
comment on column referrals.outcomes.amount_monthly_cents is 'Euro cents a month, when it was told.';
comment on column referrals.outcomes.amount_band is 'Or the amount, coarsely.';
comment on column referrals.outcomes.child_id is 'The referral that carries on, when it was referred elsewhere.';
comment on column referrals.outcomes.arrears_cents is 'Euro cents of arrears (rappel), when it was told.';
comment on column referrals.outcomes.source is 'Who says so.';
comment on column referrals.outcomes.confidence is 'How sure.';
comment on column referrals.outcomes.person_confirmation is 'What the person says of it.';
comment on column referrals.outcomes.recorded_by is 'The member who recorded it; null when software did.';
comment on column referrals.outcomes.recorded_at is 'When.';
comment on column referrals.outcomes.replaced_at is 'When a later row replaced it.';
create unique index outcomes_current on referrals.outcomes (referral_id, right_code) where replaced_at is null;

alter table referrals.referrals enable row level security;
alter table referrals.referrals force row level security;
alter table referrals.referral_parties enable row level security;
alter table referrals.referral_parties force row level security;
alter table referrals.referral_contents enable row level security;
alter table referrals.referral_contents force row level security;
alter table referrals.outcomes enable row level security;
alter table referrals.outcomes force row level security;

-- A coordinator looks on and changes nothing; a draft is its sender's alone.
create policy followers on referrals.referrals for select
  using ((select relais.current_organisation()) = any (party_ids)
    or ((select relais.current_duty()) = 'coordinator' and collective_id = (select relais.current_collective()) and state <> 'draft')
    or (select relais.current_duty()) = 'service');
create policy writers on referrals.referrals for insert
  with check ((select relais.current_organisation()) = any (party_ids) or (select relais.current_duty()) = 'service');
create policy changers on referrals.referrals for update
  using ((select relais.current_organisation()) = any (party_ids) or (select relais.current_duty()) = 'service')
  with check ((select relais.current_organisation()) = any (party_ids) or (select relais.current_duty()) = 'service');

create policy parties on referrals.referral_parties
  using ((select relais.current_organisation()) = any (party_ids) or (select relais.current_duty()) = 'service')
  with check ((select relais.current_organisation()) = any (party_ids) or (select relais.current_duty()) = 'service');

create policy readers on referrals.referral_contents
  using (exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation())
    and p.referral_id = referral_contents.referral_id and p.disclosure >= referral_contents.level and (p.discloses_until is null or p.discloses_until > (select relais.today()))))
  with check (exists (select from referrals.referrals r where r.id = referral_contents.referral_id and r.sender_id = (select relais.current_organisation())));

-- The recipient always has what it recorded itself: without it a right would be recorded twice, and the last one would not be known as the last.
create policy readers on referrals.outcomes
  using ((select relais.current_duty()) = 'service'
    or exists (select from referrals.referrals r where r.id = outcomes.referral_id and r.recipient_id = (select relais.current_organisation()))
    or exists (select from referrals.referral_parties p
      where p.organisation_id = (select relais.current_organisation()) and p.referral_id = outcomes.referral_id and p.disclosure >= 3 and (p.discloses_until is null or p.discloses_until > (select relais.today()))))
  with check (exists (select from referrals.referrals r where r.id = outcomes.referral_id and r.recipient_id = (select relais.current_organisation())));

-- A person is read by the organisation that recorded them, and by a party of one of their referrals from the minimal level on.
create policy readers on referrals.persons for select
  using (organisation_id = (select relais.current_organisation()) or exists (select from referrals.referral_parties p
    where p.organisation_id = (select relais.current_organisation()) and p.person_id = persons.id and p.disclosure >= 2 and (p.discloses_until is null or p.discloses_until > (select relais.today()))));
create policy recorders on referrals.persons for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy changers on referrals.persons for update
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()));

-- A recipient learns of an agreement with the referral that stands on it, from the minimal level on and while it lasts.
create policy readers on referrals.agreements for select
  using (organisation_id = (select relais.current_organisation())
    or (recipient_id = (select relais.current_organisation()) and exists (select from referrals.referral_parties p
      where p.organisation_id = (select relais.current_organisation()) and p.person_id = agreements.person_id and p.disclosure >= 2 and (p.discloses_until is null or p.discloses_until > (select relais.today())))));
create policy collectors on referrals.agreements for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy changers on referrals.agreements for update
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()));

grant select, insert, update on referrals.referrals to relais_referrals;
grant select, insert, update on referrals.referral_parties to relais_referrals;
grant select, insert, update, delete on referrals.referral_contents to relais_referrals;
grant select, insert on referrals.outcomes to relais_referrals;
grant update (replaced_at, person_confirmation) on referrals.outcomes to relais_referrals;
