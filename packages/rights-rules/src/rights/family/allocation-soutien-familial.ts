import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { minus, plus, positive, times } from '../../values/amounts.ts'
import { all, atLeast, not, when } from '../../values/conditions.ts'
import { type Condition, steps, ZERO } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import { familyAge, isBorn, isDependant, mayHaveBenefits, netOfCrds } from './family.ts'

// Texts read on 2026-11-25.

const say = steps('asf', {
  alone: ['Parent qui vit seul', 'CSS art. L523-2'],
  child: ["Enfant privé de l'aide d'un de ses parents", 'CSS art. L523-1, R523-1'],
  children: ["Enfants privés de l'aide d'un de ses parents", 'CSS art. L523-1'],
  maintenance: ['Pension alimentaire reçue dans le mois', 'CSS art. L523-1, 4°, D523-2'],
  difference: ['Allocation moins pension alimentaire', 'CSS art. L523-1, 4°, D523-2'],
  paid: ['Allocation de soutien familial versée', 'CSS art. D523-3']
})

/** Allocation de soutien familial. */
export const allocationSoutienFamilial: Right = {
  id: 'asf',
  label: 'Allocation de soutien familial (ASF)',
  per: 'month',
  needs: [],
  evaluate
}

const each = ofLaw((parameter) => times(parameter('bmaf'), parameter('asf.one-parent')))

function evaluate(check: Check): Outcome {
  const { parameter, month, applicant } = check
  const isDeprived = (child: Person): Condition =>
    say.child(
      all(
        isBorn(check, child),
        isDependant(check, child, familyAge(check)),
        child.is('otherParent', 'does_not_pay', 'pays', 'cannot_pay', 'unknown', 'dead')
      ),
      child.id
    )
  const children = say.children(check.countChildren(isDeprived))
  const open = all(mayHaveBenefits(check), say.alone(not(check.coupled)), atLeast(children, 1))
  if (open.max === 0) return { open, amount: ZERO }
  const full = times(children, each(check))
  const maintenance = say.maintenance(
    plus(
      applicant.resource('maintenance', month),
      check.overChildren((child) => child.resource('maintenance', month))
    )
  )
  const difference = say.difference(netOfCrds(check, positive(minus(full, maintenance))))
  return {
    open,
    amount: say.paid(when(atLeast(difference, parameter('asf.least-paid')), difference))
  }
}
