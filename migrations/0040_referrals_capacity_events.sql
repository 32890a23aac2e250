-- Why: how many places there were, and since when, is counted by reporting, which never reads another service's tables: each change is told as an event, without a person.

create table referrals.capacity_events (
  number bigint generated always as identity constraint capacity_events_pkey primary key,
  position bigint constraint capacity_events_once unique,
  organisation_id uuid not null,
  unit_id uuid not null,
  collective_id uuid not null,
  at timestamptz not null,
  stated_at timestamptz not null,
  places integer,
  waiting_list boolean not null,
  paused_from date,
  paused_until date,
  dropped boolean not null
);
comment on table referrals.capacity_events is 'How the places of a unit stood after each change: a statement, a place taken or given back; written in the transaction of the change.';
comment on column referrals.capacity_events.number is 'Order of writing; of two changes of one unit the later has the higher number.';
comment on column referrals.capacity_events.position is 'The order in which they are told: without gaps, given by the relay after the commit; null until then.';
comment on column referrals.capacity_events.organisation_id is 'Which organisation.';
comment on column referrals.capacity_events.unit_id is 'The service, or the organisation itself for the whole of it.';
comment on column referrals.capacity_events.collective_id is 'The collective.';
comment on column referrals.capacity_events.at is 'When it changed.';
comment on column referrals.capacity_events.stated_at is 'When it was last stated.';
comment on column referrals.capacity_events.places is 'Open places; null when they are not counted.';
comment on column referrals.capacity_events.waiting_list is 'Sending is possible without a place.';
comment on column referrals.capacity_events.paused_from is 'First day without new referrals.';
comment on column referrals.capacity_events.paused_until is 'Last day of the pause; null while the end is open.';
comment on column referrals.capacity_events.dropped is 'The service is not stated any more.';
create index capacity_events_untold on referrals.capacity_events (number) where position is null;

alter table referrals.capacity_events enable row level security;
alter table referrals.capacity_events force row level security;
create policy tellers on referrals.capacity_events for insert
  with check (position is null and ((select relais.current_duty()) = 'service'
    or (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()))));
create policy followers on referrals.capacity_events for select using ((select relais.current_duty()) = 'service');
create policy relay on referrals.capacity_events for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
grant select, insert on referrals.capacity_events to relais_referrals;
grant update (position) on referrals.capacity_events to relais_referrals;

-- As in 0013, and what becomes of the places is told.
create or replace function referrals.take_place(referral uuid, at timestamptz) returns void language plpgsql volatile strict as $$
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
      returning c.*
    ), told as (
      insert into referrals.capacity_events (organisation_id, unit_id, collective_id, at, stated_at, places, waiting_list, paused_from, paused_until, dropped)
      select organisation_id, unit_id, collective_id, take_place.at, stated_at, places, waiting_list, paused_from, paused_until, false from taken
    )
    insert into referrals.taken_places (referral_id, organisation_id, unit_id, taken_at) select referral, recipient, unit_id, take_place.at from taken;
  end if;
  perform set_config('relais.duty', duty, true);
end $$;

drop function referrals.free_place(uuid);
create function referrals.free_place(referral uuid, at timestamptz) returns void language plpgsql volatile strict as $$
declare
  duty constant text := coalesce(relais.current_duty(), '');
begin
  if not exists (select from referrals.referrals r where r.id = referral) then return; end if;
  perform set_config('relais.duty', 'service', true);
  with given as (
    delete from referrals.taken_places t where t.referral_id = referral returning t.organisation_id, t.unit_id
  ), freed as (
    update referrals.capacities c set places = least(c.places + 1, 10000)
    from given where c.organisation_id = given.organisation_id and c.unit_id = given.unit_id
    returning c.*
  )
  insert into referrals.capacity_events (organisation_id, unit_id, collective_id, at, stated_at, places, waiting_list, paused_from, paused_until, dropped)
  select organisation_id, unit_id, collective_id, free_place.at, stated_at, places, waiting_list, paused_from, paused_until, false from freed;
  perform set_config('relais.duty', duty, true);
end $$;
comment on function referrals.free_place(uuid, timestamptz) is 'Gives back the place that a referral took, if it took one; for whoever sees that referral.';
revoke execute on function referrals.free_place(uuid, timestamptz) from public;
grant execute on function referrals.free_place(uuid, timestamptz) to relais_referrals;

-- What was stated before is told as it stands. The owner of the tables is no superuser everywhere, and would see none of it.
alter table referrals.capacities no force row level security;
alter table referrals.capacity_events no force row level security;
insert into referrals.capacity_events (organisation_id, unit_id, collective_id, at, stated_at, places, waiting_list, paused_from, paused_until, dropped)
select organisation_id, unit_id, collective_id, stated_at, stated_at, places, waiting_list, paused_from, paused_until, false
from referrals.capacities order by stated_at, organisation_id, unit_id;
alter table referrals.capacities force row level security;
alter table referrals.capacity_events force row level security;
