import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import type { Zone } from '../../household/zones.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { minus, plus, positive, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { above, all, any, atLeast, atMost, below, known, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps } from '../../values/value.ts'
import { isBorn, isDependant } from '../family/family.ts'

// Whom a housing aid counts, and how its tables are read. Texts read on 2026-11-25.

const say = steps('logement', {
  dependants: ['Personnes à charge', 'CCH art. R823-4'],
  expecting: ['Enceinte de plus de quatre mois, comptée comme un couple', 'CCH art. L841-1, 6°, R841-2'],
  whole: ['Personnes à charge, sans les enfants en résidence alternée', 'CCH art. L823-2, R823-5']
})

/** The columns of the tables: nobody kept, by couple, then by the number of those who are. */
export type Column = 'alone' | 'couple' | 'one' | 'two' | 'three' | 'four' | 'five' | 'six' | 'seven' | 'more'

const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const
const UP_TO = [1, 2, 3, 4, 5, 6, 7] as const

/** The home that an aid is worked out for. */
export interface HousingHome {
  coupled: Condition
  dependants: Amount
}

/** Who counts, with the children who live with both parents in turn and without them. */
export interface Homes {
  /** With all its children. */
  home: HousingHome
  /** The same without those who live with both parents in turn. */
  apart: HousingHome
  /** Whether there are any. */
  inTurn: Condition
}

/** In months. */
const dependantAge = ofLaw((parameter) => times(parameter('housing.dependant-age'), 12))

/** Who counts in a home; a woman who is alone and expects a child counts as a couple, but for the APL. */
export function readHousingHome(check: Check, withApl: Condition): Homes {
  const { applicant, children } = check
  const kept = children.map((child) => all(isBorn(check, child), isDependant(check, child, dependantAge(check))))
  const isKept = (child: Person): Condition => kept[children.indexOf(child)] ?? known(false)
  const isShared = (child: Person): Condition => child.is('custody', 'shared')
  const dependants = say.dependants(check.countChildren(isKept))
  const whole = say.whole(check.countChildren((child) => all(isKept(child), not(isShared(child)))))
  const newborn = check.countChildren((child) =>
    all(atLeast(child.monthsAt(check.month), 0), not(isBorn(check, child)))
  )
  const expecting = say.expecting(
    all(
      any(all(applicant.flag('pregnant'), atMost(applicant.monthsToBirth(check.month), 4)), above(newborn, 0)),
      below(dependants, 1),
      not(withApl)
    )
  )
  const coupled = any(check.coupled, expecting)
  return {
    home: { coupled, dependants },
    apart: { coupled, dependants: whole },
    inTurn: any(...children.map((child) => all(isKept(child), isShared(child))))
  }
}

/** What a table says for a home; `last` is how many dependants have a column of their own. */
export function byHome({ coupled, dependants }: HousingHome, last: number, read: (column: Column) => Amount): Amount {
  const beyond = (): Amount => plus(read(COUNTED[last - 1]!), times(positive(minus(dependants, last)), read('more')))
  return bracket(dependants, UP_TO.slice(0, last), (count) => {
    if (count === last) return beyond()
    if (count > 0) return read(COUNTED[count - 1]!)
    return when(
      coupled,
      () => read('couple'),
      () => read('alone')
    )
  })
}

/** What a table says for the zone of the dwelling. */
export function byZone({ dwelling }: Check, read: (zone: Zone) => Amount): Amount {
  return when(
    dwelling.inZone(1),
    () => read(1),
    () =>
      when(
        dwelling.inZone(2),
        () => read(2),
        () => read(3)
      )
  )
}

/** The flat amount that charges count for. */
export function chargesOf(check: Check, home: HousingHome): Amount {
  const { dwelling, parameter } = check
  const flat = when(
    dwelling.isOverseas(),
    () => parameter('housing.overseas-charges.home'),
    () => parameter('housing.charges.home')
  )
  return plus(flat, chargesByDependants(check, home))
}

/** What each dependant adds to it. */
export function chargesByDependants({ dwelling, parameter }: Check, { dependants }: HousingHome): Amount {
  const each = when(
    dwelling.isOverseas(),
    () => parameter('housing.overseas-charges.more'),
    () => parameter('housing.charges.more')
  )
  return times(dependants, each)
}
