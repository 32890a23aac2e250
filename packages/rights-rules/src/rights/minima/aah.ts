import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import type { ResourceKind } from '../../situation/kinds.ts'
import { type Month, monthAt, yearOf } from '../../time/calendar.ts'
import { least, minus, over, plus, positive, rounded, sum, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, below, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
import { afterDeduction, deducted, deductions, familyAge, isDependant, isResident } from '../family/family.ts'
import type { Outcome, Right } from '../right.ts'
import { quarter } from './home.ts'

// Texts read on 2026-11-25.

const say = steps('aah', {
  age: ["A l'âge du droit", 'CSS art. L821-1, R821-1'],
  rate: ["Taux d'incapacité d'au moins 80 %", 'CSS art. L821-1, D821-1'],
  restricted: ["Taux d'au moins 50 %, accès à l'emploi restreint, avant la retraite", 'CSS art. L821-2, D821-1'],
  person: ['Remplit les conditions personnelles', 'CSS art. L821-1, L821-2'],
  works: ['Travaille : ressources du trimestre', 'CSS art. R821-4-1'],
  replaced: ["Revenu qui remplace celui de l'activité", 'CSS art. R821-4-4'],
  earned: ["Revenus d'activité d'une année, après déduction de 10 %", 'CSS art. R821-4 ; CGI art. 83, 3°'],
  counted: ["Revenus d'activité après abattement de 80 % puis de 40 %", 'CSS art. D821-9'],
  own: ['Ressources de la personne, pour une année', 'CSS art. R821-4'],
  partner: ['Ressources du conjoint après abattement', 'CSS art. L821-3, R821-4, avant le 01/10/2023'],
  children: ['Enfants à charge', 'CSS art. D821-2'],
  ceiling: ['Plafond de ressources par mois', 'CSS art. L821-3, D821-2'],
  pensions: ["Pensions, rentes et allocation supplémentaire d'invalidité", 'CSS art. L821-1'],
  due: ["Montant de l'AAH", 'CSS art. L821-1, L821-3, D821-2'],
  paid: ['AAH versée', 'CSS art. L821-3-1']
})

const EARNED: readonly ResourceKind[] = ['wages', 'partial_unemployment', 'apprentice_pay', 'internship', 'training']
const OWN: readonly ResourceKind[] = ['self_employment']
const WORKED: readonly ResourceKind[] = [...EARNED, ...OWN]
const UNEMPLOYMENT: readonly ResourceKind[] = ['unemployment', 'redundancy_support']
const INSTEAD: readonly ResourceKind[] = ['sickness', 'parenthood_leave']
const PENSIONS: readonly ResourceKind[] = ['pension', 'invalidity_pension', 'maintenance', 'compensatory_allowance']
const AS_TOLD: readonly ResourceKind[] = ['rent', 'capital']
/** What AAH makes up for: paid instead of it as far as they go. */
export const BEFORE_AAH: readonly ResourceKind[] = ['pension', 'invalidity_pension', 'accident_annuity']
/** What people live on who have stopped working. */
const REPLACING: readonly ResourceKind[] = [...UNEMPLOYMENT, ...INSTEAD, ...BEFORE_AAH, 'work_accident']

/** A year of income of some kinds, and the months whose deductions and minimum wage hold. */
interface Year {
  of(kinds: readonly ResourceKind[]): Amount
  taxedAs: Month
  paidAs: Month
}

/** Allocation aux adultes handicapés. */
export const aah: Right = {
  id: 'aah',
  label: 'Allocation aux adultes handicapés (AAH)',
  per: 'month',
  needs: ['asi'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { applicant, partner, coupled } = check
  const of = (person: Person): Amount => {
    const { open, amount } = aahOf(check, person, check.amountFor('asi', person))
    return say.paid(when(open, amount), person.id)
  }
  const persons = new Map([[applicant.id, of(applicant)]])
  if (partner)
    persons.set(
      partner.id,
      when(coupled, () => of(partner))
    )
  const amount = sum([...persons.values()])
  return { open: above(amount, 0), amount, persons }
}

/** What a person has, as far as allocation supplémentaire d'invalidité and pensions leave room. */
export function aahOf(check: Check, person: Person, asi: Amount): { open: Condition; amount: Amount } {
  const { parameter, coupled, month } = check
  const open = mayClaim(check, person)
  if (open.max === 0) return { open, amount: ZERO }
  const full = parameter('aah.full')
  const children = say.children(check.countChildren((child) => isDependant(check, child, familyAge(check))))
  const couple = when(coupled, parameter('aah.couple'))
  const ceiling = say.ceiling(times(full, plus(1, couple, times(children, parameter('aah.child')))))
  const income = plus(ownIncome(check, person), partnerIncome(check, person, children))
  const pensions = say.pensions(plus(person.income(BEFORE_AAH, month - 1), asi), person.id)
  const left = least(minus(full, pensions), minus(ceiling, over(income, 12)))
  return { open, amount: say.due(rounded(positive(left)), person.id) }
}

function mayClaim(check: Check, person: Person): Condition {
  return check.once('aah/may-claim', () => keptBy((one: Person) => meetsConditions(check, one)))(person)
}

function meetsConditions({ parameter, day }: Check, person: Person): Condition {
  const years = person.yearsOn(day)
  const rate = person.number('disabilityRate')
  const restricted = all(
    atLeast(rate, parameter('aah.lower-rate')),
    person.flag('restrictedAccess'),
    below(years, parameter('aah.until-age'))
  )
  return say.person(
    all(
      any(say.rate(atLeast(rate, parameter('aah.rate')), person.id), say.restricted(restricted, person.id)),
      say.age(atLeast(years, parameter('aah.age')), person.id),
      isResident(person)
    ),
    person.id
  )
}

function ownIncome(check: Check, person: Person): Amount {
  return check.once('aah/income', () => keptBy((one: Person) => incomeOf(check, one)))(person)
}

function incomeOf(check: Check, person: Person): Amount {
  const { month } = check
  const earned = sum(quarter(month).map((at) => person.income(WORKED, at)))
  const works = say.works(above(earned, 0), person.id)
  const income = (year: Year, kept: Amount, unemployed: Amount): Amount => {
    const { work, rest } = netOf(check, year, unemployed)
    return plus(afterAbatement(check, say.earned(times(work, kept), person.id), year.paidAs, person), rest)
  }
  const one = plus(1)
  const stopped = (): Amount => {
    const replaced = say.replaced(above(person.income(REPLACING, month - 1), 0), person.id)
    const kept = when(replaced, keptOf(check).stopped)
    return income(yearBeforeLast(check, person), kept, when(replaced, 1))
  }
  return say.own(
    when(works, () => income(fourQuarters(check, person), one, one), stopped),
    person.id
  )
}

function partnerIncome(check: Check, person: Person, children: Amount): Amount {
  const { parameter, applicant, partner, coupled } = check
  const other = person === applicant ? partner : applicant
  if (!other) return ZERO
  return when(all(coupled, atLeast(parameter('aah.partner-counts'), 1)), () => {
    const { work, rest } = netOf(check, yearBeforeLast(check, other), plus(1))
    const flat = plus(parameter('aah.partner-flat'), times(children, parameter('aah.partner-flat-child')))
    return say.partner(positive(minus(times(plus(work, rest), keptOf(check).partner), flat)), other.id)
  })
}

function fourQuarters({ month }: Check, person: Person): Year {
  return {
    of: (kinds) => times(4, person.taxableOver(kinds, month - 3, month - 1)),
    taxedAs: monthAt(yearOf(month) - 1, 1),
    paidAs: monthAt(yearOf(month), 1)
  }
}

function yearBeforeLast({ month }: Check, person: Person): Year {
  const year = yearOf(month) - 2
  const january = monthAt(year, 1)
  return {
    of: (kinds) => person.taxableYear(kinds, year),
    taxedAs: january,
    paidAs: january
  }
}

// What the tax office leaves of a year: from work, and beside it.
function netOf(check: Check, { of, taxedAs }: Year, unemployed: Amount): { work: Amount; rest: Amount } {
  const { work: fromWork, pension } = deductions(check, taxedAs)
  const wages = of(EARNED)
  const instead = plus(times(of(UNEMPLOYMENT), unemployed), of(INSTEAD))
  const less = deducted(plus(wages, instead), fromWork)
  const pensions = of(PENSIONS)
  const afterWages = positive(minus(instead, positive(minus(less, wages))))
  return {
    work: plus(positive(minus(wages, less)), of(OWN)),
    rest: plus(afterWages, afterDeduction(pensions, pension), of(AS_TOLD))
  }
}

function afterAbatement(check: Check, work: Amount, paidAs: Month, person: Person): Amount {
  const { low, high } = keptOf(check)
  const band = times(smicYear(check, paidAs), check.parameter('aah.work-band'))
  return say.counted(plus(times(least(work, band), low), times(positive(minus(work, band)), high)), person.id)
}

const smicYear = ofLaw((parameter) => times(parameter('smic.month'), 12))

/** What counts of income: within the band and past it, after work has stopped, and from a partner. */
const keptOf = ofLaw((parameter) => ({
  low: minus(1, parameter('aah.work-low')),
  high: minus(1, parameter('aah.work-high')),
  stopped: minus(1, parameter('aah.stopped')),
  partner: minus(1, parameter('aah.partner-share'))
}))
