import { type changeCharter as operation, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../desk.ts'
import { showCharter } from '../queries/collective/read-charter.ts'
import { noteAct } from '../store/acts.ts'
import { charterInForce, insertCharter } from '../store/collectives.ts'

/** A coordinator gives the collective its next charter over the one that was read; those before it are kept. */
export async function changeCharter(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('collective-not-found')
  if (!colleague.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  const { clocks, limits, systemMayExpire, holidays } = asked.body

  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [held] = await trx.run(charterInForce, { collective: colleague.collectiveId })
    const version = held?.version ?? 1
    if (version !== asked.version) return refuse('version-stale', { version })
    const [row] = await trx.run(insertCharter, {
      collective_id: colleague.collectiveId,
      version: version + 1,
      clocks: JSON.stringify(clocks),
      limits: JSON.stringify(limits),
      system_may_expire: systemMayExpire,
      holidays,
      changed_at: asked.now.toISOString(),
      changed_by: colleague.memberId
    })
    // Two coordinators read the same one; the other was first.
    if (row === undefined) return refuse('version-stale', { version: version + 1 })
    noteAct(trx, asked, colleague, { subject: colleague.organisationId })
    return { status: 200, version: row.version, body: showCharter(row) } as const
  })
}
