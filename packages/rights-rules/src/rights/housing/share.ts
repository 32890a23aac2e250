import type { Check } from '../../household/check.ts'
import { least, minus, over, plus, positive, ratio, roundedDown, times } from '../../values/amounts.ts'
import { type Amount, steps } from '../../values/value.ts'
import { byHome, type HousingHome } from './home.ts'

// The share of hostels and loans that is covered, and the least that is not. Texts read on 2026-11-25.

const say = steps('logement', {
  parts: ['Nombre de parts', 'CCH art. D832-11, D832-25'],
  cover: ['Coefficient de prise en charge', 'CCH art. D832-11, D832-25, D842-6, D842-15'],
  minimum: ['Loyer minimal', 'CCH art. D832-26'],
  whole: ["Arrondi à l'euro inférieur après CRDS", 'CCH art. D832-10, D832-24, D842-6, D842-15'],
  ownCost: ['Ce qui reste au moins à payer', 'CCH art. D832-17, D832-27, D842-11, D842-17']
})

/** The scale of APL, and that of the allocations de logement. */
export type Scale = 1 | 2

const HUNDREDTH = 0.01
const EURO = 100

/** How many parts a home has. */
export function parts({ parameter }: Check, home: HousingHome, scale: Scale): Amount {
  return say.parts(byHome(home, 4, (column) => parameter(`housing.parts-${scale}.${column as 'four'}`)))
}

/** The share that is covered: less as income grows, to two decimals below. */
export function coverage(highest: Amount, income: Amount, multiplier: Amount, parts: Amount): Amount {
  const share = minus(highest, ratio(income, times(multiplier, parts)))
  return say.cover(least(highest, positive(roundedDown(share, HUNDREDTH))))
}

/** What is left to pay of a rent or a payment in any case, by slices of income, in a month. */
export function minimum({ parameter }: Check, income: Amount, parts: Amount, scale: Scale): Amount {
  const first = scale === 1
  const limits = first
    ? [
        parameter('housing.minimum-1.first'),
        parameter('housing.minimum-1.second'),
        parameter('housing.minimum-1.third'),
        parameter('housing.minimum-1.fourth'),
        parameter('housing.minimum-1.fifth')
      ]
    : [
        parameter('housing.minimum-2.first'),
        parameter('housing.minimum-2.second'),
        parameter('housing.minimum-2.third'),
        parameter('housing.minimum-2.fourth')
      ]
  const rates = first
    ? [
        parameter('housing.minimum-1-rate.first'),
        parameter('housing.minimum-1-rate.second'),
        parameter('housing.minimum-1-rate.third'),
        parameter('housing.minimum-1-rate.fourth'),
        parameter('housing.minimum-1-rate.fifth'),
        parameter('housing.minimum-1-rate.last')
      ]
    : [
        parameter('housing.minimum-2-rate.first'),
        parameter('housing.minimum-2-rate.second'),
        parameter('housing.minimum-2-rate.third'),
        parameter('housing.minimum-2-rate.fourth'),
        parameter('housing.minimum-2-rate.last')
      ]
  const flat = first ? times(parameter('housing.minimum-1.flat'), parts) : parameter('housing.minimum-2.flat')
  return say.minimum(
    over(
      plus(
        bySlices(
          income,
          limits.map((limit) => times(limit, parts)),
          rates
        ),
        flat
      ),
      12
    )
  )
}

/** Rates by slices: each applies between its limit and the one before. */
export function bySlices(income: Amount, limits: readonly Amount[], rates: readonly Amount[]): Amount {
  return plus(
    ...rates.map((rate, at) => {
      const [from, to] = [limits[at - 1], limits[at]]
      const below = to ? least(income, to) : income
      return times(rate, from ? positive(minus(below, from)) : below)
    })
  )
}

/** An aid that leaves so much to pay at least of what a home costs. */
export function leaving(left: Amount, cost: Amount, aid: Amount): Amount {
  return say.ownCost(least(aid, positive(minus(cost, left))))
}

/** What is paid of an aid: whole euros after CRDS, and nothing below the least amount. */
export function wholeEuros({ parameter }: Check, aid: Amount): Amount {
  return say.whole(roundedDown(positive(minus(aid, times(aid, parameter('housing.crds')))), EURO))
}
