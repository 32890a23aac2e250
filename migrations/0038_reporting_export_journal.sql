-- Why: whoever coordinates sees which organisation took which report out of Relais, and what was withheld from it.

alter table reporting.exports add column threshold integer constraint exports_threshold_withholds check (threshold >= 1);
comment on column reporting.exports.threshold is 'What rested on fewer was withheld from it; null where that was not written down yet.';
create index exports_by_collective on reporting.exports (collective_id, id desc);
create policy coordinators on reporting.exports for select
  using (collective_id = (select relais.current_collective()) and (select relais.current_duty()) = 'coordinator');
