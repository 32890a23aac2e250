import { newId, statement, type Transaction } from '@relais/database'
import type { Asked } from '@relais/service-kit'
import type { Insertable, Kysely } from 'kysely'
import type { Colleague } from '../desk/desk.ts'
import type { ReadsTable, Tables } from './tables.ts'

const insertRead = statement((db: Kysely<Tables>, value: Insertable<ReadsTable>) =>
  db.insertInto('reads').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    member_id: value.member_id,
    client_id: value.client_id,
    operation: value.operation,
    check_id: value.check_id,
    at: value.at
  })
)

/** Writes down who reads which check, in the transaction that reads it: it leaves with the commit, which fails when it does. */
export function journalRead(trx: Transaction<Tables>, asked: Asked, colleague: Colleague, check: string): void {
  trx.run(insertRead, {
    id: newId(),
    collective_id: colleague.collectiveId,
    organisation_id: colleague.organisationId,
    member_id: colleague.memberId,
    client_id: colleague.clientId,
    operation: asked.operation.id,
    check_id: check,
    at: asked.now.toISOString()
  })
}
