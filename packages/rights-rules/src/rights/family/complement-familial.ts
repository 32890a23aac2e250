import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { monthAt } from '../../time/calendar.ts'
import { least, over, plus, times } from '../../values/amounts.ts'
import { all, atLeast, atMost, below, choose, known, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
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

const say = steps('cf', {
  children: ['Enfants à charge de moins de vingt-et-un ans', 'CSS art. R522-1'],
  counted: ['Enfants à charge de trois ans et plus', 'CSS art. L522-1, R522-1'],
  overseas: ['Outre-mer : tous de plus de trois ans, un au moins de moins de cinq', 'CSS art. L755-16, R755-1'],
  enough: ["Assez d'enfants d'âge à ouvrir droit", 'CSS art. L522-1, L755-16'],
  free: ["Pas d'allocation de base de la PAJE", 'CSS art. L532-1'],
  ceiling: ['Plafond de ressources', 'CSS art. L522-2, R522-2'],
  lower: ['Plafond du montant majoré', 'CSS art. L522-3, R522-4'],
  amount: ['Montant selon les ressources', 'CSS art. L522-3, D522-1, D522-2'],
  paid: ['Complément familial versé', 'CSS art. L522-1']
})

/** From the month on that ceilings are the same overseas (décret n° 2017-551). */
const ALIGNED = monthAt(2017, 4)

/** Complément familial. */
export const complementFamilial: Right = {
  id: 'cf',
  label: 'Complément familial',
  per: 'month',
  needs: ['paje'],
  evaluate
}

/** In months. */
const dependantAge = ofLaw((parameter) => times(parameter('cf.age'), 12))
const overseasAge = ofLaw((parameter) => times(parameter('cf.overseas-age'), 12))
const leastAge = ofLaw((parameter) => times(parameter('cf.least-age'), 12))

function evaluate(check: Check): Outcome {
  const { parameter, month } = check
  const dependants = check.children.map((child) =>
    all(isBorn(check, child), isDependant(check, child, dependantAge(check)))
  )
  const isKept = (child: Person): Condition => dependants[check.children.indexOf(child)] ?? known(false)
  const children = say.children(check.countChildren(isKept))
  const isOld = (child: Person): Condition => atLeast(child.monthsAt(month), leastAge(check))
  const counted = say.counted(check.countChildren((child) => all(isKept(child), isOld(child))))
  const overseas = check.dwelling.isOverseas()
  const enough = say.enough(
    choose(
      overseas,
      () => hasYoungChild(check, isKept, isOld),
      () => atLeast(counted, parameter('cf.children'))
    )
  )
  const open = all(mayHaveBenefits(check), enough, say.free(not(check.isOpen('paje'))))
  if (open.max === 0) return { open, amount: ZERO }
  const rate = (of: 'cf.amount' | 'cf.increased', there: 'cf.overseas' | 'cf.overseas-increased'): Amount =>
    times(
      parameter('bmaf'),
      when(
        overseas,
        () => parameter(there),
        () => parameter(of)
      )
    )
  const base = rate('cf.amount', 'cf.overseas')
  const gross = say.amount(byIncome(check, children, base, rate('cf.increased', 'cf.overseas-increased')))
  const paid = say.paid(netOfCrds(check, gross))
  return {
    open,
    amount: paid,
    parts: { base: least(paid, netOfCrds(check, base)) }
  }
}

function hasYoungChild(
  check: Check,
  isKept: (child: Person) => Condition,
  isOld: (child: Person) => Condition
): Condition {
  const infants = check.countChildren((child) => all(isKept(child), not(isOld(child))))
  const young = check.countChildren((child) =>
    all(isKept(child), isOld(child), below(child.monthsAt(check.month), overseasAge(check)))
  )
  return say.overseas(all(below(infants, 1), atLeast(young, 1)))
}

function byIncome(check: Check, children: Amount, base: Amount, increased: Amount): Amount {
  const { parameter } = check
  const income = familyIncome(check)
  const two = hasTwoIncomes(check)
  const [each, third] = [parameter('cf.ceiling-child'), parameter('cf.ceiling-third')]
  const overseas = all(check.dwelling.isOverseas(), known(check.month < ALIGNED))
  // once the ceiling there was that of the allocation de rentrée scolaire, and half of it
  const there = (): Amount => times(parameter('ars.ceiling'), plus(1, times(children, parameter('ars.ceiling-child'))))
  const ceiling = say.ceiling(
    when(overseas, there, () =>
      plus(ceilingFor(parameter('cf.ceiling'), children, each, third), when(two, parameter('cf.two-incomes')))
    )
  )
  const lower = say.lower(
    when(
      overseas,
      () => over(there(), 2),
      () =>
        plus(
          ceilingFor(parameter('cf.increased-ceiling'), children, each, third),
          when(two, parameter('cf.increased-two-incomes'))
        )
    )
  )
  return when(atMost(income, lower), increased, () =>
    when(atMost(income, ceiling), base, () => tapered(ceiling, times(base, 12), income))
  )
}
