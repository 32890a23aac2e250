import {
  type CapacityEvent,
  isRefusal,
  listCapacityEvents,
  listEvents,
  listOutreachEvents,
  type OutreachEvent,
  type Refusal
} from '@relais/contract'
import { type Call, createTokenSource, type House, NeighbourAway } from '@relais/service-kit'
import type { FeedEvent } from './fact.ts'

/** A page of the feed, and where the next one begins. */
export interface FeedPage {
  items: FeedEvent[]
  next: string
}

/** Reads the page of the feed behind a cursor; null is the beginning. */
export type ReadPage = (cursor: string | null) => Promise<FeedPage>

/** The same for contacts and rights checks. */
export type ReadOutreachPage = (cursor: string | null) => Promise<{ items: OutreachEvent[]; next: string }>

/** The same for places. */
export type ReadCapacityPage = (cursor: string | null) => Promise<{ items: CapacityEvent[]; next: string }>

/** How each feed is read. */
export interface Feeds {
  readPage: ReadPage
  readOutreachPage: ReadOutreachPage
  readCapacityPage: ReadCapacityPage
}

/** Events in a full page. */
export const PAGE = 1_000

/** Reads the feeds as the system client of reporting. */
export function createReadPage(house: House): Feeds {
  const tokens = createTokenSource(house, 'relais-reporting', 'events:read outreach-events:read capacity-events:read')
  const queryOf = (cursor: string | null) => ({ query: { limit: PAGE, ...(cursor === null ? {} : { cursor }) } })
  return {
    readPage: (cursor) => read((call) => call(listEvents, queryOf(cursor))),
    readOutreachPage: (cursor) => read((call) => call(listOutreachEvents, queryOf(cursor))),
    readCapacityPage: (cursor) => read((call) => call(listCapacityEvents, queryOf(cursor)))
  }

  async function read<B>(ask: (call: Call) => Promise<{ status: 200; body: B } | Refusal>): Promise<B> {
    const token = await tokens.token()
    const answer = await ask(house.callAs(token))
    if (!isRefusal(answer)) return answer.body
    // Signing keys may have changed under the token that we keep.
    if (answer.refusal === 'token-invalid') tokens.forget(token)
    throw new NeighbourAway(`a feed is refused: ${answer.refusal}`)
  }
}
