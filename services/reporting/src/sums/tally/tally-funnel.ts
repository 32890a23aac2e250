import { closesLoop } from '@relais/referral-lifecycle'
import type { ReferralFact } from '../../feed/fact.ts'
import { dayOf } from '../../feed/net-days.ts'
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
  const rights = [...new Set(root.rights)]
  const results = rights.flatMap((right) => presentOf(legs, right)?.outcome.result ?? [])
  add('funnel', month, 'roots', 1, parts)
  if (results.length === rights.length && results.every(closesLoop)) add('funnel', month, 'closedLoops', 1, parts)
  add('funnel', month, 'requested', rights.length, parts)
  for (const result of results) add('funnel', month, `result:${result}`, 1, parts)
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
