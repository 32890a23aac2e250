import { isRefusal, listEvents } from '@relais/contract'
import { createTokenSource, type House, NeighbourAway } from '@relais/service-kit'
import type { FeedEvent } from './fact.ts'

/** A page of the feed, and where the next one begins. */
export interface FeedPage {
  items: FeedEvent[]
  next: string
}

/** Reads the page of the feed behind a cursor; null is the beginning. */
export type ReadPage = (cursor: string | null) => Promise<FeedPage>

/** Events in a full page. */
export const PAGE = 500

/** Reads the feed of referrals as the system client of reporting. */
export function createReadPage(house: House): ReadPage {
  const tokens = createTokenSource(house, 'relais-reporting', 'events:read')
  return async (cursor) => {
    const call = house.callAs(await tokens.token())
    const answer = await call(listEvents, { query: { limit: PAGE, ...(cursor === null ? {} : { cursor }) } })
    if (!isRefusal(answer)) return answer.body
    // Signing keys may have changed under the token that we keep.
    if (answer.refusal === 'token-invalid') tokens.forget()
    throw new NeighbourAway(`referrals refuses the feed: ${answer.refusal}`)
  }
}
