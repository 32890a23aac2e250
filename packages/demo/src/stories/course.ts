import type {
  DeclineReason,
  DisputeReason,
  HoldReason,
  InfoItem,
  OutcomeResult,
  ReferralAction,
  RightsCheckWaiver,
  Role,
  Side,
  WithdrawReason
} from '@relais/referral-lifecycle'
import { dayAfter, workingInstant } from '../made-up/calendar.ts'
import { demoId } from '../made-up/id.ts'
import type { DemoRight } from '../rights.ts'

/** One step of a story: who did what, so many working days ago, and what they said. */
export type Step = {
  action: ReferralAction
  by: Side
  role: Role
  ago: number
  payload: (moment: { now: string; day: string }) => Record<string, unknown>
}

type Says = Step['payload']
type Contact = 'phone' | 'sms' | 'email' | 'post' | 'in_person' | 'home_visit'

const nothing: Says = () => ({})
const step = (action: ReferralAction, by: Side, ago: number, payload: Says = nothing, role: Role = 'agent'): Step => ({
  action,
  by,
  role,
  ago,
  payload
})
const words = (text?: string) => (text === undefined ? {} : { text })

export const send = (
  ago: number,
  rightsCheckWaiver: RightsCheckWaiver = 'not_offered',
  duplicateDecision = 'none_found'
) => step('send', 'sender', ago, () => ({ duplicateDecision, rightsCheckWaiver }))
/** Sent with a rights check, of which the recipient reads what its level allows. */
export const sendWithCheck = (ago: number, rightsCheckId: string) =>
  step('send', 'sender', ago, () => ({ duplicateDecision: 'none_found', rightsCheckId }))
export const acknowledge = (ago: number) => step('acknowledge', 'receiver', ago)
export const askInfo = (ago: number, items: InfoItem[], text?: string) =>
  step('ask-info', 'receiver', ago, () => ({ items, ...words(text) }))
export const replyInfo = (ago: number, answers: Partial<Record<InfoItem, string>>) =>
  step('reply-info', 'sender', ago, () => ({
    answers: Object.entries(answers).map(([item, text]) => ({ item, answer: 'provided', text }))
  }))
export const accept = (ago: number, text?: string) => step('accept', 'receiver', ago, () => words(text))
/** The lead gives the case to a colleague, named by e-mail. */
export const assign = (ago: number, to: string) =>
  step('assign', 'receiver', ago, () => ({ ownerId: demoId('member', to) }), 'lead')
export const waitlist = (ago: number, days: number, text?: string) =>
  step('waitlist', 'receiver', ago, ({ day }) => ({ reviewOn: dayAfter(day, days), ...words(text) }))
export const decline = (ago: number, reason: DeclineReason, text?: string) =>
  step('decline', 'receiver', ago, () => ({ reason, ...words(text) }))
export const unAccept = (ago: number, reason: DeclineReason, doneSoFar: string) =>
  step('un-accept', 'receiver', ago, () => ({ reason, doneSoFar }), 'lead')

export const contact = (
  ago: number,
  channel: Contact,
  result: 'spoke' | 'message_left' | 'no_answer' | 'met',
  text?: string
) => step('log-contact', 'receiver', ago, ({ day }) => ({ channel, date: day, result, ...words(text) }))
/** Gives an appointment at ten o'clock or so, `when` working days ago (ahead when negative). */
export const schedule = (ago: number, when: number, place: string) =>
  step('schedule', 'receiver', ago, ({ now }) => ({
    channel: 'in_person',
    startsAt: workingInstant(now, when, 540),
    place
  }))
export const noShow = (ago: number) =>
  step('no-show', 'receiver', ago, ({ day }) => ({ channel: 'in_person', date: day }))
export const start = (ago: number, text?: string) =>
  step('start', 'receiver', ago, ({ day }) => ({ metOn: day, ...words(text) }))
export const hold = (ago: number, reason: HoldReason, days: number) =>
  step('hold', 'receiver', ago, ({ day }) => ({ reason, resumeOn: dayAfter(day, days) }))
export const resume = (ago: number) => step('resume', 'receiver', ago)

/** What came of one right; `since`, `decided` and `paid` are in calendar days before the step, and amounts are in cents. */
export type Came = {
  source?: 'body_letter' | 'body_portal' | 'person_said' | 'staff_estimate'
  confidence?: 'certain' | 'likely' | 'to_confirm'
  since?: number
  /** When the body decided, and when it first paid. */
  decided?: number
  paid?: number
  monthly?: number
  arrears?: number
  /** Of an aid that is paid once. */
  once?: number
  refused?: string
  gaveUp?: string
  /** The slug of the referral that carries on. */
  child?: string
  note?: string
}
export type Outcome = [right: DemoRight, result: OutcomeResult, came?: Came]

export const outcome = (ago: number, ...outcomes: Outcome[]) =>
  step('record-outcome', 'receiver', ago, ({ day }) => ({ outcomes: outcomes.map((one) => told(one, day)) }))
export const correct = (ago: number, reason: string, ...outcomes: Outcome[]) =>
  step('correct-outcome', 'receiver', ago, ({ day }) => ({ reason, outcomes: outcomes.map((one) => told(one, day)) }))
export const confirm = (ago: number, text?: string) => step('confirm', 'sender', ago, () => words(text))
export const personConfirms = (ago: number) => step('confirm', 'person', ago)
export const dispute = (ago: number, reason: DisputeReason, rights: DemoRight[], text?: string) =>
  step('dispute', 'sender', ago, () => ({ reason, rights, ...words(text) }))
export const closeByRule = (ago: number) => step('close', 'system', ago)

export const suggestRedirect = (ago: number, reason: string, organisation: string) =>
  step('suggest-redirect', 'receiver', ago, () => ({
    reason,
    suggestedOrganisationIds: [demoId('organisation', organisation)]
  }))
/** Passes it on to an organisation, under the agreement of the child story. */
export const redirect = (ago: number, organisation: string, child: string, reason: string) =>
  step('redirect', 'sender', ago, () => ({
    organisationId: demoId('organisation', organisation),
    agreementId: demoId('agreement', child),
    reason,
    duplicateDecision: 'none_found',
    rightsCheckWaiver: 'not_offered'
  }))
export const supersede = (ago: number) => step('supersede', 'system', ago)

export const withdraw = (ago: number, reason: WithdrawReason) => step('withdraw', 'sender', ago, () => ({ reason }))
export const confirmWithdrawal = (ago: number, doneSoFar: string) =>
  step('confirm-withdrawal', 'receiver', ago, () => ({ doneSoFar }))
export const personDeclines = (
  ago: number,
  by: 'person' | 'sender' | 'receiver',
  proof: string,
  gaveUpReason?: string
) => step('person-declines', by, ago, () => (gaveUpReason === undefined ? { proof } : { proof, gaveUpReason }))
export const withdrawAgreement = (ago: number) =>
  step('withdraw-agreement', 'person', ago, () => ({ proof: 'by_link' }))
export const escalate = (ago: number) => step('escalate', 'system', ago)
export const expire = (ago: number, text: string) => step('expire', 'coordinator', ago, () => ({ text }))
export const markError = (ago: number, reason: string, incident: boolean) =>
  step('mark-error', 'sender', ago, () => ({ reason, incident }))

/** An amount runs from the first of a month, such as that of the request for the RSA (CASF art. R262-33). */
function told([right, result, came = {}]: Outcome, day: string): Record<string, unknown> {
  const { source = 'body_letter', confidence = 'certain', refused, gaveUp, child, note } = came
  const { since, decided, paid, monthly, arrears, once } = came
  return {
    right,
    result,
    source,
    confidence,
    ...(since === undefined ? {} : { effectiveOn: `${dayAfter(day, -since).slice(0, 7)}-01` }),
    ...(decided === undefined ? {} : { decidedOn: dayAfter(day, -decided) }),
    ...(paid === undefined ? {} : { firstPaidOn: dayAfter(day, -paid) }),
    ...(monthly === undefined ? {} : { amountMonthlyCents: monthly }),
    ...(arrears === undefined ? {} : { arrearsCents: arrears }),
    ...(once === undefined ? {} : { amountOnceCents: once }),
    ...(refused === undefined ? {} : { refusedReason: refused }),
    ...(gaveUp === undefined ? {} : { gaveUpReason: gaveUp }),
    ...(child === undefined ? {} : { childId: demoId('referral', child) }),
    ...words(note)
  }
}
