import { statement } from '@relais/database'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Tables } from '../tables.ts'
import type { IncidentsTable } from './tables.ts'

export type IncidentRow = Selectable<IncidentsTable>

/** Opens an incident record. */
export const insertIncident = statement((db: Kysely<Tables>, value: Insertable<IncidentsTable>) =>
  db.insertInto('incidents').values({
    id: value.id,
    collective_id: value.collective_id,
    organisation_id: value.organisation_id,
    referral_id: value.referral_id,
    reason: value.reason,
    opened_by: value.opened_by,
    opened_at: value.opened_at
  })
)

/** A page of the incidents that row-level security shows: those of referrals of which one's own organisation is a party. */
export const listIncidents = statement(
  (db: Kysely<Tables>, value: { collective: string; before: string; limit: number }) =>
    db
      .selectFrom('incidents')
      .selectAll()
      .where('collective_id', '=', value.collective)
      .where('id', '<', value.before)
      .orderBy('id', 'desc')
      .limit(value.limit)
)
