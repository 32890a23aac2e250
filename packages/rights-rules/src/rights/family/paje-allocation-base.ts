import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { type Month, monthAt } from '../../time/calendar.ts'
import { plus, times } from '../../values/amounts.ts'
import { all, any, atLeast, atMost, below, known, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import {
  ceilingFor,
  familyAge,
  familyIncome,
  hasTwoIncomes,
  isDependant,
  mayHaveBenefits,
  netOfCrds
} from './family.ts'

// Texts read on 2026-11-25.

const say = steps('paje', {
  children: ['Enfants à charge', 'CSS art. L531-2, R531-1'],
  infant: ['Enfant de moins de trois ans', 'CSS art. L531-1, L531-3, D531-1'],
  times: ['Allocations dues : une, ou une par enfant né le même jour', 'CSS art. L531-3'],
  full: ['Plafond du taux plein', 'CSS art. L531-3, R522-2'],
  part: ['Plafond du taux partiel', 'CSS art. L531-2, R531-1'],
  rate: ['Montant selon les ressources', 'CSS art. L531-3, D531-3'],
  paid: ['Allocation de base versée', 'CSS art. L531-3']
})

/** From the births on that follow the rules of today. */
const REFORM = monthAt(2018, 4)

/** Prestation d'accueil du jeune enfant: allocation de base. */
export const pajeAllocationBase: Right = {
  id: 'paje',
  label: "Allocation de base de la prestation d'accueil du jeune enfant (PAJE)",
  per: 'month',
  needs: [],
  evaluate
}

/** In months. */
const infantAge = ofLaw((parameter) => times(parameter('paje.age'), 12))

function evaluate(check: Check): Outcome {
  const { month } = check
  const kept = check.children.map((child) => isDependant(check, child, familyAge(check)))
  const isKept = (child: Person): Condition => kept[check.children.indexOf(child)] ?? known(false)
  const children = say.children(check.countChildren(isKept))
  const isInfant = (child: Person): Condition => {
    const age = child.monthsAt(month)
    return say.infant(all(isKept(child), atLeast(age, 0), below(age, infantAge(check))), child.id)
  }
  const infants = check.children.map(isInfant)
  const asInfant = (child: Person): Condition => infants[check.children.indexOf(child)] ?? known(false)
  const open = all(mayHaveBenefits(check), atLeast(check.countChildren(asInfant), 1))
  if (open.max === 0) return { open, amount: ZERO }
  const family: Family = { children, income: familyIncome(check), two: hasTwoIncomes(check) }
  const each = check.mostOfChildren((child) => when(asInfant(child), () => forInfant(check, child, family, month)))
  const gross = say.rate(times(say.times(sameBirths(check, asInfant)), each))
  return { open, amount: say.paid(netOfCrds(check, gross)) }
}

type Family = { children: Amount; income: Amount; two: Condition }

function forInfant(check: Check, child: Person, family: Family, month: Month): Amount {
  const { parameter } = check
  const bornSince = atMost(child.monthsAt(month), month - REFORM)
  return when(
    bornSince,
    () =>
      byIncome(check, family, '', [
        times(parameter('bmaf'), parameter('paje.full')),
        times(parameter('bmaf'), parameter('paje.part'))
      ]),
    () => byIncome(check, family, 'before-', [parameter('paje.before-full'), parameter('paje.before-part')])
  )
}

function byIncome(
  { parameter }: Check,
  { children, income, two }: Family,
  since: '' | 'before-',
  [full, part]: readonly [Amount, Amount]
): Amount {
  const ceiling = (of: 'full' | 'part'): Amount =>
    plus(
      ceilingFor(
        parameter(`paje.${since}${of}-ceiling`),
        children,
        parameter('paje.ceiling-child'),
        parameter('paje.ceiling-third')
      ),
      when(two, parameter(`paje.${since}${of}-two-incomes`))
    )
  return when(atMost(income, say.full(ceiling('full'))), full, () =>
    when(atMost(income, say.part(ceiling('part'))), part)
  )
}

// As many as were born on one day: for the others one allowance covers all.
function sameBirths(check: Check, asInfant: (child: Person) => Condition): Amount {
  return check.mostOfChildren((child) =>
    check.countChildren((other) =>
      all(asInfant(child), asInfant(other), not(any(child.isOlderThan(other), other.isOlderThan(child))))
    )
  )
}
