import { statement } from '@relais/database'
import { type Insertable, type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { LinkCodesTable, LinkSessionsTable } from './tables.ts'

/** How often one code is looked at. */
export const TRIES = 5

/** Writes a one-time code; the newest holds. */
export const insertCode = statement(
  (db: Kysely<Tables>, value: Omit<Insertable<LinkCodesTable>, 'tries' | 'used_at'>) =>
    db.insertInto('link_codes').values({
      id: value.id,
      link_id: value.link_id,
      code_hash: value.code_hash,
      created_at: value.created_at,
      expires_at: value.expires_at
    })
)

/** The newest code of a link, as long as it may be tried. */
export const newestCode = statement((db: Kysely<Tables>, value: { link: string; now: string }) => ({
  compile: () =>
    sql<{
      id: string
    }>`select id from (select id, tries, used_at, expires_at from link_codes where link_id = ${value.link} order by id desc limit 1) as c
      where c.used_at is null and c.expires_at > ${value.now} and c.tries < ${sql.lit(TRIES)}`.compile(db)
}))

/** Tries a code: counted, compared and used up in one statement, so that of two who give the right one at once only one comes in. */
export const tryCode = statement((db: Kysely<Tables>, value: { id: string; hash: Buffer; now: string }) => ({
  compile: () =>
    sql<{
      right: boolean
    }>`update link_codes set tries = tries + 1, used_at = case when code_hash = ${value.hash} then ${value.now}::timestamptz end
      where id = ${value.id} and used_at is null and expires_at > ${value.now} and tries < ${sql.lit(TRIES)}
      returning used_at is not null as right`.compile(db)
}))

/** Opens a session. */
export const insertSession = statement((db: Kysely<Tables>, value: Insertable<LinkSessionsTable>) =>
  db.insertInto('link_sessions').values({
    id: value.id,
    link_id: value.link_id,
    token_hash: value.token_hash,
    confirmed: value.confirmed,
    started_at: value.started_at,
    ends_at: value.ends_at
  })
)

/** A session by the hash of its token, with its link, while both last. */
export const liveSession = statement((db: Kysely<Tables>, value: { hash: Buffer; link: string; now: string }) =>
  db
    .selectFrom('link_sessions as s')
    .innerJoin('links as l', 'l.id', 's.link_id')
    .select(['s.id as session_id', 's.confirmed', 's.ends_at'])
    .selectAll('l')
    .where('s.token_hash', '=', value.hash)
    .where('s.link_id', '=', value.link)
    .where('s.ends_at', '>', value.now)
    .where('l.revoked_at', 'is', null)
    .where('l.expires_at', '>', value.now)
)

/** Ends a session before its time. */
export const endSession = statement((db: Kysely<Tables>, value: { id: string; at: string }) =>
  db.updateTable('link_sessions').set({ ends_at: value.at }).where('id', '=', value.id).where('ends_at', '>', value.at)
)
