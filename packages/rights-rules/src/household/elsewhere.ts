import type { Outcome } from '../rights/right.ts'
import { choose, when } from '../values/conditions.ts'
import { type Amount, steps, unknownAmount, unknownCondition } from '../values/value.ts'
import type { Household } from './household.ts'

const say = steps('ailleurs', {
  place: [
    "Commune de Mayotte ou d'une collectivité d'outre-mer, aux textes à part",
    'CASF art. L542-6 ; ordonnances n° 96-1122 et n° 2002-149'
  ]
})

/** What stays open where the texts of the place have not been read. */
const TEXTS = 'parameter/outre-mer'

/** The outcome of a right, left open in Mayotte and the collectivities overseas: their amounts and conditions are not these. */
export function openElsewhere({ dwelling }: Household, outcome: Outcome): Outcome {
  const elsewhere = dwelling.isElsewhere()
  if (elsewhere.max === 0) return outcome
  const place = say.place(elsewhere)
  const open = (one: Amount): Amount => when(place, () => unknownAmount(TEXTS), one)
  const each = (of: ReadonlyMap<string, Amount>) => new Map([...of].map(([id, one]) => [id, open(one)]))
  const { persons, cost, costs, parts } = outcome
  return {
    open: choose(
      place,
      () => unknownCondition(TEXTS),
      () => outcome.open
    ),
    amount: open(outcome.amount),
    ...(persons ? { persons: each(persons) } : {}),
    ...(cost ? { cost: open(cost) } : {}),
    ...(costs ? { costs: each(costs) } : {}),
    ...(parts ? { parts: Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, open(one)])) } : {})
  }
}
