import { statement } from '@relais/database'
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely'
import { effectiveDisclosure } from '../referrals/read-referral.ts'
import type { Tables } from '../tables.ts'
import type { DocumentsTable } from './tables.ts'

export type DocumentRow = Selectable<DocumentsTable>

/** Writes a document whose content is stored. */
export const insertDocument = statement((db: Kysely<Tables>, value: Insertable<DocumentsTable>) =>
  db.insertInto('documents').values({
    id: value.id,
    collective_id: value.collective_id,
    referral_id: value.referral_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id,
    level: value.level,
    state: value.state,
    item: value.item,
    media_type: value.media_type,
    size: value.size,
    sha256: value.sha256,
    name_sealed: value.name_sealed,
    file: value.file,
    created_at: value.created_at,
    scan_at: value.scan_at,
    scanned_at: value.scanned_at
  })
)

interface Reading {
  organisation: string
  today: string
}

function readable(db: Kysely<Tables>, { organisation, today }: Reading) {
  return db
    .selectFrom('referral_parties as p')
    .innerJoinLateral(effectiveDisclosure(today), (join) => join.onTrue())
    .innerJoin('documents as d1', (join) =>
      join.onRef('d1.referral_id', '=', 'p.referral_id').onRef('d1.level', '<=', 'd.disclosure')
    )
    .selectAll('d1')
    .select(['p.person_id'])
    .where('p.organisation_id', '=', organisation)
    .where('d1.state', '<>', 'deleted')
}

/** A page of the documents of a referral that an organisation may read on a day, latest first. */
export const listDocumentsOf = statement(
  (db: Kysely<Tables>, value: Reading & { referral: string; before: string; limit: number }) =>
    readable(db, value)
      .where('p.referral_id', '=', value.referral)
      .where('d1.id', '<', value.before)
      .orderBy('d1.id', 'desc')
      .limit(value.limit)
)

/** One document that an organisation may read on a day. */
export const findDocument = statement((db: Kysely<Tables>, value: Reading & { id: string }) =>
  readable(db, value).where('d1.id', '=', value.id)
)

/** The documents that an organisation attached to a referral and that are still there. */
export const attachedBy = statement((db: Kysely<Tables>, value: { referral: string; organisation: string }) =>
  db
    .selectFrom('documents')
    .selectAll()
    .where('referral_id', '=', value.referral)
    .where('organisation_id', '=', value.organisation)
    .where('state', 'in', ['quarantined', 'clean'])
    .orderBy('id')
)

/** Notes that a reply names some documents. */
export const answerWith = statement((db: Kysely<Tables>, value: { ids: string[]; event: string }) => ({
  compile: () =>
    sql`update documents set answered_in = ${value.event} where id = any(${value.ids}::uuid[]) and answered_in is null`.compile(
      db
    )
}))

/** Gives name and content of a document up. */
export const giveUp = statement((db: Kysely<Tables>, value: { id: string; at: string }) => ({
  compile: () =>
    sql`update documents set state = 'deleted', name_sealed = null, file = null, scan_at = null, deleted_at = ${value.at}
      where id = ${value.id} and state <> 'deleted'`.compile(db)
}))
