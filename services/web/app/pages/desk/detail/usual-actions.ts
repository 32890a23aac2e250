import type { Schemas } from '@relais/client'
import type { ReferralAction } from '@relais/referral-lifecycle'

const ANSWERING: ReferralAction[] = ['ask-info', 'waitlist', 'assign']
const WORKING: ReferralAction[] = [
  'record-outcome',
  'log-contact',
  'schedule',
  'reschedule',
  'no-show',
  'ask-info',
  'hold',
  'assign'
]
const USUAL: { [state in Schemas['ReferralState']]?: ReferralAction[] } = {
  sent: ANSWERING,
  acknowledged: ANSWERING,
  waitlisted: ANSWERING,
  info_requested: ['assign'],
  accepted: WORKING,
  in_progress: WORKING,
  on_hold: ['resume', 'record-outcome', 'assign'],
  resolved: ['correct-outcome', 'assign'],
  closed: ['correct-outcome', 'reopen'],
  declined: ['reopen'],
  withdrawn: ['reopen'],
  expired: ['reopen']
}

/** What one usually does in the state that a referral is in, in the order of the work. */
export function usualIn({ state, appointmentAt, withdrawalRequested }: Schemas['Referral']): ReferralAction[] {
  const usual = (USUAL[state] ?? []).filter((action) => {
    if (action === 'schedule') return appointmentAt === null
    if (action === 'reschedule' || action === 'no-show') return appointmentAt !== null
    return true
  })
  return withdrawalRequested ? ['confirm-withdrawal', ...usual] : usual
}
