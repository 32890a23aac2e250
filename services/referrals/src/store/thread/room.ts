import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** What takes room, and whose room it is: an organisation's, or a referral's. */
interface Taking {
  holder: string
  collective: string
  documents: number
  bytes: number
}

/** Takes room where there is enough of it, whoever else takes some at the same time; no row when there is not. */
export const takeRoom = statement(
  (db: Kysely<Tables>, value: Taking & { most_documents: number; most_bytes: number }) => ({
    compile: () =>
      sql<{
        holder_id: string
      }>`insert into document_room as r (holder_id, collective_id, documents, bytes) values (${value.holder}, ${value.collective}, ${value.documents}, ${value.bytes})
        on conflict (holder_id) do update set documents = r.documents + excluded.documents, bytes = r.bytes + excluded.bytes
        where r.documents + excluded.documents <= ${value.most_documents} and r.bytes + excluded.bytes <= ${value.most_bytes}
        returning holder_id`.compile(db)
  })
)

/** Gives room back. */
export const freeRoom = statement((db: Kysely<Tables>, value: Omit<Taking, 'collective'>) => ({
  compile: () =>
    sql`update document_room set documents = documents - ${value.documents}, bytes = bytes - ${value.bytes} where holder_id = ${value.holder}`.compile(
      db
    )
}))
