import type { Database } from '@relais/database'
import { collective, demoPlaces } from '@relais/demo'
import { capacitiesOf, putCapacity, tellCapacities } from '../store/intake/capacities.ts'
import type { Tables } from '../store/tables.ts'

const UNKNOWN = { paused_from: null, paused_until: null, reopens_on: null, criteria: null, stated_by: null }

/** States the places of the organisations of the demo, one statement after the other; what is stated already stays. True when there was something to state. */
export async function seedPlaces(database: Database<Tables>, now: Date): Promise<boolean> {
  const statements = demoPlaces(now)
  const organisations = [...new Set(statements.map(({ organisationId }) => organisationId))]
  const viewer = { collectiveId: collective.id, organisationId: null, duty: 'service' } as const
  const held = await database.transaction(viewer, (trx) => trx.run(capacitiesOf, { organisations }), { readOnly: true })
  const known = new Set(held.map(({ organisation_id }) => organisation_id))
  for (const organisation of organisations.filter((id) => !known.has(id)))
    await database.transaction({ ...viewer, organisationId: organisation }, async (trx) => {
      const own = statements.filter(({ organisationId }) => organisationId === organisation)
      for (const [before, { places, waitingList, statedAt }] of own.entries()) {
        await trx.run(putCapacity, {
          ...{ organisation_id: organisation, unit_id: organisation, collective_id: collective.id },
          ...{ version: before + 1, before, rights: [], territory_ids: [], takes_urgent: true, ...UNKNOWN },
          ...{ places, waiting_list: waitingList, stated_at: statedAt }
        })
        await trx.run(tellCapacities, { organisation })
      }
    })
  return known.size < organisations.length
}
