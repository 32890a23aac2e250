import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Has a file dropped at an instant, unless a document has it by then. */
export const dropFileAt = statement(
  (db: Kysely<Tables>, value: { file: string; organisation: string; at: string }) => ({
    compile: () =>
      sql`insert into files_to_drop (file, organisation_id, drop_at) values (${value.file}, ${value.organisation}, ${value.at}) on conflict do nothing`.compile(
        db
      )
  })
)

/** Files that are to be dropped now, and whether a document has them after all. */
export const listFilesToDrop = statement((db: Kysely<Tables>, value: { now: string; limit: number }) => ({
  compile: () =>
    sql<{
      file: string
      held: boolean
    }>`select f.file, exists (select from documents d where d.file = f.file) as held from files_to_drop f
      where f.drop_at <= ${value.now} order by f.drop_at limit ${value.limit}`.compile(db)
}))

/** What was to be done about a file by now was done. */
export const fileLookedAt = statement((db: Kysely<Tables>, value: { file: string; now: string }) =>
  db.deleteFrom('files_to_drop').where('file', '=', value.file).where('drop_at', '<=', value.now)
)
