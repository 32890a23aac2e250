import { newId, statement, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import type { Insertable, Kysely } from 'kysely'
import type { Colleague } from '../../desk/desk.ts'
import type { ReadsTable, Tables } from '../tables.ts'

const insertRead = statement((db: Kysely<Tables>, value: Insertable<ReadsTable>) =>
  db.insertInto('reads').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id,
    client_id: value.client_id,
    operation: value.operation,
    level: value.level,
    person_ids: value.person_ids,
    referral_id: value.referral_id,
    at: value.at
  })
)

/** How many reads of one kind an organisation journalled since an instant. */
export const countReadsSince = statement(
  (db: Kysely<Tables>, value: { organisation: string; operation: string; since: string }) =>
    db
      .selectFrom('reads')
      .select((on) => on.fn.countAll<number>().as('n'))
      .where('organisation_id', '=', value.organisation)
      .where('operation', '=', value.operation)
      .where('at', '>', value.since)
)

/** A page of the journal about one person, latest first. */
export const listReads = statement((db: Kysely<Tables>, value: { persons: string[]; before: string; limit: number }) =>
  db
    .selectFrom('reads')
    .select(['id', 'at', 'organisation_id', 'member_id', 'client_id', 'operation', 'level'])
    .where('person_ids', '@>', value.persons)
    .where('id', '<', value.before)
    .orderBy('id', 'desc')
    .limit(value.limit)
)

/**
 * Writes down who reads whose content, in the transaction that reads it. Not waited for: it leaves with the commit, which fails when it
 * does, and then nothing is shown.
 */
export function journalRead(
  trx: Transaction<Tables>,
  asked: Asked,
  colleague: Colleague,
  what: { level: number; persons: string[]; referral: string | null }
): void {
  trx.run(insertRead, {
    id: newId(),
    collective_id: colleague.collectiveId,
    organisation_id: colleague.organisationId,
    member_id: colleague.memberId,
    client_id: colleague.clientId,
    operation: asked.operation.id,
    level: what.level,
    person_ids: what.persons,
    referral_id: what.referral,
    at: asked.now.toISOString()
  })
}
