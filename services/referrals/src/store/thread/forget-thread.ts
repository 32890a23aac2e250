import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** Deletes what was said in a referral, and gives up name and content of every document, with the room they took. */
export const forgetThread = statement((db: Kysely<Tables>, value: { referral: string; at: string }) => ({
  compile: () =>
    sql`with words as (delete from messages where referral_id = ${value.referral}),
      papers as (update documents set state = 'deleted', name_sealed = null, file = null, scan_at = null, deleted_at = ${value.at}
        where referral_id = ${value.referral} and state <> 'deleted' returning old.file, old.state, organisation_id, size),
      rest as (insert into files_to_drop (file, organisation_id, drop_at)
        select file, organisation_id, ${value.at}::timestamptz from papers where file is not null on conflict do nothing),
      freed as (update document_room r set documents = r.documents - x.documents, bytes = r.bytes - x.bytes
        from (select organisation_id, count(*)::int as documents, sum(size) as bytes from papers where state <> 'refused' group by organisation_id) as x
        where r.holder_id = x.organisation_id)
      delete from document_room where holder_id = ${value.referral}`.compile(db)
}))
