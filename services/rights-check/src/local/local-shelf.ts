import type { Worker } from '@relais/contract'
import type { Database } from '@relais/database'
import { LOCAL_RIGHTS } from '@relais/rights-rules'
import { viewerOf } from '@relais/service-kit'
import type { LocalInForce } from '../checking/checker.ts'
import { type LocalRightRow, localRightsInForce } from '../store/local-rights.ts'
import type { Tables } from '../store/tables.ts'

/** A local right as it holds in a collective. */
export interface LocalStanding extends LocalInForce {
  origin: 'relais' | 'collective'
  changedAt: string | null
}

/** The local rights of collectives, kept for a moment so that an evaluation seldom asks the database. */
export interface LocalShelf {
  database: Pick<Database<Tables>, 'transaction'>
  inForce(worker: Worker, now: Date): Promise<readonly LocalStanding[]>
  /** Looks again at the next question: a coordinator has just written. */
  forget(collectiveId: string): void
}

/** How long another process may not know yet of a change. */
const KEPT = 5_000

/** Every local right that comes with Relais, by code. */
export const WITH_RELAIS: ReadonlyMap<string, LocalStanding> = new Map(
  LOCAL_RIGHTS.map((right) => [right.code, { right, version: 1, origin: 'relais', changedAt: null }])
)

/** Opens the shelf on a database. */
export function openLocalShelf(database: LocalShelf['database']): LocalShelf {
  const kept = new Map<string, { until: number; standing: readonly LocalStanding[] }>()
  return {
    database,
    forget: (collectiveId) => {
      kept.delete(collectiveId)
    },
    inForce: async (worker, now) => {
      const { collectiveId } = worker
      if (collectiveId === null) return [...WITH_RELAIS.values()]
      const known = kept.get(collectiveId)
      if (known !== undefined && known.until > now.getTime()) return known.standing
      const rows = await database.transaction(
        viewerOf(worker),
        (trx) => trx.run(localRightsInForce, { collective: collectiveId }),
        { readOnly: true }
      )
      const standing = [
        ...new Map([...WITH_RELAIS, ...rows.map((row) => [row.code, standingOf(row)] as const)]).values()
      ]
      kept.set(collectiveId, { until: now.getTime() + KEPT, standing })
      return standing
    }
  }
}

/** A row as it stands. */
export function standingOf({ code, version, entry, changed_at }: LocalRightRow): LocalStanding {
  return { right: { ...entry, code }, version, origin: 'collective', changedAt: changed_at }
}
