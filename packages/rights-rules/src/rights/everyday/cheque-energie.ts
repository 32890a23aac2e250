import type { Check } from '../../household/check.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import type { TaxHouseholdFacts } from '../../situation/situation.ts'
import { yearOf } from '../../time/calendar.ts'
import { least, minus, most, plus, positive, sum, times } from '../../values/amounts.ts'
import { bracket } from '../../values/brackets.ts'
import { above, all, atLeast, below, choose, known, not, when } from '../../values/conditions.ts'
import {
  type Amount,
  amount,
  amountTold,
  type Condition,
  conditionTold,
  steps,
  unknownAmount,
  unknownCondition,
  YES,
  ZERO
} from '../../values/value.ts'
import type { Right } from '../right.ts'

// Texts read on 2026-11-25. Sent each spring to whoever is known to the tax office and the supplier, on the income of the year but one before.

const say = steps('energie', {
  home: ['Occupe un logement', "Code de l'énergie, art. L124-1"],
  contract: ["Titulaire du contrat d'électricité", "Code de l'énergie, art. L124-1, R124-1"],
  units: ['Unités de consommation', "Code de l'énergie, art. R124-1"],
  income: ['Revenu fiscal de référence par unité de consommation', "Code de l'énergie, art. R124-1, R124-3"],
  cheque: ['Montant du chèque', "Code de l'énergie, art. R124-3"],
  open: ['Conditions du chèque énergie', "Code de l'énergie, art. L124-1"]
})

const LEVELS = ['1', '2', '3', '4'] as const

/** Chèque énergie, once a year. */
export const chequeEnergie: Right = {
  id: 'cheque_energie',
  label: 'Chèque énergie',
  per: 'year',
  needs: [],
  evaluate(check) {
    const { situation, applicant, partner, dwelling } = check
    const adults = [applicant.id, ...(partner ? [partner.id] : [])]
    const theirs = situation.taxHouseholds?.filter(({ declarants }) => declarants.some((id) => adults.includes(id)))
    const told = theirs?.some(({ declarants }) => declarants.includes(applicant.id))
    const cheques = (theirs ?? []).map((one) => chequeOf(check, one))
    // a tax household that nobody has told of may have the contract
    const due = told ? most(...cheques, unknownPartner(check)) : most(...cheques, unknownAmount('taxHouseholds'))
    const open = say.open(all(say.home(not(dwelling.is('homeless'))), above(due, 0)))
    return { open, amount: due }
  }
}

// a partner whom nobody has told of may be taxed apart, and have the contract unless the applicant has it
function unknownPartner(check: Check): Amount {
  const { situation, applicant } = check
  if (situation.partner !== undefined) return ZERO
  const own = situation.taxHouseholds?.find(({ declarants }) => declarants.includes(applicant.id))
  const taken = all(figures(check).contract, known(own?.electricityContract === true))
  return when(taken, 0, unknownAmount('partner'))
}

function chequeOf(check: Check, household: TaxHouseholdFacts): Amount {
  const [who = ''] = household.declarants
  const { contract, limits, cheques } = figures(check)
  const units = say.units(unitsOf(check, household), who)
  const income = say.income(perUnit(check, household, units), who)
  const holds = choose(
    contract,
    () => say.contract(contractOf(household), who),
    () => YES
  )
  const level = (amounts: readonly Amount[], at = 0): Amount =>
    at === limits.length ? ZERO : when(below(income, limits[at]!), amounts[at]!, () => level(amounts, at + 1))
  return say.cheque(
    when(holds, () => bracket(units, MORE_UNITS, (size) => level(cheques[size]!))),
    who
  )
}

/** From which units on a cheque is another one. */
const MORE_UNITS = [1.01, 2]

const figures = ofLaw((parameter) => ({
  second: parameter('energy.second'),
  further: parameter('energy.further'),
  /** Whether the cheque goes to whoever has the contract. */
  contract: atLeast(parameter('energy.contract'), 1),
  limits: LEVELS.map((level) => parameter(`energy.below-${level}`)),
  cheques: (['one', 'some', 'two'] as const).map((size) => LEVELS.map((level) => parameter(`energy.${size}.${level}`)))
}))

function contractOf({ electricityContract: told }: TaxHouseholdFacts): Condition {
  const fact = 'taxHouseholds/electricityContract'
  if (told === undefined) return unknownCondition(fact)
  const holds = told ? 1 : 0
  return conditionTold(holds, holds, fact)
}

// One for the first person, a half for the second, three tenths for each other; a child that two households share brings half of it.
function unitsOf(check: Check, { members, declarants }: TaxHouseholdFacts): Amount {
  const { situation, children } = check
  const { second, further } = figures(check)
  const weights = members.map((id) => {
    const child = children.find((one) => one.id === id)
    if (child) return when(child.is('custody', 'shared'), HALF, WHOLE)
    // a member of whom nothing is told may be such a child
    const unknown = situation.children === undefined && !declarants.includes(id)
    return unknown ? when(unknownCondition('children'), HALF, WHOLE) : WHOLE
  })
  const others = positive(minus(sum(weights), 1))
  const first = least(1, others)
  return plus(1, times(first, second), times(positive(minus(others, 1)), further))
}

const [WHOLE, HALF] = [amount(1, 1), amount(0.5, 0.5)]

function perUnit({ month }: Check, { referenceIncome }: TaxHouseholdFacts, units: Amount): Amount {
  const year = String(yearOf(month) - 2)
  const fact = `taxHouseholds/referenceIncome/${year}`
  const cents = referenceIncome?.[year]
  const income = cents === undefined ? unknownAmount(fact) : amountTold(cents, cents, { fact })
  return amount(income.min / units.max, income.max / units.min, income, units)
}
