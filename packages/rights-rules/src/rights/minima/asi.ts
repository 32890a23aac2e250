import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { least, minus, over, plus, positive, rounded } from '../../values/amounts.ts'
import { above, all, any, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, NO, steps, ZERO } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import { aahOf } from './aah.ts'
import { isOldEnough, livesHere, meansOf } from './means.ts'

// Texts read on 2026-11-25.

const say = steps('asi', {
  invalid: ["Pension d'invalidité, ou retraite avec une inaptitude au travail", 'CSS art. L815-24'],
  young: ["N'a pas encore l'âge de l'allocation de solidarité aux personnes âgées", 'CSS art. L815-24'],
  person: ['Remplit les conditions personnelles', 'CSS art. L815-24, L816-1'],
  both: ['Les deux membres du couple y ont droit', 'CSS art. L815-24-1, D815-19'],
  ceiling: ['Plafond de ressources par mois', 'CSS art. L815-24-1, D815-19'],
  most: ['Montant maximal par mois', 'CSS art. L815-24-1, D815-19'],
  aah: ['AAH du conjoint', 'CSS art. R815-22'],
  paid: ["Allocation supplémentaire d'invalidité versée", 'CSS art. L815-24-1']
})

/** Allocation supplémentaire d'invalidité. */
export const asi: Right = {
  id: 'asi',
  label: "Allocation supplémentaire d'invalidité (ASI)",
  per: 'month',
  needs: [],
  besides: ['aah'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { applicant, partner, coupled } = check
  const one = mayClaim(check, applicant)
  const other = partner ? all(coupled, mayClaim(check, partner)) : NO
  const open = any(one, other)
  if (open.max === 0) return { open, amount: ZERO }
  const both = say.both(all(one, other))
  const monthly = figures(check)
  const ceiling = say.ceiling(when(coupled, monthly.coupleCeiling, monthly.singleCeiling))
  const most = say.most(when(both, monthly.couple, monthly.single))
  const benefits = say.aah(
    check.overAdults((person) => when(person === applicant ? one : other, 0, () => aahBeside(check, person)))
  )
  const left = positive(minus(ceiling, meansOf(check, ceiling, benefits)))
  const amount = say.paid(rounded(least(most, left)))
  const share = (entitled: Condition): Amount => when(entitled, () => when(both, () => over(amount, 2), amount))
  const persons = new Map([[applicant.id, share(one)]])
  if (partner) persons.set(partner.id, share(other))
  return { open, amount, persons }
}

const figures = ofLaw((parameter) => ({
  single: over(parameter('asi.single'), 12),
  couple: over(parameter('asi.couple'), 12),
  singleCeiling: over(parameter('asi.single-ceiling'), 12),
  coupleCeiling: over(parameter('asi.couple-ceiling'), 12)
}))

function mayClaim(check: Check, person: Person): Condition {
  const month = check.month - 1
  const retired = above(person.resource('pension', month), 0)
  const invalid = say.invalid(
    any(above(person.resource('invalidity_pension', month), 0), all(retired, person.flag('unfitForWork'))),
    person.id
  )
  const young = say.young(not(isOldEnough(check, person)), person.id)
  return say.person(all(invalid, young, livesHere(check, person)), person.id)
}

// AAH comes after ASI for the same person: what counts here is the one of somebody without ASI.
function aahBeside(check: Check, person: Person): Amount {
  if (!check.isClaimed('aah')) return check.amountFor('aah', person)
  const { open, amount } = aahOf(check, person, ZERO)
  return plus(when(open, amount))
}
