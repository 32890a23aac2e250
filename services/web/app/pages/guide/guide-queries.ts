import { taken } from '@relais/client'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { everyPage } from '../../api/every-page.ts'
import { relais } from '../../api/relais.ts'

const MOST = 100

/** All pages of the guide, in a list. */
export const guidePagesQuery = queryOptions({
  queryKey: ['guide', 'pages'],
  queryFn: () => everyPage((at) => taken(relais.GET('/v1/guide/pages', { params: { query: { limit: MOST, ...at } } })))
})

/** What a search finds, best first; what was found before stays in sight while one types. */
export function guideSearchQuery(q: string) {
  return queryOptions({
    queryKey: ['guide', 'search', q],
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
    queryFn: async () => (await taken(relais.GET('/v1/guide/search', { params: { query: { q } } }))).data.items
  })
}

/** What changed since I last read. */
export const guideChangesQuery = queryOptions({
  queryKey: ['guide', 'changes'],
  queryFn: () =>
    everyPage((at) => taken(relais.GET('/v1/guide/changes', { params: { query: { limit: MOST, ...at } } })))
})

/** One page as it stands. */
export function guidePageQuery(code: string) {
  return queryOptions({
    queryKey: ['guide', 'page', code],
    queryFn: async () => (await taken(relais.GET('/v1/guide/pages/{code}', { params: { path: { code } } }))).data
  })
}

/** Who can help nearby with what a page is about. */
export function guideHelpersQuery(code: string) {
  return queryOptions({
    queryKey: ['guide', 'helpers', code],
    queryFn: async () =>
      (
        await taken(
          relais.GET('/v1/guide/pages/{code}/helpers', { params: { path: { code }, query: { limit: MOST } } })
        )
      ).data.items
  })
}

/** I have read these, in these versions. */
export async function markRead(pages: readonly { code: string; version: number }[]): Promise<void> {
  await taken(relais.POST('/v1/guide/reads', { params: {}, body: { pages: [...pages] } }))
}
