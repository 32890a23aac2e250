import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { minus, plus, positive, rounded, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps } from '../../values/value.ts'
import { isResident } from '../family/family.ts'
import type { Outcome, Right } from '../right.ts'
import { buyerAid, loanServes } from './buyer.ts'
import { type Homes, type HousingHome, readHousingHome } from './home.ts'
import { hostelAid } from './hostel.ts'
import { rentReduction } from './rent-reduction.ts'
import { housingIncome } from './resources.ts'
import { wholeEuros } from './share.ts'
import { tapered, tenantFormula } from './tenant.ts'

// Texts read on 2026-11-25.

const say = steps('logement', {
  claimant: ['Peut demander une aide au logement', 'CCH art. L822-2'],
  foreignStudent: ["Étudiant d'un État tiers sans bourse", 'CCH art. L822-2, loi de finances pour 2026'],
  stranger: ["Le bailleur n'est ni ascendant ni descendant", 'CCH art. L822-3'],
  kind: ['Locataire, résident en foyer, ou accédant dont le prêt ouvre droit', 'CCH art. L822-2, II'],
  pays: ['Paie un loyer, une redevance ou une mensualité', 'CCH art. L822-5, L823-1'],
  inTurn: ['Aide, les enfants en résidence alternée pour leur part', 'CCH art. L823-2 ; CE 21/07/2017, n° 398563'],
  less: ['Minoration forfaitaire', 'CCH art. D823-16 ; arrêté du 27/09/2019, art. 11'],
  lost: ['Ce que la réduction de loyer retire', 'CCH art. L832-3, D823-16'],
  convention: ['Logement ou prêt conventionné', 'CCH art. L831-1'],
  paid: ['Aide au logement versée', 'CCH art. L823-7, D823-16 ; arrêté du 27/09/2019, art. 12, 21, 29, 36 et 42']
})

/** Aide personnalisée au logement, allocation de logement familiale ou sociale. */
export const aideLogement: Right = {
  id: 'aide_logement',
  codes: ['apl', 'alf', 'als'],
  label: 'Aide au logement (APL, ALF ou ALS)',
  per: 'month',
  needs: ['aah'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { dwelling, applicant, partner, coupled } = check
  const conventioned = say.convention(isConventioned(check))
  const homes = readHousingHome(check, conventioned)
  const rents = dwelling.is('tenant_empty', 'tenant_furnished', 'tenant_hlm')
  const buys = dwelling.is('buyer')
  const claimants = [mayClaim(check, applicant), ...(partner ? [all(coupled, mayClaim(check, partner))] : [])]
  const open = all(
    say.kind(any(rents, dwelling.is('hostel'), buys.max === 0 ? buys : all(buys, loanServes(check, conventioned)))),
    say.claimant(any(...claimants)),
    say.stranger(any(buys, not(dwelling.flag('landlordInFamily')))),
    say.pays(above(dwelling.number('rent'), 0))
  )
  const amount = when(
    rents,
    () => forTenant(check, homes, conventioned),
    () => elsewhere(check, homes, conventioned)
  )
  const family = above(homes.home.dependants, 0)
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

// Overseas there is no APL but in hostels.
function isConventioned({ dwelling }: Check): Condition {
  const here = not(dwelling.isOverseas())
  return any(
    all(dwelling.is('tenant_hlm'), here),
    all(dwelling.is('tenant_empty', 'tenant_furnished'), dwelling.flag('conventioned'), here),
    all(dwelling.is('hostel'), dwelling.flag('conventioned')),
    all(dwelling.is('buyer'), dwelling.flag('conventionedLoan'), here)
  )
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

function forTenant(check: Check, homes: Homes, conventioned: Condition): Amount {
  const { parameter, dwelling } = check
  const { home } = homes
  const income = housingIncome(check, home)
  const formula = inTurn(check, homes, (one) => tenantFormula(check, one, income))
  const less = say.less(positive(minus(tapered(check, home, formula), parameter('housing.deduction'))))
  const social = all(dwelling.is('tenant_hlm'), conventioned)
  const reduction = when(social, () => rentReduction(check, home, income))
  const lost = say.lost(times(reduction, parameter('housing.reduction-share')))
  return paidOf(check, less, lost, when(conventioned, parameter('housing.least-apl'), parameter('housing.least-al')))
}

function elsewhere(check: Check, homes: Homes, conventioned: Condition): Amount {
  const { parameter, dwelling } = check
  const income = housingIncome(check, homes.home)
  const aid = inTurn(check, homes, (home) =>
    when(
      dwelling.is('buyer'),
      () => buyerAid(check, home, income, conventioned),
      () => when(dwelling.is('hostel'), () => hostelAid(check, home, income, conventioned))
    )
  )
  return paidOf(check, aid, 0, parameter('housing.least-al'))
}

// The least amount is compared before CRDS, which is not withheld from what is lost.
function paidOf(check: Check, aid: Amount, lost: Amount | 0, least: Amount): Amount {
  const crds = check.parameter('housing.crds')
  const whole = wholeEuros(check, aid)
  const gross = minus(plus(whole, times(aid, crds)), lost)
  return say.paid(when(atLeast(gross, least), () => rounded(positive(minus(whole, minus(lost, times(lost, crds)))))))
}

// The children who live with both parents in turn count for their part of what they bring.
function inTurn({ parameter }: Check, homes: Homes, aid: (home: HousingHome) => Amount): Amount {
  const whole = aid(homes.home)
  const share = parameter('housing.shared-child')
  return when(
    homes.inTurn,
    () => say.inTurn(plus(times(whole, share), times(aid(homes.apart), minus(1, share)))),
    whole
  )
}
