import type { Answer, listEvents } from '@relais/contract'

/** What is known of one referral, as far as counting needs: codes, ids and instants, no person. */
export interface ReferralFact {
  referralId: string
  collectiveId: string
  rootId: string
  senderId: string
  recipientId: string
  territoryId: string | null
  urgent: boolean
  rights: readonly string[]
  state: string
  version: number
  createdAt: string
  sentAt: string | null
  /** First sign that the recipient took note; an answer is one too. */
  acknowledgedAt: string | null
  /** First answer; taking note is none. */
  answeredAt: string | null
  /** Latest answer. */
  answer: 'accepted' | 'declined' | 'waitlisted' | null
  declineReason: string | null
  declineSide: string | null
  startedAt: string | null
  resolvedAt: string | null
  closedAt: string | null
  /** Why it ended without being closed. */
  endReason: string | null
  /** Present result of each right that has one. */
  outcomes: Readonly<Record<string, { result: string; recordedAt: string }>>
}

/** One event of the feed, as referrals tells it. */
export type FeedEvent = Extract<Answer<typeof listEvents>, { status: 200 }>['body']['items'][number]

/** How one kind of event changes a fact; everything else of the fact stays. */
export type Rule = (before: ReferralFact, event: FeedEvent) => Partial<ReferralFact>

/** The fact of a referral of which nothing is known yet. */
export function newFact({ referralId, referral, toState, version, at }: FeedEvent): ReferralFact {
  return {
    referralId,
    ...referral,
    state: toState,
    version,
    createdAt: at,
    sentAt: null,
    acknowledgedAt: null,
    answeredAt: null,
    answer: null,
    declineReason: null,
    declineSide: null,
    startedAt: null,
    resolvedAt: null,
    closedAt: null,
    endReason: null,
    outcomes: {}
  }
}

/** A code in the payload of an event; null when it carries none. */
export function codeIn({ payload }: FeedEvent, name: string): string | null {
  const value = payload[name]
  return typeof value === 'string' ? value : null
}
