import { type FeedEvent, newFact, type ReferralFact, type Rule } from './fact.ts'
import { takeAcknowledged } from './intake/acknowledged.ts'
import { takeAccepted, takeDeclined, takeWaitlisted } from './intake/answered.ts'
import { takeClosed, takeReopened } from './intake/closed.ts'
import { takeEnded, takeError } from './intake/ended.ts'
import { takeLate } from './intake/late.ts'
import { takeOutcomes } from './intake/outcomes.ts'
import { pausesAfter } from './intake/paused.ts'
import { takeDisputed, takeResolved } from './intake/resolved.ts'
import { takeSent } from './intake/sent.ts'
import { takeStarted } from './intake/started.ts'

/** What each action means for counting; an action that is not here only moves state and version. */
const RULES = new Map<string, readonly Rule[]>([
  ['create', [takeSent]],
  ['send', [takeSent]],
  ['acknowledge', [takeAcknowledged]],
  ['ask-info', [takeAcknowledged]],
  ['accept', [takeAccepted]],
  ['waitlist', [takeWaitlisted]],
  ['decline', [takeDeclined]],
  ['un-accept', [takeDeclined]],
  ['start', [takeStarted]],
  ['log-contact', [takeStarted]],
  ['record-outcome', [takeOutcomes, takeResolved]],
  ['correct-outcome', [takeOutcomes]],
  ['dispute', [takeDisputed]],
  ['confirm', [takeClosed]],
  ['close', [takeClosed]],
  ['reopen', [takeReopened]],
  ['withdraw', [takeEnded]],
  ['confirm-withdrawal', [takeEnded]],
  ['person-declines', [takeEnded]],
  ['withdraw-agreement', [takeEnded]],
  ['redirect', [takeEnded]],
  ['expire', [takeEnded]],
  ['supersede', [takeEnded]],
  ['mark-error', [takeEnded, takeError]],
  ['escalate', [takeLate]]
])

/** An event came before its turn: the feed has lost one, and counting on would be wrong. */
export class FeedGap extends Error {
  constructor({ referralId, version }: FeedEvent, expected: number) {
    super(`the feed gives version ${version} of referral ${referralId} where ${expected} is due`)
  }
}

/** The fact after one more event. An event known already changes nothing; one that comes before its turn is refused. */
export function takeEvent(before: ReferralFact | undefined, event: FeedEvent): ReferralFact {
  const known = before?.version ?? 0
  if (before !== undefined && event.version <= known) return before
  if (event.version !== known + 1) throw new FeedGap(event, known + 1)
  const { referral, toState: state, version } = event
  const earlier = before ?? newFact(event)
  const pauses = pausesAfter(earlier, earlier.state, state, event.at)
  let fact: ReferralFact = { ...earlier, ...referral, state, version, pauses }
  for (const rule of RULES.get(event.action) ?? []) fact = { ...fact, ...rule(fact, event) }
  return fact
}
