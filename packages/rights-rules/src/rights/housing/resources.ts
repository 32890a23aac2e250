import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import type { ResourceKind } from '../../situation/kinds.ts'
import { monthAt, yearOf } from '../../time/calendar.ts'
import { minus, plus, positive, roundedUp, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, atMost, below, known, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, NO, steps, ZERO } from '../../values/value.ts'
import { afterDeduction, deductions } from '../family/family.ts'
import { aloneAllowance } from './buyer.ts'
import type { HousingHome } from './home.ts'

// What a household has to live on, for housing aid. Texts read on 2026-11-25.

const say = steps('logement', {
  work: ["Revenus d'activité de la période de référence", 'CCH art. R822-3, R822-4'],
  counted: ["Revenus d'activité pris en compte", 'CCH art. R822-13 à R822-17'],
  wages: ['Salaires et indemnités, après déduction de 10 %', 'CCH art. R822-4 ; CGI art. 83, 3°'],
  pensions: ['Pensions, après abattement de 10 %', 'CCH art. R822-4 ; CGI art. 158, 5 a'],
  older: ["Autres revenus de l'avant-dernière année", 'CCH art. R822-3, 3°, R822-5'],
  person: ['Ressources de la personne', 'CCH art. R822-2 à R822-5'],
  child: ["Ressources de l'enfant au-delà du plafond", 'CCH art. R822-6'],
  forgotten: ["Revenus d'activité et chômage oubliés", 'CCH art. R822-15, R822-17'],
  reduced: ["Revenus d'activité diminués de 30 %", 'CCH art. R822-13, R822-14'],
  two: ['Les deux membres du couple ont travaillé', 'CCH art. R822-7'],
  paid: ['Pensions alimentaires versées', 'CCH art. R822-3, 2°, R822-4, II'],
  assets: ['Revenu supposé du patrimoine', 'CCH art. L822-5, R822-22'],
  student: ['Ressources forfaitaires : étudiant', 'CCH art. R822-20'],
  flat: ["Ressources forfaitaires de l'étudiant", 'CCH art. R822-20, D822-21'],
  income: ['Ressources du ménage, à la centaine supérieure', 'CCH art. R822-2, D823-17, 4°']
})

const FROM_WORK: readonly ResourceKind[] = ['wages', 'apprentice_pay', 'internship', 'training', 'partial_unemployment']
const DISABLED: readonly ResourceKind[] = ['invalidity_pension', 'accident_annuity']
const OWN: readonly ResourceKind[] = ['self_employment']
const UNEMPLOYMENT: readonly ResourceKind[] = ['unemployment', 'redundancy_support']
/** Taxed like wages, or counted like them. */
const INSTEAD: readonly ResourceKind[] = ['sickness', 'parenthood_leave', 'work_accident']
const PENSIONS: readonly ResourceKind[] = ['pension', 'invalidity_pension']
/** Known by the year before. */
const LAST_YEAR: readonly ResourceKind[] = ['maintenance', 'compensatory_allowance']
/** Known by the tax notice of the year before that. */
const OLDER: readonly ResourceKind[] = ['rent', 'capital']

const HUNDRED_EUROS = 10_000

/** The income of a year that a housing aid is worked out on. */
export function housingIncome(check: Check, home: HousingHome): Amount {
  const { parameter, applicant, partner, coupled, dwelling } = check
  const year = yearOf(check.month)
  const isStudent = any(studies(check, applicant), ...(partner ? [all(coupled, studies(check, partner))] : []))
  const grant = any(applicant.flag('grant'), ...(partner ? [all(coupled, partner.flag('grant'))] : []))
  const flat = (): Amount =>
    when(
      dwelling.is('hostel'),
      () => minus(parameter('housing.student-hostel'), when(grant, parameter('housing.student-hostel-grant'))),
      () => minus(parameter('housing.student'), when(grant, parameter('housing.student-grant')))
    )
  const counted = (): Amount => {
    const persons = check.overAdults((person) => ofAdult(check, person))
    const children = check.overChildren((child) =>
      say.child(positive(minus(ofPerson(check, child), parameter('housing.member-ceiling'))), child.id)
    )
    const less = plus(
      say.paid(check.maintenancePaid(year - 1)),
      when(bothWork(check), parameter('housing.two-incomes')),
      when(dwelling.is('buyer'), () => aloneAllowance(check, home))
    )
    return plus(positive(minus(plus(persons, children), less)), assets(check))
  }
  const income = when(say.student(all(isStudent, not(dwelling.is('buyer')))), () => say.flat(flat()), counted)
  return say.income(roundedUp(income, HUNDRED_EUROS))
}

function studies({ month, day, parameter }: Check, person: Person): Condition {
  return all(
    person.studies(month, 'lycee', 'higher', 'other'),
    below(person.yearsOn(day), parameter('housing.student-age'))
  )
}

/** The twelve months from the thirteenth before to the second before; the year but one before 2021. */
function over(check: Check, person: Person, kinds: readonly ResourceKind[]): Amount {
  const lately = person.taxableOver(kinds, check.month - 13, check.month - 2)
  const before = (): Amount => person.taxableYear(kinds, yearOf(check.month) - 2)
  return lately === ZERO && before() === ZERO ? ZERO : when(overTwelveMonths(check), lately, before)
}

const overTwelveMonths = ofLaw((parameter) => atLeast(parameter('housing.twelve-months'), 1))

function ofAdult(check: Check, person: Person): Amount {
  return ofPerson(check, person, say.forgotten(isForgotten(check, person), person.id), () =>
    say.reduced(isReduced(check, person), person.id)
  )
}

/** What is left of income from work of somebody who has lost it (CCH art. R822-13). */
const unemployedShare = ofLaw((parameter) => minus(1, parameter('housing.unemployed-share')))

function ofPerson(
  check: Check,
  person: Person,
  forgotten: Condition = known(false),
  reduced: () => Condition = () => known(false)
): Amount {
  const year = yearOf(check.month)
  const earned = over(check, person, FROM_WORK)
  const share = (income: Amount): Amount =>
    income.max === 0 ? income : when(forgotten, 0, () => when(reduced(), times(income, unemployedShare(check)), income))
  const work = say.work(earned, person.id)
  const own = person.taxableYear(OWN, year - 2)
  const unemployment = over(check, person, UNEMPLOYMENT)
  const { work: fromWork, pension } = deductions(check, monthAt(year - 1, 1))
  const wages = afterDeduction(
    plus(
      say.counted(share(work), person.id),
      unemployment.max === 0 ? unemployment : when(forgotten, 0, unemployment),
      over(check, person, INSTEAD)
    ),
    fromWork
  )
  const pensions = afterDeduction(plus(over(check, person, PENSIONS), person.taxableYear(LAST_YEAR, year - 1)), pension)
  return say.person(
    plus(
      say.wages(wages, person.id),
      say.pensions(pensions, person.id),
      say.older(plus(share(own), person.taxableYear(OLDER, year - 2)), person.id)
    ),
    person.id
  )
}

// Out of work for two months without unemployment insurance, or paid RSA in the month before.
function isForgotten(check: Check, person: Person): Condition {
  const { month } = check
  const unpaid = atMost(person.income(UNEMPLOYMENT, month - 1), 0)
  return any(all(outOfWork(check, person), unpaid), above(check.received('rsa', month - 1), 0))
}

// Out of work with unemployment insurance, or retired, or living on a pension for invalidity or AAH, and not working any more.
function isReduced(check: Check, person: Person): Condition {
  const { month } = check
  const stopped = atMost(person.income(FROM_WORK, month - 1), 0)
  const pension = person.income(DISABLED, month - 1)
  const retired = any(person.does(month - 1, 'retired'), above(pension, 0), above(check.amountFor('aah', person), 0))
  return any(outOfWork(check, person), all(retired, stopped))
}

function outOfWork({ month }: Check, person: Person): Condition {
  return all(person.does(month - 2, 'unemployed'), person.does(month - 1, 'unemployed'))
}

const workFloor = ofLaw((parameter) => times(12, parameter('bmaf')))

function bothWork(check: Check): Condition {
  const { applicant, partner, coupled, month } = check
  if (!partner) return NO
  const year = yearOf(month)
  const { work } = deductions(check, monthAt(year - 1, 1))
  const worked = (person: Person): Condition =>
    atLeast(
      plus(afterDeduction(over(check, person, FROM_WORK), work), person.taxableYear(OWN, year - 2)),
      workFloor(check)
    )
  return say.two(all(coupled, worked(applicant), worked(partner)))
}

function assets(check: Check): Amount {
  const { parameter, month } = check
  const owned = check.overAdults((person) =>
    plus(
      person.asset('livret_a', month),
      person.asset('untaxed_savings', month),
      person.asset('taxed_savings', month),
      person.asset('empty_building', month),
      person.asset('empty_land', month),
      person.asset('rented_out', month)
    )
  )
  const supposed = (): Amount =>
    check.overAdults((person) =>
      plus(
        times(person.asset('empty_building', month), parameter('housing.assets-building')),
        times(person.asset('empty_land', month), parameter('housing.assets-land')),
        times(
          plus(person.asset('livret_a', month), person.asset('untaxed_savings', month)),
          parameter('housing.assets-savings')
        )
      )
    )
  return say.assets(when(all(above(owned, parameter('housing.assets')), not(check.isOpen('aah'))), supposed))
}
