import { isRefusal, listTerritories, readOrganisation } from '@relais/contract'
import type { Call } from '@relais/service-kit'

/** What the figures of a document tell of, in words; null is the whole collective, and a name that cannot be asked is its id. */
export async function nameOfPlace(
  call: Call,
  { territoryId, organisationId }: { territoryId: string | null; organisationId: string | null }
): Promise<string | null> {
  const names: string[] = []
  if (organisationId !== null) {
    const answer = await call(readOrganisation, { params: { id: organisationId } })
    names.push(`Structure\u00a0: ${!isRefusal(answer) && answer.status === 200 ? answer.body.name : organisationId}`)
  }
  if (territoryId !== null) {
    const answer = await call(listTerritories, { query: { limit: 100 } })
    const found = isRefusal(answer) ? undefined : answer.body.items.find(({ id }) => id === territoryId)
    names.push(`Territoire\u00a0: ${found?.name ?? territoryId}`)
  }
  return names.length === 0 ? null : names.join('. ')
}
