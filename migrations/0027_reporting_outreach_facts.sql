-- Why: reports count contacts, and persons of whom a rights check was made, from facts without names.

-- The owner of the tables is no superuser everywhere; this position is of no collective.
alter table reporting.feed_positions no force row level security;
insert into reporting.feed_positions (feed) values ('outreach');
alter table reporting.feed_positions force row level security;

create table reporting.contact_facts (
  organisation_id uuid not null,
  contact_id uuid not null,
  collective_id uuid not null,
  version integer not null,
  place_kind text not null,
  territory_id uuid not null,
  met_at timestamptz not null,
  minutes integer,
  follow_up text not null,
  voided boolean not null,
  constraint contact_facts_pkey primary key (organisation_id, contact_id)
);
comment on table reporting.contact_facts is 'One row a contact: a meeting, never a distinct person.';
comment on column reporting.contact_facts.organisation_id is 'Who noted it.';
comment on column reporting.contact_facts.contact_id is 'The contact, known by it within its organisation.';
comment on column reporting.contact_facts.collective_id is 'The collective.';
comment on column reporting.contact_facts.version is 'The version that was taken in last; an earlier one changes nothing.';
comment on column reporting.contact_facts.place_kind is 'The kind of place.';
comment on column reporting.contact_facts.territory_id is 'Where it took place.';
comment on column reporting.contact_facts.met_at is 'When it took place.';
comment on column reporting.contact_facts.minutes is 'How long; null is not known.';
comment on column reporting.contact_facts.follow_up is 'What follows, in a code.';
comment on column reporting.contact_facts.voided is 'Whether it was taken back as noted in error: it is in no count.';
create index contact_facts_by_meeting on reporting.contact_facts (collective_id, met_at) where not voided;

create table reporting.check_facts (
  check_id uuid constraint check_facts_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null,
  territory_id uuid,
  made_at timestamptz not null,
  person text
);
comment on table reporting.check_facts is 'One row a rights check.';
comment on column reporting.check_facts.check_id is 'The check.';
comment on column reporting.check_facts.collective_id is 'The collective.';
comment on column reporting.check_facts.organisation_id is 'Who made it.';
comment on column reporting.check_facts.version is 'The version that was taken in last; an earlier one changes nothing.';
comment on column reporting.check_facts.territory_id is 'Where the person lives.';
comment on column reporting.check_facts.made_at is 'When it was made.';
comment on column reporting.check_facts.person is 'A keyed pseudonym, the same for each check of one person in the collective; null for an anonymous check.';
create index check_facts_by_day on reporting.check_facts (collective_id, made_at);

create table reporting.finding_facts (
  check_id uuid not null constraint finding_facts_check_fkey references reporting.check_facts (check_id),
  right_code text not null,
  collective_id uuid not null,
  mainstream boolean not null,
  status text not null,
  non_take_up text,
  cause text,
  renounced boolean not null,
  constraint finding_facts_pkey primary key (check_id, right_code)
);
comment on table reporting.finding_facts is 'How each right of a check stood.';
comment on column reporting.finding_facts.check_id is 'The check.';
comment on column reporting.finding_facts.right_code is 'The right.';
comment on column reporting.finding_facts.collective_id is 'The collective.';
comment on column reporting.finding_facts.mainstream is 'Whether it is droit commun, rather than an aid of a place.';
comment on column reporting.finding_facts.status is 'How it stood in the check.';
comment on column reporting.finding_facts.non_take_up is 'The form of non-take-up, where it was said.';
comment on column reporting.finding_facts.cause is 'Why, in a code, where it was said.';
comment on column reporting.finding_facts.renounced is 'Whether the person does not want it.';

alter table reporting.contact_facts enable row level security;
alter table reporting.contact_facts force row level security;
alter table reporting.check_facts enable row level security;
alter table reporting.check_facts force row level security;
alter table reporting.finding_facts enable row level security;
alter table reporting.finding_facts force row level security;
create policy own_collective on reporting.contact_facts for select using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.contact_facts using ((select relais.current_duty()) = 'service');
create policy own_collective on reporting.check_facts for select using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.check_facts using ((select relais.current_duty()) = 'service');
create policy own_collective on reporting.finding_facts for select using (collective_id = (select relais.current_collective()));
create policy reader_of_the_feed on reporting.finding_facts using ((select relais.current_duty()) = 'service');
grant select, insert, update, delete on reporting.contact_facts to relais_reporting;
grant select, insert, update, delete on reporting.check_facts to relais_reporting;
grant select, insert, update, delete on reporting.finding_facts to relais_reporting;
