import { conditions } from '../decide/conditions.ts'
import { REFERRAL_ACTIONS, type ReferralAction } from '../table/actions.ts'
import { OPEN_STATES, REFERRAL_STATES, type ReferralState } from '../table/states.ts'
import type { Fork, Target } from '../table/transition.ts'

/**
 * The table as a Mermaid state diagram. What leaves from every open state is drawn once, from `any_open_state`; reopening
 * leads to `where_it_stood`; what changes no state is not drawn.
 */
export function diagram(): string {
  const edges = new Map<string, ReferralAction[]>()
  for (const action of Object.keys(REFERRAL_ACTIONS) as ReferralAction[]) {
    for (const edge of edgesOf(action)) edges.set(edge, [...(edges.get(edge) ?? []), action])
  }
  const states = Object.keys(REFERRAL_STATES) as ReferralState[]
  return [
    'stateDiagram-v2',
    '  [*] --> draft',
    ...[...edges].map(([edge, actions]) => `  ${edge} : ${actions.join(', ')}`),
    ...states.filter((state) => REFERRAL_STATES[state].terminal).map((state) => `  ${state} --> [*]`)
  ].join('\n')
}

function edgesOf(action: ReferralAction): string[] {
  const { from, to } = REFERRAL_ACTIONS[action]
  if (from.length === OPEN_STATES.length) return [`any_open_state --> ${to}`]
  return from.flatMap((source) =>
    endsOf(source, action, to)
      .filter((end) => end !== source && end !== 'same')
      .map((end) => `${source} --> ${end}`)
  )
}

function endsOf(source: ReferralState, action: ReferralAction, target: Target): readonly string[] {
  if (typeof target === 'object') return branchesOf(source, target)
  if (target !== 'returnTo') return [target]
  if (action === 'resume') return REFERRAL_ACTIONS.hold.from
  // Asking from the inbox comes back as acknowledged.
  if (action === 'reply-info') return REFERRAL_ACTIONS['ask-info'].from.filter((state) => state !== 'sent')
  return ['where_it_stood']
}

function branchesOf(state: ReferralState, { when, to, otherwise }: Fork): readonly string[] {
  if (when !== 'receiver-took-charge') return [to, otherwise]
  const at = {
    referral: { state, frozen: false, hop: 0, rights: [] },
    viewer: { side: 'system', roles: [] },
    facts: {}
  } as const
  return [conditions[when](at) ? to : otherwise]
}
