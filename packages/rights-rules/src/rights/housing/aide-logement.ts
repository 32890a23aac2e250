import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { minus, plus, positive, rounded, roundedDown, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, below, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, unknownAmount } from '../../values/value.ts'
import { isResident } from '../family/family.ts'
import type { Outcome, Right } from '../right.ts'
import { byHome, byZone, type Column, type HousingHome, readHousingHome } from './home.ts'
import { housingIncome } from './resources.ts'
import { tapered, tenantFormula } from './tenant.ts'

// Texts read on 2026-11-25.

const say = steps('logement', {
  claimant: ['Peut demander une aide au logement', 'CCH art. L822-2'],
  foreignStudent: ["Étudiant d'un État tiers sans bourse", 'CCH art. L822-2, loi de finances pour 2026'],
  stranger: ["Le bailleur n'est ni ascendant ni descendant", 'CCH art. L822-3'],
  pays: ['Paie un loyer', 'CCH art. L822-5, L823-1'],
  inTurn: ['Formule, les enfants en résidence alternée pour leur part', 'CCH art. L823-2 ; CE 21/07/2017, n° 398563'],
  less: ['Minoration forfaitaire', 'CCH art. D823-16 ; arrêté du 27/09/2019, art. 11'],
  whole: ["Arrondi à l'euro inférieur après CRDS", 'CCH art. D823-16'],
  reduced: ['Réduction de loyer de solidarité', 'CCH art. L442-2-1, L832-3, D823-16'],
  convention: ['Logement conventionné', 'CCH art. L831-1, 2° à 4°'],
  paid: ['Aide au logement versée', 'CCH art. L823-7, D823-16 ; arrêté du 27/09/2019, art. 12']
})

const EURO = 100

/** Aide personnalisée au logement, allocation de logement familiale ou sociale. */
export const aideLogement: Right = {
  id: 'aide-logement',
  label: 'Aide au logement (APL, ALF ou ALS)',
  per: 'month',
  needs: ['aah'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { dwelling } = check
  const rents = dwelling.is('tenant_empty', 'tenant_furnished', 'tenant_hlm')
  const social = all(dwelling.is('tenant_hlm'), not(dwelling.isOverseas()))
  const conventioned = say.convention(any(social, all(dwelling.flag('conventioned'), not(dwelling.isOverseas()))))
  // Mayotte, Saint-Pierre-et-Miquelon and the others have texts of their own
  const amount = when(dwelling.isElsewhere(), unknownAmount('dwelling/commune'), () =>
    when(rents, () => forTenant(check, conventioned, social))
  )
  const family = above(readHousingHome(check, conventioned).home.dependants, 0)
  const open = all(
    rents,
    say.claimant(
      any(
        mayClaim(check, check.applicant),
        ...(check.partner ? [all(check.coupled, mayClaim(check, check.partner))] : [])
      )
    ),
    say.stranger(not(dwelling.flag('landlordInFamily'))),
    say.pays(above(dwelling.number('rent'), 0))
  )
  return {
    open,
    amount,
    parts: {
      apl: when(all(open, conventioned), amount),
      alf: when(all(open, not(conventioned), family), amount),
      als: when(all(open, not(conventioned), not(family)), amount)
    }
  }
}

function mayClaim({ month, parameter }: Check, person: Person): Condition {
  const foreign = say.foreignStudent(
    all(
      person.is('nationality', 'other'),
      not(person.studies(month, 'none')),
      not(person.flag('grant')),
      atLeast(parameter('housing.foreign-student'), 1)
    ),
    person.id
  )
  return all(isResident(person), not(foreign))
}

function forTenant(check: Check, conventioned: Condition, social: Condition): Amount {
  const { parameter } = check
  const { home, apart, inTurn } = readHousingHome(check, conventioned)
  const income = housingIncome(check)
  const formula = tenantFormula(check, home, income)
  const shared = when(inTurn, () => say.inTurn(inPart(check, formula, tenantFormula(check, apart, income))), formula)
  const less = say.less(positive(minus(tapered(check, home, shared), parameter('housing.deduction'))))
  const crds = parameter('housing.crds')
  const whole = say.whole(roundedDown(minus(less, times(less, crds)), EURO))
  const reduction = when(social, () => rentReduction(check, home, income))
  const lost = say.reduced(times(reduction, parameter('housing.reduction-share')))
  const gross = minus(plus(whole, times(less, crds)), lost)
  const least = when(conventioned, parameter('housing.least-apl'), parameter('housing.least-al'))
  const paid = rounded(positive(minus(whole, minus(lost, times(lost, crds)))))
  return say.paid(when(atLeast(gross, least), paid))
}

// The children who live with both parents in turn count for their part of what they bring.
function inPart({ parameter }: Check, whole: Amount, apart: Amount): Amount {
  const share = parameter('housing.shared-child')
  return plus(times(whole, share), times(apart, minus(1, share)))
}

/** What a social landlord takes off the rent of those who have little. */
function rentReduction(check: Check, home: HousingHome, income: Amount): Amount {
  const { parameter } = check
  const ceiling = byZone(check, (zone) =>
    byHome(home, 6, (column) => parameter(`housing.reduction-ceiling.${zone}.${column as 'six'}`))
  )
  return when(below(income, times(12, ceiling)), () =>
    byZone(check, (zone) =>
      byHome(home, 1, (column: Column) => parameter(`housing.reduction.${zone}.${column as 'alone'}`))
    )
  )
}
