import type { Check } from '../../household/check.ts'
import type { Month } from '../../time/calendar.ts'
import { least, minus, most, over, plus, positive, times } from '../../values/amounts.ts'
import { all, any, atLeast, below, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, unknownAmount, unknownCondition } from '../../values/value.ts'
import { byHome, byZone, chargesOf, type HousingHome } from './home.ts'
import { bySlices, coverage, leaving, minimum, parts } from './share.ts'

// The aid for those who pay back the loan of their home, signed before 2018 but for a few. Texts read on 2026-11-25.

const say = steps('logement', {
  served: ['Prêt qui ouvre droit', 'CCH art. L831-2, L841-4'],
  payment: ['Mensualité prise en compte', 'CCH art. D832-10, 3°, D842-6, 3° ; arrêté du 27/09/2019, art. 18 et 33'],
  charges: ['Forfait de charges', 'CCH art. D832-10, 4°, D842-6, 4° ; arrêté du 27/09/2019, art. 19 et 34'],
  minimum: ['Mensualité minimale', 'CCH art. D832-15, 1° ; arrêté du 27/09/2019, art. 23'],
  formula: ['Part prise en charge', 'CCH art. D832-10, D842-6'],
  less: ['Minoration forfaitaire', 'CCH art. D832-10, D842-6'],
  left: ['Part des ressources qui reste à payer', 'CCH art. D832-17, D832-18, D842-11, D842-12']
})

/** Whether the loan of a buyer still gives a right. */
export function loanServes(check: Check, conventioned: Condition): Condition {
  const { dwelling, parameter } = check
  const signed = dwelling.month('loanSignedOn')
  if (signed === undefined) return unknownCondition('dwelling/loanSignedOn')
  const old = all(conventioned, not(dwelling.flag('boughtNew')), dwelling.inZone(3))
  return say.served(
    any(
      atLeast(parameter('housing.loan-served', signed), 1),
      all(atLeast(parameter('housing.loan-served-old', signed), 1), old)
    )
  )
}

/** The aid before it is rounded. */
export function buyerAid(check: Check, home: HousingHome, income: Amount, conventioned: Condition): Amount {
  const signed = check.dwelling.month('loanSignedOn')
  if (signed === undefined) return unknownAmount('dwelling/loanSignedOn')
  return when(
    conventioned,
    () => withConvention(check, home, income, signed),
    () => without(check, home, income, signed)
  )
}

function withConvention(check: Check, home: HousingHome, income: Amount, signed: Month): Amount {
  const { parameter, dwelling } = check
  const ceiling = byZone(check, (zone) =>
    when(
      dwelling.flag('boughtNew'),
      () => byHome(home, 1, (column) => parameter(`housing.loan-new.${zone}.${column as 'one'}`, signed)),
      () => byHome(home, 1, (column) => parameter(`housing.loan-old.${zone}.${column as 'one'}`, signed))
    )
  )
  const count = parts(check, home, 1)
  const share = coverage(parameter('housing.cover-1'), income, parameter('housing.multiplier-loan'), count)
  const rates = [parameter('housing.loan-rate-low'), parameter('housing.loan-rate-high')]
  const slices = bySlices(income, [times(parameter('housing.loan-limit'), count)], rates)
  return aid(check, home, income, { ceiling, share, minimum: say.minimum(over(slices, 12)) })
}

function without(check: Check, home: HousingHome, income: Amount, signed: Month): Amount {
  const { parameter } = check
  const ceiling = byZone(check, (zone) =>
    byHome(home, 5, (column) => parameter(`housing.loan-al.${zone}.${column as 'five'}`, signed))
  )
  const count = parts(check, home, 2)
  const share = coverage(parameter('housing.cover-2'), income, parameter('housing.multiplier-2'), count)
  return aid(check, home, income, { ceiling, share, minimum: minimum(check, income, count, 2) })
}

interface Terms {
  ceiling: Amount
  share: Amount
  minimum: Amount
}

function aid(check: Check, home: HousingHome, income: Amount, terms: Terms): Amount {
  const { parameter, dwelling } = check
  const paid = dwelling.number('rent')
  const payment = say.payment(least(paid, terms.ceiling))
  const charges = say.charges(chargesOf(check, home))
  const formula = say.formula(times(terms.share, positive(minus(plus(payment, charges), terms.minimum))))
  const less = say.less(positive(minus(formula, parameter('housing.deduction'))))
  const counted = most(income, times(paid, parameter('housing.loan-floor')))
  const left = say.left(times(counted, parameter('housing.loan-own-cost')))
  return leaving(left, plus(paid, charges), less)
}

/** What a buyer who raises children alone has taken off the income. */
export function aloneAllowance({ parameter }: Check, { coupled, dependants }: HousingHome): Amount {
  return when(all(not(coupled), atLeast(dependants, 1)), () =>
    when(below(dependants, 3), parameter('housing.loan-alone.few'), parameter('housing.loan-alone.many'))
  )
}
