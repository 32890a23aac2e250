import { closesLoop, isPending } from '@relais/referral-lifecycle'
import type { ReferralFact } from '../../feed/fact.ts'
import { dayOf } from '../../feed/net-days.ts'
import { TOLD_BY_RIGHT } from '../../store/funnel.ts'
import { monthOf } from '../periods.ts'
import { type Chain, legsOf, partsOf, partsOfAll, presentOf, rootOf, tallyParts } from './chain.ts'
import type { Add } from './tally.ts'

/** The steps that are reached at an instant. */
export const STEPS = ['acknowledged', 'answered', 'started', 'resolved', 'closed'] as const
/** The states in which a referral ends without being closed. */
export const ENDS = {
  redirected: 'redirected',
  withdrawn: 'withdrawn',
  person_declined: 'personDeclined',
  expired: 'expired'
} as const

/** What a chain adds to the funnel of the month in which its root was sent. */
export function tallyFunnel(chain: Chain, add: Add): void {
  const legs = legsOf(chain)
  if (legs.length === 0) return
  const root = rootOf(chain)!
  const month = monthOf(dayOf(root.sentAt!))
  tallyParts('funnel', month, legs, add)
  for (const leg of legs) {
    const parts = partsOf(leg)
    for (const name of stepsOf(leg)) add('funnel', month, name, 1, parts)
  }
  const parts = partsOfAll(legs)
  const rights = [...new Set(root.rights)].map((right) => ({
    right,
    result: presentOf(legs, right)?.outcome.result ?? null
  }))
  const count = (name: string) => add('funnel', month, name, 1, parts)
  count('roots')
  if (rights.every(({ result }) => closesLoop(result))) count('closedLoops')
  for (const { right, result } of rights) {
    const names = ['requested', ...(isFiled(legs, right) ? ['filed'] : []), ...toldByRight(result)]
    for (const name of names) count(`right:${right}:${name}`)
    if (result !== null) count(`result:${result}`)
  }
}

/** Whether a file was lodged for a right anywhere in a chain, whatever came of it since. */
function isFiled(legs: readonly ReferralFact[], right: string): boolean {
  return legs.some(({ outcomes }) => outcomes[right]?.some(({ result }) => isPending(result)))
}

function toldByRight(result: string | null): string[] {
  return Object.entries(TOLD_BY_RIGHT).flatMap(([name, told]) => (told === result ? [name] : []))
}

function stepsOf(leg: ReferralFact): string[] {
  const names: string[] = ['sent']
  for (const step of STEPS) {
    if (leg[`${step}At`] !== null) names.push(step)
    if (leg.days[step] !== null) names.push(`days:${step}:${leg.days[step]}`)
  }
  if (leg.answer !== null) names.push(leg.answer)
  if (leg.answer === 'declined' && leg.declineSide !== null) names.push(`side:${leg.declineSide}`)
  if (leg.state in ENDS) names.push(ENDS[leg.state as keyof typeof ENDS])
  return names
}
