import { Refused, type Schemas, taken } from '@relais/client'
import { QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { relais } from './relais.ts'

/** Answers are kept in memory, and only there. What changes under one's eyes is asked anew on coming back to the page. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal does not get better by asking again; a server that restarts does.
      retry: (failures, error) => failures < 2 && !(error instanceof Refused && error.problem.status < 500)
    }
  }
})

/** Who I am, with my organisation and my roles. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await taken(relais.GET('/v1/me'))).data,
  staleTime: Number.POSITIVE_INFINITY
})

/** Who I am; only below the frame of those who are signed in. */
export function useMe(): Schemas['Me'] {
  return useSuspenseQuery(meQuery).data
}
