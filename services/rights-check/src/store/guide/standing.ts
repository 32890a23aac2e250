import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { GuideTables } from './guide-tables.ts'

/** Whose guide is looked at: what the collective made of it, over the pages that this release brings. */
export interface Whose {
  collective: string | null
  /** The hashes of the pages that this release brings. */
  shipped: string[]
}

/** A page as it stands, without its text. */
export interface StandingRow {
  code: string
  version: number
  state: 'published' | 'withdrawn'
  origin: 'relais' | 'collective'
  changed_at: string
  changed_by: string | null
  note: string | null
  kind: 'right' | 'situation'
  title: string
  summary: string
  rights: string[]
}

/** Every page of a collective: its own by the primary key, then those of Relais that it neither replaced nor withdrew. */
export const standing = ({ collective, shipped }: Whose) => sql`
  select p.code, p.version, p.state, 'collective' as origin, p.changed_at, p.changed_by, p.note,
    p.kind, p.title, p.summary, p.rights, p.words, p.body, p.search
  from guide_pages as p where p.collective_id = ${collective}::uuid and p.state <> 'shipped'
  union all
  select s.code, coalesce(p.version, 1), 'published', 'relais', greatest(s.first_seen_at, p.changed_at), p.changed_by, p.note,
    s.kind, s.title, s.summary, s.rights, s.words, s.body, s.search
  from guide_shipped as s left join guide_pages as p on p.collective_id = ${collective}::uuid and p.code = s.code
  where s.hash = any(${shipped}::text[]) and (p.code is null or p.state = 'shipped')`

export const STANDING = sql.raw(
  'code, version, state, origin, changed_at, changed_by, note, kind, title, summary, rights'
)

interface Listing extends Whose {
  kind: string | null
  right: string | null
  updatedSince: string | null
  after: string
  limit: number
}

/** A part of the pages, by code; those that are withdrawn only for whoever asks what changed. */
export const listStanding = statement((db: Kysely<GuideTables>, value: Listing) => ({
  compile: () =>
    sql<StandingRow>`select ${STANDING} from (${standing(value)}) as page
      where (state = 'published' or ${value.updatedSince}::timestamptz is not null)
        and (${value.kind}::text is null or kind = ${value.kind})
        and (${value.right}::text is null or ${value.right} = any(rights))
        and (${value.updatedSince}::timestamptz is null or changed_at >= ${value.updatedSince}::timestamptz)
        and code collate "C" > ${value.after}
      order by code collate "C" limit ${value.limit}`.compile(db)
}))

/** Every page as it stands; a guide has some hundreds. */
export const everyStanding = statement((db: Kysely<GuideTables>, value: Whose) => ({
  compile: () => sql<StandingRow>`select ${STANDING} from (${standing(value)}) as page`.compile(db)
}))
