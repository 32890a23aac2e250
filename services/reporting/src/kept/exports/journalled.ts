import type { ExportFormat, Worker } from '@relais/contract'
import { THRESHOLDS } from '@relais/disclosure'
import type { ReportDocument } from './document.ts'

/** A worker who may take something out. */
export type Asker = Worker & { collectiveId: string; organisationId: string }

/** What is taken out. */
export interface TakenOut {
  id: string
  document: ReportDocument
  /** The kept report; null for a period of the live ones. */
  reportId: string | null
  territoryId: string | null
  /** The one organisation that it counts; null is the collective. */
  organisationId: string | null
  at: string
}

/** Its line in the journal. */
export function journalled(asker: Asker, taken: TakenOut, format: ExportFormat) {
  const { from, to } = taken.document.period
  return {
    id: taken.id,
    collective_id: asker.collectiveId,
    organisation_id: asker.organisationId,
    member_id: asker.memberId,
    client_id: asker.clientId,
    report_id: taken.reportId,
    from_on: from,
    to_on: to,
    territory_id: taken.territoryId,
    counted_organisation_id: taken.organisationId,
    format,
    at: taken.at,
    threshold: THRESHOLDS.collective
  }
}
