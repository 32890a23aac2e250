import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import type { ParameterId } from '../../parameters/ruleset.ts'
import { firstDay, monthAt, monthInYear, yearOf } from '../../time/calendar.ts'
import { plus, rounded, sum, times } from '../../values/amounts.ts'
import { all, any, atLeast, atMost, below, known, not, when } from '../../values/conditions.ts'
import { type Amount, amount, type Condition, steps, unknownAmount, unknownCondition } from '../../values/value.ts'
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

/** A grant for pupils of one kind of school; levels from the highest income on. */
export interface SchoolGrant {
  school: 'college' | 'lycee'
  wageBack: ParameterId
  levels: readonly { rate: ParameterId; ceiling(children: (typeof COUNTS)[number]): ParameterId }[]
}

/** What a grant comes to for the school year of the check. */
export function schoolGrant(check: Check, { school, levels, wageBack }: SchoolGrant): Outcome {
  const { applicant, partner, coupled, month } = check
  const start = startOfSchool(check)
  const year = yearOf(start) - check.parameter('bourse.income-back', start).min
  const isPupil = (child: Person): Condition =>
    say.pupil(all(child.studies(month, school), not(child.flag('placed'))), child.id)
  const pupils = say.pupils(check.countChildren(isPupil))
  const children = say.children(check.countChildren((child) => isKept(check, child, year)))
  const here = any(applicant.flag('livesInFrance'), ...(partner ? [all(coupled, partner.flag('livesInFrance'))] : []))
  const each = (): Amount => {
    const income = say.income(referenceIncome(check, year))
    const smic = check.parameter('smic.hour', monthAt(yearOf(start) - check.parameter(wageBack, start).min, 7))
    const bmaf = check.parameter('bmaf', monthAt(yearOf(start), check.parameter('bourse.base-month', start).min))
    // the lower the income, the higher the level: from the first on, each replaces the one before
    return levels.reduce<Amount>((lower, { rate, ceiling }, at) => {
      const hours = byCount(children, (count) => check.parameter(ceiling(count), start))
      const most = say.ceiling(rounded(times(hours, smic), EURO), `${at + 1}`)
      const due = say.level(rounded(times(bmaf, check.parameter(rate, start)), THREE_EUROS), `${at + 1}`)
      return when(atMost(income, most), due, lower)
    }, plus(0))
  }
  const paid = say.paid(when(atLeast(pupils, 1), () => times(pupils, say.each(each()))))
  return { open: all(say.here(here), atLeast(pupils, 1)), amount: paid }
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
  return cents === undefined ? unknownAmount(fact) : amount(cents, cents, [], { fact })
}

function byCount(children: Amount, read: (count: (typeof COUNTS)[number]) => Amount): Amount {
  const from = (at: number): Amount => {
    const count = COUNTS[at] ?? '8'
    return at >= COUNTS.length - 1
      ? read(count)
      : when(
          below(children, at + 2),
          () => read(count),
          () => from(at + 1)
        )
  }
  return sum([from(0)])
}
