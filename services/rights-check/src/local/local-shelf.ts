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
  /** Kept, and asked of nobody until it is taken up again. */
  withdrawn: boolean
}

/** The local rights of collectives, kept for a moment so that an evaluation seldom asks the database. */
export interface LocalShelf {
  database: Pick<Database<Tables>, 'transaction'>
  /** Those that are asked. */
  inForce(worker: Worker, now: Date): Promise<readonly LocalStanding[]>
  /** Those that are withdrawn. */
  withdrawn(worker: Worker, now: Date): Promise<readonly LocalStanding[]>
  /** Looks again at the next question: a coordinator has just written. */
  forget(collectiveId: string): void
}

/** How long another process may not know yet of a change. */
const KEPT = 5_000

/** Every local right that comes with Relais, by code. */
export const WITH_RELAIS: ReadonlyMap<string, LocalStanding> = new Map(
  LOCAL_RIGHTS.map((right) => [right.code, { right, version: 1, origin: 'relais', changedAt: null, withdrawn: false }])
)

/** Opens the shelf on a database. */
export function openLocalShelf(database: LocalShelf['database']): LocalShelf {
  const kept = new Map<string, { until: number; standing: Standing }>()
  return {
    database,
    forget: (collectiveId) => {
      kept.delete(collectiveId)
    },
    inForce: async (worker, now) => (await look(worker, now)).inForce,
    withdrawn: async (worker, now) => (await look(worker, now)).withdrawn
  }

  async function look(worker: Worker, now: Date): Promise<Standing> {
    const { collectiveId } = worker
    if (collectiveId === null) return { inForce: [...WITH_RELAIS.values()], withdrawn: [] }
    const known = kept.get(collectiveId)
    if (known !== undefined && known.until > now.getTime()) return known.standing
    const rows = await database.transaction(
      viewerOf(worker),
      (trx) => trx.run(localRightsInForce, { collective: collectiveId }),
      { readOnly: true }
    )
    const all = [
      ...new Map([...WITH_RELAIS, ...standingsOf(rows).map((one) => [one.right.code, one] as const)]).values()
    ]
    const standing = { inForce: all.filter((one) => !one.withdrawn), withdrawn: all.filter((one) => one.withdrawn) }
    kept.set(collectiveId, { until: now.getTime() + KEPT, standing })
    return standing
  }
}

interface Standing {
  inForce: readonly LocalStanding[]
  withdrawn: readonly LocalStanding[]
}

/** Rows as they stand; one that says "as it comes with Relais" of a right that comes no more stands for nothing. */
export function standingsOf(rows: readonly LocalRightRow[]): LocalStanding[] {
  return rows.flatMap(({ code, version, entry, changed_at: changedAt }) => {
    const { withdrawn = false, ...kept } = entry
    if (!('shipped' in kept))
      return [{ right: { ...kept, code }, version, origin: 'collective' as const, changedAt, withdrawn }]
    const shipped = WITH_RELAIS.get(code)
    return shipped === undefined ? [] : [{ ...shipped, version, changedAt, withdrawn }]
  })
}
