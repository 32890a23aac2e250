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
  /** When it turned out to be an error. */
  errorAt: string | null
  /** The day of the rights check that it was sent with. */
  checkedOn: string | null
  /** The day of its cohort: of the check, else of the sending. */
  cohortOn: string | null
  /** First time that a clock for taking note or answering ran out before any answer. */
  lateAt: string | null
  /** Days on which its receiver’s clock was paused and taken up again, in order; the last may go on. */
  pauses: readonly Pause[]
  /** Working days, in which steps were reached: from the check to the sending, else from the sending, net of pauses. */
  days: Readonly<Record<TimedStep, number | null>>
  /** Every result of each right, the latest last. */
  outcomes: Readonly<Record<string, readonly OutcomeFact[]>>
}

/** Civil days; `until` is null while it goes on. */
export interface Pause {
  from: string
  until: string | null
}

export const TIMED_STEPS = ['sent', 'acknowledged', 'answered', 'started', 'resolved', 'closed'] as const
export type TimedStep = (typeof TIMED_STEPS)[number]

/** What came of one right, as it was known from one instant to another. */
export interface OutcomeFact {
  /** The version of the referral that told it. */
  version: number
  result: string
  reason: string | null
  source: string
  recordedAt: string
  /** When a later result took its place. */
  replacedAt: string | null
  /** From when the right is open, or when the file was lodged. */
  effectiveOn: string | null
  /** When the body decided: as it was told, else the day on which it was recorded; null of what no body decides. */
  decidedOn: string | null
  firstPaidOn: string | null
  amountMonthlyCents: number | null
  amountBand: string | null
  arrearsCents: number | null
  amountOnceCents: number | null
  /** Working days from the sending, net of pauses, until the file was lodged, the body decided, it was first paid. */
  filedDays: number | null
  decidedDays: number | null
  paidDays: number | null
}

/** One event of the feed, as referrals tells it. */
export type FeedEvent = Extract<Answer<typeof listEvents>, { status: 200 }>['body']['items'][number]

/** How one kind of event changes a fact; everything else of the fact stays. */
export type Rule = (before: ReferralFact, event: FeedEvent) => Partial<ReferralFact>

const NO_DAYS = { sent: null, acknowledged: null, answered: null, started: null, resolved: null, closed: null }

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
    errorAt: null,
    checkedOn: null,
    cohortOn: null,
    lateAt: null,
    pauses: [],
    days: NO_DAYS,
    outcomes: {}
  }
}

/** A code in the payload of an event; null when it carries none. */
export function codeIn({ payload }: FeedEvent, name: string): string | null {
  const value = payload[name]
  return typeof value === 'string' ? value : null
}
