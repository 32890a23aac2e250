import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { RESOURCE_KINDS } from '../../situation/kinds.ts'
import { type Month, monthsBefore, monthsBetween, readDay } from '../../time/calendar.ts'
import { least, minus, most, over, plus, positive, sum, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { all, any, atLeast, atMost, below, choose, count, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, amountTold, type Condition, NO, steps, truthOf, unknownAmount, YES } from '../../values/value.ts'

// What RSA and prime d'activité share: who makes up the home (foyer) and what housing counts for. Texts read on 2026-11-25.

const say = steps('foyer', {
  dependant: ['Enfant ou jeune à charge', 'CASF art. R262-3'],
  children: ['Enfants et jeunes à charge', 'CASF art. R262-3'],
  weight: ['Enfants à charge, ceux en résidence alternée pour leur part', 'CASF art. R262-3'],
  adult: ['Adulte pris en compte', 'CASF art. L262-5'],
  adults: ['Adultes pris en compte', 'CASF art. L262-4, L262-5'],
  persons: ['Personnes du foyer', 'CASF art. R262-1'],
  alone: ['Parent isolé ou femme enceinte isolée', 'CASF art. L262-9'],
  recent: ['Isolement récent ou enfant de moins de trois ans', 'CASF art. R262-2'],
  permit: ['Nationalité ou titre de séjour', 'CASF art. L262-4, 2°'],
  leave: ['Ni congé parental, ni congé sabbatique ou sans solde', 'CASF art. L262-4, 4°']
})

/** The home that a minimum income is worked out for. */
export interface Home {
  children: Amount
  /** The same, a child in shared custody for its part. */
  weight: Amount
  adults: Amount
  persons: Amount
  /** How many times the amount for one person it gets, and at least when somebody raises a child alone. */
  scale: Amount
  loneScale: Amount
  /** Entitled to the increase for those who raise a child alone. */
  alone: Condition
}

/** Who makes up the home of a check. */
export function readHome(check: Check): Home {
  return check.once('home', () => makeUp(check))
}

/** In months. */
const infantAge = ofLaw((parameter) => times(parameter('rsa.alone-child-age'), 12))
const dependantAge = ofLaw((parameter) => times(parameter('rsa.dependant-age'), 12))
const permitTime = ofLaw((parameter) => times(parameter('rsa.permit-years'), 12))

function makeUp(check: Check): Home {
  const { applicant, partner, coupled } = check
  const dependants = check.children.map((child) => isDependant(check, child))
  const of = (child: Person): Condition => dependants[check.children.indexOf(child)] ?? NO
  const children = say.children(check.countChildren(of))
  const weight = say.weight(
    check.overChildren((child) =>
      when(of(child), () => when(child.is('custody', 'shared'), check.parameter('rsa.shared-child'), 1))
    )
  )
  const counts = (person: Person): Condition =>
    say.adult(all(hasPermit(check, person, NO), notOnLeave(person)), person.id)
  const both = partner ? [counts(applicant), all(coupled, counts(partner))] : [counts(applicant)]
  // whoever claims counts in any case
  const adults = say.adults(most(1, count(both)))
  const infants = (): Amount =>
    check.countChildren((child) => all(of(child), below(child.monthsAt(check.month), infantAge(check))))
  const expecting = applicant.flag('pregnant')
  const raises = any(atLeast(children, 1), expecting)
  const alone = say.alone(
    choose(
      all(not(coupled), raises),
      () => say.recent(any(atLeast(infants(), 1), expecting, recentlyAlone(check))),
      () => NO
    )
  )
  const { scale, loneScale } = scales(check, adults, weight)
  return { children, weight, adults, persons: say.persons(plus(adults, children)), scale, loneScale, alone }
}

const PERMITS = { yes: 'permit/yes', no: 'permit/no', unknown: 'permit/unknown' } as const

/** Whether a person may be counted as far as nationality and permits go. */
export function hasPermit(check: Check, person: Person, asLoneParent: Condition): Condition {
  const permits = check.once(PERMITS[truthOf(asLoneParent)], () =>
    keptBy((one: Person) => permitOf(check, one, asLoneParent))
  )
  return permits(person)
}

function permitOf(check: Check, person: Person, asLoneParent: Condition): Condition {
  const { day } = check
  return say.permit(
    choose(
      person.is('nationality', 'french'),
      () => YES,
      () =>
        choose(
          person.is('nationality', 'eea'),
          () => atLeast(person.monthsSince('residentSince', day), check.parameter('rsa.eea-months')),
          () =>
            any(
              person.is('permit', 'resident_card', 'protected'),
              all(
                person.is('permit', 'work'),
                any(asLoneParent, atLeast(person.monthsSince('permitSince', day), permitTime(check)))
              )
            )
        )
    ),
    person.id
  )
}

/** Whether a person's contract is not suspended by their own choice. */
export function notOnLeave(person: Person): Condition {
  return say.leave(person.is('leave', 'none'), person.id)
}

// how the flat amount grows from one person on, as parts of the base
const growth = ofLaw((parameter) => ({
  second: parameter('rsa.second-person'),
  further: parameter('rsa.further-person'),
  third: minus(parameter('rsa.third-child'), parameter('rsa.further-person')),
  lone: parameter('rsa.alone'),
  loneChild: parameter('rsa.alone-child')
}))

function scales(check: Check, adults: Amount, weight: Amount): Pick<Home, 'scale' | 'loneScale'> {
  const { second, further, third, lone, loneChild } = growth(check)
  const others = plus(minus(adults, 1), weight)
  return {
    scale: plus(
      1,
      times(least(1, others), second),
      times(positive(minus(others, 1)), further),
      times(positive(minus(weight, 2)), third)
    ),
    loneScale: plus(lone, times(weight, loneChild))
  }
}

/** The flat amount for the home, from the base for one person. */
export function flatAmount(base: Amount, { scale, loneScale, alone }: Home): Amount {
  const ordinary = times(base, scale)
  return when(alone, () => most(ordinary, times(base, loneScale)), ordinary)
}

/** The flat amount that housing counts for, from the base for one person. */
export function housingFlat(check: Check, base: Amount, { persons }: Home): Amount {
  const lines = housingLines(check)(base)
  return bracket(persons, TWO_OR_THREE, (at) => lines[at]!)
}

/** From which numbers of persons on another line holds. */
const TWO_OR_THREE = [2, 3]

// by base, of which each month has its own
const housingLines = ofLaw((parameter) => {
  const two = plus(1, parameter('rsa.second-person'))
  const three = plus(two, parameter('rsa.further-person'))
  return keptBy((base: Amount): readonly Amount[] => [
    times(base, parameter('rsa.housing-1')),
    times(times(base, two), parameter('rsa.housing-2')),
    times(times(base, three), parameter('rsa.housing-3'))
  ])
})

/** Whether housing costs nothing: lent without a contribution, or one's own. */
export function isHousedFree({ dwelling }: Check): Condition {
  return any(all(dwelling.is('free'), not(dwelling.flag('contributes'))), dwelling.is('owner'))
}

/** What housing counts for: the whole flat amount when it is free or owned without aid, housing aid up to it otherwise. */
export function housingCounted(free: Condition, flat: Amount, aid: Amount): Amount {
  return when(free, flat, () => least(aid, flat))
}

/** The months of the reference quarter, oldest first. */
export function quarter(month: Month): Month[] {
  return monthsBefore(month, 3, 1)
}

function recentlyAlone({ situation, day, parameter }: Check): Condition {
  if (situation.aloneSince === 'long_ago') return NO
  return below(monthsAlone(situation.aloneSince, day), parameter('rsa.alone-months'))
}

function monthsAlone(since: string | undefined, day: number): Amount {
  const from = readDay(since)
  if (from === undefined) return unknownAmount('aloneSince')
  const months = Math.max(0, monthsBetween(from, day))
  return amountTold(months, months, { fact: 'aloneSince' })
}

// Of age to be kept, and not earning more than the increase they would bring.
function isDependant(check: Check, child: Person): Condition {
  const young = below(child.monthsAt(check.month), dependantAge(check))
  const months = quarter(check.month)
  const earned = over(sum(months.map((month) => child.income(RESOURCE_KINDS, month))), 3)
  return say.dependant(all(young, not(child.flag('placed')), atMost(earned, increase(check))), child.id)
}

const increase = ofLaw((parameter) => times(parameter('rsa.base'), parameter('rsa.further-person')))

/** Of allocation de soutien familial, what counts for each child (CASF art. R262-10-1). */
export const asfLimit = ofLaw((parameter) => times(parameter('rsa.asf-share'), parameter('bmaf')))
