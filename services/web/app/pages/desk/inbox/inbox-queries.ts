import { type Schemas, taken } from '@relais/client'
import { OPEN_STATES, REFERRAL_STATES } from '@relais/referral-lifecycle'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import { chooseAlike, type Filters } from '../desk-search.ts'

type State = Schemas['ReferralState']

const A_PAGE = 25
/** Others work on the same inbox: it is asked anew each minute while it is in sight. */
const EACH_MINUTE = 60_000
/** What is open to a receiver; a draft is its sender’s alone. */
const OPEN: State[] = OPEN_STATES.filter((state) => state !== 'draft')
const STATES = Object.keys(REFERRAL_STATES) as State[]

/** How much waits, for the counters. */
export const countsQuery = queryOptions({
  queryKey: ['referrals', 'counts'],
  queryFn: async () =>
    (await taken(relais.GET('/v1/referrals/counts', { params: { query: { side: 'received' } } }))).data,
  refetchInterval: EACH_MINUTE
})

/** What was received and is chosen by the filters, page by page; with `sought`, only persons of that name. A name goes in no address. */
export function inboxQuery(filters: Filters, sought: string) {
  const { urgent, ...asked } = askedOf(filters, sought)
  return infiniteQueryOptions({
    queryKey: ['referrals', 'inbox', asked, urgent, sought],
    initialPageParam: '',
    queryFn: async ({ pageParam }): Promise<Schemas['ReferralList']> => {
      const at = { limit: A_PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) }
      if (sought === '') {
        const query = { ...asked, ...at, ...(urgent === undefined ? {} : { urgent: 'true' as const }) }
        return (await taken(relais.GET('/v1/referrals', { params: { query } }))).data
      }
      const body = { ...asked, ...at, ...(urgent === undefined ? {} : { urgent }), q: sought }
      return (await taken(relais.POST('/v1/referrals/search', { body }))).data
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: EACH_MINUTE
  })
}

/** The filters as the API takes them: with none, what waits for us; of a person that is sought, everything. */
function askedOf(filters: Filters, sought: string) {
  const { clock, owner, right, urgent, sort = 'due' } = filters
  const none = chooseAlike(filters, {})
  const state = statesOf(filters, sought)
  const ball = none && sought === '' ? 'mine' : filters.ball
  return {
    side: 'received' as const,
    ...(state === null ? {} : { state }),
    ...(clock === undefined ? {} : { clock }),
    ...(owner === undefined ? {} : { ownerId: owner }),
    ...(right === undefined ? {} : { right: [right] }),
    ...(urgent === undefined ? {} : { urgent }),
    ...(ball === undefined ? {} : { ballWith: ball }),
    sort
  }
}

function statesOf(filters: Filters, sought: string): State[] | null {
  const { state, owner } = filters
  if (state === undefined) {
    // What is nobody’s work though somebody must act, the API knows by itself.
    const all = owner === 'nobody' || (sought !== '' && chooseAlike(filters, {}))
    return all ? null : OPEN
  }
  if (state === 'over') return STATES.filter((one) => REFERRAL_STATES[one].terminal)
  const named = STATES.filter((one) => state.split(',').includes(one))
  return named.length === 0 ? OPEN : named
}
