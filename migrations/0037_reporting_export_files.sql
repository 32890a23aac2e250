-- Why: a printed report is prepared in the background; whoever asked sees how far it is, fetches it, and is written to when they had to wait.

create table reporting.export_files (
  id uuid constraint export_files_pkey primary key constraint export_files_of_an_export references reporting.exports (id),
  collective_id uuid not null,
  organisation_id uuid not null,
  asker text not null,
  state text not null constraint export_files_state_is_known check (state in ('preparing', 'ready', 'failed')),
  reason text constraint export_files_reason_is_a_code check (reason ~ '^[a-z][a-z0-9_]{0,39}$'),
  name text not null,
  document_sealed bytea,
  file_sealed bytea,
  attempts integer not null default 0,
  next_at timestamptz,
  told text not null constraint export_files_told_is_known check (told in ('late', 'always')),
  mail_attempts integer not null default 0,
  mail_at timestamptz,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint export_files_work_while_preparing check ((state = 'preparing') = (next_at is not null) and (state = 'preparing') = (document_sealed is not null)),
  constraint export_files_file_when_ready check ((state = 'ready') = (file_sealed is not null)),
  constraint export_files_reason_when_failed check ((state = 'failed') = (reason is not null)),
  constraint export_files_end_told check ((state = 'preparing') = (ended_at is null))
);
comment on table reporting.export_files is 'Files of reports that are printed in the background, kept seven days.';
comment on column reporting.export_files.id is 'The export, as the journal has it.';
comment on column reporting.export_files.collective_id is 'The collective.';
comment on column reporting.export_files.organisation_id is 'For which organisation it was asked.';
comment on column reporting.export_files.asker is 'Who asked and alone fetches it: the member, or the software.';
comment on column reporting.export_files.state is 'How far it is.';
comment on column reporting.export_files.reason is 'Why there is none; null unless it failed.';
comment on column reporting.export_files.name is 'Of the file: its kind and its period, nothing of what is in it.';
comment on column reporting.export_files.document_sealed is 'What is to be printed, sealed; null once it is. Its figures were counted when it was asked for, so that a print that was cut short says the same.';
comment on column reporting.export_files.file_sealed is 'The file, sealed; null until it is ready.';
comment on column reporting.export_files.attempts is 'How often it was begun to print it.';
comment on column reporting.export_files.next_at is 'When it is printed next; null once it ended.';
comment on column reporting.export_files.told is 'Whether the asker is told by mail: always, or when they had to wait long.';
comment on column reporting.export_files.mail_attempts is 'How often the mail was tried.';
comment on column reporting.export_files.mail_at is 'When the mail is tried next; null when there is none to send.';
comment on column reporting.export_files.created_at is 'When it was asked for; starts the seven days.';
comment on column reporting.export_files.ended_at is 'When it was ready, or failed.';
create index export_files_by_turn on reporting.export_files (next_at) where next_at is not null;
create index export_files_by_mail on reporting.export_files (mail_at) where mail_at is not null;
create index export_files_by_age on reporting.export_files (created_at);

alter table reporting.export_files enable row level security;
alter table reporting.export_files force row level security;
create policy askers_write on reporting.export_files for insert
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
create policy askers on reporting.export_files for select using (organisation_id = (select relais.current_organisation()));
create policy makers on reporting.export_files
  using ((select relais.current_duty()) = 'service') with check ((select relais.current_duty()) = 'service');
grant select, insert, delete on reporting.export_files to relais_reporting;
grant update (state, reason, document_sealed, file_sealed, attempts, next_at, mail_attempts, mail_at, ended_at) on reporting.export_files to relais_reporting;
