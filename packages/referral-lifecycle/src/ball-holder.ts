import type { BallHolder } from './table/parties.ts'
import { REFERRAL_STATES, type ReferralState } from './table/states.ts'

/** Who has to act: as the state says, or the receiver once a withdrawal waits to be confirmed; null when it is over. */
export function ballHolder(state: ReferralState, withdrawalRequested: boolean): BallHolder | null {
  const { ballWith } = REFERRAL_STATES[state]
  return withdrawalRequested && ballWith !== null ? 'receiver' : ballWith
}
