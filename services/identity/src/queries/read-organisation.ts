import { type Organisation, type readOrganisation as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type Desk, dayOf } from '../desk.ts'
import { findOrganisation, type OrganisationRow } from '../store/organisations.ts'
import { showSummary } from './list-organisations.ts'

/**
 * Reads one organisation of the worker's collective. Whatever changes it (a signature, a member more) raises its version; only a pause that
 * begins or ends overnight does not, and a change made over it loses nothing.
 */
export async function readOrganisation(desk: Desk, asked: Asked<typeof operation>) {
  const [row] = await desk.database.transaction(
    viewerOf(asked.worker),
    (trx) => trx.run(findOrganisation, { id: asked.params.id, today: dayOf(asked.now) }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('organisation-not-found')
  return { status: 200, version: row.version, body: showOrganisation(row) } as const
}

/** An organisation as every member of its collective reads it. */
export function showOrganisation(row: OrganisationRow): Organisation {
  return {
    ...showSummary(row),
    siret: row.siret,
    maySend: row.may_send,
    signedBy: row.signed_by,
    retentionMonths: row.retention_months,
    services: row.services,
    members: row.members,
    leftAt: row.left_at
  }
}
