-- Why: reports count the activities for the network, the people whom they reached and the organisations that took part, from facts without names.

create table reporting.activity_facts (
  organisation_id uuid not null,
  activity_id uuid not null,
  collective_id uuid not null,
  version integer not null,
  kind text not null,
  day date not null,
  territory_id uuid,
  minutes integer,
  audiences text[] not null,
  people integer[] not null,
  organisation_ids uuid[] not null,
  other_kinds text[] not null,
  other_counts integer[] not null,
  voided boolean not null,
  constraint activity_facts_pkey primary key (organisation_id, activity_id)
);
comment on table reporting.activity_facts is 'One row an activity for the network.';
comment on column reporting.activity_facts.organisation_id is 'Who noted it.';
comment on column reporting.activity_facts.activity_id is 'The activity, known by it within its organisation.';
comment on column reporting.activity_facts.collective_id is 'The collective.';
comment on column reporting.activity_facts.version is 'The version that was taken in last; an earlier one changes nothing.';
comment on column reporting.activity_facts.kind is 'What was done, in a code.';
comment on column reporting.activity_facts.day is 'The day, in France.';
comment on column reporting.activity_facts.territory_id is 'Where; null is no territory in particular.';
comment on column reporting.activity_facts.minutes is 'How long; null is not known.';
comment on column reporting.activity_facts.audiences is 'Whom it addressed, in codes.';
comment on column reporting.activity_facts.people is 'How many of each audience came, in the same order; null is not counted.';
comment on column reporting.activity_facts.organisation_ids is 'The organisations of the collective that took part.';
comment on column reporting.activity_facts.other_kinds is 'The kinds of other organisations that took part.';
comment on column reporting.activity_facts.other_counts is 'How many of each, in the same order.';
comment on column reporting.activity_facts.voided is 'Whether it was taken back as noted in error: it is in no count.';
create index activity_facts_by_day on reporting.activity_facts (collective_id, day) where not voided;

alter table reporting.activity_facts enable row level security;
alter table reporting.activity_facts force row level security;
create policy own_collective on reporting.activity_facts for select using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.activity_facts using ((select relais.current_duty()) = 'service');
grant select, insert, update, delete on reporting.activity_facts to relais_reporting;
