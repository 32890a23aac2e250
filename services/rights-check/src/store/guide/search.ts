import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { GuideTables } from './guide-tables.ts'
import { STANDING, type StandingRow, standing, type Whose } from './standing.ts'

/** Where an excerpt marks the words that were found: signs that no text may hold. */
export const MARKS = { start: '\u0001', stop: '\u0002' } as const

export interface FoundRow extends StandingRow {
  rank: number
  excerpt: string
}

interface Search extends Whose {
  kind: string | null
  /** Words of small letters and digits, joined by & or |, before the last; empty when there is one word. */
  head: string
  last: string
  every: boolean
  beforeRank: number
  afterCode: string
  limit: number
}

// The last word may be unfinished: a stem begins with it, or a word as it is written does.
const asked = ({ head, last, every }: Search) => {
  const first = sql`to_tsquery('rights_check.french', ${head})`
  const end = sql`(to_tsquery('rights_check.french', ${last}) || to_tsquery('rights_check.french', ${last} || ':*') || to_tsquery('rights_check.plain', ${last} || ':*'))`
  return sql`(select case when ${every}::boolean then ${first} && ${end} else ${first} || ${end} end)`
}

const HEADLINE = `StartSel="${MARKS.start}", StopSel="${MARKS.stop}", MinWords=10, MaxWords=28, ShortWord=2`

/** The pages that hold the words, best first. Titles weigh more than keywords, and those more than the text; excerpts are cut for those shown alone. */
export const searchPages = statement((db: Kysely<GuideTables>, value: Search) => ({
  compile: () =>
    sql<FoundRow>`select ${STANDING}, rank, ts_headline('rights_check.french', body, query, ${sql.lit(HEADLINE)}) as excerpt from (
      select page.*, asked.query, ts_rank(search, asked.query)::float8 as rank
      from ${asked(value)} as asked (query), (${standing(value)}) as page
      where state = 'published' and search @@ asked.query and (${value.kind}::text is null or kind = ${value.kind})
    ) as found
    where rank < ${value.beforeRank}::float8 or (rank = ${value.beforeRank}::float8 and code collate "C" > ${value.afterCode})
    order by rank desc, code collate "C" limit ${value.limit}`.compile(db)
}))

interface Alike extends Whose {
  kind: string | null
  asked: string
  least: number
  beforeRank: number
  afterCode: string
  limit: number
}

/** The pages of which the title or a keyword looks like what was asked. */
export const pagesAlike = statement((db: Kysely<GuideTables>, value: Alike) => ({
  compile: () =>
    sql<FoundRow>`select ${STANDING}, rank, summary as excerpt from (
      select page.*, likeness(${value.asked}, words)::float8 as rank from (${standing(value)}) as page
      where state = 'published' and (${value.kind}::text is null or kind = ${value.kind})
    ) as found
    where rank >= ${value.least}::float8
      and (rank < ${value.beforeRank}::float8 or (rank = ${value.beforeRank}::float8 and code collate "C" > ${value.afterCode}))
    order by rank desc, code collate "C" limit ${value.limit}`.compile(db)
}))
