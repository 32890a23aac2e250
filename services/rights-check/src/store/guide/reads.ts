import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { GuideTables } from './guide-tables.ts'

/** Whose marks: a worker of an organisation. */
export interface Reader {
  organisation: string
  reader: string
}

/** The marks of a worker. */
export const marksOf = statement((db: Kysely<GuideTables>, value: Reader) =>
  db
    .selectFrom('guide_reads')
    .select(['code', 'version', 'hash', 'first_read_at'])
    .where('organisation_id', '=', value.organisation)
    .where('reader', '=', value.reader)
)

interface Mark extends Reader {
  collective: string
  code: string
  version: number
  hash: string | null
  at: string
}

/** Marks a version as read; never an earlier one than before. */
export const putMark = statement((db: Kysely<GuideTables>, value: Mark) => ({
  compile: () =>
    sql<never>`insert into guide_reads (collective_id, organisation_id, reader, code, version, hash, first_read_at, read_at)
      values (${value.collective}, ${value.organisation}, ${value.reader}, ${value.code}, ${value.version}, ${value.hash}, ${value.at}, ${value.at})
      on conflict (organisation_id, reader, code)
      do update set version = excluded.version, hash = excluded.hash, read_at = excluded.read_at
      where guide_reads.version <= excluded.version`.compile(db)
}))

/** Takes out the marks of workers who marked nothing since an instant. */
export const forgetMarks = statement((db: Kysely<GuideTables>, value: { before: string }) => ({
  compile: () =>
    sql<never>`delete from guide_reads as mark using (
        select organisation_id, reader from guide_reads group by organisation_id, reader having max(read_at) < ${value.before}
      ) as gone where mark.organisation_id = gone.organisation_id and mark.reader = gone.reader`.compile(db)
}))
