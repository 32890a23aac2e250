import { collective, demoReport, organisationOf } from '@relais/demo'
import type { House } from '@relais/service-kit'
import { openDesk } from '../desk.ts'
import { findReport, insertReport } from '../store/kept/reports.ts'
import { sealSections } from './show.ts'

/** Loads the report that the coordinator of the demo has begun; false when it is there already. */
export async function seedReports(house: House): Promise<boolean> {
  const desk = openDesk(house)
  try {
    const { id, coordinator, sections } = demoReport
    const keys = await desk.vault.keysFor(collective.id)
    const organisationId = organisationOf(coordinator).id
    const viewer = { collectiveId: collective.id, organisationId, duty: 'coordinator' } as const
    const now = house.now()
    return await desk.database.transaction(viewer, async (trx) => {
      const [there] = await trx.run(findReport, { id })
      if (there !== undefined) return false
      const at = now.toISOString()
      trx.run(insertReport, {
        id,
        collective_id: collective.id,
        kind: 'half_year_funder',
        ...halfYearBefore(now),
        territory_id: null,
        version: 1,
        sections_sealed: sealSections(keys, id, { ...sections }),
        created_at: at,
        created_by: null,
        changed_at: at,
        changed_by: null
      })
      return true
    })
  } finally {
    await desk.database.close()
  }
}

/** The last civil half-year that is over. */
function halfYearBefore(now: Date): { from_on: string; to_on: string } {
  const year = now.getUTCFullYear()
  return now.getUTCMonth() < 6
    ? { from_on: `${year - 1}-07-01`, to_on: `${year - 1}-12-31` }
    : { from_on: `${year}-01-01`, to_on: `${year}-06-30` }
}
