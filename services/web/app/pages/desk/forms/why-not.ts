import type { Schemas } from '@relais/client'
import { decide, type Facts, REFERRAL_ACTIONS, type ReferralAction } from '@relais/referral-lifecycle'
import type { Speaking } from '../../../words/words.ts'

/** What a receiver may come to do, in the order of the work. */
export const OURS = (Object.keys(REFERRAL_ACTIONS) as ReferralAction[]).filter((action) =>
  REFERRAL_ACTIONS[action].by.some(({ side }) => side === 'receiver')
)

/** Why an action is not among those that the API offers now; undefined when it is. */
export function whyNot(
  t: Speaking,
  referral: Schemas['Referral'],
  action: ReferralAction,
  roles: Schemas['Me']['roles']
): string | undefined {
  if (referral.availableActions.some((one) => one.action === action)) return undefined
  const known = {
    state: referral.state,
    frozen: referral.frozen,
    hop: referral.hop,
    rights: referral.rights.map((code) => ({
      code,
      result: referral.outcomes?.find(({ rightCode }) => rightCode === code)?.result ?? null
    })),
    urgent: referral.urgent,
    withdrawalRequested: referral.withdrawalRequested
  }
  const facts: Facts = {}
  const decision = decide(known, action, { side: 'receiver', roles }, facts)
  const refusal = decision.allowed ? null : decision.refusal
  switch (refusal) {
    case 'role-forbids':
      return t(
        REFERRAL_ACTIONS[action].by.some((one) => one.side === 'receiver' && holds(one.roles, 'lead'))
          ? 'referral.whenRole'
          : 'referral.whenPrivacy'
      )
    case 'referral-frozen':
      return t('referral.whenFrozen')
    case 'referral-state-forbids':
      return t('referral.whenState', {
        states: statesOf(action)
          .map((state) => t(`referral.state.${state}`))
          .join(', ')
      })
    default:
      return refusal === null ? t('referral.whenNot') : t(`problems.${refusal}`)
  }
}

/** The states from which a receiver may do it. */
function statesOf(action: ReferralAction): Schemas['ReferralState'][] {
  const { by, from }: { by: readonly { side: string; from?: readonly string[] }[]; from: readonly string[] } =
    REFERRAL_ACTIONS[action]
  return [...(by.find(({ side }) => side === 'receiver')?.from ?? from)] as Schemas['ReferralState'][]
}

function holds(roles: readonly string[], role: string): boolean {
  return roles.includes(role)
}
