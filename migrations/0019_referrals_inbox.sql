-- Why: an inbox is filtered, counted and searched without looking through what is over, and no work is left with somebody who is gone.

alter table referrals.referral_parties
  add column ball_with text constraint referral_parties_ball_known check (ball_with in ('sender', 'receiver', 'person', 'coordinator'));
comment on column referrals.referral_parties.ball_with is 'Who has to act, as the lifecycle says; null once it is over.';
comment on column referrals.referral_parties.owner_id is 'Whose work it is in this organisation: the case owner at the recipient, at the sender who wrote it or took it over.';
comment on column referrals.referral_parties.due_at is 'Copy of the referral''s clock: that of a withdrawal that was asked for, or that of its state.';
update referrals.referral_parties p set
  ball_with = case
    when r.withdrawal_requested then 'receiver'
    when r.state in ('draft', 'info_requested', 'resolved', 'declined') then 'sender'
    when r.state in ('sent', 'acknowledged', 'waitlisted', 'accepted', 'in_progress') then 'receiver'
    when r.state = 'on_hold' then 'person' end,
  owner_id = case when p.side = 'sender' then r.created_by else r.owner_id end
from referrals.referrals r where r.id = p.referral_id;

-- Lists by clock, in which nothing stands that is over, and the files of one member.
create index referral_parties_by_clock on referrals.referral_parties (organisation_id, side, due_at, referral_id) where due_at is not null;
create index referral_parties_by_owner on referrals.referral_parties (organisation_id, side, owner_id, sort_at desc, referral_id desc) where owner_id is not null;

alter table referrals.referrals add column deserted_at timestamptz;
comment on column referrals.referrals.deserted_at is 'Since when nobody is left at the recipient who could act; null when somebody is.';

create table referrals.person_words (
  word bytea not null,
  person_id uuid not null constraint person_words_person_fkey references referrals.persons (id),
  organisation_id uuid not null,
  level smallint not null constraint person_words_level_known check (level between 2 and 3),
  constraint person_words_pkey primary key (word, person_id)
);
comment on table referrals.person_words is 'Keyed hashes of what a desk looks for: each word of a name, a phone number, an e-mail, a date of birth; exact, never by parts.';
comment on column referrals.person_words.word is 'The keyed hash.';
comment on column referrals.person_words.person_id is 'Of which person.';
comment on column referrals.person_words.organisation_id is 'The organisation that recorded the person.';
comment on column referrals.person_words.level is 'From which level of disclosure on it may be looked for: 2 names and contacts, 3 the date of birth.';
create index person_words_by_person on referrals.person_words (person_id);
alter table referrals.person_words enable row level security;
alter table referrals.person_words force row level security;
-- Whoever may not read it may not find by it either.
create policy readers on referrals.person_words for select
  using (organisation_id = (select relais.current_organisation()) or exists (select from referrals.referral_parties p
    where p.organisation_id = (select relais.current_organisation()) and p.person_id = person_words.person_id and p.disclosure >= person_words.level
      and (p.discloses_until is null or p.discloses_until > (select relais.today()))));
create policy recorders on referrals.person_words for insert with check (organisation_id = (select relais.current_organisation()));
create policy changers on referrals.person_words for delete using (organisation_id = (select relais.current_organisation()));
create policy keepers_see on referrals.person_words for select using ((select relais.current_duty()) = 'service');
create policy keepers on referrals.person_words for delete using ((select relais.current_duty()) = 'service');
grant select, insert, delete on referrals.person_words to relais_referrals;
