import type { Schemas } from '@relais/client'

/** An organisation that receives for some of what is asked. */
export interface Recipient {
  id: string
  name: string
  /** For how many of the rights that are asked. */
  covers: number
  availability: Schemas['Availability']
  places: number | null
  freshness: Schemas['Freshness'] | null
  /** The last day of its pause, an ISO date. */
  until: string | null
  /** False when sending would be refused. */
  takes: boolean
}

const ORDER: readonly Schemas['Availability'][] = ['open', 'unknown', 'waiting_list', 'full', 'paused']

/** Who fits best first: for most of the rights, then with a place, then by name. One list of capacities for each right. */
export function recipientsFor(lists: readonly (readonly Schemas['OrganisationCapacity'][])[]): Recipient[] {
  const found = new Map<string, Recipient>()
  for (const { organisationId: id, name, availability, places, freshness, pausedUntil } of lists.flat()) {
    const known = found.get(id)
    const worst =
      known === undefined || ORDER.indexOf(availability) > ORDER.indexOf(known.availability)
        ? availability
        : known.availability
    found.set(id, {
      id,
      name,
      covers: (known?.covers ?? 0) + 1,
      availability: worst,
      places,
      freshness,
      until: pausedUntil,
      takes: worst !== 'full' && worst !== 'paused'
    })
  }
  return [...found.values()].sort(
    (a, b) =>
      b.covers - a.covers ||
      ORDER.indexOf(a.availability) - ORDER.indexOf(b.availability) ||
      a.name.localeCompare(b.name, 'fr')
  )
}
