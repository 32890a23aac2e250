import { RIGHTS_CHECK_WAIVERS } from '../codes/agreement.ts'
import { isCodeOf } from '../codes/coded-list.ts'
import { OUTCOME_RESULTS } from '../codes/outcomes.ts'
import { limitsOf, readClock } from '../table/clocks.ts'
import type { Guard } from '../table/guards.ts'
import { daysBetween } from '../time/civil-date.ts'
import type { Case } from './case.ts'
import { canReturnTo, conditions, everyRightHasOutcome } from './conditions.ts'
import { listIn, outcomesIn, reaches } from './readable.ts'

/** How each guard of the table is read. Only what is known to be so holds; comparisons with NaN or undefined do not. */
export const guards: Record<Guard, (at: Case) => boolean> = {
  'sender-may-send': ({ facts }) => facts.sender?.maySend === true,
  'right-named': ({ referral }) => referral.rights.length > 0,
  'agreement-live': ({ facts }) => facts.agreement === 'live' || facts.agreement === 'not-covering',
  'agreement-covers-recipient': ({ facts }) => facts.agreement === 'live',
  'agreement-allows-onward': ({ facts }) => facts.agreementAllowsOnward === true,
  'recipient-may-receive': ({ facts }) => facts.recipient?.mayReceive === true,
  'recipient-covers-territory': ({ facts }) => facts.recipient?.coversTerritory === true,
  'recipient-open': ({ facts }) => facts.recipient?.open === true,
  'recipient-has-place': ({ facts }) => facts.recipient?.hasPlace === true,
  'duplicate-answered': ({ facts }) => facts.duplicateAnswered === true,
  'rights-check-attached-or-waived': ({ facts }) =>
    facts.rightsCheck === 'attached' || isCodeOf(RIGHTS_CHECK_WAIVERS, facts.rightsCheck),

  'owner-is-member': ({ facts }) => facts.owner?.member === true,
  'owner-present-or-delegated': ({ facts }) => facts.owner?.away === false || facts.owner?.delegated === true,
  'self-or-lead': ({ facts, viewer }) => facts.owner?.self === true || viewer.roles.includes('lead'),
  'every-item-answered': ({ facts }) => {
    const [asked, answered] = [listIn(facts.askedItems), listIn(facts.answeredItems)]
    return asked.length > 0 && asked.every((item) => answered.includes(item))
  },
  'review-date-within-limit': ({ referral, facts }) =>
    isAhead(facts.today, facts.reviewOn, longest('review', referral, facts)),
  'resume-date-within-limit': ({ referral, facts }) =>
    isAhead(facts.today, facts.resumeOn, longest('hold', referral, facts)),

  'contact-result-known': ({ facts }) => typeof facts.met === 'boolean',
  'person-met': ({ facts }) => facts.met === true,
  'outcome-for-requested-right': ({ referral, facts }) => {
    const outcomes = outcomesIn(facts)
    const requested = (right: string) => referral.rights.some(({ code }) => code === right)
    return (
      outcomes.length > 0 &&
      outcomes.every(({ right, result }) => requested(right) && isCodeOf(OUTCOME_RESULTS, result))
    )
  },
  'unreachable-after-attempts': ({ facts }) => {
    const { attemptsBeforeUnreachable, channelsBeforeUnreachable } = limitsOf(facts.charter)
    return (
      !outcomesIn(facts).some(({ result }) => result === 'unreachable') ||
      (reaches(facts.failedContacts?.attempts, attemptsBeforeUnreachable) &&
        reaches(facts.failedContacts?.channels, channelsBeforeUnreachable))
    )
  },
  'every-right-has-outcome': ({ referral }) => everyRightHasOutcome(referral, {}),
  'wrote-outcome-or-leads': ({ facts, viewer }) => facts.wroteOutcome === true || viewer.roles.includes('lead'),
  'pending-outcome-due': ({ facts }) => facts.pendingOutcomeDue === true,

  'return-state-known': ({ referral }) => canReturnTo(referral.returnTo),
  'within-reopen-window': ({ facts: { endedOn, today, charter } }) => {
    const days = daysBetween(endedOn ?? '', today ?? '')
    return days >= 0 && days <= limitsOf(charter).reopenDays
  },
  'no-other-leg-in-charge': ({ facts }) => facts.otherLegInCharge === false,
  'hop-limit': ({ referral, facts }) => referral.hop < limitsOf(facts.charter).hops,
  'target-not-in-chain': ({ facts: { target } }) => target?.inChain === false || target?.coordinatorAgrees === true,
  'redirect-suggested': ({ referral }) => referral.redirectSuggested === true,

  'withdrawal-not-pending': ({ referral }) => referral.withdrawalRequested !== true,
  'withdrawal-pending': ({ referral }) => referral.withdrawalRequested === true,
  'clock-run-out': ({ facts }) => facts.clockRunOut === true,
  'escalation-can-rise': ({ referral }) => (referral.escalation ?? 0) < 3,
  'escalation-exhausted': ({ referral, facts }) =>
    referral.escalation === 3 &&
    reaches(facts.workingDaysAtTopLevel, limitsOf(facts.charter).expireAfterWorkingDaysAtTopLevel),
  'charter-allows-expiry': ({ facts }) => facts.charter?.systemMayExpire === true,
  'sibling-accepted': (at) => at.facts.siblingAccepted === true && !conditions['receiver-took-charge'](at)
}

function isAhead(today: string | undefined, day: string | undefined, maxDays: number): boolean {
  const days = daysBetween(today ?? '', day ?? '')
  return days > 0 && days <= maxDays
}

function longest(clock: 'review' | 'hold', { urgent }: Case['referral'], { charter }: Case['facts']): number {
  const { maxDays } = readClock(clock, { urgent: urgent === true }, charter)
  return typeof maxDays === 'number' ? maxDays : Number.NaN
}
