import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import type { ParameterId } from '../../parameters/ruleset.ts'
import { firstDay, monthAt, monthInYear, yearOf } from '../../time/calendar.ts'
import { plus, rounded, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { all, any, atLeast, atMost, below, known, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import {
  type Amount,
  amountTold,
  type Condition,
  steps,
  unknownAmount,
  unknownCondition,
  ZERO
} from '../../values/value.ts'
import type { Outcome } from '../right.ts'

// What the grants for collège and lycée share. Texts read on 2026-11-25.

const say = steps('bourse', {
  here: ['Le foyer réside en France', "Code de l'éducation, art. D531-4, R531-18"],
  pupil: ['Élève à la charge du foyer', "Code de l'éducation, art. L531-1, D531-4, R531-19"],
  pupils: ['Élèves à la charge du foyer', "Code de l'éducation, art. L531-1, D531-4, R531-19"],
  child: ["Enfant à charge, comme sur l'avis d'imposition", "Code de l'éducation, art. D531-6, D531-21"],
  children: ["Enfants à charge, comme sur l'avis d'imposition", "Code de l'éducation, art. D531-6, D531-21"],
  income: ['Revenu fiscal de référence du foyer', "Code de l'éducation, art. D531-5, D531-20"],
  ceiling: [
    "Plafond de ressources de l'échelon",
    "Code de l'éducation, art. D531-5, D531-20 ; arrêtés du 22 mars 2016, art. 1"
  ],
  level: ["Montant annuel de l'échelon", "Code de l'éducation, art. D531-7, D531-29"],
  each: ['Bourse annuelle de chaque élève', "Code de l'éducation, art. D531-7, D531-29"],
  paid: ["Bourses de l'année scolaire", "Code de l'éducation, art. L531-1, D531-7, D531-29"]
})

const EURO = 100
/** Each of the three terms is paid whole euros. */
const THREE_EUROS = 3 * EURO
const COUNTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const
/** From which numbers of children on a ceiling grows. */
const MORE_CHILDREN = [2, 3, 4, 5, 6, 7, 8]

/** A grant for pupils of one kind of school; levels from the highest income on. */
export interface SchoolGrant {
  school: 'college' | 'lycee'
  wageBack: ParameterId
  levels: readonly { rate: ParameterId; ceiling(children: (typeof COUNTS)[number]): ParameterId }[]
}

/** What a grant comes to for the school year of a check. */
export function schoolGrant({ school, levels, wageBack }: SchoolGrant): (check: Check) => Outcome {
  // of the September whose texts hold
  const termsOf = ofLaw((parameter, start) => {
    const bmaf = parameter('bmaf', monthAt(yearOf(start), parameter('bourse.base-month').min))
    return {
      smic: parameter('smic.hour', monthAt(yearOf(start) - parameter(wageBack).min, 7)),
      levels: levels.map(({ rate, ceiling }, at) => ({
        hours: COUNTS.map((count) => parameter(ceiling(count))),
        due: say.level(rounded(times(bmaf, parameter(rate)), THREE_EUROS), `${at + 1}`)
      }))
    }
  })

  function each(check: Check): Amount {
    const start = startOfSchool(check)
    const { children, income } = homeFor(check, yearOf(start) - check.parameter('bourse.income-back', start).min)
    const { smic, levels } = termsOf(check, start)
    // the lower the income, the higher the level: from the first on, each replaces the one before
    return levels.reduce<Amount>((lower, { hours, due }, at) => {
      const most = times(
        bracket(children, MORE_CHILDREN, (line) => hours[line]!),
        smic
      )
      const ceiling = say.ceiling(rounded(most, EURO), `${at + 1}`)
      return when(atMost(income, ceiling), due, lower)
    }, ZERO)
  }

  return (check) => {
    const isPupil = (child: Person): Condition =>
      say.pupil(all(child.studies(check.month, school), not(child.flag('placed'))), child.id)
    const pupils = say.pupils(check.countChildren(isPupil))
    const some = atLeast(pupils, 1)
    const paid = say.paid(when(some, () => times(pupils, say.each(each(check)))))
    return { open: all(livesHere(check), some), amount: paid }
  }
}

function livesHere(check: Check): Condition {
  const { applicant, partner, coupled } = check
  return check.once('bourse/here', () =>
    say.here(any(applicant.flag('livesInFrance'), ...(partner ? [all(coupled, partner.flag('livesInFrance'))] : [])))
  )
}

// the children and the income of a year, for every grant
function homeFor(check: Check, year: number): { children: Amount; income: Amount } {
  const readHome = (of: number) => ({
    children: say.children(check.countChildren((child) => isKept(check, child, of))),
    income: say.income(referenceIncome(check, of))
  })
  return check.once('bourse/home', () => keptBy(readHome))(year)
}

// The September whose texts hold for the school year.
function startOfSchool({ month, parameter }: Check): number {
  const first = parameter('bourse.first-month').min
  return monthAt(monthInYear(month) >= first ? yearOf(month) : yearOf(month) - 1, 9)
}

// Born by the end of the year of the income, and a minor when it began or told to the tax office.
function isKept(check: Check, child: Person, year: number): Condition {
  const begun = firstDay(monthAt(year, 1))
  // in months of today: an unknown age may be that of somebody who was not born then
  const sinceDecember = check.month - monthAt(year, 12)
  return say.child(
    all(
      atLeast(child.monthsAt(check.month), sinceDecember),
      any(below(child.yearsOn(begun), check.parameter('bourse.of-age')), isTold(check, child)),
      not(child.flag('placed'))
    ),
    child.id
  )
}

function isTold({ situation }: Check, { id }: Person): Condition {
  const { taxHouseholds } = situation
  if (!taxHouseholds) return unknownCondition('taxHouseholds')
  return known(taxHouseholds.some(({ members, declarants }) => members.includes(id) && !declarants.includes(id)))
}

function referenceIncome(check: Check, year: number): Amount {
  const { applicant, partner, coupled, parameter } = check
  const own = incomeOf(check, applicant, year)
  if (!partner) return own
  if (taxedWith(check, applicant)?.declarants.includes(partner.id)) return own
  const both = all(coupled, atLeast(parameter('bourse.couple'), 1))
  return plus(
    own,
    when(both, () => incomeOf(check, partner, year))
  )
}

function taxedWith({ situation }: Check, { id }: Person) {
  return situation.taxHouseholds?.find(({ declarants }) => declarants.includes(id))
}

function incomeOf(check: Check, person: Person, year: number): Amount {
  const household = taxedWith(check, person)
  if (!household) return unknownAmount('taxHouseholds')
  const fact = `taxHouseholds/referenceIncome/${year}`
  const cents = household.referenceIncome?.[String(year)]
  return cents === undefined ? unknownAmount(fact) : amountTold(cents, cents, { fact })
}
