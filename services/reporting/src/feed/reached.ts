import type { ReferralFact, TimedStep } from './fact.ts'
import { dayOf, netDays } from './net-days.ts'

type Step = Exclude<TimedStep, 'sent'>

/** A step is reached once: its instant, and in how many working days net of pauses. */
export function reached(fact: ReferralFact, step: Step, at: string): Partial<ReferralFact> {
  const instant = `${step}At` as const
  if (fact[instant] !== null) return {}
  return { [instant]: at, days: { ...fact.days, [step]: netDays(fact, dayOf(at)) } }
}

/** Steps are to be reached again. */
export function undone(fact: ReferralFact, ...steps: Step[]): Partial<ReferralFact> {
  const instants = Object.fromEntries(steps.map((step) => [`${step}At`, null]))
  return { ...instants, days: { ...fact.days, ...Object.fromEntries(steps.map((step) => [step, null])) } }
}
