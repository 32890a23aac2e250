import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { firstDay, monthAt, yearOf } from '../../time/calendar.ts'
import { minus, plus, positive, rounded, times } from '../../values/amounts.ts'
import { all, any, atLeast, atMost, below, choose, known, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
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
const AGES = [30, 50, 60, 70] as const
type Age = (typeof AGES)[number]

/** Complémentaire santé solidaire, free or against a contribution. */
export const complementaireSante: Right = {
  id: 'css',
  label: 'Complémentaire santé solidaire',
  per: 'month',
  needs: ['rsa', 'aide_logement'],
  evaluate(check) {
    const { parameter } = check
    const ceiling = check.once('css/ceiling', () => ceilingOf(check))
    const resources = say.resources(healthResources(check, membersOf(check)))
    const rsa = say.rsa(check.isOpen('rsa'))
    const here = check.once('css/here', () => mayClaim(check))
    const free = say.free(any(rsa, atMost(resources, ceiling)))
    const most = rounded(times(ceiling, plus(1, parameter('css.contribution'))), EURO)
    const paying = say.paying(all(not(free), atMost(resources, most)))
    const open = say.open(all(here, any(free, paying)))
    const { each, fees } = check.once('css/fees', () => feesOf(check))
    const cost = say.fees(when(all(open, paying), each))
    return {
      open,
      amount: ZERO,
      cost,
      parts: { ...Object.fromEntries(fees), free: when(all(here, free), 1), cost }
    }
  }
}

// what each member would pay, and all of them together
function feesOf(check: Check): { each: Amount; fees: Map<string, Amount> } {
  const fees = new Map<string, Amount>()
  const fee = (person: Person): Amount => {
    const due = feeOf(check, person)
    fees.set(`fee/${person.id}`, due)
    return due
  }
  const adults = check.overAdults(fee)
  const children = check.overChildren((child) => when(isMember(check, child), () => fee(child)))
  return { each: plus(adults, children), fees }
}

/** A child or another person under 25 who belongs to the home. */
function isMember(check: Check, child: Person): Condition {
  const belongs = (one: Person): Condition =>
    say.member(all(below(one.yearsOn(check.day), check.parameter('css.child-age')), not(one.flag('placed'))), one.id)
  return check.once('css/member', () => keptBy(belongs))(child)
}

function membersOf(check: Check): Amount {
  return plus(
    check.overAdults(() => 1),
    check.countChildren((child) => isMember(check, child))
  )
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
    () => known(true)
  )
}

function ceilingOf(check: Check): Amount {
  const { parameter, dwelling } = check
  const children = say.children(
    check.overChildren((child) =>
      when(isMember(check, child), () => when(child.is('custody', 'shared'), parameter('css.shared-child'), 1))
    )
  )
  const others = plus(
    minus(
      check.overAdults(() => 1),
      1
    ),
    children
  )
  const beyond = (rank: number, rate: Amount): Amount => times(positive(minus(others, rank)), rate)
  const second = parameter('css.second')
  const third = parameter('css.third')
  const homes = plus(
    1,
    beyond(0, second),
    beyond(1, minus(third, second)),
    beyond(3, minus(parameter('css.further'), third))
  )
  const base = times(parameter('css.ceiling'), homes)
  return say.ceiling(
    rounded(
      when(dwelling.isOverseas(), () => times(base, plus(1, parameter('css.overseas'))), base),
      EURO
    )
  )
}

function feeOf({ parameter, month, day }: Check, person: Person): Amount {
  const age = when(
    atLeast(parameter('css.fee-january'), 1),
    () => person.yearsOn(firstDay(monthAt(yearOf(month), 1))),
    () => person.yearsOn(day)
  )
  const by = (ages: readonly Age[], at: (age: '0' | '30' | '50' | '60' | '70') => Amount): Amount => {
    const first = ages.at(-1)
    if (first === undefined) return at('0')
    return when(
      below(age, first),
      () => by(ages.slice(0, -1), at),
      () => at(`${first}`)
    )
  }
  const ordinary = by(AGES, (years) => parameter(`css.fee.${years}`))
  return say.fee(
    when(
      say.local(person.flag('alsaceMoselle'), person.id),
      () => by(AGES, (years) => parameter(`css.fee-local.${years}`)),
      ordinary
    ),
    person.id
  )
}
