import { GUARDS, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import { z } from 'zod'
import { operation } from '../../kit/operation.ts'
import type { ProblemCode } from '../../kit/problems.ts'
import { Id } from '../../kit/values.ts'
import { ReferralProgress } from '../referral.ts'
import { exampleProgress } from '../referrals.ts'
import { payloadSchemaOf } from './payload.ts'

const member = '019b8d41-b400-7e01-9a2b-5a3c1f0e7d01'
const organisation = exampleProgress.recipientId
const opened = {
  right: 'rsa',
  result: 'right_opened',
  source: 'body_letter',
  confidence: 'certain',
  effectiveOn: '2026-11-01',
  amountMonthlyCents: 64652
}

const EXAMPLES: Partial<Record<ReferralAction, object>> = {
  send: { duplicateDecision: 'none_found', rightsCheckWaiver: 'urgent_need' },
  'ask-info': { items: ['bank_details'] },
  'reply-info': { answers: [{ item: 'bank_details', answer: 'provided' }] },
  waitlist: { reviewOn: '2026-12-15' },
  decline: { reason: 'outside_territory' },
  'un-accept': { reason: 'capacity_reached', doneSoFar: 'Un premier appel, sans réponse.' },
  assign: { ownerId: member },
  'log-contact': { channel: 'phone', date: '2026-11-24', result: 'met' },
  schedule: { channel: 'in_person', startsAt: '2026-11-26T09:30:00.000Z' },
  'no-show': { channel: 'in_person', date: '2026-11-26' },
  reschedule: { channel: 'in_person', startsAt: '2026-11-30T09:30:00.000Z' },
  start: { metOn: '2026-11-24' },
  hold: { reason: 'person_asks_for_time', resumeOn: '2027-01-04' },
  'record-outcome': { outcomes: [opened] },
  dispute: { reason: 'nothing_received' },
  'correct-outcome': { reason: 'entry_mistake', outcomes: [{ ...opened, amountMonthlyCents: 65000 }] },
  reopen: { reason: 'new_information' },
  redirect: {
    organisationId: organisation,
    reason: 'better_placed',
    duplicateDecision: 'none_found',
    rightsCheckWaiver: 'urgent_need'
  },
  'suggest-redirect': { reason: 'better_placed', suggestedOrganisationIds: [organisation] },
  withdraw: { reason: 'need_solved' },
  'person-declines': { proof: 'by_phone' },
  'withdraw-agreement': { proof: 'by_phone' },
  'mark-error': { reason: 'wrong_person' }
}

const CHECKED: readonly ProblemCode[] = ['rights-check-not-found', 'rights-check-forgotten']

function actionOperation(action: ReferralAction) {
  const { label, summary, payload, by, guards } = REFERRAL_ACTIONS[action]
  const rules = [...guards, ...by.flatMap((party) => party.guards ?? [])].map(
    (guard): ProblemCode => GUARDS[guard].refusal
  )
  return operation({
    id: `${camel(action)}Referral`,
    service: 'referrals',
    method: 'POST',
    path: `/v1/referrals/{id}/actions/${action}`,
    tag: 'referral actions',
    summary: `${summary.split(/[.;:]/)[0]}`,
    description: `${summary} In the pages: « ${label} ».`,
    open: { scope: 'referrals:write' },
    params: z.object({ id: Id }),
    versioned: true,
    body: payloadSchemaOf(payload).meta({
      id: `${pascal(action)}Payload`,
      description: `What the action ${action} needs.`
    }),
    example: EXAMPLES[action] ?? {},
    answers: {
      200: { description: 'Where the referral stands now.', body: ReferralProgress, example: exampleProgress }
    },
    problems: [
      'referral-not-found',
      'referral-not-yours',
      'role-forbids',
      'referral-frozen',
      'referral-state-forbids',
      ...rules,
      ...('rightsCheckId' in payload.fields ? CHECKED : [])
    ]
  })
}

const camel = (action: string) => action.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (action: string) => camel(action).replace(/^./, (letter) => letter.toUpperCase())

/** One operation for each action of the lifecycle, made from its table. */
export const REFERRAL_ACTION_OPERATIONS = Object.fromEntries(
  (Object.keys(REFERRAL_ACTIONS) as ReferralAction[])
    .filter((action) => !onlySystem(action))
    .map((action) => [action, actionOperation(action)])
) as Partial<Record<ReferralAction, ReturnType<typeof actionOperation>>>

/** An operation that acts on a referral. */
export type ReferralActionOperation = ReturnType<typeof actionOperation>

function onlySystem(action: ReferralAction): boolean {
  return REFERRAL_ACTIONS[action].by.every(({ side }) => side === 'system')
}
