import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '../../../api/every-page.ts'
import { relais } from '../../../api/relais.ts'

/** The reports that I may read, the latest first. */
export const reportsQuery = queryOptions({
  queryKey: ['kept-reports'],
  queryFn: () => everyPage((at) => taken(relais.GET('/v1/reports', { params: { query: { limit: 100, ...at } } })))
})

/** One of them, with its figures. */
export function keptQuery(id: string) {
  return queryOptions({
    queryKey: ['kept-reports', id],
    queryFn: async () => (await taken(relais.GET('/v1/reports/{id}', { params: { path: { id } } }))).data
  })
}
