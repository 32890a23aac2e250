-- Why: both sides say things to each other beside the actions, each keeps notes of its own, and papers travel with a referral without ever lying open.

alter table referrals.referrals add column beside integer not null default 0 constraint referrals_beside_counts check (beside >= 0 and beside < version);
comment on column referrals.referrals.beside is 'How many of its last events were words or papers alone: whoever read a version before them may still act on it.';

create table referrals.messages (
  id uuid constraint messages_pkey primary key,
  collective_id uuid not null,
  referral_id uuid not null constraint messages_referral_fkey references referrals.referrals (id),
  organisation_id uuid not null,
  member_id uuid,
  audience text not null constraint messages_audience_known check (audience in ('both', 'own')),
  level smallint not null constraint messages_level_known check (level between 2 and 4),
  sealed bytea not null,
  created_at timestamptz not null
);
comment on table referrals.messages is 'What is said to the other side beside the actions, and the notes of one organisation; sealed.';
comment on column referrals.messages.id is 'UUID version 7; the order of the thread.';
comment on column referrals.messages.collective_id is 'The collective whose key seals it.';
comment on column referrals.messages.referral_id is 'In which referral.';
comment on column referrals.messages.organisation_id is 'Who wrote it.';
comment on column referrals.messages.member_id is 'Which member; null when software did.';
comment on column referrals.messages.audience is 'both: said to the other side; own: a note that no other organisation reads or hears of.';
comment on column referrals.messages.level is 'From which level of disclosure on it is read.';
comment on column referrals.messages.sealed is 'The text, sealed.';
comment on column referrals.messages.created_at is 'When it was written.';
create index messages_by_referral on referrals.messages (referral_id, id);

create table referrals.documents (
  id uuid constraint documents_pkey primary key,
  collective_id uuid not null,
  referral_id uuid not null constraint documents_referral_fkey references referrals.referrals (id),
  organisation_id uuid not null,
  member_id uuid,
  level smallint not null constraint documents_level_known check (level between 2 and 4),
  state text not null constraint documents_state_known check (state in ('quarantined', 'clean', 'refused', 'deleted')),
  item text,
  media_type text not null constraint documents_media_type_known check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  size integer not null constraint documents_size_counts check (size > 0),
  sha256 bytea not null,
  name_sealed bytea,
  file uuid,
  created_at timestamptz not null,
  scan_at timestamptz,
  tries smallint not null default 0,
  scanned_at timestamptz,
  answered_in uuid constraint documents_answer_fkey references referrals.referral_events (id),
  deleted_at timestamptz,
  constraint documents_deleted_whole check ((state = 'deleted') = (deleted_at is not null) and (deleted_at is null or (name_sealed is null and file is null))),
  constraint documents_kept_whole check (state not in ('quarantined', 'clean') or (name_sealed is not null and file is not null)),
  constraint documents_refused_empty check (state <> 'refused' or file is null),
  constraint documents_waiting check ((state = 'quarantined') = (scan_at is not null))
);
comment on table referrals.documents is 'Papers attached to a referral. Their content lies outside the database, sealed; what is not clean is given to nobody.';
comment on column referrals.documents.id is 'UUID version 7.';
comment on column referrals.documents.collective_id is 'The collective whose key seals name and content.';
comment on column referrals.documents.referral_id is 'To which referral.';
comment on column referrals.documents.organisation_id is 'Who attached it.';
comment on column referrals.documents.member_id is 'Which member; null when software did.';
comment on column referrals.documents.level is 'From which level of disclosure on it is read: 2 minimal, 3 follow-up, 4 confidential.';
comment on column referrals.documents.state is 'quarantined: not scanned yet; clean: readable; refused: malware was found; deleted: by who attached it, or with the referral.';
comment on column referrals.documents.item is 'Code of what it is, when it was told.';
comment on column referrals.documents.media_type is 'What it holds.';
comment on column referrals.documents.size is 'Bytes of what is kept, before it is sealed.';
comment on column referrals.documents.sha256 is 'Digest of what is kept, before it is sealed.';
comment on column referrals.documents.name_sealed is 'Its file name, sealed; null once it is deleted.';
comment on column referrals.documents.file is 'The name, at random, under which its content is stored; null once there is none. A document passed on to a child shares it.';
comment on column referrals.documents.created_at is 'When it was attached.';
comment on column referrals.documents.scan_at is 'From when the next scan may begin; moved ahead by whoever begins one.';
comment on column referrals.documents.tries is 'How many scans were begun.';
comment on column referrals.documents.scanned_at is 'When the scanner gave its verdict; null when there was none, also where documents go unscanned.';
comment on column referrals.documents.answered_in is 'The event of the reply that names it.';
comment on column referrals.documents.deleted_at is 'When name and content were given up.';
create index documents_by_referral on referrals.documents (referral_id, id);
create index documents_to_scan on referrals.documents (scan_at) where scan_at is not null;
create index documents_by_file on referrals.documents (file) where file is not null;

create table referrals.files_to_drop (
  file uuid not null,
  organisation_id uuid not null,
  drop_at timestamptz not null,
  constraint files_to_drop_pkey primary key (file, drop_at)
);
comment on table referrals.files_to_drop is 'Stored files that may have no document: written before a file is stored, and when a document gives its content up. A job drops each, unless a document has it.';
comment on column referrals.files_to_drop.file is 'The name under which it is stored.';
comment on column referrals.files_to_drop.organisation_id is 'Whose file it was.';
comment on column referrals.files_to_drop.drop_at is 'From when it is dropped; an upload has an hour to end. A file may be looked at twice.';
create index files_to_drop_by_time on referrals.files_to_drop (drop_at);

create table referrals.document_room (
  holder_id uuid constraint document_room_pkey primary key,
  collective_id uuid not null,
  documents integer not null constraint document_room_documents_count check (documents >= 0),
  bytes bigint not null constraint document_room_bytes_count check (bytes >= 0)
);
comment on table referrals.document_room is 'How much room documents take, for each organisation and for each referral: counted where it is taken, so that two who attach at once stay below the limit.';
comment on column referrals.document_room.holder_id is 'An organisation, or a referral.';
comment on column referrals.document_room.collective_id is 'The collective.';
comment on column referrals.document_room.documents is 'How many documents.';
comment on column referrals.document_room.bytes is 'How many bytes of them.';

alter table referrals.messages enable row level security;
alter table referrals.messages force row level security;
alter table referrals.documents enable row level security;
alter table referrals.documents force row level security;
alter table referrals.files_to_drop enable row level security;
alter table referrals.files_to_drop force row level security;
alter table referrals.document_room enable row level security;
alter table referrals.document_room force row level security;

create policy readers on referrals.messages for select
  using ((audience = 'both' or organisation_id = (select relais.current_organisation()))
    and exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation())
      and p.referral_id = messages.referral_id and p.disclosure >= messages.level and (p.discloses_until is null or p.discloses_until > (select relais.today()))));
create policy writers on referrals.messages for insert
  with check (organisation_id = (select relais.current_organisation()) and exists (select from referrals.referral_parties p
    where p.organisation_id = (select relais.current_organisation()) and p.referral_id = messages.referral_id and p.disclosure >= messages.level));
create policy redactors_see on referrals.messages for select using ((select relais.current_duty()) = 'service');
create policy redactors on referrals.messages for delete using ((select relais.current_duty()) = 'service');

-- Whoever attached a document reads it as long as it reads the referral at that level, and no longer: a former receiver takes nothing along.
create policy readers on referrals.documents for select
  using ((select relais.current_duty()) = 'service' or exists (select from referrals.referral_parties p
    where p.organisation_id = (select relais.current_organisation()) and p.referral_id = documents.referral_id and p.disclosure >= documents.level
      and (p.discloses_until is null or p.discloses_until > (select relais.today()))));
create policy attachers on referrals.documents for insert
  with check ((select relais.current_duty()) = 'service' or (organisation_id = (select relais.current_organisation()) and state = 'quarantined'
    and exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation())
      and p.referral_id = documents.referral_id and p.disclosure >= documents.level)));
create policy attachers_change on referrals.documents for update
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()));
create policy service_changes on referrals.documents for update
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');

create function referrals.refuse_unscanned() returns trigger language plpgsql as $$
begin
  if relais.current_duty() is distinct from 'service' then
    raise exception 'only the job that scans lets a document out of quarantine' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function referrals.refuse_unscanned() is 'A policy does not see what a row was before: this does.';
create trigger documents_leave_quarantine before update on referrals.documents
  for each row when (old.state = 'quarantined' and new.state not in ('quarantined', 'deleted')) execute function referrals.refuse_unscanned();

create policy owners on referrals.files_to_drop for insert
  with check (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service');
create policy job on referrals.files_to_drop
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');

create policy holders on referrals.document_room
  using (holder_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service'
    or exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation()) and p.referral_id = document_room.holder_id))
  with check (holder_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service'
    or exists (select from referrals.referral_parties p where p.organisation_id = (select relais.current_organisation()) and p.referral_id = document_room.holder_id));

grant select, insert, delete on referrals.messages to relais_referrals;
grant select, insert on referrals.documents to relais_referrals;
grant update (state, name_sealed, file, scan_at, tries, scanned_at, answered_in, deleted_at) on referrals.documents to relais_referrals;
grant select, insert, delete on referrals.files_to_drop to relais_referrals;
grant select, insert, update, delete on referrals.document_room to relais_referrals;
