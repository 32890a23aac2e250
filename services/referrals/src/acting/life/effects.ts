import { type FieldError, type Refusal, refuse } from '@relais/contract'
import { newId } from '@relais/database'
import {
  CONTACT_RESULTS,
  DECLINE_REASONS,
  daysBetween,
  isCodeOf,
  isPending,
  limitsOf,
  type ReferralAction
} from '@relais/referral-lifecycle'
import { type Calendar, dayIn, morningFrom } from '../../desk/calendar.ts'
import { daysAfter } from '../../desk/time.ts'
import type { AgreementRow } from '../../store/persons/agreements.ts'
import type { ReferralRow } from '../../store/referrals/write-referral.ts'
import type { ContactRow } from '../../store/work/contacts.ts'
import type { OutcomeRow } from '../../store/work/outcomes.ts'
import { grantedLevel, rankOf } from '../rules/disclosure.ts'
import type { Parties } from '../rules/facts.ts'
import type { Kept } from './apply.ts'

/** The payload of one outcome, as the lifecycle's table describes it. */
interface OutcomeEntry {
  right: string
  result: string
  source: string
  confidence: string
  refusedReason?: string
  gaveUpReason?: string
  childId?: string
  effectiveOn?: string
  amountMonthlyCents?: number
  amountBand?: string
  arrearsCents?: number
  amountOnceCents?: number
  decidedOn?: string
  firstPaidOn?: string
  personConfirmation?: string
}

/** All that an action may read in its payload; each action has some of it. */
export interface ActionPayload {
  reason?: string
  side?: string
  ownerId?: string
  metOn?: string
  reviewOn?: string
  resumeOn?: string
  duplicateDecision?: string
  rightsCheckWaiver?: string
  rightsCheckId?: string
  channel?: string
  date?: string
  result?: string
  fileStep?: string
  startsAt?: string
  movedBy?: string
  items?: string[]
  answers?: { item: string; documentIds?: string[] }[]
  outcomes?: OutcomeEntry[]
  rights?: string[]
  organisationId?: string
  agreementId?: string
  proof?: string
  incident?: boolean
}

/** What the referral keeps of an action. */
export function keptFrom(
  action: ReferralAction,
  payload: ActionPayload,
  { agreement }: { agreement: AgreementRow | undefined },
  { parties }: { parties: Parties | null },
  actor: { memberId: string | null }
): Kept {
  const kept: Kept = {}
  if (payload.reason !== undefined) kept.reason = payload.reason
  if (action === 'accept') kept.ownerId = payload.ownerId ?? actor.memberId
  if (action === 'assign' && payload.ownerId !== undefined) kept.ownerId = payload.ownerId
  if (action === 'ask-info' && payload.items !== undefined) kept.askedItems = payload.items
  if (payload.startsAt !== undefined) kept.appointmentAt = payload.startsAt
  if (action === 'no-show') kept.appointmentAt = null
  if (payload.fileStep !== undefined) kept.fileStep = payload.fileStep
  const until = payload.reviewOn ?? payload.resumeOn
  if (until !== undefined) kept.until = until
  if (action === 'send') {
    if (parties !== null && agreement !== undefined)
      kept.granted = rankOf(grantedLevel(parties.sender, parties.recipient, agreement.level as 'minimal'))
    if (payload.duplicateDecision !== undefined) kept.duplicateDecision = payload.duplicateDecision
    if (payload.rightsCheckWaiver !== undefined) kept.rightsCheckWaiver = payload.rightsCheckWaiver
    if (payload.rightsCheckId !== undefined) kept.rightsCheckWaiver = null
  }
  return kept
}

/** The rows of the outcomes in a payload. */
export function outcomeRows(
  row: ReferralRow,
  entries: readonly OutcomeEntry[],
  { memberId }: { memberId: string | null },
  now: Date
): OutcomeRow[] {
  return entries.map((entry) => ({
    id: newId(),
    collective_id: row.collective_id,
    referral_id: row.id,
    right_code: entry.right,
    result: entry.result,
    reason: entry.refusedReason ?? entry.gaveUpReason ?? null,
    child_id: entry.childId ?? null,
    effective_on: entry.effectiveOn ?? null,
    amount_monthly_cents: entry.amountMonthlyCents ?? null,
    amount_band: entry.amountBand ?? null,
    arrears_cents: entry.arrearsCents ?? null,
    amount_once_cents: entry.amountOnceCents ?? null,
    decided_on: entry.decidedOn ?? null,
    first_paid_on: entry.firstPaidOn ?? null,
    source: entry.source,
    confidence: entry.confidence,
    person_confirmation: entry.personConfirmation ?? 'not_asked',
    recorded_by: memberId,
    recorded_at: now.toISOString(),
    replaced_at: null
  }))
}

const KINDS = {
  'log-contact': 'contact',
  schedule: 'appointment',
  reschedule: 'moved_appointment',
  'no-show': 'no_show'
} as const

/** The row of a contact or an appointment; none for other actions. */
export function contactRow(
  row: ReferralRow,
  action: ReferralAction,
  { channel, date, result, startsAt, movedBy }: ActionPayload,
  { memberId }: { memberId: string | null },
  now: Date
): ContactRow | null {
  if (!(action in KINDS) || channel === undefined) return null
  return {
    id: newId(),
    collective_id: row.collective_id,
    referral_id: row.id,
    kind: KINDS[action as keyof typeof KINDS],
    channel,
    on_date: date ?? null,
    result: result ?? null,
    starts_at: startsAt ?? null,
    moved_by: movedBy ?? null,
    recorded_by: memberId,
    recorded_at: now.toISOString()
  }
}

/** Whether a contact brought a meeting; undefined when the payload says nothing of it. */
export function metIn(action: ReferralAction, { metOn, result }: ActionPayload, today: string): boolean | undefined {
  if (action === 'start') return metOn !== undefined && metOn <= today
  return isCodeOf(CONTACT_RESULTS, result) ? CONTACT_RESULTS[result].met : undefined
}

/** When files that are pending are asked about: sixty days after they were noted so, on a working morning; null when none is. */
export function askAgainAt(outcomes: readonly OutcomeRow[], from: Date, calendar: Calendar): string | null {
  if (!outcomes.some(({ result }) => isPending(result))) return null
  const { askPendingAgainAfterDays } = limitsOf(calendar.charter)
  return morningFrom(daysAfter(dayIn(calendar, from), askPendingAgainAfterDays), calendar)
}

// Steps of the work are no business of a party at the minimal level: the event keeps their id, as of outcomes.
const STEPS = ['outcomes', 'metOn', 'channel', 'date', 'result', 'fileStep', 'startsAt', 'movedBy']
// What is missing in the file is said to the other side, with its words.
const SAID = ['items', 'answers']
// Which check it came of is known to its sender alone.
const UNTOLD = ['rightsCheckId', ...STEPS, ...SAID]

/** What every party may be told of an action: codes; of outcomes and contacts only their ids, for some may not read them. */
export function tellable(
  codes: Record<string, unknown>,
  outcomes: readonly OutcomeRow[],
  contact: ContactRow | null
): Record<string, unknown> {
  const { side, ...rest } = codes
  const told = Object.fromEntries(Object.entries(rest).filter(([name]) => !UNTOLD.includes(name)))
  if (typeof told.reason === 'string' && isCodeOf(DECLINE_REASONS, told.reason)) {
    told.reasonSide = DECLINE_REASONS[told.reason].side ?? side
  }
  if (outcomes.length > 0) told.outcomeIds = outcomes.map(({ id }) => id)
  if (contact !== null) told.contactId = contact.id
  return told
}

/** What is sealed of an action: its words, and what was asked for and answered, whole. */
export function sealable(words: Record<string, unknown>, payload: ActionPayload): Record<string, unknown> {
  const said = Object.entries(payload).filter(([name]) => SAID.includes(name))
  return { ...words, ...Object.fromEntries(said) }
}

/** Refuses what the schema cannot see: a day to come, an appointment gone by, a right named twice. */
export function payloadErrors(
  action: ReferralAction,
  payload: ActionPayload,
  now: Date,
  calendar: Calendar
): Refusal | null {
  const errors: FieldError[] = []
  const today = dayIn(calendar, now)
  for (const field of ['metOn', 'date'] as const) {
    const day = payload[field]
    if (day !== undefined && day > today)
      errors.push({
        field: `body.${field}`,
        rule: 'not-in-the-future',
        message: field === 'metOn' ? 'Give the day on which the person was met.' : 'Give the day on which it happened.'
      })
  }
  for (const [at, outcome] of (payload.outcomes ?? []).entries())
    for (const field of ['decidedOn', 'firstPaidOn'] as const)
      if ((outcome[field] ?? '') > today)
        errors.push({
          field: `body.outcomes.${at}.${field}`,
          rule: 'not-in-the-future',
          message: field === 'decidedOn' ? 'Give the day of the decision.' : 'Give the day of the first payment.'
        })
  if (payload.startsAt !== undefined && (payload.startsAt <= now.toISOString() || isFarAhead(payload.startsAt, today)))
    errors.push({
      field: 'body.startsAt',
      rule: 'within-a-year',
      message: 'Give an instant to come, within a year.'
    })
  if (action === 'reply-info')
    errors.push(
      ...repeated(
        (payload.answers ?? []).map(({ item }) => item),
        'answers',
        'item'
      )
    )
  errors.push(
    ...repeated(
      (payload.outcomes ?? []).map(({ right }) => right),
      'outcomes',
      'right'
    )
  )
  return errors.length === 0 ? null : refuse('invalid-request', { errors })
}

function isFarAhead(instant: string, today: string): boolean {
  return daysBetween(today, instant.slice(0, 10)) > 366
}

function repeated(names: readonly string[], list: string, field: string): FieldError[] {
  return names.flatMap((name, at) =>
    names.indexOf(name) === at
      ? []
      : [{ field: `body.${list}.${at}.${field}`, rule: 'repeated', message: `Give each ${field} once.` }]
  )
}
