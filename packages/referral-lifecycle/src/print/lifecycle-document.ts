import { CODED_LISTS } from '../codes/lists.ts'
import { REFERRAL_ACTIONS, type ReferralAction } from '../table/actions.ts'
import { CLOCKS, ESCALATION_LEVELS, LIMITS } from '../table/clocks.ts'
import { GUARDS, REFUSALS } from '../table/guards.ts'
import { AUDIENCES } from '../table/parties.ts'
import { REFERRAL_STATES } from '../table/states.ts'
import { CONDITIONS, EFFECTS, type Transition } from '../table/transition.ts'
import { type JsonSchema, payloadSchema } from './payload-schema.ts'

type PublishedAction = Omit<Transition, 'payload'> & { payloadSchema: JsonSchema }

/** The whole table as plain JSON: what `GET /v1/referral-lifecycle` publishes. Every name in it is explained in it. */
export function lifecycleDocument() {
  return {
    states: REFERRAL_STATES,
    actions: Object.fromEntries(
      (Object.keys(REFERRAL_ACTIONS) as ReferralAction[]).map((action) => [action, publish(action)])
    ) as Record<ReferralAction, PublishedAction>,
    guards: GUARDS,
    conditions: CONDITIONS,
    refusals: REFUSALS,
    clocks: CLOCKS,
    escalationLevels: ESCALATION_LEVELS,
    limits: LIMITS,
    audiences: AUDIENCES,
    effects: EFFECTS,
    codes: CODED_LISTS
  }
}

function publish(action: ReferralAction): PublishedAction {
  const { payload: _, ...rest } = REFERRAL_ACTIONS[action]
  return { ...rest, payloadSchema: payloadSchema(action) }
}
