-- Why: a person is recorded once by each organisation that accompanies them, with the least that a referral needs, and nothing that identifies them is readable in the database.

create table referrals.data_keys (
  id uuid constraint data_keys_pkey primary key,
  collective_id uuid not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
comment on table referrals.data_keys is 'Keys that seal what identifies people, the newest seals and all open, each wrapped by a key derived from SECRET.';
comment on column referrals.data_keys.id is 'Named in every value that this key sealed.';
comment on column referrals.data_keys.collective_id is 'The collective whose values this key seals.';
comment on column referrals.data_keys.wrapped is 'The key, encrypted (AES-256-GCM).';
comment on column referrals.data_keys.created_at is 'When it was made.';
comment on column referrals.data_keys.retired_at is 'From when it only opens and no longer seals.';
create index data_keys_by_collective on referrals.data_keys (collective_id);
grant select, insert on referrals.data_keys to relais_referrals;
grant update (retired_at) on referrals.data_keys to relais_referrals;

create table referrals.persons (
  id uuid constraint persons_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  version integer not null constraint persons_version_counts check (version >= 1),
  name_sealed bytea not null,
  birth_date_sealed bytea,
  contact_sealed bytea,
  identity_index bytea,
  phone_index bytea,
  email_index bytea,
  age_band text not null constraint persons_age_band_known check (age_band in ('under_18', '18_24', '25_39', '40_59', '60_74', '75_and_over', 'unknown')),
  language text not null constraint persons_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
  preferred_channel text not null constraint persons_channel_known check (preferred_channel in ('phone', 'sms', 'email', 'post', 'in_person', 'through_referrer')),
  last_contact_on date not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on table referrals.persons is 'A person as one organisation recorded them: minimal identity, sealed.';
comment on column referrals.persons.id is 'UUID version 7, made by the application; a pseudonym everywhere else.';
comment on column referrals.persons.collective_id is 'The collective whose key seals the identity.';
comment on column referrals.persons.organisation_id is 'The organisation that recorded the person and answers for the record (art. 4 (7) RGPD).';
comment on column referrals.persons.version is 'Counts the changes; the ETag.';
comment on column referrals.persons.name_sealed is 'Given and family names, sealed.';
comment on column referrals.persons.birth_date_sealed is 'ISO date of birth, sealed.';
comment on column referrals.persons.contact_sealed is 'Phone and e-mail, sealed.';
comment on column referrals.persons.identity_index is 'Keyed hash of the normalised names and date of birth, for exact search.';
comment on column referrals.persons.phone_index is 'Keyed hash of the phone number in E.164.';
comment on column referrals.persons.email_index is 'Keyed hash of the lower-cased e-mail.';
comment on column referrals.persons.age_band is 'Coarse age, all that a receiver sees before it takes note.';
comment on column referrals.persons.language is 'Language to speak with the person (ISO 639).';
comment on column referrals.persons.preferred_channel is 'How the person wants to be reached.';
comment on column referrals.persons.last_contact_on is 'Starts the retention period (CNIL deliberation 2023-095: two years after the last contact).';
comment on column referrals.persons.created_at is 'When it was recorded.';
comment on column referrals.persons.updated_at is 'When it last changed.';
create index persons_by_organisation on referrals.persons (organisation_id, id);
create index persons_by_identity on referrals.persons (collective_id, identity_index) where identity_index is not null;
create index persons_by_phone on referrals.persons (collective_id, phone_index) where phone_index is not null;
create index persons_by_email on referrals.persons (collective_id, email_index) where email_index is not null;

create table referrals.agreements (
  id uuid constraint agreements_pkey primary key,
  collective_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null constraint agreements_person_fkey references referrals.persons (id),
  recipient_id uuid not null,
  rights text[] not null constraint agreements_names_rights check (cardinality(rights) between 1 and 20),
  level text not null constraint agreements_level_known check (level in ('minimal', 'follow_up', 'confidential')),
  how_given text not null constraint agreements_how_given_known check (how_given in ('in_person_oral', 'in_person_signed', 'by_phone', 'by_message', 'by_representative')),
  given_on date not null,
  expires_on date not null,
  withdrawn_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  constraint agreements_end_after_start check (expires_on > given_on and expires_on <= given_on + 731)
);
comment on table referrals.agreements is 'The agreement of a person to be referred (accord à l''orientation; not RGPD consent): to whom, for which rights, how much is told.';
comment on column referrals.agreements.id is 'UUID version 7.';
comment on column referrals.agreements.collective_id is 'The collective.';
comment on column referrals.agreements.organisation_id is 'The organisation to which the person said yes.';
comment on column referrals.agreements.person_id is 'The person.';
comment on column referrals.agreements.recipient_id is 'The only organisation that the person agreed to be referred to.';
comment on column referrals.agreements.rights is 'Codes of the rights that it covers.';
comment on column referrals.agreements.level is 'The most that the recipient may read.';
comment on column referrals.agreements.how_given is 'How the person said yes.';
comment on column referrals.agreements.given_on is 'When.';
comment on column referrals.agreements.expires_on is 'From this day the recipient reads nothing more.';
comment on column referrals.agreements.withdrawn_at is 'From this instant the recipient reads nothing more.';
comment on column referrals.agreements.version is 'Counts the changes; the ETag.';
comment on column referrals.agreements.created_at is 'When it was recorded.';
create index agreements_by_person on referrals.agreements (person_id);

alter table referrals.agreements enable row level security;
alter table referrals.agreements force row level security;
alter table referrals.persons enable row level security;
alter table referrals.persons force row level security;
grant select, insert on referrals.agreements to relais_referrals;
grant update (withdrawn_at, version) on referrals.agreements to relais_referrals;
grant select, insert, update on referrals.persons to relais_referrals;

create table referrals.idempotency_keys (
  organisation_id uuid not null,
  client_id text not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  headers jsonb not null,
  body_sealed bytea,
  created_at timestamptz not null,
  constraint idempotency_keys_pkey primary key (organisation_id, client_id, key)
);
comment on table referrals.idempotency_keys is 'The first answer to each POST, given again when it is repeated; kept 7 days.';
comment on column referrals.idempotency_keys.organisation_id is 'Whose request it was.';
comment on column referrals.idempotency_keys.client_id is 'Which member or software of that organisation.';
comment on column referrals.idempotency_keys.key is 'The Idempotency-Key header.';
comment on column referrals.idempotency_keys.fingerprint is 'SHA-256 of method, address and body.';
comment on column referrals.idempotency_keys.status is 'Status of the answer.';
comment on column referrals.idempotency_keys.headers is 'ETag and Location of the answer.';
comment on column referrals.idempotency_keys.body_sealed is 'Body of the answer, sealed: it may name a person.';
comment on column referrals.idempotency_keys.created_at is 'Starts the seven days.';
create index idempotency_keys_by_age on referrals.idempotency_keys (created_at);
alter table referrals.idempotency_keys enable row level security;
alter table referrals.idempotency_keys force row level security;
create policy own_requests on referrals.idempotency_keys
  using (organisation_id = (select relais.current_organisation()) or (select relais.current_duty()) = 'service')
  with check (organisation_id = (select relais.current_organisation()));
grant select, insert, delete on referrals.idempotency_keys to relais_referrals;
