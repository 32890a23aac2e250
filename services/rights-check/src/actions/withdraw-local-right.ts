import { type Answer, type withdrawLocalRight as operation, type Refusal, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { LocalShelf, LocalStanding } from '../local/local-shelf.ts'
import { writeVersion } from '../local/write-version.ts'
import type { KeptEntry } from '../store/local-rights.ts'

/** A coordinator withdraws a local right of the collective, its own or one that comes with Relais, or takes it up again: the next version says so. */
export async function withdrawLocalRight(
  shelf: LocalShelf,
  asked: Asked<typeof operation>
): Promise<Answer<typeof operation> | Refusal> {
  const { worker, body } = asked
  if (worker.collectiveId === null) return refuse('collective-not-found')
  if (!worker.roles.includes('coordinator')) return refuse('role-missing', { required: ['coordinator'] })
  return writeVersion(shelf, asked, (standing) => {
    if (standing === undefined) return refuse('right-not-found')
    return standing.withdrawn === body.withdrawn ? null : keptOf(standing, body.withdrawn)
  })
}

/** The same right, withdrawn or not; one that comes with Relais stays the one of the day. */
function keptOf({ right, origin }: LocalStanding, withdrawn: boolean): KeptEntry {
  const { code: _, ...entry } = right
  return {
    ...(origin === 'relais' ? { shipped: true as const } : entry),
    ...(withdrawn ? { withdrawn: true as const } : {})
  }
}
