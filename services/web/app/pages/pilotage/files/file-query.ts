import { Refused, taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'

/** Milliseconds between two looks at a file that is being prepared. */
const BETWEEN = 1_000

/** How far a file is; asked again until it is ready, or has failed. */
export function fileQuery(id: string) {
  return queryOptions({
    queryKey: ['report-files', id],
    queryFn: async () => (await taken(relais.GET('/v1/report-exports/{id}', { params: { path: { id } } }))).data,
    refetchInterval: ({ state: { data, error } }) =>
      data?.state === 'preparing' && !(error instanceof Refused) ? BETWEEN : false
  })
}
