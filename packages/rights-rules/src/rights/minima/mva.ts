import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import type { ResourceKind } from '../../situation/kinds.ts'
import { minus, plus, sum } from '../../values/amounts.ts'
import { above, all, atLeast, atMost, not, when } from '../../values/conditions.ts'
import { type Amount, steps } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import { BEFORE_AAH } from './aah.ts'

// Texts read on 2026-11-25.

const say = steps('mva', {
  rate: ["Taux d'incapacité d'au moins 80 %", 'CSS art. L821-1-2, L821-1'],
  full: ["AAH à taux plein, ou en complément d'une pension", 'CSS art. L821-1-2'],
  dwelling: ['Logement indépendant pour lequel une aide est versée', 'CSS art. L821-1-2, R821-5-2'],
  idle: ["Aucun revenu d'activité", 'CSS art. L821-1-2'],
  paid: ['Majoration pour la vie autonome versée', 'CSS art. L821-1-2, D821-3']
})

const EARNED: readonly ResourceKind[] = ['wages', 'apprentice_pay', 'self_employment', 'training', 'internship']

/** Majoration pour la vie autonome. */
export const mva: Right = {
  id: 'mva',
  codes: ['aah'],
  label: 'Majoration pour la vie autonome (MVA)',
  per: 'month',
  needs: ['aah', 'asi', 'aide_logement'],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { applicant, partner, coupled } = check
  const persons = new Map([[applicant.id, ofPerson(check, applicant)]])
  if (partner)
    persons.set(
      partner.id,
      when(coupled, () => ofPerson(check, partner))
    )
  const amount = sum([...persons.values()])
  return { open: above(amount, 0), amount, persons }
}

// a cent less, for the rounding
const nearlyFull = ofLaw((parameter) => minus(parameter('aah.full'), 1))

function ofPerson(check: Check, person: Person): Amount {
  const { parameter, month, dwelling } = check
  const aah = check.amountFor('aah', person)
  if (aah.max === 0) return aah
  const beside = plus(person.income(BEFORE_AAH, month - 1), check.amountFor('asi', person))
  const full = all(above(aah, 0), atLeast(plus(aah, beside), nearlyFull(check)))
  const works = person.income(EARNED, month - 1)
  return say.paid(
    when(
      all(
        say.rate(atLeast(person.number('disabilityRate'), parameter('aah.rate')), person.id),
        say.full(full, person.id),
        say.idle(atMost(works, 0), person.id),
        say.dwelling(all(check.isOpen('aide_logement'), not(dwelling.is('hostel'))))
      ),
      parameter('mva.amount')
    ),
    person.id
  )
}
