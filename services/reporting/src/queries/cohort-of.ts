import { type Operation, type Refusal, refuse, type Worker } from '@relais/contract'
import type { Asked as Request } from '@relais/service-kit'
import type { Cohort } from '../store/funnel.ts'

/** What counting needs of a request. */
export type Counting<O extends Operation> = Pick<Request<O>, 'worker' | 'query' | 'now'>

interface Asked {
  worker: Worker
  query: { from: string; to: string; territoryId?: string | undefined; organisationId?: string | undefined }
}

/** What is counted for whom: a coordinator counts the collective or any part of it, anybody else their own organisation. */
export function cohortOf({ worker, query }: Asked): Cohort | Refusal {
  const { collectiveId, organisationId: own } = worker
  if (collectiveId === null || own === null) return refuse('collective-not-found')
  const coordinates = worker.roles.includes('coordinator')
  const organisation = query.organisationId ?? (coordinates ? null : own)
  if (!coordinates && organisation !== own) return refuse('organisation-not-found')
  const { from, to, territoryId: territory = null } = query
  return { collective: collectiveId, from, to, territory, organisation }
}

/** The most that this reader may count: null is the collective. */
export function rootOf({ worker }: Pick<Asked, 'worker'>): string | null {
  return worker.roles.includes('coordinator') ? null : worker.organisationId
}
