import { type Schemas, taken } from '@relais/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'

/** Writes, withdraws or gives back a page over the version that was read (its ETag). */
export function useSaving(onSaved: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ code, etag, change }: { code: string; etag: string; change: Schemas['GuideChange'] }) =>
      taken(
        relais.PUT('/v1/guide/pages/{code}', {
          params: { path: { code }, header: { 'If-Match': etag } },
          body: change
        })
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['guide'] })
      onSaved()
    }
  })
}
