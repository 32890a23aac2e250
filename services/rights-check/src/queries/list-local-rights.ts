import type { Answer, listLocalRights as operation } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import type { LocalShelf } from '../local/local-shelf.ts'
import { showSummary } from '../local/show-local-right.ts'

/** Lists the local rights of the worker's collective, by code. */
export async function listLocalRights(
  shelf: LocalShelf,
  { worker, query, now }: Asked<typeof operation>
): Promise<Answer<typeof operation>> {
  const standing = await (query.withdrawn === 'true' ? shelf.withdrawn(worker, now) : shelf.inForce(worker, now))
  const items = standing.map(showSummary).toSorted((one, other) => (one.code < other.code ? -1 : 1))
  return { status: 200, body: { items } }
}
