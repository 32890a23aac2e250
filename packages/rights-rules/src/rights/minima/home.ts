import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { RESOURCE_KINDS } from '../../situation/kinds.ts'
import { type Month, monthsBefore, monthsBetween, readDay } from '../../time/calendar.ts'
import { least, minus, most, over, plus, positive, sum, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, below, choose, count, known, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, amount, type Condition, steps, truthOf, unknownAmount } from '../../values/value.ts'

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
  const infants = check.countChildren((child) =>
    all(of(child), below(child.monthsAt(check.month), times(check.parameter('rsa.alone-child-age'), 12)))
  )
  const expecting = applicant.flag('pregnant')
  const raises = any(atLeast(children, 1), expecting)
  const alone = say.alone(
    choose(
      all(not(coupled), raises),
      () => say.recent(any(atLeast(infants, 1), expecting, recentlyAlone(check))),
      () => known(false)
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
      () => known(true),
      () =>
        choose(
          person.is('nationality', 'eea'),
          () => atLeast(resident, check.parameter('rsa.eea-months')),
          () =>
            any(
              person.is('permit', 'resident_card', 'protected'),
              all(
                person.is('permit', 'work'),
                any(asLoneParent, atLeast(since, times(check.parameter('rsa.permit-years'), 12)))
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

/** The flat amount for the home, from the base for one person. */
export function flatAmount(check: Check, base: Amount, { weight, adults, alone }: Home): Amount {
  const parameter = check.parameter
  const others = plus(minus(adults, 1), weight)
  const ordinary = times(
    base,
    plus(
      1,
      times(least(1, others), parameter('rsa.second-person')),
      times(positive(minus(others, 1)), parameter('rsa.further-person')),
      times(positive(minus(weight, 2)), minus(parameter('rsa.third-child'), parameter('rsa.further-person')))
    )
  )
  return when(
    alone,
    () => most(ordinary, times(base, plus(parameter('rsa.alone'), times(weight, parameter('rsa.alone-child'))))),
    ordinary
  )
}

/** The flat amount that housing counts for, from the base for one person. */
export function housingFlat(check: Check, base: Amount, persons: Amount): Amount {
  const parameter = check.parameter
  const two = plus(1, parameter('rsa.second-person'))
  return when(
    below(persons, 2),
    () => times(base, parameter('rsa.housing-1')),
    () =>
      when(
        below(persons, 3),
        () => times(times(base, two), parameter('rsa.housing-2')),
        () => times(times(base, plus(two, parameter('rsa.further-person'))), parameter('rsa.housing-3'))
      )
  )
}

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
  const young = below(child.monthsAt(check.month), times(check.parameter('rsa.dependant-age'), 12))
  const months = quarter(check.month)
  const earned = over(sum(months.map((month) => child.income(RESOURCE_KINDS, month))), 3)
  const increase = times(check.parameter('rsa.base'), check.parameter('rsa.further-person'))
  return say.dependant(all(young, not(child.flag('placed')), not(above(earned, increase))), child.id)
}
