import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import { type Month, monthsBefore, yearOf } from '../../time/calendar.ts'
import { least, minus, over, plus, positive, sum, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { above, all, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
import { isHousedFree } from '../minima/home.ts'

// What a home has to live on, for the complémentaire santé solidaire: twelve months of it. Texts read on 2026-11-25.

const say = steps('css', {
  income: ['Ressources des douze mois', 'CSS art. R861-4, R861-8'],
  work: ["Revenus d'activité des douze mois", 'CSS art. R861-8, R861-14'],
  reduced: ["Revenus d'activité diminués de 30 %", 'CSS art. R861-14'],
  own: ["Revenus d'indépendant de la dernière année", 'CSS art. R861-15'],
  assets: ['Revenu supposé du patrimoine', 'CSS art. R861-6'],
  person: ['Ressources de la personne', 'CSS art. R861-4'],
  personal: ['Minima sociaux perçus', 'CSS art. R861-4, R861-10'],
  family: ['Prestations familiales perçues', 'CSS art. R861-4, R861-10'],
  paid: ['Pensions alimentaires versées', 'CSS art. R861-9'],
  housing: ['Forfait logement', 'CSS art. R861-5 à R861-7']
})

/** Left out by the text. */
const LEFT_OUT: readonly ResourceKind[] = ['scholarship', 'veteran_pension', 'asbestos', 'return_to_work_bonus']
const FROM_WORK: readonly ResourceKind[] = ['wages', 'apprentice_pay', 'internship', 'partial_unemployment']
const OWN = 'self_employment'
const OTHERS = RESOURCE_KINDS.filter((kind) => kind !== OWN && !FROM_WORK.includes(kind) && !LEFT_OUT.includes(kind))
/** Benefits that count; the others do not. */
const FAMILY = ['af', 'cf', 'asf'] as const
const MINIMA = ['ass', 'aah', 'asi'] as const

/** The resources of a home of so many members over twelve months, with what its housing counts for. */
export function healthResources(check: Check, members: Amount): Amount {
  return plus(
    check.once('css/own', () => ownOf(check)),
    say.housing(housingOf(check, members))
  )
}

function ownOf(check: Check): Amount {
  const months = windowOf(check)
  const of = (person: Person): Amount => ofPerson(check, person, months)
  const persons = [check.overAdults(of), check.overChildren(of)]
  const personal = say.personal(check.overAdults((person) => minimaOf(check, person, months)))
  const family = say.family(familyBenefits(check, months))
  const own = plus(...persons, personal, aspa(check, months), family)
  return positive(minus(own, say.paid(check.maintenancePaid(yearOf(check.month) - 1))))
}

function familyBenefits(check: Check, months: readonly Month[]): Amount {
  const paid: Amount[] = []
  for (const month of months) for (const right of FAMILY) paid.push(check.received(right, month))
  return sum(paid)
}

function windowOf({ parameter, month }: Check): Month[] {
  const last = parameter('css.window-last').min
  return monthsBefore(month, last + 11, last)
}

function ofPerson(check: Check, person: Person, months: readonly Month[]): Amount {
  const over12 = (kinds: readonly ResourceKind[]): Amount => {
    const got: Amount[] = []
    for (const kind of person.brings)
      if (kinds.includes(kind)) for (const month of months) got.push(person.resource(kind, month))
    return sum(got)
  }
  const worked = over12(FROM_WORK)
  const own = say.own(person.taxableYear([OWN], yearOf(check.month) - 1), person.id)
  const earned = plus(worked, own)
  const work =
    earned.max === 0
      ? earned
      : when(say.reduced(outOfWork(check, person), person.id), () => times(earned, kept(check)), earned)
  return say.person(
    plus(
      say.work(work, person.id),
      say.income(over12(OTHERS), person.id),
      say.assets(assetsOf(check, person, months), person.id)
    ),
    person.id
  )
}

/** What counts of the earnings of somebody who is out of work. */
const kept = ofLaw((parameter) => minus(1, parameter('css.unemployed')))

// Out of work and paid by unemployment insurance, the ASS or a training.
function outOfWork(check: Check, person: Person): Condition {
  const before = check.month - 1
  const paid = plus(
    person.income(['unemployment', 'redundancy_support', 'training'], before),
    person.received.at('ass', before)
  )
  return all(person.does(check.month, 'unemployed'), above(paid, 0))
}

function assetsOf({ parameter, month }: Check, person: Person, months: readonly Month[]): Amount {
  if (person.owns.length === 0) return ZERO
  const interest = months.map((one) => over(times(person.asset('livret_a', one), parameter('livret-a.rate', one)), 12))
  return plus(
    sum(interest),
    times(person.asset('empty_building', month), parameter('css.empty-building')),
    times(person.asset('empty_land', month), parameter('css.empty-land')),
    times(person.asset('untaxed_savings', month), parameter('css.idle-savings'))
  )
}

function minimaOf({ coupled, parameter }: Check, { received }: Person, months: readonly Month[]): Amount {
  if (MINIMA.every((right) => received.isNone(right))) return ZERO
  const inMonth = (month: Month): Amount => {
    const [ass, aah, asi] = [received.at('ass', month), received.at('aah', month), received.at('asi', month)]
    const less = (): Amount => when(coupled, parameter('css.less-asi-2'), parameter('css.less-asi-1'))
    return plus(
      ass,
      aah.max === 0 ? aah : positive(minus(aah, parameter('css.less-aah'))),
      asi.max === 0 ? asi : positive(minus(asi, less()))
    )
  }
  return sum(months.map(inMonth))
}

function aspa(check: Check, months: readonly Month[]): Amount {
  const { coupled, parameter } = check
  const less = (): Amount => when(coupled, parameter('css.less-aspa-2'), parameter('css.less-aspa-1'))
  return sum(
    months.map((month) => {
      const paid = check.received('aspa', month)
      return paid.max === 0 ? paid : positive(minus(paid, less()))
    })
  )
}

// A part of RSA's flat amount: whole when the home is owned or free, up to the housing aid otherwise.
function housingOf(check: Check, members: Amount): Amount {
  const free = check.once('css/housed-free', () => isHousedFree(check))
  const flat = (of: 'owned' | 'aided'): Amount => {
    const lines = housingLines(check)[of]
    return check.once(`css/${of}`, () => bracket(members, TWO_OR_THREE, (at) => lines[at]!))
  }
  return when(
    free,
    () => flat('owned'),
    () => least(times(check.amount('aide_logement'), 12), flat('aided'))
  )
}

/** From which numbers of members on another line holds. */
const TWO_OR_THREE = [2, 3]

// over twelve months
const housingLines = ofLaw((parameter) => {
  const base = times(parameter('rsa.base'), 12)
  const two = plus(1, parameter('rsa.second-person'))
  const three = plus(two, parameter('rsa.further-person'))
  const lines = (of: 'owned' | 'aided'): readonly Amount[] => [
    times(base, parameter(`css.${of}-1`)),
    times(times(base, two), parameter(`css.${of}-2`)),
    times(times(base, three), parameter(`css.${of}-3`))
  ]
  return { owned: lines('owned'), aided: lines('aided') }
})
