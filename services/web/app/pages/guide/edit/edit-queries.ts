import { taken } from '@relais/client'
import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '../../../api/every-page.ts'
import { relais } from '../../../api/relais.ts'

/** A page as it stands or, with `version`, as it stood; with the ETag that a change of it names, so it is read anew each time. */
export function heldPageQuery(code: string, version?: number) {
  return queryOptions({
    queryKey: ['guide', 'held', code, version ?? 'latest'],
    gcTime: 0,
    queryFn: () => {
      const query = version === undefined ? {} : { version }
      return taken(relais.GET('/v1/guide/pages/{code}', { params: { path: { code }, query } }))
    }
  })
}

/** Every version of a page: who, when, and why; the latest first. */
export function versionsQuery(code: string) {
  return queryOptions({
    queryKey: ['guide', 'versions', code],
    queryFn: () =>
      everyPage((at) =>
        taken(
          relais.GET('/v1/guide/pages/{code}/versions', { params: { path: { code }, query: { limit: 50, ...at } } })
        )
      )
  })
}

/** What is to be brought for a right, as the catalogue names it. */
export function documentsQuery(right: string) {
  return queryOptions({
    queryKey: ['rights', right, 'documents'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () =>
      (await taken(relais.GET('/v1/rights/{code}', { params: { path: { code: right } } }))).data.documents.list
  })
}
