import { isRefusal, type LocalRight, type Refusal, refuse } from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { versionsOf } from '../queries/read-local-right.ts'
import { insertLocalRight, type KeptEntry, localRightVersions } from '../store/local-rights.ts'
import { type LocalShelf, type LocalStanding, standingsOf } from './local-shelf.ts'
import { showLocalRight } from './show-local-right.ts'

interface Written {
  status: 200
  version: number
  body: LocalRight
}

/**
 * Writes the next version of a local right over the one that was read; the collective's own evaluations know at once, other processes within
 * five seconds. What is to be kept is said of the version that stands, and nothing is written where it is null.
 */
export async function writeVersion(
  shelf: LocalShelf,
  { worker, params, version: read, now }: Pick<Asked, 'worker' | 'version' | 'now'> & { params: { code: string } },
  next: (standing: LocalStanding | undefined) => KeptEntry | Refusal | null
): Promise<Written | Refusal> {
  const { collectiveId, memberId } = worker
  if (collectiveId === null) return refuse('collective-not-found')
  const { code } = params
  const answer = await shelf.database.transaction(viewerOf(worker), async (trx) => {
    const rows = await trx.run(localRightVersions, { collective: collectiveId, code })
    const held = versionsOf(code, standingsOf(rows))
    const [standing] = held
    const version = standing?.version ?? 0
    const entry = next(standing)
    if (entry !== null && isRefusal(entry)) return entry
    if (version !== read) return refuse('version-stale', { version })
    if (entry === null) return { status: 200, version, body: showLocalRight(standing!, held) } as const
    const [row] = await trx.run(insertLocalRight, {
      collective_id: collectiveId,
      code,
      version: version + 1,
      entry: JSON.stringify(entry),
      changed_at: now.toISOString(),
      changed_by: memberId
    })
    // Two coordinators read the same one; the other was first.
    if (row === undefined) return refuse('version-stale', { version: version + 1 })
    const [written] = standingsOf([row])
    return { status: 200, version: row.version, body: showLocalRight(written!, [written!, ...held]) } as const
  })
  shelf.forget(collectiveId)
  return answer
}
