import type { Check } from '../../household/check.ts'
import type { Zone } from '../../household/zones.ts'
import { least, minus, most, plus, positive, ratio, rounded, times } from '../../values/amounts.ts'
import { all, not, when } from '../../values/conditions.ts'
import { keptBy } from '../../values/kept.ts'
import { type Amount, steps } from '../../values/value.ts'
import { byHome, byZone, type Column, chargesByDependants, chargesOf, type HousingHome } from './home.ts'

// The aid for those who rent. Texts read on 2026-11-25.

type SixColumn = Exclude<Column, 'seven'>

const say = steps('logement', {
  rent: ['Loyer principal', 'CCH art. D823-16, D842-2'],
  ceiling: ['Plafond de loyer', 'CCH art. D823-16, 2° ; arrêté du 27/09/2019, art. 7, 8 et 16'],
  counted: ['Loyer pris en compte', 'CCH art. D823-16, 2°'],
  charges: ['Forfait de charges', 'CCH art. D823-16, 3° ; arrêté du 27/09/2019, art. 9 et 16'],
  least: ['Participation minimale', 'CCH art. D823-17, 2° ; arrêté du 27/09/2019, art. 13'],
  familyRate: ['Taux selon la famille', 'CCH art. D823-17, 3° ; arrêté du 27/09/2019, art. 14, 1°'],
  rentRate: ['Taux selon le loyer', 'CCH art. D823-17, 3° ; arrêté du 27/09/2019, art. 14, 2°'],
  allowance: ['Abattement forfaitaire R0', 'CCH art. D823-17, 5° ; arrêté du 27/09/2019, art. 15'],
  part: ['Participation personnelle', 'CCH art. D823-17'],
  formula: ['Loyer et charges moins participation', 'CCH art. D823-16'],
  tapered: ['Diminution pour un loyer trop élevé', 'CCH art. D823-16 ; arrêté du 27/09/2019, art. 10']
})

const HUNDREDTH_OF_PERCENT = 1e-4
const THOUSANDTH_OF_PERCENT = 1e-5

/** The rent that counts, before any ceiling. */
export function principalRent({ dwelling, parameter }: Check): Amount {
  const rent = dwelling.number('rent')
  return say.rent(when(dwelling.is('tenant_furnished'), () => times(rent, parameter('housing.furnished-share')), rent))
}

/** Rent and charges less what the household bears itself. */
export function tenantFormula(check: Check, home: HousingHome, income: Amount): Amount {
  const { parameter } = check
  const rent = say.counted(least(principalRent(check), rentCeiling(check, home)))
  const charges = say.charges(sharedCharges(check, home))
  const least_ = say.least(
    most(parameter('housing.least-part'), times(plus(rent, charges), parameter('housing.least-part-share')))
  )
  const familyRate = say.familyRate(familyRateOf(check, home))
  const allowance = say.allowance(allowanceOf(check, home))
  const rate = plus(familyRate, say.rentRate(rentRate(check, home, rent)))
  const part = say.part(plus(least_, times(rate, positive(minus(income, allowance)))))
  return say.formula(positive(minus(plus(rent, charges), part)))
}

/** The same when the rent passes a first ceiling: less and less, and nothing from a second one on. */
export function tapered(check: Check, home: HousingHome, aid: Amount): Amount {
  const { parameter } = check
  const ceiling = rentCeiling(check, home)
  const from = byZone(check, (zone) => parameter(`housing.taper.${zone}`))
  const to = byZone(check, (zone) => parameter(`housing.stop.${zone}`))
  const left = positive(minus(times(ceiling, to), principalRent(check)))
  const share = least(1, ratio(left, times(ceiling, positive(minus(to, from)))))
  return say.tapered(when(not(check.isOpen('aah')), () => times(aid, share), aid))
}

function rentCeiling(check: Check, home: HousingHome): Amount {
  return check.once('housing/rent-ceiling', () => keptBy((one: HousingHome) => rentCeilingOf(check, one)))(home)
}

function rentCeilingOf(check: Check, home: HousingHome): Amount {
  const { parameter, dwelling } = check
  const cell = (zone: Zone, column: Column): Amount => parameter(`housing.rent.${zone}.${column as 'alone'}`)
  const shared = (zone: Zone, column: Column): Amount =>
    rounded(times(cell(zone, column), parameter('housing.shared-share')))
  return say.ceiling(
    byZone(check, (zone) =>
      when(
        dwelling.flag('room'),
        () => rounded(times(cell(zone, 'alone'), parameter('housing.room-share'))),
        () =>
          when(
            dwelling.flag('shared'),
            () => byHome(home, 1, (column) => shared(zone, column)),
            () => byHome(home, 1, (column) => cell(zone, column))
          )
      )
    )
  )
}

function sharedCharges(check: Check, home: HousingHome): Amount {
  const { dwelling, parameter } = check
  return when(
    all(dwelling.flag('shared'), not(home.coupled)),
    () =>
      plus(
        when(
          dwelling.isOverseas(),
          () => parameter('housing.overseas-charges.sharer'),
          () => parameter('housing.charges.sharer')
        ),
        chargesByDependants(check, home)
      ),
    () => chargesOf(check, home)
  )
}

function familyRateOf({ parameter, dwelling }: Check, home: HousingHome): Amount {
  return when(
    dwelling.isOverseas(),
    () => byHome(home, 7, (column) => parameter(`housing.overseas-family-rate.${column}`)),
    () => byHome(home, 6, (column) => parameter(`housing.family-rate.${column as SixColumn}`))
  )
}

function allowanceOf({ parameter, dwelling }: Check, home: HousingHome): Amount {
  return byHome(home, 6, (column) =>
    column === 'one'
      ? when(
          dwelling.isOverseas(),
          () => parameter('housing.overseas-allowance'),
          () => parameter('housing.allowance.one')
        )
      : parameter(`housing.allowance.${column as SixColumn}`)
  )
}

function rentRate({ parameter }: Check, home: HousingHome, rent: Amount): Amount {
  const reference = byHome(home, 1, (column) => parameter(`housing.rent.2.${column as 'alone'}`))
  const share = rounded(ratio(rent, reference), HUNDREDTH_OF_PERCENT)
  const [low, high] = [parameter('housing.rent-rate.low'), parameter('housing.rent-rate.high')]
  return rounded(
    plus(
      times(positive(minus(least(share, high), low)), parameter('housing.rent-rate.middle')),
      times(positive(minus(share, high)), parameter('housing.rent-rate.top'))
    ),
    THOUSANDTH_OF_PERCENT
  )
}
