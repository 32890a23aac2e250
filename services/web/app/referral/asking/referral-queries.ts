import { type Schemas, taken } from '@relais/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { relais } from '../../api/relais.ts'

// What is asked of one referral. All keys begin with `referrals`, so that one word makes all of them be asked anew.

const A_PAGE = 50
const at = (id: string) => ({ path: { id } })
const page = (cursor: string) => ({ limit: A_PAGE, ...(cursor === '' ? {} : { cursor }) })

/** A referral as my organisation may read it. */
export function referralQuery(id: string) {
  return queryOptions({
    queryKey: ['referrals', 'one', id],
    queryFn: async () => (await taken(relais.GET('/v1/referrals/{id}', { params: at(id) }))).data
  })
}

/** Every step so far, in order. */
export function historyQuery(id: string) {
  return queryOptions({
    queryKey: ['referrals', 'one', id, 'events'],
    queryFn: async () => (await taken(relais.GET('/v1/referrals/{id}/events', { params: at(id) }))).data.items
  })
}
/** One step of a referral. */
export type Step = Schemas['ReferralHistory']['items'][number]

/** What was said, latest first, page by page. */
export function messagesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['referrals', 'one', id, 'messages'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) =>
      (await taken(relais.GET('/v1/referrals/{id}/messages', { params: { ...at(id), query: page(pageParam) } }))).data,
    getNextPageParam: ({ next }) => next
  })
}

/** The documents that I may read; a referral holds few. */
export function documentsQuery(id: string) {
  return queryOptions({
    queryKey: ['referrals', 'one', id, 'documents'],
    queryFn: async () =>
      (await taken(relais.GET('/v1/referrals/{id}/documents', { params: { ...at(id), query: page('') } }))).data.items,
    // A document that is being scanned is readable a moment later.
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'quarantined') ? 3000 : false)
  })
}
