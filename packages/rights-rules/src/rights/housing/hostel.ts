import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { least, minus, plus, positive, times } from '../../values/amounts.ts'
import { all, any, atLeast, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, unknownCondition } from '../../values/value.ts'
import { byHome, byZone, chargesOf, type HousingHome } from './home.ts'
import { coverage, leaving, minimum, parts } from './share.ts'

// The aid for those who live in a hostel (logement-foyer). Texts read on 2026-11-25.

const say = steps('logement', {
  second: ['Résidence sociale, ou foyer de jeunes travailleurs depuis 1990', 'CCH art. D832-25'],
  fee: ['Redevance prise en compte', 'CCH art. D832-24, 3°'],
  equivalent: ['Équivalence de loyer', 'CCH art. D842-16 ; arrêté du 27/09/2019, art. 43'],
  charges: ['Forfait de charges', 'CCH art. D842-15, 4° ; arrêté du 27/09/2019, art. 40'],
  formula: ['Part prise en charge', 'CCH art. D832-24, D842-15'],
  less: ['Minoration forfaitaire', 'CCH art. D832-24, D842-15']
})

/** The aid before it is rounded: by the fee where there is a convention, by a flat equivalent elsewhere. */
export function hostelAid(check: Check, home: HousingHome, income: Amount, conventioned: Condition): Amount {
  return when(
    conventioned,
    () =>
      when(
        say.second(followsSecondScale(check)),
        () => withConvention(check, home, income, 2),
        () => withConvention(check, home, income, 1)
      ),
    () => without(check, home, income)
  )
}

function followsSecondScale({ dwelling, parameter }: Check): Condition {
  const since = dwelling.month('conventionedSince')
  const young = dwelling.isHostel('young_workers')
  const recent =
    since === undefined
      ? unknownCondition('dwelling/conventionedSince')
      : atLeast(parameter('housing.young-scale', since), 1)
  return any(dwelling.isHostel('social_residence'), all(young, recent))
}

function withConvention(check: Check, home: HousingHome, income: Amount, scale: 1 | 2): Amount {
  const { parameter, dwelling } = check
  const ceiling = byZone(check, (zone) =>
    byHome(home, 4, (column) => parameter(`housing.hostel.${zone}.${column as 'four'}`))
  )
  const fee = say.fee(least(dwelling.number('rent'), ceiling))
  const count = parts(check, home, scale)
  const counted = scale === 1 ? positive(minus(income, times(parameter('housing.exempt'), count))) : income
  const share = coverage(parameter(`housing.cover-${scale}`), counted, parameter(`housing.multiplier-${scale}`), count)
  const formula = say.formula(times(share, positive(minus(fee, minimum(check, income, count, scale)))))
  return leaving(parameter(`housing.own-cost-${scale}`), fee, less(check, formula))
}

function without(check: Check, home: HousingHome, income: Amount): Amount {
  const { parameter, dwelling } = check
  const equivalent = say.equivalent(equivalentRent(check, home))
  const charges = say.charges(chargesOf(check, home))
  const count = parts(check, home, 2)
  const share = coverage(parameter('housing.cover-2'), income, parameter('housing.multiplier-2'), count)
  const cost = plus(equivalent, charges)
  const formula = say.formula(times(share, positive(minus(cost, minimum(check, income, count, 2)))))
  return least(leaving(parameter('housing.own-cost-2'), cost, less(check, formula)), dwelling.number('rent'))
}

function less({ parameter }: Check, aid: Amount): Amount {
  return say.less(positive(minus(aid, parameter('housing.deduction'))))
}

function equivalentRent(check: Check, { coupled }: HousingHome): Amount {
  const { parameter, dwelling, applicant, partner, day } = check
  const of = (kind: 'room' | 'renovated' | 'elderly' | 'other'): Amount =>
    when(
      coupled,
      () => parameter(`housing.hostel-al.${kind}.couple`),
      () => parameter(`housing.hostel-al.${kind}.alone`)
    )
  const aged = (person: Person): Condition => atLeast(person.yearsOn(day), parameter('housing.hostel-age'))
  const old = any(
    dwelling.isHostel('elderly'),
    aged(applicant),
    // either of a couple may be the resident
    ...(partner ? [all(check.coupled, aged(partner))] : [])
  )
  return when(
    dwelling.isHostel('crous'),
    () => of('room'),
    () =>
      when(
        dwelling.isHostel('crous_renovated'),
        () => of('renovated'),
        () =>
          when(
            old,
            () => of('elderly'),
            () => of('other')
          )
      )
  )
}
