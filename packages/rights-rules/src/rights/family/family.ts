import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import type { ResourceKind } from '../../situation/kinds.ts'
import { type Month, monthAt, monthsBefore, yearOf } from '../../time/calendar.ts'
import {
  afterWithholding,
  least,
  minus,
  most,
  over,
  plus,
  positive,
  rounded,
  sum,
  times
} from '../../values/amounts.ts'
import { above, all, any, atLeast, below, choose, not } from '../../values/conditions.ts'
import { keptBy, keptByBoth } from '../../values/kept.ts'
import { type Amount, type Condition, NO, steps, YES } from '../../values/value.ts'

// What all family benefits share. Texts read on 2026-11-25.

const say = steps('famille', {
  resident: ['Réside en France avec un titre régulier', 'CSS art. L512-1, L512-2'],
  dependant: ['Enfant à charge pour les prestations familiales', 'CSS art. L512-3, R512-2'],
  work: ["Salaire de l'enfant, en moyenne par mois", 'CSS art. R512-2'],
  wages: ['Salaires et allocations, après déduction de 10 %', 'CGI art. 83, 3°'],
  pensions: ['Pensions, après abattement de 10 %', 'CGI art. 158, 5 a'],
  person: ["Revenu net catégoriel de l'avant-dernière année", 'CSS art. R532-3'],
  paid: ['Pensions alimentaires versées', 'CSS art. R532-3, a'],
  income: ["Ressources du ménage de l'avant-dernière année", 'CSS art. R532-1, R532-3'],
  two: ['Deux revenus professionnels, ou parent isolé', 'CSS art. L522-2, R522-2'],
  net: ['Montant net de CRDS', 'Ordonnance n° 96-50, art. 14 et 19']
})

const FROM_WORK: readonly ResourceKind[] = [
  'wages',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment',
  'partial_unemployment'
]
/** Taxed like wages. */
const LIKE_WAGES: readonly ResourceKind[] = [
  'wages',
  'partial_unemployment',
  'training',
  'unemployment',
  'redundancy_support',
  'sickness',
  'parenthood_leave'
]
/** Taxed like pensions. */
const LIKE_PENSIONS: readonly ResourceKind[] = [
  'pension',
  'invalidity_pension',
  'maintenance',
  'compensatory_allowance'
]
/** Taxed without a deduction of their own. */
const AS_TOLD: readonly ResourceKind[] = ['self_employment', 'rent', 'capital']

/** Whether the family may have benefits at all: one of the adults lives here with a permit to stay. */
export function mayHaveBenefits(check: Check): Condition {
  const { applicant, partner, coupled } = check
  return check.once('may-have-benefits', () =>
    any(isResident(applicant), ...(partner ? [all(coupled, isResident(partner))] : []))
  )
}

/** Whether a person lives here, and with a permit where one is needed. */
export function isResident(person: Person): Condition {
  return say.resident(
    all(
      person.flag('livesInFrance'),
      any(
        person.is('nationality', 'french', 'eea'),
        person.is('permit', 'resident_card', 'protected', 'work', 'no_work')
      )
    ),
    person.id
  )
}

/** Until which age a child gives rights to family benefits, in months (CSS art. R512-2). */
export const familyAge = ofLaw((parameter) => times(parameter('family.age'), 12))

/** Whether a child is kept by the family: until the month of a birthday, told as an age in months, and hardly earning. */
export function isDependant(check: Check, child: Person, until: Amount): Condition {
  // several rights ask the same, each until an age of its own
  const kept = check.once('dependant', () => keptByBoth((of: Amount, one: Person) => isKept(check, one, of)))
  return kept(until, child)
}

function isKept(check: Check, child: Person, until: Amount): Condition {
  const { month } = check
  const age = child.monthsAt(month)
  const earns = choose(
    atLeast(age, workAge(check)),
    () => above(earned(child, month), workCeiling(check)),
    () => NO
  )
  return say.dependant(all(below(age, until), not(child.flag('placed')), not(earns)), child.id)
}

/** In months. */
const workAge = ofLaw((parameter) => times(parameter('family.work-age'), 12))

/** What a young person may earn in a month and still be dependent (CSS art. R512-2). */
export const workCeiling = ofLaw((parameter) =>
  times(parameter('family.work-ceiling'), times(parameter('family.work-hours'), parameter('smic.hour')))
)

/** Whether benefits run for a child: from the month after the birth on (CSS art. L552-1). */
export function isBorn(check: Check, child: Person): Condition {
  return above(child.monthsAt(check.month), 0)
}

/** The income of the adults two years before a year. */
export function familyIncome(check: Check, year = yearOf(check.month)): Amount {
  return check.once('family-income', () => keptBy((of: number) => incomeFor(check, of)))(year)
}

function incomeFor(check: Check, year: number): Amount {
  const persons = check.overAdults((person) => taxedIncome(check, person, year - 2))
  return say.income(positive(minus(persons, say.paid(check.maintenancePaid(year - 2)))))
}

/** Whether both of a couple earned enough two years ago, or one raises the children alone. */
export function hasTwoIncomes(check: Check): Condition {
  return check.once('two-incomes', () => twoIncomes(check))
}

const twoIncomesFloor = ofLaw((parameter, month) =>
  times(parameter('family.two-incomes'), parameter('social-security-ceiling.year', monthAt(yearOf(month) - 2, 1)))
)

function twoIncomes(check: Check): Condition {
  const { partner, applicant, coupled } = check
  const year = yearOf(check.month) - 2
  const earnedEnough = (person: Person): Condition =>
    atLeast(person.taxableYear(FROM_WORK, year), twoIncomesFloor(check))
  if (!partner) return YES
  return say.two(
    choose(
      coupled,
      () => all(earnedEnough(applicant), earnedEnough(partner)),
      () => YES
    )
  )
}

/** A ceiling that grows with the children: so much for each of the first two, more for each further one. */
export function ceilingFor(base: Amount, children: Amount, each: Amount, third: Amount): Amount {
  return times(base, plus(1, times(least(children, 2), each), times(positive(minus(children, 2)), third)))
}

/** What is paid of a gross amount: cents, less CRDS cut to the cent. */
export function netOfCrds({ parameter }: Check, gross: Amount): Amount {
  if (gross.max === 0) return gross
  return say.net(afterWithholding(rounded(gross), parameter('crds.rate')))
}

/** A twelfth of what is left when income passes a ceiling by less than a year of the benefit: never more than the benefit. */
export function tapered(ceiling: Amount, yearly: Amount, income: Amount): Amount {
  return over(least(yearly, positive(minus(plus(ceiling, yearly), income))), 12)
}

function earned(child: Person, month: Month): Amount {
  const months = monthsBefore(month, 3, 1)
  return say.work(over(sum(months.map((at) => child.income(FROM_WORK, at))), 3), child.id)
}

function taxedIncome(check: Check, person: Person, year: number): Amount {
  const total = (kinds: readonly ResourceKind[]): Amount => person.taxableYear(kinds, year)
  const { work, pension } = deductions(check, monthAt(year, 1))
  const wages = say.wages(afterDeduction(total(LIKE_WAGES), work), person.id)
  const pensions = say.pensions(afterDeduction(total(LIKE_PENSIONS), pension), person.id)
  return say.person(plus(wages, pensions, total(AS_TOLD)), person.id)
}

/** What the tax office takes off income for the costs it comes with, in a year: a share between two bounds. */
export interface Deduction {
  share: Amount
  least: Amount
  most: Amount
}

/** The deductions of the year of a month, from income like wages and from pensions (CGI art. 83, 3° et 158, 5 a). */
export const deductions = ofLaw((parameter) => {
  const from = (of: 'work' | 'pension'): Deduction => ({
    share: parameter(`tax.${of}-share`),
    least: parameter(`tax.${of}-least`),
    most: parameter(`tax.${of}-most`)
  })
  return { work: from('work'), pension: from('pension') }
})

/** What a deduction leaves of a year's income. */
export function afterDeduction(income: Amount, deduction: Deduction): Amount {
  return income.max === 0 ? income : positive(minus(income, deducted(income, deduction)))
}

/** What is deducted from a year's income, more than there is of it perhaps. */
export function deducted(income: Amount, { share, least: floor, most: ceiling }: Deduction): Amount {
  return least(most(times(income, share), floor), ceiling)
}
