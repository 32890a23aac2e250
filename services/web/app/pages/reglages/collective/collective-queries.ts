import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'

/** The collective, with the convention in force. */
export const collectiveQuery = queryOptions({
  queryKey: ['collective'],
  queryFn: async () => (await taken(relais.GET('/v1/collective'))).data
})

/** The charter that holds. */
export const charterQuery = queryOptions({
  queryKey: ['collective', 'charter'],
  queryFn: async () => (await taken(relais.GET('/v1/collective/charter'))).data
})
