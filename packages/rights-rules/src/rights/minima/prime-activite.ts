import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import { firstDay, type Month, writeMonth } from '../../time/calendar.ts'
import { least, minus, most, over, plus, positive, ratio, rounded, sum, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, below, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, type Condition, isCertain, steps } from '../../values/value.ts'
import { netOfCrds, workCeiling } from '../family/family.ts'
import type { Outcome, Right, RightId } from '../right.ts'
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

const say = steps('prime_activite', {
  age: ['Dix-huit ans ou plus', 'CSS art. L842-2, 1°'],
  resident: ['Réside en France de manière stable et effective', 'CSS art. L842-1'],
  student: ['Ni élève, ni étudiant, sauf à gagner plus que le plafond', 'CSS art. L842-2, 3°'],
  person: ['Remplit les conditions personnelles', 'CSS art. L842-2'],
  works: ['Revenus professionnels pendant le trimestre', 'CSS art. L842-1'],
  earned: ['Revenus professionnels du mois', 'CSS art. L842-4, 1°, R844-1'],
  aah: ["AAH d'une personne qui travaille", 'CSS art. L842-8, D843-4'],
  other: ['Autres ressources du mois', 'CSS art. L842-4, 2° et 5°, R844-2'],
  benefits: ['Prestations reçues dans le mois', 'CSS art. L842-4, 5°, R844-5'],
  flat: ['Montant forfaitaire du foyer', 'CSS art. L842-3, D843-1'],
  housing: ['Forfait logement', 'CSS art. L842-4, 3°, R844-3, R844-4'],
  bonus: ['Bonification', 'CSS art. L842-3, D843-2'],
  resources: ['Ressources du foyer, au moins le montant forfaitaire', 'CSS art. L842-3'],
  month: ['Prime du mois', 'CSS art. L842-3, D843-3'],
  mean: ['Moyenne des primes des trois mois', 'CSS art. L843-4, R843-1'],
  due: ['Prime due, avant CRDS', 'CSS art. D843-5'],
  paid: ["Prime d'activité versée", 'CSS art. L841-1']
})

const EARNED: readonly ResourceKind[] = [
  'wages',
  'partial_unemployment',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment',
  'parenthood_leave'
]
/** In place of wages for the first three months of a sick leave. */
const SICK: readonly ResourceKind[] = ['sickness', 'work_accident']
/** Beside income from work, its replacement and benefits only what is taxed counts. */
const LEFT_OUT: readonly ResourceKind[] = [
  'scholarship',
  'windfall',
  'return_to_work_bonus',
  'veteran_pension',
  'asbestos'
]
const OTHER = RESOURCE_KINDS.filter((kind) => ![...EARNED, ...SICK, ...LEFT_OUT].includes(kind))

/** Prime d'activité. */
export const primeActivite: Right = {
  id: 'prime_activite',
  label: "Prime d'activité",
  per: 'month',
  needs: ['af', 'cf'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { months, open } = check.once('ppa', () => readFacts(check))
  const monthly = months.map((facts) => say.month(inMonth(check, facts), facts.name))
  const mean = say.mean(rounded(over(sum(monthly), months.length)))
  const due = say.due(when(atLeast(mean, check.parameter('ppa.least-paid')), mean))
  return { open, amount: say.paid(netOfCrds(check, due)), parts: { gross: due } }
}

function inMonth(check: Check, { name, flat, earned, others, received, housing, full, bound }: MonthFacts): Amount {
  const own = plus(earned, ...others, say.benefits(benefits(check, received), name), housing)
  const resources = say.resources(most(own, flat), name)
  const left = minus(full, resources)
  return positive(isCertain(earned) ? left : least(left, bound))
}

// what the facts come to, whatever is claimed
function readFacts(check: Check): { months: MonthFacts[]; open: Condition } {
  const months = quarter(check.month)
  const earned = months.map((month) => keptBy((person: Person) => earnedBy(check, person, month)))
  return { months: months.map((month, at) => factsOf(check, month, earned[at]!)), open: isOpen(check, earned) }
}

/** What each person earned in a month. */
type Earned = (person: Person) => Amount

function isOpen(check: Check, months: readonly Earned[]): Condition {
  const home = readHome(check)
  const earned = sum(months.map((month) => householdEarned(check, month)))
  const claimants = [mayClaim(check, check.applicant, home, months)]
  if (check.partner) claimants.push(all(check.coupled, mayClaim(check, check.partner, home, months)))
  return all(any(...claimants), say.works(above(earned, 0)))
}

function mayClaim(check: Check, person: Person, home: Home, months: readonly Earned[]): Condition {
  const { parameter, day, month } = check
  const ceiling = workCeiling(check)
  const earnsEnough = all(...months.map((earned) => above(earned(person), ceiling)))
  return say.person(
    all(
      say.age(atLeast(person.yearsOn(day), parameter('ppa.age')), person.id),
      say.resident(person.flag('livesInFrance'), person.id),
      hasPermit(check, person, home.alone),
      say.student(any(person.studies(month, 'none'), home.alone, earnsEnough), person.id),
      any(notOnLeave(person), home.alone)
    ),
    person.id
  )
}

type MonthFacts = ReturnType<typeof factsOf>

function factsOf(check: Check, month: Month, earnedBy: Earned) {
  const home = readHome(check)
  const name = writeMonth(month)
  const base = check.parameter('ppa.base', month)
  const steepness = bonusFigures(check, month)
  const bonus = (person: Person): Amount => say.bonus(bonusOf(earnedBy(person), steepness), `${person.id}/${name}`)
  const other = (person: Person): Amount => say.other(otherIncome(person, month), `${person.id}/${name}`)
  const flat = say.flat(flatAmount(base, home), name)
  const earned = householdEarned(check, earnedBy)
  const bonuses = plus(check.overAdults(bonus), check.overChildren(bonus))
  const aid = check.received('aide_logement', month)
  return {
    name,
    flat,
    earned,
    others: [check.overAdults(other), check.overChildren(other)],
    received: receivedIn(check, month),
    housing: say.housing(housingCounted(isHousedFree(check), housingFlat(check, base, home), aid), name),
    /** What is due to a home without other resources. */
    full: plus(flat, times(earned, check.parameter('ppa.share', month)), bonuses),
    /** What it never passes, whatever is earned: earnings count whole among the resources, and in part beside them. */
    bound: plus(flat, bonuses)
  }
}

function householdEarned(check: Check, earned: Earned): Amount {
  return plus(check.overAdults(earned), check.overChildren(earned))
}

function earnedBy(check: Check, person: Person, month: Month): Amount {
  const worked = person.income(EARNED, month)
  const sick = person.income(SICK, month)
  const own = plus(worked, sick.max === 0 ? sick : when(isRecent(person, month), sick))
  const aah = person.received.at('aah', month)
  const counted = aah.max === 0 ? aah : say.aah(when(atLeast(own, aahHours(check, month)), aah), person.id)
  return say.earned(plus(own, counted), `${person.id}/${writeMonth(month)}`)
}

function isRecent(person: Person, month: Month): Condition {
  return below(person.monthsSince('onSickLeaveSince', firstDay(month)), 3)
}

/** From where on a bonus grows, over which range, and up to what. */
interface Steepness {
  from: Amount
  range: Amount
  whole: Amount
}

// from so many hours at the minimum wage on, whole at so many
const bonusFigures = ofLaw((parameter): Steepness => {
  const wage = parameter('smic.hour')
  const from = times(parameter('ppa.bonus-from'), wage)
  const range = minus(times(parameter('ppa.bonus-full'), wage), from)
  return { from, range, whole: times(parameter('ppa.bonus'), parameter('ppa.base')) }
})

function bonusOf(earned: Amount, { from, range, whole }: Steepness): Amount {
  if (earned.max === 0) return earned
  return times(least(1, ratio(positive(minus(earned, from)), range)), whole)
}

/** What so many hours at the minimum wage bring: from there on, AAH counts as earned. */
const aahHours = ofLaw((parameter) => times(parameter('ppa.aah-hours'), parameter('smic.hour')))

function otherIncome(person: Person, month: Month): Amount {
  const kinds = person.income(OTHER, month)
  const sick = person.income(SICK, month)
  const late = sick.max === 0 ? sick : when(isRecent(person, month), 0, sick)
  return plus(kinds, late)
}

// what was received in a month: family benefits of which a share counts, and the rest
function receivedIn(check: Check, month: Month) {
  const got = (right: RightId): Amount => check.received(right, month)
  const asf = least(got('asf'), times(readHome(check).children, asfLimit(check, month)))
  const aah = (person: Person): Amount => {
    const received = person.received.at('aah', month)
    if (received.max === 0) return received
    const worked = person.income(EARNED, month)
    return when(atLeast(worked, aahHours(check, month)), 0, received)
  }
  const others = [asf, got('paje'), got('aspa'), check.overAdults(aah), got('ass'), got('asi')]
  return { af: got('af'), cf: got('cf'), others }
}

// what was received, of family benefits the share that counts today
function benefits(check: Check, { af, cf, others }: ReturnType<typeof receivedIn>): Amount {
  const base = (right: RightId, received: Amount): Amount => {
    // nothing, whatever is due today
    if (received.max === 0) return received
    const due = check.amount(right)
    return times(
      received,
      when(above(due, 0), () => least(1, ratio(check.part(right, 'base'), due)), 1)
    )
  }
  return plus(base('af', af), base('cf', cf), ...others)
}
