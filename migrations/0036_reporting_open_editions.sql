-- Why: what was once published of a half-year stays as it was, for two versions that differ by a few would tell of those few.

create table reporting.open_editions (
  id uuid constraint open_editions_pkey primary key,
  collective_id uuid not null,
  from_on date not null,
  to_on date not null,
  edition integer not null,
  reason text not null,
  published_at timestamptz not null,
  published_by uuid,
  figures jsonb not null,
  told jsonb not null,
  constraint open_editions_half_year check (from_on = date_trunc('year', from_on) + make_interval(months => 6 * (extract(month from from_on)::integer / 7)) and to_on = from_on + interval '6 months' - interval '1 day'),
  constraint open_editions_counted unique (collective_id, from_on, edition),
  constraint open_editions_first check ((edition = 1) = (reason = 'first'))
);
comment on table reporting.open_editions is 'Half-years that were published as open data: everybody may read them, and nobody changes them.';
comment on column reporting.open_editions.id is 'UUID version 7, made by the application: the order in which they were published.';
comment on column reporting.open_editions.collective_id is 'The collective.';
comment on column reporting.open_editions.from_on is 'The first day of the half-year.';
comment on column reporting.open_editions.to_on is 'Its last day.';
comment on column reporting.open_editions.edition is 'Counts the editions of one half-year.';
comment on column reporting.open_editions.reason is 'Why it was published, in a code.';
comment on column reporting.open_editions.published_at is 'When.';
comment on column reporting.open_editions.published_by is 'The member who published it; null for software.';
comment on column reporting.open_editions.figures is 'Tables, methods, threshold and licence, as everybody reads them.';
comment on column reporting.open_editions.told is 'Each figure that is told or follows from what is, with the persons behind it; a later edition is held against it.';
create trigger open_editions_append_only before update or delete on reporting.open_editions for each row execute function reporting.refuse_frozen();

alter table reporting.open_editions enable row level security;
alter table reporting.open_editions force row level security;
create policy everybody on reporting.open_editions for select using (true);
create policy coordinators on reporting.open_editions for insert
  with check (collective_id = (select relais.current_collective()) and (select relais.current_duty()) = 'coordinator');
grant select, insert on reporting.open_editions to relais_reporting;
