import type { ReferralAction } from '@relais/referral-lifecycle'
import fc from 'fast-check'
import { type Beginning, RECEIVERS } from './world.ts'

/** One step of a walk: who does what, as far as numbers can say. */
export interface Step {
  leg: number
  actor: number
  pick: number
  /** Below 12 anything at all is tried; above 87 nobody does anything. */
  wild: number
  luck: number
}

const oneIn = (of: number) => fc.nat({ max: of - 1 }).map((one) => one === 0)

const beginning: fc.Arbitrary<Beginning> = fc.record({
  recipients: fc.uniqueArray(fc.nat({ max: RECEIVERS.length - 1 }), { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom('parallel' as const, 'first_accepts' as const),
  urgent: fc.boolean(),
  onward: fc.boolean(),
  draft: oneIn(6),
  days: fc.constantFrom(20, 180, 180, 400),
  fromLandlord: oneIn(5),
  rights: fc.integer({ min: 1, max: 3 })
})
const step: fc.Arbitrary<Step> = fc.record({
  leg: fc.nat(),
  actor: fc.nat(),
  pick: fc.nat(),
  wild: fc.nat({ max: 99 }),
  luck: fc.nat({ max: 1 << 20 })
})

/** How far the clock goes on between two rounds: an hour, a day, to the next thing that is due or a fortnight, and a little more. */
export interface Pause {
  kind: 'hour' | 'day' | 'due' | 'fortnight'
  minutes: number
}
const pause: fc.Arbitrary<Pause> = fc.record({
  kind: fc.constantFrom('hour', 'hour', 'day', 'due', 'due', 'fortnight'),
  minutes: fc.nat({ max: 600 })
})

/** The same world for the same number: how it begins, and what happens in each round. */
export function worldOf(seed: number, persons: number, rounds: number) {
  const steps = fc.array(step, { minLength: persons, maxLength: persons })
  return {
    beginnings: fc.sample(beginning, { numRuns: persons, seed }),
    rounds: fc.sample(fc.record({ pause, steps }), { numRuns: rounds, seed })
  }
}

/** Actions that end a walk, or lead nowhere: seldom among the choices, so that walks grow long. */
export const SELDOM: readonly ReferralAction[] = [
  'person-declines',
  'withdraw-agreement',
  'mark-error',
  'withdraw',
  'discard',
  'assign',
  'suggest-redirect'
]
