import { isRefusal, type Member, type Organisation, type Refusal, refuse } from '@relais/contract'
import {
  type Facts,
  isCodeOf,
  OUTCOME_RESULTS,
  type ReferralAction,
  workingDaysBetween
} from '@relais/referral-lifecycle'
import type { Call } from '@relais/service-kit'
import { type Calendar, dayIn } from '../../desk/calendar.ts'
import type { Colleague } from '../../desk/desk.ts'
import { covers, type Neighbours } from '../../desk/neighbours.ts'
import { dayOf, momentOf } from '../../desk/time.ts'
import type { AgreementRow } from '../../store/persons/agreements.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { OutcomeRow } from '../../store/work/outcomes.ts'
import { type ActionPayload, metIn } from '../life/effects.ts'
import type { WholeCheck } from '../thread/attach-check.ts'
import type { Ahead } from './ahead.ts'
import { countOn } from './capacity.ts'

/** Both ends of a referral, as the directory knows them now. */
export interface Parties {
  /** Who discloses: the sender, or the receiver that passes the referral on. */
  sender: Organisation
  recipient: Organisation
  coversTerritory: boolean
}

/** What is known before the transaction: how the collective counts time, both ends when the action discloses, the owner who is named. */
export interface Known {
  calendar: Calendar
  parties: Parties | null
  /** The organisation that recorded the person, when another one passes the referral on. */
  origin: Organisation | null
  /** The colleagues who are away and for whom whoever acts stands in; left out where it makes no difference. */
  standsInFor?: readonly string[]
  /** The member named as case owner; null when none is named or there is no such member. */
  owner: Pick<Member, 'id' | 'awayFrom' | 'awayUntil' | 'delegateId'> | null
  /** The rights check that is to go with it; left out when none is named. */
  check?: WholeCheck | null
  /** Whether what is passed on carries a rights check already. */
  carriesCheck?: boolean
}

/** What is read with the referral in the transaction. */
export interface Found {
  row: ReferralRow
  /** The agreement on which the action stands: that of the referral, or the one named for a new recipient. */
  agreement: AgreementRow | undefined
  outcomes: readonly OutcomeRow[]
  failedContacts?: { attempts: number; channels: number }
  /** Whether the new recipient had this referral already, and whether the coordinator lets it come back. */
  target?: { inChain: boolean; coordinatorAgrees: boolean }
  siblingAccepted?: boolean
  otherLegInCharge?: boolean
  /** Looked up when the action shows the person to somebody. */
  ahead?: Ahead | undefined
}

/** Asks identity who sends and who receives; never inside a transaction. */
export async function askParties(
  neighbours: Neighbours,
  call: Call,
  colleague: Colleague,
  recipientId: string,
  territoryId: string | null,
  at = 'body'
): Promise<Parties | Refusal> {
  const { collectiveId, organisationId } = colleague
  const [sender, recipient, territories] = await Promise.all([
    neighbours.organisation(call, collectiveId, organisationId),
    neighbours.organisation(call, collectiveId, recipientId),
    territoryId === null ? new Map<string, string | null>() : neighbours.territories(call, collectiveId)
  ])
  if (isRefusal(sender)) return sender
  if (isRefusal(recipient)) return recipient
  if (isRefusal(territories)) return territories
  if (territoryId !== null && !territories.has(territoryId)) {
    const message = 'Use the id of a territory of your collective (GET /v1/territories).'
    return refuse('invalid-request', { errors: [{ field: `${at}.territoryId`, rule: 'unknown-territory', message }] })
  }
  return { sender, recipient, coversTerritory: covers(recipient.territoryIds, territoryId, territories) }
}

/** What the guards of an action ask, from the payload and from what is known. */
export function factsFor(
  action: ReferralAction,
  payload: ActionPayload,
  found: Found,
  { calendar, parties, owner, standsInFor = [], check = null, carriesCheck = false }: Known,
  actor: { memberId: string | null },
  now: Date
): Facts {
  const { row, agreement, outcomes } = found
  const today = dayIn(calendar, now)
  const own = payload.ownerId === undefined || payload.ownerId === actor.memberId
  const recipientId = action === 'redirect' ? payload.organisationId! : row.recipient_id
  return {
    today,
    charter: calendar.charter,
    ...(parties === null ? {} : partyFacts(parties, found, now)),
    agreement: agreementFact(agreement, {
      recipientId,
      personId: row.person_id,
      rights: row.rights,
      today: dayOf(now),
      passedOn: action === 'redirect' || row.hop > 0
    }),
    agreementAllowsOnward: agreement?.onward === true,
    duplicateAnswered: isAnswered(payload.duplicateDecision ?? row.duplicate_decision, found.ahead),
    rightsCheck:
      payload.rightsCheckWaiver ??
      (check !== null || carriesCheck ? 'attached' : (row.rights_check_waiver ?? undefined)),
    // Whoever accepts is a member of the receiver, or its own software, which accepts for the desk as a whole.
    owner: {
      member: own || owner !== null,
      away: !own && owner !== null && isAway(owner, today),
      delegated: owner !== null && owner.delegateId !== null,
      self: own
    },
    askedItems: row.asked_items,
    answeredItems: (payload.answers ?? []).map(({ item }) => item),
    met: metIn(action, payload, today),
    reviewOn: payload.reviewOn,
    resumeOn: payload.resumeOn,
    endedOn: dayIn(calendar, new Date(row.state_since)),
    outcomes: payload.outcomes,
    failedContacts: found.failedContacts,
    wroteOutcome: wroteAll(payload, outcomes, [actor.memberId, ...standsInFor]),
    target: found.target,
    siblingAccepted: found.siblingAccepted,
    otherLegInCharge: found.otherLegInCharge,
    clockRunOut: clockRunOut(action, row, now),
    workingDaysAtTopLevel: atTopLevel(row, now, calendar),
    pendingOutcomeDue: row.ask_again_at !== null && row.ask_again_at <= now.toISOString()
  }
}

/** Whether a member is away on a day. */
export function isAway({ awayFrom, awayUntil }: Pick<Member, 'awayFrom' | 'awayUntil'>, today: string): boolean {
  return awayFrom !== null && awayFrom <= today && (awayUntil === null || today <= awayUntil)
}

function wroteAll(
  { outcomes = [] }: ActionPayload,
  present: readonly OutcomeRow[],
  members: readonly (string | null)[]
): boolean {
  return outcomes.every(({ right }) =>
    present.some(
      (row) => row.right_code === right && members.includes(row.recorded_by) && isCodeOf(OUTCOME_RESULTS, row.result)
    )
  )
}

/** A draft's clock is the day it last changed: whoever looks at it knows when. */
function clockRunOut(action: ReferralAction, row: ReferralRow, now: Date): boolean {
  const at = now.toISOString()
  if (action === 'confirm-withdrawal') return row.withdrawal_due_at !== null && row.withdrawal_due_at <= at
  if (action === 'discard') return row.next_at !== null && row.next_at <= at
  return row.due_at !== null && row.due_at <= at
}

function atTopLevel({ escalation, escalated_at }: ReferralRow, now: Date, calendar: Calendar): number | undefined {
  if (escalation !== 3 || escalated_at === null) return undefined
  const since = momentOf(new Date(escalated_at), calendar.zone).date
  return workingDaysBetween(since, dayIn(calendar, now), calendar.isHoliday)
}

/** What sending needs to know of both parties. */
export function partyFacts(
  { sender, recipient, coversTerritory }: Parties,
  { row: { rights }, ahead }: Pick<Found, 'row' | 'ahead'>,
  now: Date
): Pick<Facts, 'sender' | 'recipient'> {
  const today = dayOf(now)
  const availability = ahead === undefined ? undefined : countOn(ahead.places, rights, now).availability
  const paused =
    recipient.pausedFrom !== null &&
    recipient.pausedFrom <= today &&
    (recipient.pausedUntil === null || recipient.pausedUntil >= today)
  return {
    sender: { maySend: sender.sendsNow },
    recipient: {
      mayReceive: paused ? recipient.mayReceive && recipient.convention?.inForce === true : recipient.receivesNow,
      coversTerritory,
      open: !paused && availability !== 'paused',
      hasPlace: availability !== undefined && availability !== 'full'
    }
  }
}

/** The sender answered the duplicate check, and did not say that there is none where there is one. */
function isAnswered(decision: string | null, ahead: Ahead | undefined): boolean {
  return decision !== null && !(decision === 'none_found' && ahead?.exists !== false)
}

/** Whether an agreement covers this recipient and these rights on this day; when the referral is passed on, one that allows it covers any recipient. */
export function agreementFact(
  agreement: AgreementRow | undefined,
  {
    recipientId,
    personId,
    rights,
    today,
    passedOn = false
  }: { recipientId: string; personId: string; rights: readonly string[]; today: string; passedOn?: boolean }
): Facts['agreement'] {
  if (agreement === undefined || agreement.person_id !== personId) return undefined
  if (agreement.withdrawn_at !== null) return 'withdrawn'
  if (agreement.expires_on <= today) return 'expired'
  const names =
    (agreement.recipient_id === recipientId || (passedOn && agreement.onward)) &&
    rights.every((right) => agreement.rights.includes(right))
  return names ? 'live' : 'not-covering'
}
