-- Why: a collective keeps a professional guide: pages that come with Relais, that a coordinator changes without a release, that are searched in French, and of which each reader sees what changed.

-- Both extensions are trusted: the owner of the database creates them, no superuser is needed (PostgreSQL 13 and later). Where the server does not
-- offer them, or the owner may not create anything in the database, that is said plainly.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['unaccent', 'pg_trgm'] loop
    begin
      execute format('create extension if not exists %I schema relais', wanted);
    exception
      when insufficient_privilege then
        raise exception 'the user in DATABASE_URL may not create the extension %', wanted
          using hint = format('As an administrator of this database: create extension %I; then migrate again.', wanted);
      when undefined_file or feature_not_supported then
        raise exception 'this PostgreSQL server does not offer the extension %', wanted
          using hint = 'Install its contrib modules (Debian: postgresql-contrib, RPM: postgresql-contrib), then migrate again.';
    end;
  end loop;
end
$$;

-- They may be there already, wherever an administrator put them: the schema is looked up, and names are bound here, once.
create text search configuration rights_check.french (copy = pg_catalog.french);
create text search configuration rights_check.plain (copy = pg_catalog.simple);
comment on text search configuration rights_check.french is 'French stems, accents ignored';
comment on text search configuration rights_check.plain is 'Words as they are written, accents ignored: for a word that is not finished';
do $$
declare
  home_of_unaccent name := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
  home_of_trgm name := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
  execute format(
    'alter text search configuration rights_check.french alter mapping for hword, hword_part, word with %I.unaccent, pg_catalog.french_stem', home_of_unaccent);
  execute format(
    'alter text search configuration rights_check.plain alter mapping for hword, hword_part, word with %I.unaccent, pg_catalog.simple', home_of_unaccent);
  execute format(
    'create function rights_check.likeness(asked text, words text) returns real language sql immutable strict parallel safe return %I.word_similarity(asked, words)', home_of_trgm);
end
$$;
comment on function rights_check.likeness(text, text) is 'How much what was asked looks like some of these words, 0 to 1 (shared trigrams)';

create function rights_check.guide_vector(title text, words text, body text) returns tsvector
  language sql immutable parallel safe
  return setweight(to_tsvector('rights_check.french'::regconfig, title), 'A')
    || setweight(to_tsvector('rights_check.french'::regconfig, words), 'B')
    || setweight(to_tsvector('rights_check.french'::regconfig, body), 'C')
    || setweight(to_tsvector('rights_check.plain'::regconfig, title || ' ' || words || ' ' || body), 'D');
comment on function rights_check.guide_vector(text, text, text) is 'What a search in the guide looks at: stems, the title before the body, and words as they are written';

create table rights_check.guide_shipped (
  hash text constraint guide_shipped_pkey primary key,
  code text not null,
  kind text not null constraint guide_shipped_kind_known check (kind in ('right', 'situation')),
  title text not null,
  summary text not null,
  rights text[] not null,
  words text not null,
  body text not null,
  entry jsonb not null constraint guide_shipped_entry_object check (jsonb_typeof(entry) = 'object'),
  first_seen_at timestamptz not null,
  search tsvector generated always as (rights_check.guide_vector(title, words, body)) stored
);
comment on table rights_check.guide_shipped is 'The pages that come with Relais, as each release that ran here brought them. A process looks at its own alone, some forty, by their hashes: releases may run side by side.';
comment on column rights_check.guide_shipped.hash is 'SHA-256 of code and text, shortened.';
comment on column rights_check.guide_shipped.code is 'The page.';
comment on column rights_check.guide_shipped.kind is 'right or situation.';
comment on column rights_check.guide_shipped.title is 'Its title.';
comment on column rights_check.guide_shipped.summary is 'What it is for.';
comment on column rights_check.guide_shipped.rights is 'The rights that it leads to.';
comment on column rights_check.guide_shipped.words is 'Title, keywords and names of rights, without accents: what a word with a typing mistake is compared with.';
comment on column rights_check.guide_shipped.body is 'Its lines as plain text: what is searched, and shown as an excerpt.';
comment on column rights_check.guide_shipped.entry is 'The page as it is written, as in the contract.';
comment on column rights_check.guide_shipped.first_seen_at is 'Since when this text is here.';
comment on column rights_check.guide_shipped.search is 'What a search looks at.';
grant select, insert on rights_check.guide_shipped to relais_rights_check;

create table rights_check.guide_pages (
  collective_id uuid not null,
  code text not null constraint guide_pages_code_written check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  version integer not null constraint guide_pages_version_counts check (version >= 1),
  state text not null constraint guide_pages_state_known check (state in ('published', 'withdrawn', 'shipped')),
  kind text not null constraint guide_pages_kind_known check (kind in ('right', 'situation')),
  title text not null,
  summary text not null,
  rights text[] not null,
  words text not null,
  body text not null,
  note text,
  changed_at timestamptz not null,
  changed_by uuid,
  search tsvector generated always as (rights_check.guide_vector(title, words, body)) stored,
  constraint guide_pages_pkey primary key (collective_id, code)
);
comment on table rights_check.guide_pages is 'The pages that a collective wrote, withdrew, or gave back to the text of Relais, as they stand. A search reads those of one collective by the primary key: behind row-level security no index on the words could be used, since @@ is not leakproof.';
comment on column rights_check.guide_pages.collective_id is 'Whose page it is.';
comment on column rights_check.guide_pages.code is 'Its code; that of a page of Relais takes its place.';
comment on column rights_check.guide_pages.version is 'Counts its versions; 1 is the one that comes with Relais, where there is one. The ETag.';
comment on column rights_check.guide_pages.state is 'published: what the collective wrote; withdrawn: shown nowhere; shipped: the text that comes with Relais.';
comment on column rights_check.guide_pages.kind is 'right or situation.';
comment on column rights_check.guide_pages.title is 'Its title; of a withdrawn page, the last one.';
comment on column rights_check.guide_pages.summary is 'What it is for.';
comment on column rights_check.guide_pages.rights is 'The rights that it leads to.';
comment on column rights_check.guide_pages.words is 'Title, keywords and names of rights, without accents: what a word with a typing mistake is compared with.';
comment on column rights_check.guide_pages.body is 'Its lines as plain text: what is searched, and shown as an excerpt.';
comment on column rights_check.guide_pages.note is 'What the coordinator says of the change.';
comment on column rights_check.guide_pages.changed_at is 'Since when it stands so.';
comment on column rights_check.guide_pages.changed_by is 'The coordinator who changed it.';
comment on column rights_check.guide_pages.search is 'What a search looks at.';

create table rights_check.guide_versions (
  collective_id uuid not null,
  code text not null,
  version integer not null constraint guide_versions_version_counts check (version >= 1),
  state text not null constraint guide_versions_state_known check (state in ('published', 'withdrawn', 'shipped')),
  entry jsonb constraint guide_versions_entry_object check (jsonb_typeof(entry) = 'object'),
  note text,
  changed_at timestamptz not null,
  changed_by uuid,
  constraint guide_versions_pkey primary key (collective_id, code, version),
  constraint guide_versions_text_when_published check ((entry is not null) = (state = 'published'))
);
comment on table rights_check.guide_versions is 'Every version of the pages of a collective; none is ever changed.';
comment on column rights_check.guide_versions.collective_id is 'Whose page it is.';
comment on column rights_check.guide_versions.code is 'Its code.';
comment on column rights_check.guide_versions.version is 'Which version.';
comment on column rights_check.guide_versions.state is 'What became of the page.';
comment on column rights_check.guide_versions.entry is 'The page as it was written; null when it was withdrawn or given back.';
comment on column rights_check.guide_versions.note is 'What the coordinator says of the change.';
comment on column rights_check.guide_versions.changed_at is 'When.';
comment on column rights_check.guide_versions.changed_by is 'The coordinator who did it.';

create table rights_check.guide_reads (
  collective_id uuid not null,
  organisation_id uuid not null,
  reader text not null,
  code text not null,
  version integer not null,
  hash text,
  first_read_at timestamptz not null,
  read_at timestamptz not null,
  constraint guide_reads_pkey primary key (organisation_id, reader, code)
);
comment on table rights_check.guide_reads is 'Which version of which page a worker marked as read; told to nobody else.';
comment on column rights_check.guide_reads.collective_id is 'The collective.';
comment on column rights_check.guide_reads.organisation_id is 'The organisation that the worker belongs to.';
comment on column rights_check.guide_reads.reader is 'The member, or the software.';
comment on column rights_check.guide_reads.code is 'The page.';
comment on column rights_check.guide_reads.version is 'The version that was read; it never goes back.';
comment on column rights_check.guide_reads.hash is 'The text of Relais that was read; null for a text of the collective.';
comment on column rights_check.guide_reads.first_read_at is 'When it was first marked: the earliest of a worker is since when there is news for them.';
comment on column rights_check.guide_reads.read_at is 'When it was last marked.';

alter table rights_check.guide_pages enable row level security;
alter table rights_check.guide_pages force row level security;
alter table rights_check.guide_versions enable row level security;
alter table rights_check.guide_versions force row level security;
alter table rights_check.guide_reads enable row level security;
alter table rights_check.guide_reads force row level security;
create policy readers on rights_check.guide_pages for select using (collective_id = (select relais.current_collective()));
create policy writers on rights_check.guide_pages for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() = 'coordinator');
create policy changers on rights_check.guide_pages for update
  using (collective_id = (select relais.current_collective()) and (select relais.current_duty()) = 'coordinator')
  with check (collective_id = relais.current_collective());
create policy readers on rights_check.guide_versions for select using (collective_id = (select relais.current_collective()));
create policy writers on rights_check.guide_versions for insert
  with check (collective_id = relais.current_collective() and relais.current_duty() = 'coordinator');
create policy own on rights_check.guide_reads
  using (organisation_id = (select relais.current_organisation()))
  with check (organisation_id = (select relais.current_organisation()) and collective_id = (select relais.current_collective()));
grant select, insert on rights_check.guide_pages to relais_rights_check;
grant update (version, state, kind, title, summary, rights, words, body, note, changed_at, changed_by) on rights_check.guide_pages to relais_rights_check;
grant select, insert on rights_check.guide_versions to relais_rights_check;
grant select, insert on rights_check.guide_reads to relais_rights_check;
grant update (version, hash, read_at) on rights_check.guide_reads to relais_rights_check;
