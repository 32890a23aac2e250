import { createHash } from 'node:crypto'
import type { FeedEvent } from '../../src/feed/fact.ts'
import type { Feeds } from '../../src/feed/read-page.ts'

/** A made-up id, the same for the same word. */
export function id(word: string): string {
  const hex = createHash('sha256').update(word).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What was done, the state after it, when (July 2026 unless a month is given: `4T08:00`, `08-07T08:00`), and its codes. */
export type Step = [action: string, to: FeedEvent['toState'], at: string, payload?: Record<string, unknown>]

interface Between {
  from: string
  to: string
  rights?: string[]
  territory?: string
  root?: string
  collective?: string
}

/** The events of one referral, in order, as the feed tells them. */
export function story(name: string, between: Between, ...steps: Step[]): FeedEvent[] {
  const { from, to, rights = ['rsa'], territory, root = name, collective = 'vénissieux' } = between
  const referral = {
    rootId: id(root),
    senderId: id(from),
    recipientId: id(to),
    territoryId: territory === undefined ? null : id(territory),
    urgent: false,
    rights,
    collectiveId: id(collective)
  }
  return steps.map(([action, toState, at, payload = {}], index) => ({
    id: id(`${name} ${index}`),
    referralId: id(name),
    version: index + 1,
    action,
    side: 'sender',
    organisationId: referral.senderId,
    memberId: null,
    fromState: index === 0 ? null : steps[index - 1]![1],
    toState,
    at: instant(at),
    payload,
    hash: '0'.repeat(64),
    referral
  }))
}

/** A draft made and sent at once: both events come. */
export const sent = (at: string): Step[] => [
  ['create', 'draft', at],
  ['send', 'sent', at]
]

/** The payload of an outcome as the services of Relais are told it. */
export const results = (at: string, told: Record<string, string>) => ({
  outcomes: Object.entries(told).map(([right, result]) => ({
    right,
    result,
    source: 'body_letter',
    recordedAt: instant(at)
  }))
})

const nothing = async (cursor: string | null) => ({ items: [], next: cursor ?? '0' })
/** Feeds of contacts, of checks and of places in which nothing happens. */
export const nothingElse: Omit<Feeds, 'readPage'> = { readOutreachPage: nothing, readCapacityPage: nothing }

/** Serves these events as the feed does, so many a page. */
export function feedOf<E>(events: readonly E[], size = 3) {
  return async (cursor: string | null): Promise<{ items: E[]; next: string }> => {
    const from = cursor === null ? 0 : Number(cursor)
    const items = events.slice(from, from + size)
    return { items, next: String(from + items.length) }
  }
}

/** 4T08:00 → 2026-07-04T08:00:00.000Z; seconds and another month may be given. */
export function instant(at: string): string {
  const [day = '', time = ''] = at.split('T')
  const date = day.includes('-') ? `2026-${day}` : `2026-07-${day.padStart(2, '0')}`
  return `${date}T${time.length === 5 ? `${time}:00` : time}.000Z`
}
