-- Why: reports tell how many places there were at the end of each day, and on how many days there were none.

-- The owner of the tables is no superuser everywhere; this position is of no collective.
alter table reporting.feed_positions no force row level security;
insert into reporting.feed_positions (feed) values ('capacity');
alter table reporting.feed_positions force row level security;

create table reporting.capacity_facts (
  organisation_id uuid not null,
  unit_id uuid not null,
  day date not null,
  collective_id uuid not null,
  number bigint not null,
  stated_on date not null,
  places integer,
  waiting_list boolean not null,
  paused_from date,
  paused_until date,
  dropped boolean not null,
  constraint capacity_facts_pkey primary key (organisation_id, unit_id, day)
);
comment on table reporting.capacity_facts is 'How the places of a unit stood at the end of each day on which they changed; so they stay until the next of its rows.';
comment on column reporting.capacity_facts.organisation_id is 'Which organisation.';
comment on column reporting.capacity_facts.unit_id is 'A service that counts its own places, or the organisation for the whole of it.';
comment on column reporting.capacity_facts.day is 'The day, in France.';
comment on column reporting.capacity_facts.collective_id is 'The collective.';
comment on column reporting.capacity_facts.number is 'The change that was taken in last; an earlier one of the same day changes nothing.';
comment on column reporting.capacity_facts.stated_on is 'The day on which it was last stated.';
comment on column reporting.capacity_facts.places is 'Open places; null when they are not counted.';
comment on column reporting.capacity_facts.waiting_list is 'Sending is possible without a place.';
comment on column reporting.capacity_facts.paused_from is 'First day without new referrals.';
comment on column reporting.capacity_facts.paused_until is 'Last day of the pause; null while the end is open.';
comment on column reporting.capacity_facts.dropped is 'The service is not stated any more.';
create index capacity_facts_by_day on reporting.capacity_facts (collective_id, day);

alter table reporting.capacity_facts enable row level security;
alter table reporting.capacity_facts force row level security;
create policy own_collective on reporting.capacity_facts for select using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.capacity_facts using ((select relais.current_duty()) = 'service');
grant select, insert, update, delete on reporting.capacity_facts to relais_reporting;
