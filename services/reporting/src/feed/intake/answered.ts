import { codeIn, type FeedEvent, type ReferralFact, type Rule } from '../fact.ts'
import { reached } from '../reached.ts'

/** Accepted, put on a waiting list or declined. The first answer gives the delay, the latest one is the answer. */
const answer =
  (given: NonNullable<ReferralFact['answer']>): Rule =>
  (fact, event) => {
    const noted = { ...fact, ...reached(fact, 'acknowledged', event.at) }
    return { ...noted, ...reached(noted, 'answered', event.at), answer: given, ...reasonOf(given, event) }
  }

export const takeAccepted = answer('accepted')
export const takeWaitlisted = answer('waitlisted')
export const takeDeclined = answer('declined')

function reasonOf(given: string, event: FeedEvent): Pick<ReferralFact, 'declineReason' | 'declineSide'> {
  if (given !== 'declined') return { declineReason: null, declineSide: null }
  return { declineReason: codeIn(event, 'reason'), declineSide: codeIn(event, 'reasonSide') }
}
