import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../tables.ts'

export interface ExportFilesTable {
  id: string
  collective_id: string
  organisation_id: string
  /** The member, or the software, that alone fetches it. */
  asker: string
  state: 'preparing' | 'ready' | 'failed'
  reason: string | null
  name: string
  document_sealed: Buffer | null
  file_sealed: Buffer | null
  attempts: number
  next_at: string | null
  told: 'late' | 'always'
  mail_attempts: number
  mail_at: string | null
  created_at: string
  ended_at: string | null
}

type Asked = Pick<
  Insertable<ExportFilesTable>,
  'id' | 'collective_id' | 'organisation_id' | 'asker' | 'name' | 'document_sealed' | 'told' | 'created_at'
>

/** Writes down that a file is to be printed. */
export const insertFile = statement((db: Kysely<Tables>, value: Asked) =>
  db.insertInto('export_files').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    asker: value.asker,
    state: 'preparing',
    name: value.name,
    document_sealed: value.document_sealed,
    attempts: 0,
    next_at: value.created_at,
    told: value.told,
    mail_attempts: 0,
    created_at: value.created_at
  })
)

/** How far a file is, and of what it is. */
export interface FileRow {
  id: string
  state: ExportFilesTable['state']
  reason: string | null
  name: string
  created_at: string
  report_id: string | null
  from_on: string
  to_on: string
}

interface Own {
  id: string
  asker: string
}

/** A file, for whoever asked for it; not what is in it. */
export const findFile = statement((db: Kysely<Tables>, value: Own) =>
  db
    .selectFrom('export_files as f')
    .innerJoin('exports as e', 'e.id', 'f.id')
    .select(['f.id', 'f.state', 'f.reason', 'f.name', 'f.created_at', 'e.report_id', 'e.from_on', 'e.to_on'])
    .where('f.id', '=', value.id)
    .where('f.asker', '=', value.asker)
)

/** The same with its content, sealed. */
export const readFileContent = statement((db: Kysely<Tables>, value: Own) =>
  db
    .selectFrom('export_files')
    .select(['id', 'name', 'file_sealed', 'created_at'])
    .where('id', '=', value.id)
    .where('asker', '=', value.asker)
)

export type TurnRow = Pick<
  Selectable<ExportFilesTable>,
  'id' | 'collective_id' | 'document_sealed' | 'attempts' | 'told' | 'created_at'
>

/** The next file to print, counted as begun. One process at a time prints: what was begun and has not ended was cut short. */
export const beginNext = statement((db: Kysely<Tables>, value: { now: string }) => ({
  compile: () =>
    sql<TurnRow>`update export_files set attempts = attempts + 1
      where id = (select id from export_files where next_at <= ${value.now}::timestamptz order by next_at, id limit 1)
      returning id, collective_id, document_sealed, attempts, told, created_at`.compile(db)
}))

/** Puts a file off. */
export const putFileOff = statement((db: Kysely<Tables>, value: { id: string; nextAt: string }) =>
  db.updateTable('export_files').set({ next_at: value.nextAt }).where('id', '=', value.id)
)

type Ended = Pick<Selectable<ExportFilesTable>, 'id' | 'state' | 'reason' | 'file_sealed' | 'mail_at'> & { at: string }

/** Writes what came of it: the file, or why there is none. */
export const endFile = statement((db: Kysely<Tables>, value: Ended) =>
  db
    .updateTable('export_files')
    .set({
      state: value.state,
      reason: value.reason,
      document_sealed: null,
      file_sealed: value.file_sealed,
      next_at: null,
      mail_at: value.mail_at,
      ended_at: value.at
    })
    .where('id', '=', value.id)
)

/** A mail that is to be sent. */
export interface MailRow {
  id: string
  collective_id: string
  organisation_id: string
  /** Null for software, which nobody writes to. */
  member_id: string | null
  state: 'ready' | 'failed'
  told: ExportFilesTable['told']
  mail_attempts: number
  ended_at: string
}

/** The next mail to send, counted as tried, and put off until it is known what came of it. */
export const beginMail = statement((db: Kysely<Tables>, value: { now: string; nextAt: string }) => ({
  compile: () =>
    sql<MailRow>`update export_files f set mail_attempts = f.mail_attempts + 1, mail_at = ${value.nextAt}
      from exports e
      where f.id = (select id from export_files where mail_at <= ${value.now}::timestamptz order by mail_at, id limit 1) and e.id = f.id
      returning f.id, f.collective_id, f.organisation_id, e.member_id, f.state, f.told, f.mail_attempts, f.ended_at`.compile(
      db
    )
}))

/** When a mail is tried next; null when it is over. */
export const setMail = statement((db: Kysely<Tables>, value: { id: string; mailAt: string | null }) =>
  db.updateTable('export_files').set({ mail_at: value.mailAt }).where('id', '=', value.id)
)

/** Takes away what was asked for before an instant. */
export const forgetFilesBefore = statement((db: Kysely<Tables>, value: { before: string }) => ({
  compile: () => sql<never>`delete from export_files where created_at < ${value.before}`.compile(db)
}))
