import { ANSWERING } from './rows/answering.ts'
import { ENDING } from './rows/ending.ts'
import { FOLLOWING } from './rows/following.ts'
import { MOVING } from './rows/moving.ts'
import { OUTCOMES } from './rows/outcomes.ts'
import { SENDING } from './rows/sending.ts'
import type { Transition } from './transition.ts'

const rows = { ...SENDING, ...ANSWERING, ...FOLLOWING, ...OUTCOMES, ...MOVING, ...ENDING }

export type ReferralAction = keyof typeof rows

/** The whole life of a referral: what may be done to it, from which states, by whom, under which conditions. */
export const REFERRAL_ACTIONS: Readonly<Record<ReferralAction, Transition>> = rows

/** Tells whether a text, such as the last part of a URL, names an action. */
export function isReferralAction(value: unknown): value is ReferralAction {
  return typeof value === 'string' && Object.hasOwn(REFERRAL_ACTIONS, value)
}
