-- Why: whether an organisation has places is known before anything is said of a person, and a place that is taken counts at once.

create table referrals.capacities (
  organisation_id uuid not null,
  unit_id uuid not null,
  collective_id uuid not null,
  version integer not null constraint capacities_version_counts check (version >= 1),
  rights text[] not null,
  places integer constraint capacities_places_counts check (places between 0 and 10000),
  waiting_list boolean not null,
  takes_urgent boolean not null,
  paused_from date,
  paused_until date,
  reopens_on date,
  criteria text constraint capacities_criteria_length check (length(criteria) <= 2000),
  territory_ids uuid[] not null,
  stated_at timestamptz not null,
  stated_by uuid,
  constraint capacities_pkey primary key (organisation_id, unit_id),
  constraint capacities_pause_order check (paused_until is null or paused_from <= paused_until)
);
comment on table referrals.capacities is 'What organisations state of their places: one row for the whole of each, one for each service that counts its own. No personal data; the collective reads it.';
comment on column referrals.capacities.organisation_id is 'Which organisation.';
comment on column referrals.capacities.unit_id is 'The service, or the organisation itself in the row for the whole of it.';
comment on column referrals.capacities.collective_id is 'The collective that may ask.';
comment on column referrals.capacities.version is 'Counts the statements; the ETag.';
comment on column referrals.capacities.rights is 'The rights of the service when it was stated: its places count for these. Empty for the whole.';
comment on column referrals.capacities.places is 'Open places; null when they are not counted.';
comment on column referrals.capacities.waiting_list is 'Sending is possible without a place.';
comment on column referrals.capacities.takes_urgent is 'Urgent referrals are taken.';
comment on column referrals.capacities.paused_from is 'First day without new referrals.';
comment on column referrals.capacities.paused_until is 'Last day of the pause; null while the end is open.';
comment on column referrals.capacities.reopens_on is 'When there should be places again.';
comment on column referrals.capacities.criteria is 'Whom it takes, in words.';
comment on column referrals.capacities.territory_ids is 'Only for people of these; empty for wherever the organisation works.';
comment on column referrals.capacities.stated_at is 'When; 90 days later it is to be confirmed.';
comment on column referrals.capacities.stated_by is 'The member who stated it; null for software.';
create index capacities_by_collective on referrals.capacities (collective_id);
alter table referrals.capacities enable row level security;
alter table referrals.capacities force row level security;
create policy askers on referrals.capacities for select
  using (collective_id = (select relais.current_collective()) or (select relais.current_duty()) = 'service');
create policy staters on referrals.capacities for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy changers on referrals.capacities for update
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
create policy removers on referrals.capacities for delete
  using (organisation_id = (select relais.current_organisation()));
grant select, insert, update, delete on referrals.capacities to relais_referrals;

create table referrals.taken_places (
  referral_id uuid constraint taken_places_pkey primary key constraint taken_places_referral_fkey references referrals.referrals (id),
  organisation_id uuid not null,
  unit_id uuid not null,
  taken_at timestamptz not null
);
comment on table referrals.taken_places is 'The place that an accepted referral took, so that the same is given back, once. None when no place was left or none are counted.';
comment on column referrals.taken_places.referral_id is 'Which referral.';
comment on column referrals.taken_places.organisation_id is 'Whose place.';
comment on column referrals.taken_places.unit_id is 'Of which service, or of the whole.';
comment on column referrals.taken_places.taken_at is 'When it was accepted.';
alter table referrals.taken_places enable row level security;
alter table referrals.taken_places force row level security;
create policy takers on referrals.taken_places
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
grant select, insert, delete on referrals.taken_places to relais_referrals;

-- Whoever takes a referral up again, or ends it, moves a place that is somebody else's: those rows are seen inside these two functions only.
create function referrals.take_place(referral uuid, at timestamptz) returns void language plpgsql volatile strict as $$
declare
  duty constant text := coalesce(relais.current_duty(), '');
  recipient uuid;
  asked text[];
begin
  select r.recipient_id, r.rights into recipient, asked from referrals.referrals r where r.id = referral;
  if recipient is null then return; end if;
  perform set_config('relais.duty', 'service', true);
  if not exists (select from referrals.taken_places t where t.referral_id = referral) then
    -- Of the services that offer one of its rights the one with the most places, else of the organisation as a whole.
    with unit as (
      select c.unit_id from referrals.capacities c
      where c.organisation_id = recipient and (c.unit_id = recipient or c.rights && asked)
      order by c.unit_id = recipient, c.places desc nulls last, c.unit_id limit 1
      for update
    ), taken as (
      update referrals.capacities c set places = c.places - 1 from unit
      where c.organisation_id = recipient and c.unit_id = unit.unit_id and c.places > 0
      returning c.unit_id
    )
    insert into referrals.taken_places (referral_id, organisation_id, unit_id, taken_at) select referral, recipient, unit_id, at from taken;
  end if;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function referrals.take_place(uuid, timestamptz) is 'Takes one place of the recipient for a referral that the viewer sees; the count never goes below 0.';
revoke execute on function referrals.take_place(uuid, timestamptz) from public;
grant execute on function referrals.take_place(uuid, timestamptz) to relais_referrals;

create function referrals.free_place(referral uuid) returns void language plpgsql volatile strict as $$
declare
  duty constant text := coalesce(relais.current_duty(), '');
begin
  if not exists (select from referrals.referrals r where r.id = referral) then return; end if;
  perform set_config('relais.duty', 'service', true);
  with given as (delete from referrals.taken_places t where t.referral_id = referral returning t.organisation_id, t.unit_id)
  update referrals.capacities c set places = least(c.places + 1, 10000)
  from given where c.organisation_id = given.organisation_id and c.unit_id = given.unit_id;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function referrals.free_place(uuid) is 'Gives back the place that a referral took, if it took one; for whoever sees that referral.';
revoke execute on function referrals.free_place(uuid) from public;
grant execute on function referrals.free_place(uuid) to relais_referrals;
