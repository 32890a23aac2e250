import type { Finding, RightsCheckSummary } from '@relais/contract'
import type { FindingRow, ListedCheck } from '../../store/checks.ts'

/** A check as lists show it. */
export function showListed(row: ListedCheck): RightsCheckSummary {
  return {
    id: row.id,
    version: row.version,
    personId: row.person_id,
    territoryId: row.territory_id,
    contactId: row.contact_id,
    memberId: row.member_id,
    clientId: row.client_id,
    date: row.read_on,
    rulesetVersion: row.ruleset_version,
    catalogueVersion: row.catalogue_version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    forgottenAt: row.forgotten_at
  }
}

/** How a right stands in a check. */
export function showFinding(row: FindingRow): Finding {
  return {
    right: row.right_id,
    status: row.status as Finding['status'],
    nonTakeUp: row.non_take_up as Finding['nonTakeUp'],
    cause: row.cause,
    renouncedOn: row.renounced_on
  }
}

/** Takes the dates to keep away from rights that the person renounced: they are shown, and proposed no more. */
export function propose<V extends { right: string; deadlines: unknown[] }>(
  verdicts: readonly V[],
  findings: readonly Finding[]
): V[] {
  const renounced = new Set(findings.filter(({ renouncedOn }) => renouncedOn !== null).map(({ right }) => right))
  return verdicts.map((verdict) => (renounced.has(verdict.right) ? { ...verdict, deadlines: [] } : verdict))
}
