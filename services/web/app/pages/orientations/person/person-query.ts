import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'

/** Somebody whom my organisation recorded; nobody else’s can be read. */
export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['persons', id],
    queryFn: async () => (await taken(relais.GET('/v1/persons/{id}', { params: { path: { id } } }))).data
  })
}
