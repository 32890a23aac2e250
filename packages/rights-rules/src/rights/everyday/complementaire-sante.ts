import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { firstDay, monthAt, yearOf } from '../../time/calendar.ts'
import { minus, plus, positive, rounded, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { all, any, atLeast, atMost, below, choose, known, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, type Condition, steps, YES, ZERO } from '../../values/value.ts'
import { isResident } from '../family/family.ts'
import type { Right } from '../right.ts'
import { healthResources } from './health-resources.ts'

// Texts read on 2026-11-25. The right is a cover, not money: what it costs is a contribution by age.

const say = steps('css', {
  here: ['Réside en France de façon stable et régulière', 'CSS art. L861-1, L160-1'],
  apart: ['Demande pour son propre foyer', 'CSS art. R861-2'],
  member: ['Enfant du foyer', 'CSS art. R861-2'],
  children: ['Enfants du foyer, ceux en résidence alternée pour leur part', 'CSS art. R861-2, R861-3'],
  ceiling: ['Plafond de ressources du foyer', 'CSS art. L861-1, R861-3'],
  resources: ['Ressources du foyer', 'CSS art. L861-2, R861-4 à R861-15'],
  rsa: ['Bénéficiaire du RSA', 'CSS art. L861-2'],
  free: ['Sans participation financière', 'CSS art. L861-1, 1°, L861-2'],
  paying: ['Contre participation financière', 'CSS art. L861-1, 2°'],
  open: ['Conditions de la complémentaire santé solidaire', 'CSS art. L861-1'],
  local: ["Régime local d'Alsace-Moselle", 'CSS art. L861-11'],
  fee: ['Participation de la personne, selon son âge au 1er janvier', 'CSS art. L861-11 ; arrêté du 21 juin 2019'],
  fees: ['Participation mensuelle du foyer', 'CSS art. L861-11']
})

const EURO = 100
/** From which ages on the contribution grows. */
const AGES = [30, 50, 60, 70]
const FROM_AGE = ['0', '30', '50', '60', '70'] as const

/** Complémentaire santé solidaire, free or against a contribution. */
export const complementaireSante: Right = {
  id: 'css',
  label: 'Complémentaire santé solidaire',
  per: 'month',
  needs: ['rsa', 'aide_logement'],
  evaluate(check) {
    const { here, members, ceiling, most, fees } = check.once('css', () => readFacts(check))
    const resources = say.resources(healthResources(check, members))
    const rsa = say.rsa(check.isOpen('rsa'))
    const free = say.free(any(rsa, atMost(resources, ceiling)))
    const paying = say.paying(all(not(free), atMost(resources, most)))
    const open = say.open(all(here, any(free, paying)))
    const cost = say.fees(when(all(open, paying), fees.together))
    return { open, amount: ZERO, cost, costs: fees.each, parts: { free: when(all(here, free), 1) } }
  }
}

// what the facts come to, whatever is claimed
function readFacts(check: Check) {
  const adults = check.overAdults(() => 1)
  const isMember = keptBy((child: Person) => belongs(check, child))
  const ceiling = ceilingOf(check, adults, isMember)
  return {
    here: mayClaim(check),
    members: plus(adults, check.countChildren(isMember)),
    ceiling,
    most: rounded(times(ceiling, contributing(check)), EURO),
    fees: feesOf(check, isMember)
  }
}

/** Whether a child is one of the home. */
type IsMember = (child: Person) => Condition

const contributing = ofLaw((parameter) => plus(1, parameter('css.contribution')))

// what each member would pay, and all of them together
function feesOf(check: Check, isMember: IsMember): { each: ReadonlyMap<string, Amount>; together: Amount } {
  const each = new Map<string, Amount>()
  const fee = (person: Person): Amount => {
    const due = feeOf(check, person)
    each.set(person.id, due)
    return due
  }
  const adults = check.overAdults(fee)
  const children = check.overChildren((child) => when(isMember(child), () => fee(child)))
  return { each, together: plus(adults, children) }
}

// A child or another person under 25 belongs to the home.
function belongs(check: Check, child: Person): Condition {
  const young = below(child.yearsOn(check.day), check.parameter('css.child-age'))
  return say.member(all(young, not(child.flag('placed'))), child.id)
}

// Either of a couple may claim for both.
function mayClaim(check: Check): Condition {
  const { applicant, partner, coupled } = check
  const may = (person: Person): Condition =>
    all(say.here(isResident(person), person.id), say.apart(isApart(check, person), person.id))
  return any(may(applicant), ...(partner ? [all(coupled, may(partner))] : []))
}

// Whoever is under 25 and on the tax household of their parents belongs to their home.
function isApart({ situation, day, parameter }: Check, person: Person): Condition {
  return choose(
    below(person.yearsOn(day), parameter('css.child-age')),
    () => {
      if (!situation.taxHouseholds) return not(person.flag('onParentsTaxes'))
      const { id } = person
      return known(
        !situation.taxHouseholds.some(({ members, declarants }) => members.includes(id) && !declarants.includes(id))
      )
    },
    () => YES
  )
}

function ceilingOf(check: Check, adults: Amount, isMember: IsMember): Amount {
  const { full, second, third, further, overseas } = ceilings(check)
  const children = say.children(
    check.overChildren((child) =>
      when(isMember(child), () => when(child.is('custody', 'shared'), check.parameter('css.shared-child'), 1))
    )
  )
  const others = plus(minus(adults, 1), children)
  const homes = plus(
    1,
    times(others, second),
    times(positive(minus(others, 1)), third),
    times(positive(minus(others, 3)), further)
  )
  const base = times(full, homes)
  return say.ceiling(
    rounded(
      when(check.dwelling.isOverseas(), () => times(base, overseas), base),
      EURO
    )
  )
}

// for one person, and for each other one: what the third and the fifth change from there on
const ceilings = ofLaw((parameter) => {
  const [second, third] = [parameter('css.second'), parameter('css.third')]
  return {
    full: parameter('css.ceiling'),
    second,
    third: minus(third, second),
    further: minus(parameter('css.further'), third),
    overseas: plus(1, parameter('css.overseas'))
  }
})

function feeOf(check: Check, person: Person): Amount {
  const { inJanuary, ordinary, local } = feesByAge(check)
  const age = when(
    inJanuary,
    () => person.yearsOn(firstDay(monthAt(yearOf(check.month), 1))),
    () => person.yearsOn(check.day)
  )
  const at = (fees: readonly Amount[]): Amount => bracket(age, AGES, (line) => fees[line]!)
  return say.fee(
    when(
      say.local(person.flag('alsaceMoselle'), person.id),
      () => at(local),
      () => at(ordinary)
    ),
    person.id
  )
}

const feesByAge = ofLaw((parameter) => ({
  inJanuary: atLeast(parameter('css.fee-january'), 1),
  ordinary: FROM_AGE.map((age) => parameter(`css.fee.${age}`)),
  local: FROM_AGE.map((age) => parameter(`css.fee-local.${age}`))
}))
