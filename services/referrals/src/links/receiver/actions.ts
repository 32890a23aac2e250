import type { ReferralAction } from '@relais/referral-lifecycle'

/**
 * What a desk may do by link: all that brings a referral to its end. What names other people or organisations (assign, redirect), takes a lead, or
 * seals a referral stays with those who have an account.
 */
export const DESK_ACTIONS = [
  'acknowledge',
  'accept',
  'waitlist',
  'decline',
  'ask-info',
  'log-contact',
  'schedule',
  'reschedule',
  'no-show',
  'start',
  'record-outcome',
  'correct-outcome',
  'hold',
  'resume',
  'confirm-withdrawal',
  'person-declines'
] as const satisfies readonly ReferralAction[]

export type DeskAction = (typeof DESK_ACTIONS)[number]
