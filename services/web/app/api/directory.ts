import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { everyPage } from './every-page.ts'
import { relais } from './relais.ts'

// What changes seldom and names nobody: asked once, kept in memory for the day.

const DAY = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }
const MOST = 100

/** The catalogue of rights: code, names, family, whether it is mainstream. */
export const rightsQuery = queryOptions({
  ...DAY,
  queryKey: ['rights'],
  queryFn: () => everyPage((at) => taken(relais.GET('/v1/rights', { params: { query: { limit: MOST, ...at } } })))
})

/** The places of the collective. */
export const territoriesQuery = queryOptions({
  ...DAY,
  queryKey: ['territories'],
  queryFn: () => everyPage((at) => taken(relais.GET('/v1/territories', { params: { query: { limit: MOST, ...at } } })))
})

/** The organisations of the collective by id. */
export const organisationsQuery = queryOptions({
  ...DAY,
  queryKey: ['organisations'],
  queryFn: async () => {
    const all = await everyPage((at) =>
      taken(relais.GET('/v1/organisations', { params: { query: { limit: MOST, ...at } } }))
    )
    return new Map(all.map((one) => [one.id, one]))
  }
})

/** One organisation, whole. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', id],
    queryFn: async () => (await taken(relais.GET('/v1/organisations/{id}', { params: { path: { id } } }))).data
  })
}

/** Who receives for this right, and whether there is a place; no word about anybody is sent. */
export function capacitiesQuery(right: string, territoryId: string | null) {
  const place = territoryId === null ? {} : { territoryId }
  return queryOptions({
    queryKey: ['capacities', right, territoryId],
    queryFn: () =>
      everyPage((at) =>
        taken(relais.GET('/v1/capacities', { params: { query: { right, limit: MOST, ...place, ...at } } }))
      )
  })
}
/** My colleagues; they come and go, so they are asked anew after a while. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  staleTime: 300_000,
  queryFn: () => everyPage((at) => taken(relais.GET('/v1/members', { params: { query: { limit: MOST, ...at } } })))
})
