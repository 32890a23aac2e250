-- Why: what a collective decided about the pace of its referrals, who stands in for whom, how members are told, and how long each organisation keeps persons.

create table identity.charters (
  collective_id uuid not null constraint charters_collective_fkey references identity.collectives (id),
  version integer not null constraint charters_version_follows check (version >= 2),
  clocks jsonb not null constraint charters_clocks_object check (jsonb_typeof(clocks) = 'object'),
  limits jsonb not null constraint charters_limits_object check (jsonb_typeof(limits) = 'object'),
  system_may_expire boolean not null,
  holidays text not null constraint charters_holidays_known check (holidays in (
    'metropole', 'alsace_moselle', 'guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'saint_barthelemy', 'saint_martin',
    'saint_pierre_et_miquelon', 'nouvelle_caledonie', 'polynesie_francaise', 'wallis_et_futuna'
  )),
  changed_at timestamptz not null,
  changed_by uuid,
  constraint charters_pkey primary key (collective_id, version),
  constraint charters_member_fkey foreign key (collective_id, changed_by) references identity.members (collective_id, id)
);
comment on table identity.charters is 'Each charter that a collective gave itself; the latest holds. A collective without any keeps the published lifecycle, which counts as version 1.';
comment on column identity.charters.collective_id is 'The collective that decided.';
comment on column identity.charters.version is 'Counts the charters, from 2; the ETag.';
comment on column identity.charters.clocks is 'The clocks that run otherwise than in the published lifecycle, as in the contract.';
comment on column identity.charters.limits is 'The other figures that hold otherwise, as in the contract.';
comment on column identity.charters.system_may_expire is 'The system itself expires a referral once escalation is exhausted; else a coordinator does.';
comment on column identity.charters.holidays is 'Whose public holidays are kept; decides the time zone too.';
comment on column identity.charters.changed_at is 'Since when it holds, until the next version.';
comment on column identity.charters.changed_by is 'The coordinator who decided; null for the demo.';
alter table identity.charters enable row level security;
alter table identity.charters force row level security;
create policy charters_read on identity.charters for select using (collective_id = (select relais.current_collective()));
create policy charters_add on identity.charters for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() in ('coordinator', 'service'));
grant select, insert on identity.charters to relais_identity;

alter table identity.organisations
  add column retention_months smallint not null default 24
    constraint organisations_retention_months_lawful check (retention_months between 1 and 36);
comment on column identity.organisations.retention_months is 'Months after the last contact during which it keeps a person: each is a controller of its own (RGPD art. 5(1)(e)).';

alter table identity.members
  add column away_from date,
  add column delegate_id uuid,
  add column mail_notices text not null default 'each' constraint members_mail_notices_known check (mail_notices in ('each', 'digest', 'none')),
  add constraint members_organisation_key unique (organisation_id, id),
  add constraint members_delegate_fkey foreign key (organisation_id, delegate_id) references identity.members (organisation_id, id),
  add constraint members_delegate_other check (delegate_id <> id);
-- The owner of the tables is no superuser everywhere; what it mends here is of every collective.
alter table identity.members no force row level security;
update identity.members set away_from = (changed_at at time zone 'Europe/Paris')::date where away_until is not null;
update identity.members set away_from = null, away_until = null where away_until < away_from;
alter table identity.members force row level security;
alter table identity.members
  add constraint members_absence_ordered check (away_until is null or (away_from is not null and away_until >= away_from));
comment on column identity.members.away_from is 'First day of an absence; null when none is known.';
comment on column identity.members.away_until is 'Last day of the absence, null while the end is open; their work is offered to others meanwhile.';
comment on column identity.members.delegate_id is 'The colleague who acts while they are away; nobody who left, and never in a circle.';
comment on column identity.members.mail_notices is 'How they are told by mail: of each thing, once a day, or not at all.';
create index members_by_delegate on identity.members (delegate_id) where delegate_id is not null;

alter table identity.api_clients
  add constraint api_clients_staff_ours check (organisation_id is null or not ('staff:read' = any (scopes)));
