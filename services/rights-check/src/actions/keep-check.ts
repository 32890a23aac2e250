import type { Evaluation, FactSource } from '@relais/contract'
import type { CollectiveKeys, Transaction } from '@relais/database'
import type { Question } from '../checking/checker.ts'
import type { Colleague } from '../desk/desk.ts'
import { pseudonymOf, sealCheck } from '../desk/sealed.ts'
import { type CheckRow, type FindingRow, insertCheck, insertFindings } from '../store/checks.ts'
import { tellCheck } from '../store/outreach/events.ts'
import type { Tables } from '../store/tables.ts'

/** A check to keep. */
export interface NewCheck {
  id: string
  maker: Colleague
  personId: string | null
  territoryId: string | null
  contactId: string | null
  question: Omit<Question, 'date'> & { sources?: FactSource[] | undefined }
  evaluation: Evaluation
  /** The rights that are droit commun. */
  mainstream: string[]
  /** What the person renounced before, and when. */
  since: ReadonlyMap<string, string>
  at: Date
}

/** Writes a check, sealed, and how each right stands in it. */
export function keepCheck(
  trx: Transaction<Tables>,
  keys: CollectiveKeys,
  { id, maker, personId, territoryId, contactId, question, evaluation, mainstream, since, at }: NewCheck
): { row: CheckRow; findings: FindingRow[] } {
  const { verdicts, local, gain } = evaluation
  const kept = verdicts.map(({ name, documents, bodies, howToClaim, appeal, ...verdict }) => verdict)
  const row: CheckRow = {
    id,
    collective_id: maker.collectiveId,
    organisation_id: maker.organisationId,
    version: 1,
    person_id: personId,
    territory_id: territoryId,
    contact_id: contactId,
    member_id: maker.memberId,
    client_id: maker.clientId,
    read_on: evaluation.date,
    ruleset_version: evaluation.rulesetVersion,
    catalogue_version: evaluation.catalogueVersion,
    ...sealCheck(keys, id, question, { verdicts: kept, local, gain }),
    created_at: at.toISOString(),
    updated_at: at.toISOString(),
    forgotten_at: null
  }
  const findings: FindingRow[] = [...kept, ...local].map(({ right, status }) => ({
    right_id: right,
    status,
    non_take_up: null,
    cause: null,
    renounced_on: since.get(right) ?? null
  }))
  // not waited for: they leave with the commit, which fails when they do
  trx.run(insertCheck, row)
  trx.run(insertFindings, {
    check: id,
    collective: row.collective_id,
    organisation: row.organisation_id,
    rights: findings.map(({ right_id }) => right_id),
    statuses: findings.map(({ status }) => status),
    renounced: findings.map(({ renounced_on }) => renounced_on)
  })
  tellCheck(trx, {
    organisation: row.organisation_id,
    id,
    at: row.created_at,
    person: pseudonymOf(keys, personId),
    mainstream
  })
  return { row, findings }
}
