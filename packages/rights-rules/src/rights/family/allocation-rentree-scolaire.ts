import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { firstDay, monthAt, yearOf } from '../../time/calendar.ts'
import { least, minus, plus, positive, times } from '../../values/amounts.ts'
import { above, all, atLeast, atMost, below, known, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import { familyAge, familyIncome, isBorn, isDependant, mayHaveBenefits, netOfCrds } from './family.ts'

// Texts read on 2026-11-25.

const say = steps('ars', {
  children: ['Enfants à charge', 'CSS art. R532-1, R543-5'],
  counted: ["Enfant d'âge scolaire à la rentrée", 'CSS art. L543-1, R543-2, R543-4'],
  child: ["Montant selon l'âge de l'enfant", 'CSS art. D543-1'],
  full: ['Montant pour tous les enfants', 'CSS art. D543-1'],
  ceiling: ['Plafond de ressources', 'CSS art. R543-5'],
  reduced: ['Montant réduit de ce qui dépasse le plafond', 'CSS art. L543-2, D543-2'],
  paid: ['Allocation de rentrée scolaire versée', 'CSS art. D543-2']
})

/** Allocation de rentrée scolaire, for the start of the school year in the year of the check. */
export const allocationRentreeScolaire: Right = {
  id: 'ars',
  label: 'Allocation de rentrée scolaire (ARS)',
  per: 'year',
  needs: [],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { parameter } = check
  const year = yearOf(check.month)
  const { primaryDay, primaryAge, lastDay, lastAge } = ages(check)
  const dependants = check.children.map((child) =>
    all(isBorn(check, child), isDependant(check, child, familyAge(check)))
  )
  const isKept = (child: Person): Condition => dependants[check.children.indexOf(child)] ?? known(false)
  const children = say.children(check.countChildren(isKept))
  const isPupil = (child: Person): Condition =>
    say.counted(
      all(
        isKept(child),
        // six before February, and not yet eighteen on the 15th of September
        atLeast(child.yearsOn(primaryDay), primaryAge),
        below(child.yearsOn(lastDay), lastAge)
      ),
      child.id
    )
  const full = say.full(check.overChildren((child) => when(isPupil(child), () => forAge(check, child, year))))
  const ceiling = say.ceiling(times(parameter('ars.ceiling'), plus(1, times(children, parameter('ars.ceiling-child')))))
  const income = familyIncome(check)
  const reduced = say.reduced(
    when(atMost(income, ceiling), full, () => least(full, positive(minus(full, minus(income, ceiling)))))
  )
  const paid = say.paid(when(atLeast(reduced, parameter('ars.least-paid')), reduced))
  return { open: all(mayHaveBenefits(check), above(full, 0)), amount: paid }
}

/** Which ages are asked for, on the last day before the one by which they are reached. */
const ages = ofLaw((parameter, month) => {
  const year = yearOf(month)
  const first = plus(firstDay(monthAt(year, 0)), times(parameter('ars.primary-month'), 31))
  return {
    primaryDay: minus(plus(first, minus(parameter('ars.primary-day'), 1)), 1),
    primaryAge: parameter('ars.primary-age'),
    lastDay: minus(plus(firstDay(monthAt(year, 9)), parameter('ars.age-day')), 1),
    lastAge: parameter('ars.age')
  }
})

function forAge(check: Check, child: Person, year: number): Amount {
  const { parameter } = check
  const age = child.yearsOn(firstDay(monthAt(year + 1, 1)) - 1)
  const bmaf = parameter('bmaf', monthAt(year, 8))
  const rate = when(below(age, parameter('ars.college-age')), parameter('ars.primary'), () =>
    when(below(age, parameter('ars.lycee-age')), parameter('ars.college'), parameter('ars.lycee'))
  )
  return say.child(netOfCrds(check, times(bmaf, rate)), child.id)
}
