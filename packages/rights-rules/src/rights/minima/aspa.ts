import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { least, minus, over, plus, positive, rounded } from '../../values/amounts.ts'
import { all, any, atLeast, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, type Condition, NO, steps, ZERO } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import { isOldEnough, livesHere, meansOf } from './means.ts'

// Texts read on 2026-11-25.

const say = steps('aspa', {
  person: ['Remplit les conditions personnelles', 'CSS art. L815-1, L816-1'],
  both: ['Les deux membres du couple y ont droit', 'CSS art. L815-2, D815-2'],
  ceiling: ['Plafond de ressources par mois', 'CSS art. L815-9, D815-2'],
  most: ['Montant maximal par mois', 'CSS art. L815-4, D815-1'],
  benefits: ["AAH et allocation supplémentaire d'invalidité prises en compte", 'CSS art. R815-22'],
  paid: ['Allocation de solidarité aux personnes âgées versée', 'CSS art. L815-9']
})

/** Allocation de solidarité aux personnes âgées. */
export const aspa: Right = {
  id: 'aspa',
  label: 'Allocation de solidarité aux personnes âgées (Aspa)',
  per: 'month',
  needs: ['aah', 'asi'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { applicant, partner, coupled } = check
  const one = mayClaim(check, applicant)
  const other = partner ? all(coupled, mayClaim(check, partner)) : NO
  const open = any(one, other)
  if (open.max === 0) return { open, amount: ZERO }
  const { single, couple } = monthly(check)
  const ceiling = say.ceiling(when(coupled, couple, single))
  const most = say.most(when(say.both(all(one, other)), couple, single))
  const benefits = say.benefits(check.overAdults((person) => otherMinima(check, person)))
  const left = positive(minus(ceiling, meansOf(check, ceiling, benefits)))
  return { open, amount: say.paid(rounded(least(most, left))) }
}

const monthly = ofLaw((parameter) => ({
  single: over(parameter('aspa.single'), 12),
  couple: over(parameter('aspa.couple'), 12)
}))

function mayClaim(check: Check, person: Person): Condition {
  const may = (one: Person): Condition => say.person(all(isOldEnough(check, one), livesHere(check, one)), one.id)
  return check.once('aspa/may-claim', () => keptBy(may))(person)
}

// Until 2016 an AAH ended where ASPA began; since then it goes on, and counts.
function otherMinima(check: Check, person: Person): Amount {
  const aah = check.amountFor('aah', person)
  const asi = check.amountFor('asi', person)
  const counts = (): Condition => any(not(mayClaim(check, person)), atLeast(check.parameter('aspa.aah-counts'), 1))
  return plus(aah.max === 0 ? aah : when(counts(), aah), asi)
}
