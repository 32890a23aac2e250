import { type Schemas, taken } from '@relais/client'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import type { Entry } from './draft.ts'

/** The local rights of the collective, withdrawn ones among them. */
export const localRightsQuery = queryOptions({
  queryKey: ['local-rights'],
  queryFn: async () => (await taken(relais.GET('/v1/local-rights'))).data.items
})

/** One, whole, with the ETag that a change of it names, so it is read anew each time. */
export function localRightQuery(code: string) {
  return queryOptions({
    queryKey: ['local-rights', code],
    gcTime: 0,
    queryFn: () => whole(taken(relais.GET('/v1/local-rights/{code}', { params: { path: { code } } })))
  })
}

/** As the contract has it: the types of the client forget that an amount of a sample is a pair. */
function whole(answer: Promise<{ data: unknown; etag: string }>) {
  return answer as Promise<{ data: Schemas['LocalRight']; etag: string }>
}

/** What is done to one: written whole, withdrawn, or taken up again; over the version that was read. */
export type Change = { entry: Entry } | { withdrawn: boolean }

export function useChanging(onChanged: (right: Schemas['LocalRight'], etag: string) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ code, etag, change }: { code: string; etag: string; change: Change }) => {
      const params = { path: { code }, header: { 'If-Match': etag } }
      return whole(
        'entry' in change
          ? taken(relais.PUT('/v1/local-rights/{code}', { params, body: change.entry }))
          : taken(relais.PATCH('/v1/local-rights/{code}', { params, body: change }))
      )
    },
    onSuccess: async ({ data, etag }) => {
      await client.invalidateQueries({ queryKey: ['local-rights'] })
      onChanged(data, etag)
    }
  })
}
