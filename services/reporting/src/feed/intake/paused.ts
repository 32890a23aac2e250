import { isPaused } from '@relais/referral-lifecycle'
import type { ReferralFact } from '../fact.ts'
import { dayOf } from '../net-days.ts'

/** The pauses after an event that moves a referral from one state to another: one begins, ends, or goes on. */
export function pausesAfter(
  { pauses }: Pick<ReferralFact, 'pauses'>,
  from: string,
  to: string,
  at: string
): ReferralFact['pauses'] {
  if (isPaused(from) === isPaused(to)) return pauses
  const day = dayOf(at)
  const going = pauses.at(-1)
  if (isPaused(to)) return [...pauses, { from: day, until: null }]
  return going === undefined ? pauses : [...pauses.slice(0, -1), { ...going, until: day }]
}
