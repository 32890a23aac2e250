import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import { overVersion, useSaving } from '../forms/use-saving.ts'
import type { Statement } from './statement.ts'

/** What my organisation states of its places. */
export const capacityQuery = queryOptions({
  queryKey: ['capacities', 'own'],
  queryFn: async () => (await taken(relais.GET('/v1/capacity'))).data
})

/** How it is stated over the version that was read; the same again confirms it. */
export function useStating(version: number, onDone: () => void) {
  return useSaving({
    send: (statement: Statement) =>
      taken(relais.PUT('/v1/capacity', { params: { header: overVersion(version) }, body: statement })),
    asked: [['capacities']],
    onDone
  })
}
