import { newId, statement, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import { type Insertable, type Kysely, sql } from 'kysely'
import type { Colleague } from '../desk.ts'
import type { ActsTable, Tables } from './tables.ts'

const insertAct = statement((db: Kysely<Tables>, value: Insertable<ActsTable>) =>
  db.insertInto('acts').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    by_organisation_id: value.by_organisation_id,
    member_id: value.member_id,
    client_id: value.client_id,
    operation: value.operation,
    fields: value.fields,
    subject_id: value.subject_id,
    at: value.at
  })
)

/** What the journal is narrowed to, and where its page begins; null narrows nothing. */
export interface ActsFilter {
  organisation: string
  member: string | null
  /** Whole days in France. */
  from: string
  to: string
  beforeAt: string
  beforeId: string
  limit: number
}

/** A page of what was changed of an organisation and by it, latest first. */
export const listActs = statement((db: Kysely<Tables>, value: ActsFilter) =>
  db
    .selectFrom('acts')
    .selectAll()
    .where((on) =>
      on.or([on('organisation_id', '=', value.organisation), on('by_organisation_id', '=', value.organisation)])
    )
    .where(
      sql<boolean>`(${value.member}::uuid is null or (member_id = ${value.member} and by_organisation_id = ${value.organisation}))`
    )
    .where(sql<boolean>`at >= ${value.from}::date::timestamp at time zone 'Europe/Paris'`)
    .where(sql<boolean>`at < (${value.to}::date + 1)::timestamp at time zone 'Europe/Paris'`)
    .where(sql<boolean>`(at, id) < (${value.beforeAt}, ${value.beforeId})`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(value.limit)
)

/** Forgets what was written down before an instant, of every organisation. */
export const purgeActs = statement((db: Kysely<Tables>, value: { before: string }) =>
  db.selectNoFrom(sql<number>`identity.purge_acts(${value.before})`.as('gone'))
)

/** Writes down who changed what, in the transaction that changes it: it leaves with the commit, which fails when it does. */
export function noteAct(
  trx: Transaction<Tables>,
  asked: Pick<Asked, 'operation' | 'body' | 'now'>,
  colleague: Colleague,
  what: { organisation?: string; subject: string }
): void {
  const { id, method } = asked.operation
  trx.run(insertAct, {
    id: newId(),
    collective_id: colleague.collectiveId,
    organisation_id: what.organisation ?? colleague.organisationId,
    by_organisation_id: colleague.organisationId,
    member_id: colleague.memberId,
    client_id: colleague.clientId,
    operation: id,
    // Of a PATCH, what was given says what was changed; the rest is given whole.
    fields: method === 'PATCH' ? Object.keys(asked.body as object).toSorted() : [],
    subject_id: what.subject,
    at: asked.now.toISOString()
  })
}
