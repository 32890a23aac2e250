import type { Check } from '../../household/check.ts'
import { times } from '../../values/amounts.ts'
import { below, when } from '../../values/conditions.ts'
import { type Amount, steps } from '../../values/value.ts'
import { byHome, byZone, type HousingHome } from './home.ts'

// Texts read on 2026-11-25.

const say = steps('logement', {
  ceiling: ['Plafond de la réduction de loyer, par an', 'CCH art. L442-2-1 ; arrêté du 27/02/2018'],
  reduction: ['Réduction de loyer de solidarité', 'CCH art. L442-2-1 ; arrêté du 27/02/2018']
})

/** What a social landlord takes off the rent of those who have little. */
export function rentReduction(check: Check, home: HousingHome, income: Amount): Amount {
  const { parameter } = check
  const ceiling = byZone(check, (zone) =>
    byHome(home, 6, (column) => parameter(`housing.reduction-ceiling.${zone}.${column as 'six'}`))
  )
  const amount = (): Amount =>
    byZone(check, (zone) => byHome(home, 1, (column) => parameter(`housing.reduction.${zone}.${column as 'one'}`)))
  return say.reduction(when(below(income, say.ceiling(times(12, ceiling))), amount))
}
