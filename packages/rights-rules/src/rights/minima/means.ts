import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { type AssetKind, RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import { type Month, monthAt, monthsBefore, yearOf } from '../../time/calendar.ts'
import { minus, most, over, plus, positive, sum, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, choose, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, type Condition, steps, YES } from '../../values/value.ts'

// Whom ASPA and ASI are for, and what both count as resources. Texts read on 2026-11-25.

const say = steps('minimum-vieillesse', {
  unfit: ["Inaptitude au travail, ou taux d'incapacité de 50 %", 'CSS art. R815-1, L351-8, D351-1-10'],
  old: ["A l'âge de l'allocation de solidarité aux personnes âgées", 'CSS art. L815-1, R815-1'],
  resident: ['Réside en France de manière stable et régulière', 'CSS art. L815-1, L815-24, R111-2'],
  permit: ['Nationalité, protection ou dix ans de titre de séjour', 'CSS art. L816-1'],
  work: ['Revenus professionnels en moyenne par mois, après abattement', 'CSS art. R815-29'],
  other: ['Pensions et autres ressources en moyenne par mois', 'CSS art. R815-22, R815-29'],
  assets: ['Revenu des biens, au moins celui que la loi leur suppose', 'CSS art. R815-25'],
  quarter: ['Ressources des trois mois précédents, en moyenne', 'CSS art. R815-29'],
  means: ['Ressources prises en compte, sur douze mois quand trois dépassent le plafond', 'CSS art. R815-29']
})

const EARNED: readonly ResourceKind[] = [
  'wages',
  'partial_unemployment',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment'
]
const FROM_ASSETS: readonly ResourceKind[] = ['rent', 'capital']
/** R815-22 of the CSS leaves out honours and help; grants and bonuses are such. */
const LEFT_OUT: readonly ResourceKind[] = [
  'scholarship',
  'windfall',
  'return_to_work_bonus',
  'veteran_pension',
  'asbestos'
]
const OTHER = RESOURCE_KINDS.filter((kind) => ![...EARNED, ...FROM_ASSETS, ...LEFT_OUT].includes(kind))
const WORTH: readonly AssetKind[] = ['livret_a', 'untaxed_savings', 'taxed_savings', 'real_estate']
/** Counted before contributions. */
const GROSS: Partial<Record<ResourceKind, 'gross.wages' | 'gross.pension'>> = {
  wages: 'gross.wages',
  pension: 'gross.pension',
  invalidity_pension: 'gross.pension'
}

/** Whether a person has the age of ASPA: earlier for somebody who is unfit for work. */
export function isOldEnough({ day, parameter }: Check, person: Person): Condition {
  const years = person.yearsOn(day)
  const unfit = say.unfit(
    any(person.flag('unfitForWork'), atLeast(person.number('disabilityRate'), parameter('aspa.unfit-rate'))),
    person.id
  )
  const early = all(atLeast(years, parameter('aspa.unfit-age')), unfit)
  return say.old(any(atLeast(years, parameter('aspa.age')), early), person.id)
}

/** In months. */
const permitTime = ofLaw((parameter) => times(parameter('aspa.permit-years'), 12))

/** Whether a person lives here, as a national, under protection, or with a permit to work for ten years. */
export function livesHere(check: Check, person: Person): Condition {
  const { day, parameter } = check
  const settled = (): Condition =>
    any(
      person.is('permit', 'protected'),
      all(
        person.is('permit', 'resident_card', 'work'),
        atLeast(person.monthsSince('permitSince', day), permitTime(check))
      )
    )
  const permit = say.permit(
    choose(
      person.is('nationality', 'french'),
      () => YES,
      () =>
        choose(
          person.is('nationality', 'eea'),
          () => atLeast(person.monthsSince('residentSince', day), parameter('aspa.eea-months')),
          settled
        )
    ),
    person.id
  )
  return all(say.resident(person.flag('livesInFrance'), person.id), permit)
}

/** What the adults have a month beside benefits that are counted as well: over three months, or twelve where three exceed the ceiling. */
export function meansOf(check: Check, ceiling: Amount, benefits: Amount): Amount {
  const quarter = say.quarter(plus(meanOver(check, 3), benefits))
  return say.means(when(above(quarter, ceiling), () => plus(meanOver(check, 12), benefits), quarter))
}

function meanOver(check: Check, count: number): Amount {
  return check.once('minimum-vieillesse', () => keptBy((of: number) => meanOf(check, of)))(count)
}

function meanOf(check: Check, count: number): Amount {
  const months = monthsBefore(check.month, count, 1)
  const mean = (kinds: readonly ResourceKind[]): Amount =>
    over(
      check.overAdults((person) => {
        const some = kinds.filter((kind) => person.brings.includes(kind) || kind in GROSS)
        return sum(months.map((month) => inMonth(check, person, some, month)))
      }),
      count
    )
  const { parameter, coupled } = check
  const share = when(coupled, parameter('aspa.work-couple'), parameter('aspa.work-single'))
  const less = over(times(share, parameter('smic.month', monthAt(yearOf(check.month), 1))), 3)
  return plus(
    say.work(positive(minus(mean(EARNED), less))),
    say.other(mean(OTHER)),
    say.assets(most(mean(FROM_ASSETS), supposedIncome(check, months)))
  )
}

function inMonth({ parameter }: Check, person: Person, kinds: readonly ResourceKind[], month: Month): Amount {
  return sum(
    kinds.map((kind) => {
      const contributions = GROSS[kind]
      return contributions ? person.gross(kind, month, parameter(contributions)) : person.resource(kind, month)
    })
  )
}

function supposedIncome(check: Check, months: readonly Month[]): Amount {
  const { parameter } = check
  const worth = (month: Month): Amount =>
    check.overAdults((person) => sum(WORTH.map((kind) => person.asset(kind, month))))
  const income = (month: Month): Amount => over(times(worth(month), parameter('aspa.savings', month)), 12)
  return when(
    atLeast(parameter('aspa.savings-then'), 1),
    () => over(sum(months.map(income)), months.length),
    () => income(check.month)
  )
}
