import type { GuideEntry } from '@relais/contract'
import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { GuidePagesTable, GuideTables, GuideVersionsTable } from './guide-tables.ts'

export type GuideVersionRow = Selectable<GuideVersionsTable>
/** What is found of a version that may not be there. */
type Perhaps<R> = { [K in keyof R]: R[K] | null }

/** Writes the pages of this release that are not here yet: one JSON list of them. */
export const insertShipped = statement((db: Kysely<GuideTables>, value: { pages: string; at: string }) => ({
  compile: () =>
    sql<never>`insert into guide_shipped (hash, code, kind, title, summary, rights, words, body, entry, first_seen_at)
      select x.hash, x.code, x.entry->>'kind', x.entry->>'title', x.entry->>'summary', x.rights, x.words, x.body, x.entry, ${value.at}::timestamptz
      from jsonb_to_recordset(${value.pages}::jsonb) as x (hash text, code text, rights text[], words text, body text, entry jsonb)
      on conflict (hash) do nothing`.compile(db)
}))

/** Since when each text of these pages is here, and each page whatever its text. */
export const shippedSince = statement((db: Kysely<GuideTables>, value: { hashes: string[] }) => ({
  compile: () =>
    sql<{ hash: string; text_since: string; page_since: string }>`
      select s.hash, s.first_seen_at as text_since,
        (select min(o.first_seen_at) from guide_shipped as o where o.code = s.code) as page_since
      from guide_shipped as s where s.hash = any(${value.hashes}::text[])`.compile(db)
}))

/** Texts of Relais by their hashes, and the one of each of these pages that was here at an instant. */
export const earlierShipped = statement(
  (db: Kysely<GuideTables>, value: { hashes: string[]; codes: string[]; at: string }) => ({
    compile: () =>
      sql<{ code: string; hash: string; entry: GuideEntry; then: boolean }>`
        select code, hash, entry, false as then from guide_shipped where hash = any(${value.hashes}::text[])
        union all
        (select distinct on (code) code, hash, entry, true from guide_shipped
          where code = any(${value.codes}::text[]) and first_seen_at <= ${value.at}::timestamptz
          order by code, first_seen_at desc, hash)`.compile(db)
  })
)

/** A version of a page of the collective, the latest when none is named, with the number of the latest. */
export const findVersion = statement(
  (db: Kysely<GuideTables>, value: { collective: string; code: string; version: number | null }) => ({
    compile: () =>
      sql<Perhaps<GuideVersionRow> & { latest: number }>`select v.*, p.version as latest from guide_pages as p
        left join guide_versions as v on v.collective_id = p.collective_id and v.code = p.code
          and v.version = coalesce(${value.version}::integer, p.version)
        where p.collective_id = ${value.collective}::uuid and p.code = ${value.code}`.compile(db)
  })
)

/** Some versions of a page, latest first, without their texts. */
export const listVersions = statement(
  (db: Kysely<GuideTables>, value: { collective: string; code: string; before: number; limit: number }) =>
    db
      .selectFrom('guide_versions')
      .select(['version', 'state', 'note', 'changed_at', 'changed_by'])
      .where('collective_id', '=', value.collective)
      .where('code', '=', value.code)
      .where('version', '<', value.before)
      .orderBy('version', 'desc')
      .limit(value.limit)
)

/** The texts of these versions: the n-th code in the n-th version. */
export const textsOf = statement(
  (db: Kysely<GuideTables>, value: { collective: string; codes: string[]; versions: number[] }) => ({
    compile: () =>
      sql<Pick<GuideVersionRow, 'code' | 'version' | 'entry'>>`select v.code, v.version, v.entry
      from unnest(${value.codes}::text[], ${value.versions}::integer[]) as x (code, version)
      join guide_versions as v on v.collective_id = ${value.collective}::uuid and v.code = x.code and v.version = x.version`.compile(
        db
      )
  })
)

/** Every version of these pages, without their texts. */
export const historyOf = statement((db: Kysely<GuideTables>, value: { collective: string; codes: string[] }) =>
  db
    .selectFrom('guide_versions')
    .select(['code', 'version', 'state', 'changed_at'])
    .where('collective_id', '=', value.collective)
    .where(sql<boolean>`code = any(${value.codes}::text[])`)
    .orderBy('code')
    .orderBy('version')
)

/** Writes the next version of a page; no row when somebody else just did. */
export const insertVersion = statement((db: Kysely<GuideTables>, value: Insertable<GuideVersionsTable>) =>
  db
    .insertInto('guide_versions')
    .values({
      collective_id: value.collective_id,
      code: value.code,
      version: value.version,
      state: value.state,
      entry: value.entry,
      note: value.note ?? null,
      changed_at: value.changed_at,
      changed_by: value.changed_by ?? null
    })
    .onConflict((on) => on.doNothing())
    .returning('version')
)

/** Makes it the one that stands. What is withdrawn or given back keeps the words that it had. */
export const putPage = statement((db: Kysely<GuideTables>, value: Insertable<GuidePagesTable>) =>
  db
    .insertInto('guide_pages')
    .values({
      collective_id: value.collective_id,
      code: value.code,
      version: value.version,
      state: value.state,
      kind: value.kind,
      title: value.title,
      summary: value.summary,
      rights: value.rights,
      words: value.words,
      body: value.body,
      note: value.note ?? null,
      changed_at: value.changed_at,
      changed_by: value.changed_by ?? null
    })
    .onConflict((on) =>
      on.columns(['collective_id', 'code']).doUpdateSet((row) => ({
        version: row.ref('excluded.version'),
        state: row.ref('excluded.state'),
        kind: row.ref('excluded.kind'),
        title: row.ref('excluded.title'),
        summary: row.ref('excluded.summary'),
        rights: row.ref('excluded.rights'),
        words: row.ref('excluded.words'),
        body: row.ref('excluded.body'),
        note: row.ref('excluded.note'),
        changed_at: row.ref('excluded.changed_at'),
        changed_by: row.ref('excluded.changed_by')
      }))
    )
)
