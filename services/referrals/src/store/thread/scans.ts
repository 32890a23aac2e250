import { statement } from '@relais/database'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import type { DocumentRow } from './documents.ts'

/** Takes the document that waits longest, and keeps others away from it until an instant. */
export const takeForScan = statement((db: Kysely<Tables>, value: { now: string; until: string }) => ({
  compile: () =>
    sql<DocumentRow>`update documents set scan_at = ${value.until}, tries = tries + 1
      where id = (select id from documents where scan_at <= ${value.now} order by scan_at limit 1 for update skip locked)
      returning *`.compile(db)
}))

/** Looks at a document again at another time. */
export const scanLater = statement((db: Kysely<Tables>, value: { id: string; at: string }) => ({
  compile: () =>
    sql`update documents set scan_at = ${value.at} where id = ${value.id} and state = 'quarantined'`.compile(db)
}))

/** Lets a document out of quarantine; no row when it is no longer in it. */
export const clearDocument = statement((db: Kysely<Tables>, value: { id: string; scanned_at: string | null }) => ({
  compile: () =>
    sql<{
      id: string
    }>`update documents set state = 'clean', scan_at = null, scanned_at = ${value.scanned_at} where id = ${value.id} and state = 'quarantined'
      returning id`.compile(db)
}))

/** Refuses a document in which malware was found, and gives its content up; no row when it is no longer in quarantine. */
export const refuseDocument = statement((db: Kysely<Tables>, value: { id: string; scanned_at: string }) => ({
  compile: () =>
    sql<{
      id: string
    }>`update documents set state = 'refused', file = null, scan_at = null, scanned_at = ${value.scanned_at} where id = ${value.id} and state = 'quarantined'
      returning id`.compile(db)
}))
