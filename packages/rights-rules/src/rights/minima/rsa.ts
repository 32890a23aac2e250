import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import { type Month, monthAt, writeMonth } from '../../time/calendar.ts'
import { least, minus, over, plus, positive, rounded, sum, times } from '../../values/amounts.ts'
import { all, any, atLeast, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import {
  asfLimit,
  flatAmount,
  type Home,
  hasPermit,
  housingCounted,
  housingFlat,
  isHousedFree,
  notOnLeave,
  quarter,
  readHome
} from './home.ts'

// Texts read on 2026-11-25.

const say = steps('rsa', {
  flat: ['Montant forfaitaire du foyer', 'CASF art. L262-2, R262-1'],
  work: ["Part des revenus professionnels, avant la prime d'activité", 'CASF art. L262-2, D262-4, avant 2016'],
  age: ['Plus de 25 ans, ou un enfant né ou à naître', 'CASF art. L262-4, 1°'],
  young: ['Jeune actif : deux ans de travail sur trois', 'CASF art. L262-7-1, D262-25-1'],
  student: ['Ni élève, ni étudiant, ni stagiaire', 'CASF art. L262-4, 3°'],
  resident: ['Réside en France de manière stable et effective', 'CASF art. L262-2'],
  person: ['Remplit les conditions personnelles', 'CASF art. L262-4'],
  ended: ['Ressource interrompue et non remplacée', 'CASF art. R262-13'],
  month: ['Ressources du mois', 'CASF art. L262-3, R262-6'],
  interest: ['Intérêts du livret A', 'CASF art. L262-3, R262-6'],
  assets: ['Revenu supposé des biens qui ne rapportent rien', 'CASF art. L132-1, R132-1'],
  own: ['Ressources du trimestre, en moyenne par mois', 'CASF art. R262-7'],
  benefits: ['Prestations du mois prises en compte', 'CASF art. R262-7, R262-11'],
  soutien: ['Allocation de soutien familial, dans sa limite par enfant', 'CASF art. R262-10-1'],
  ass: ['Allocation de solidarité spécifique, en moyenne sur le trimestre', 'CASF art. R262-7'],
  housing: ['Forfait logement', 'CASF art. R262-9, R262-10'],
  resources: ['Ressources du foyer', 'CASF art. L262-3'],
  difference: ['Montant forfaitaire moins ressources', 'CASF art. L262-2'],
  paid: ['RSA versé', 'CASF art. R262-39']
})

/** What nobody counts: R262-11 of the CASF leaves out scholarships and help that is not regular. */
const LEFT_OUT: readonly ResourceKind[] = ['scholarship', 'windfall']
/** Income from work, in its place, or for having lost it: forgotten entirely when it has ended. */
const FORGOTTEN: readonly ResourceKind[] = [
  'wages',
  'partial_unemployment',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment',
  'sickness',
  'parenthood_leave',
  'work_accident',
  'unemployment',
  'redundancy_support'
]
const EARNED: readonly ResourceKind[] = [
  'wages',
  'partial_unemployment',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment',
  'parenthood_leave'
]
/** From the month on that the prime d'activité does it. */
const SINCE_PRIME = monthAt(2016, 1)
const COUNTED = RESOURCE_KINDS.filter((kind) => !LEFT_OUT.includes(kind))

/** Revenu de solidarité active. */
export const rsa: Right = {
  id: 'rsa',
  label: 'Revenu de solidarité active (RSA)',
  per: 'month',
  needs: ['af', 'cf', 'asf', 'paje', 'aide_logement', 'aspa', 'aah', 'ass', 'asi'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { flat, open, own, work, soutien, housing } = check.once('rsa', () => readFacts(check))
  const resources = say.resources(
    plus(own, say.benefits(benefits(check, soutien)), say.housing(housing(check.amount('aide_logement'))))
  )
  const difference = say.difference(rounded(positive(minus(plus(flat, work), resources))))
  const paid = say.paid(when(atLeast(difference, check.parameter('rsa.least-paid')), difference))
  return { open, amount: paid }
}

// what the facts come to, whatever is claimed
function readFacts(check: Check) {
  const home = readHome(check)
  const base = check.parameter('rsa.base')
  const free = isHousedFree(check)
  const housed = housingFlat(check, base, home)
  return {
    flat: say.flat(flatAmount(base, home)),
    open: any(...claimants(check, home)),
    own: ownResources(check),
    work: say.work(workShare(check)),
    soutien: times(home.children, asfLimit(check)),
    housing: (aid: Amount): Amount => housingCounted(free, housed, aid)
  }
}

function claimants(check: Check, home: Home): Condition[] {
  const { applicant, partner, coupled } = check
  if (!partner) return [mayClaim(check, applicant, home, applicant.flag('pregnant'))]
  const expecting = any(applicant.flag('pregnant'), partner.flag('pregnant'))
  return [mayClaim(check, applicant, home, expecting), all(coupled, mayClaim(check, partner, home, expecting))]
}

function mayClaim(check: Check, person: Person, home: Home, expecting: Condition): Condition {
  const { parameter, day, month } = check
  const years = person.yearsOn(day)
  const worked = say.young(
    all(atLeast(years, parameter('rsa.young-age')), person.flag('workedTwoOfThreeYears')),
    person.id
  )
  const old = say.age(
    any(atLeast(years, parameter('rsa.age')), atLeast(home.children, 1), expecting, worked),
    person.id
  )
  const free = say.student(any(person.studies(month, 'none'), home.alone), person.id)
  return say.person(
    all(
      old,
      say.resident(person.flag('livesInFrance'), person.id),
      hasPermit(check, person, home.alone),
      free,
      any(notOnLeave(person), home.alone)
    ),
    person.id
  )
}

function ownResources(check: Check): Amount {
  const months = quarter(check.month)
  const part = (person: Person): Amount => {
    const kinds = person.brings.filter((kind) => COUNTED.includes(kind))
    return sum(months.map((month) => inMonth(check, person, kinds, month)))
  }
  const mean = over(plus(check.overAdults(part), check.overChildren(part)), 3)
  const assets = (person: Person): Amount => say.assets(supposedIncome(check, person), person.id)
  return say.own(plus(mean, check.overAdults(assets), check.overChildren(assets)))
}

// Until 2015 a share of what one earned was left on top.
function workShare(check: Check): Amount {
  if (check.month >= SINCE_PRIME) return ZERO
  const months = quarter(check.month)
  const earned = (person: Person): Amount =>
    sum(months.flatMap((month) => EARNED.map((kind) => whileItLasts(check, person, kind, month))))
  return times(over(plus(check.overAdults(earned), check.overChildren(earned)), 3), check.parameter('rsa.work-share'))
}

function inMonth(check: Check, person: Person, kinds: readonly ResourceKind[], month: Month): Amount {
  const counted = sum(kinds.map((kind) => whileItLasts(check, person, kind, month)))
  return say.month(
    plus(counted, say.interest(interest(check, person, month), person.id)),
    `${person.id}/${writeMonth(month)}`
  )
}

function interest(check: Check, person: Person, month: Month): Amount {
  if (person.owns.length === 0) return ZERO
  return over(times(person.asset('livret_a', month), check.parameter('livret-a.rate', month)), 12)
}

// Other income is forgotten only up to the flat amount for one person.
function whileItLasts(check: Check, person: Person, kind: ResourceKind, month: Month): Amount {
  const got = person.resource(kind, month)
  // forgotten or not, it may be nothing
  if (got.min === 0) return got
  const ended = person.hasEnded(kind, check.month)
  if (ended.max === 0) return got
  const kept = FORGOTTEN.includes(kind) ? 0 : positive(minus(got, check.parameter('rsa.base')))
  return when(say.ended(ended, `${person.id}`), kept, got)
}

function supposedIncome({ parameter, month }: Check, person: Person): Amount {
  if (person.owns.length === 0) return ZERO
  return over(
    plus(
      times(person.asset('empty_building', month), parameter('rsa.empty-building')),
      times(person.asset('empty_land', month), parameter('rsa.empty-land')),
      times(person.asset('untaxed_savings', month), parameter('rsa.idle-savings'))
    ),
    12
  )
}

function benefits(check: Check, soutien: Amount): Amount {
  const asf = least(check.amount('asf'), soutien)
  return plus(
    check.part('af', 'base'),
    check.part('cf', 'base'),
    say.soutien(asf),
    check.amount('paje'),
    check.amount('aspa'),
    check.amount('aah'),
    say.ass(check.before('ass', quarter(check.month))),
    check.amount('asi')
  )
}
