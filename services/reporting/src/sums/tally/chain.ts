import type { OutcomeFact, ReferralFact } from '../../feed/fact.ts'
import { NOWHERE } from '../../store/funnel.ts'
import { type Add, WHOLE } from './tally.ts'

/** A root and every referral that it was passed on to, the root among them. */
export type Chain = readonly ReferralFact[]

/** The referrals of a chain that were sent and are no error; none where that does not hold of the root. */
export function legsOf(chain: Chain): readonly ReferralFact[] {
  const root = rootOf(chain)
  return root === undefined || !stands(root) ? [] : chain.filter(stands)
}

export function rootOf(chain: Chain): ReferralFact | undefined {
  return chain.find(({ referralId, rootId }) => referralId === rootId)
}

/** Sent, and not entered in error. */
export const stands = ({ sentAt, errorAt }: ReferralFact): boolean => sentAt !== null && errorAt === null

/** The parts of a collective that a referral is counted in. */
export function partsOf({ territoryId, senderId, recipientId }: ReferralFact): string[] {
  return [WHOLE, territoryId ?? NOWHERE, senderId, recipientId]
}

/** The parts that any of these referrals is counted in. */
export function partsOfAll(legs: readonly ReferralFact[]): Set<string> {
  return new Set(legs.flatMap(partsOf))
}

/** Which territories and organisations a report has something of in a month: of the collective, and which territories of an organisation. */
export function tallyParts(report: 'funnel' | 'results', month: string, legs: readonly ReferralFact[], add: Add): void {
  for (const { territoryId, senderId, recipientId } of legs) {
    const sides = [senderId, recipientId]
    add(`${report}-parts`, month, `territory:${territoryId ?? NOWHERE}`, 1, [WHOLE, ...sides])
    for (const side of sides) add(`${report}-parts`, month, `organisation:${side}`, 1, [WHOLE])
  }
}

/** A result, and the referral that it is of. */
export interface Present {
  leg: ReferralFact
  outcome: OutcomeFact
}

/** What came of a right in a chain: of several results the latest counts; handing the person on is no result where another leg has one. */
export function presentOf(legs: readonly ReferralFact[], right: string): Present | undefined {
  let found: Present | undefined
  for (const leg of legs) {
    const outcome = leg.outcomes[right]?.at(-1)
    if (outcome === undefined || outcome.replacedAt !== null) continue
    const one = { leg, outcome }
    if (found === undefined || isLater(one, found)) found = one
  }
  return found
}

function isLater(one: Present, other: Present): boolean {
  const [a, b] = [handsOn(one), handsOn(other)]
  if (a !== b) return b
  const [at, before] = [Date.parse(one.outcome.recordedAt), Date.parse(other.outcome.recordedAt)]
  return at === before ? one.leg.referralId > other.leg.referralId : at > before
}

const handsOn = ({ outcome }: Present) => outcome.result === 'referred_elsewhere'
