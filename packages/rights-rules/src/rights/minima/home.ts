import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { RESOURCE_KINDS } from '../../situation/kinds.ts'
import { type Month, monthsBefore, monthsBetween, readDay } from '../../time/calendar.ts'
import { least, minus, most, over, plus, positive, sum, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, below, choose, count, known, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, amount, type Condition, NO, steps, truthOf, unknownAmount, YES } from '../../values/value.ts'

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
  const of = (child: Person): Condition => dependants[check.children.indexOf(child)] ?? known(false)
  const children = say.children(check.countChildren(of))
  const weight = say.weight(
    check.overChildren((child) =>
      when(of(child), () => when(child.is('custody', 'shared'), check.parameter('rsa.shared-child'), 1))
    )
  )
  const counts = (person: Person): Condition =>
    say.adult(all(hasPermit(check, person, known(false)), notOnLeave(person)), person.id)
  const both = partner ? [counts(applicant), all(coupled, counts(partner))] : [counts(applicant)]
  // whoever claims counts in any case
  const adults = say.adults(most(1, count(both)))
  const infants = check.countChildren((child) => all(of(child), below(child.monthsAt(check.month), infantAge(check))))
  const expecting = applicant.flag('pregnant')
  const raises = any(atLeast(children, 1), expecting)
  const alone = say.alone(
    choose(
      all(not(coupled), raises),
      () => say.recent(any(atLeast(infants, 1), expecting, recentlyAlone(check))),
      () => NO
    )
  )
  return {
    children,
    weight,
    adults,
    persons: say.persons(plus(adults, children)),
    alone
  }
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
  const since = person.monthsSince('permitSince', check.day)
  const resident = person.monthsSince('residentSince', check.day)
  return say.permit(
    choose(
      person.is('nationality', 'french'),
      () => YES,
      () =>
        choose(
          person.is('nationality', 'eea'),
          () => atLeast(resident, check.parameter('rsa.eea-months')),
          () =>
            any(
              person.is('permit', 'resident_card', 'protected'),
              all(person.is('permit', 'work'), any(asLoneParent, atLeast(since, permitTime(check))))
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
const scale = ofLaw((parameter) => ({
  second: parameter('rsa.second-person'),
  further: parameter('rsa.further-person'),
  third: minus(parameter('rsa.third-child'), parameter('rsa.further-person')),
  lone: parameter('rsa.alone'),
  loneChild: parameter('rsa.alone-child')
}))

/** The flat amount for the home, from the base for one person. */
export function flatAmount(check: Check, base: Amount, { weight, adults, alone }: Home): Amount {
  const { second, further, third, lone, loneChild } = scale(check)
  const others = plus(minus(adults, 1), weight)
  const ordinary = times(
    base,
    plus(
      1,
      times(least(1, others), second),
      times(positive(minus(others, 1)), further),
      times(positive(minus(weight, 2)), third)
    )
  )
  return when(alone, () => most(ordinary, times(base, plus(lone, times(weight, loneChild)))), ordinary)
}

/** The flat amount that housing counts for, from the base for one person. */
export function housingFlat(check: Check, base: Amount, persons: Amount): Amount {
  const { two, three, first, second, third } = housingScale(check)
  return when(
    below(persons, 2),
    () => times(base, first),
    () =>
      when(
        below(persons, 3),
        () => times(times(base, two), second),
        () => times(times(base, three), third)
      )
  )
}

const housingScale = ofLaw((parameter) => {
  const two = plus(1, parameter('rsa.second-person'))
  return {
    two,
    three: plus(two, parameter('rsa.further-person')),
    first: parameter('rsa.housing-1'),
    second: parameter('rsa.housing-2'),
    third: parameter('rsa.housing-3')
  }
})

/** What housing counts for: the whole flat amount when it is free or owned without aid, housing aid up to it otherwise. */
export function housingCounted({ dwelling }: Check, flat: Amount, aid: Amount): Amount {
  const free = any(all(dwelling.is('free'), not(dwelling.flag('contributes'))), dwelling.is('owner'))
  return when(free, flat, () => least(aid, flat))
}

/** The months of the reference quarter, oldest first. */
export function quarter(month: Month): Month[] {
  return monthsBefore(month, 3, 1)
}

function recentlyAlone({ situation, day, parameter }: Check): Condition {
  if (situation.aloneSince === 'long_ago') return known(false)
  return below(monthsAlone(situation.aloneSince, day), parameter('rsa.alone-months'))
}

function monthsAlone(since: string | undefined, day: number): Amount {
  const from = readDay(since)
  if (from === undefined) return unknownAmount('aloneSince')
  const months = Math.max(0, monthsBetween(from, day))
  return amount(months, months, [], { fact: 'aloneSince' })
}

// Of age to be kept, and not earning more than the increase they would bring.
function isDependant(check: Check, child: Person): Condition {
  const young = below(child.monthsAt(check.month), dependantAge(check))
  const months = quarter(check.month)
  const earned = over(sum(months.map((month) => child.income(RESOURCE_KINDS, month))), 3)
  return say.dependant(all(young, not(child.flag('placed')), not(above(earned, increase(check)))), child.id)
}

const increase = ofLaw((parameter) => times(parameter('rsa.base'), parameter('rsa.further-person')))

/** Of allocation de soutien familial, what counts for each child (CASF art. R262-10-1). */
export const asfLimit = ofLaw((parameter) => times(parameter('rsa.asf-share'), parameter('bmaf')))
