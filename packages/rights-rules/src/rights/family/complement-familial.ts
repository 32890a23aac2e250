import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { least, plus, times } from '../../values/amounts.ts'
import { all, atLeast, atMost, known, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import {
  ceilingFor,
  familyIncome,
  hasTwoIncomes,
  isBorn,
  isDependant,
  mayHaveBenefits,
  netOfCrds,
  tapered
} from './family.ts'

// Texts read on 2026-11-25.

const say = steps('complement-familial', {
  children: ['Enfants à charge de moins de vingt-et-un ans', 'CSS art. R522-1'],
  counted: ['Enfants à charge de trois ans et plus', 'CSS art. L522-1, R522-1'],
  free: ["Pas d'allocation de base de la PAJE", 'CSS art. L532-1'],
  ceiling: ['Plafond de ressources', 'CSS art. L522-2, R522-2'],
  lower: ['Plafond du montant majoré', 'CSS art. L522-3, R522-4'],
  amount: ['Montant selon les ressources', 'CSS art. L522-3, D522-1, D522-2'],
  paid: ['Complément familial versé', 'CSS art. L522-1']
})

/** Complément familial. */
export const complementFamilial: Right = {
  id: 'complement-familial',
  label: 'Complément familial',
  per: 'month',
  needs: ['paje-allocation-base'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { parameter, month } = check
  const dependants = check.children.map((child) =>
    all(isBorn(check, child), isDependant(check, child, parameter('cf.age')))
  )
  const isKept = (child: Person): Condition => dependants[check.children.indexOf(child)] ?? known(false)
  const children = say.children(check.countChildren(isKept))
  const counted = say.counted(
    check.countChildren((child) =>
      all(isKept(child), atLeast(child.monthsAt(month), times(parameter('cf.least-age'), 12)))
    )
  )
  const bmaf = parameter('bmaf')
  const base = times(bmaf, parameter('cf.amount'))
  const gross = say.amount(byIncome(check, children, base, times(bmaf, parameter('cf.increased'))))
  const paid = say.paid(netOfCrds(check, gross))
  return {
    open: all(
      mayHaveBenefits(check),
      atLeast(counted, parameter('cf.children')),
      say.free(not(check.isOpen('paje-allocation-base')))
    ),
    amount: paid,
    parts: { base: least(paid, netOfCrds(check, base)) }
  }
}

function byIncome(check: Check, children: Amount, base: Amount, increased: Amount): Amount {
  const { parameter } = check
  const income = familyIncome(check)
  const two = hasTwoIncomes(check)
  const [each, third] = [parameter('cf.ceiling-child'), parameter('cf.ceiling-third')]
  const ceiling = say.ceiling(
    plus(ceilingFor(parameter('cf.ceiling'), children, each, third), when(two, parameter('cf.two-incomes')))
  )
  const lower = say.lower(
    plus(
      ceilingFor(parameter('cf.increased-ceiling'), children, each, third),
      when(two, parameter('cf.increased-two-incomes'))
    )
  )
  return when(atMost(income, lower), increased, () =>
    when(atMost(income, ceiling), base, () => least(base, tapered(ceiling, times(base, 12), income)))
  )
}
