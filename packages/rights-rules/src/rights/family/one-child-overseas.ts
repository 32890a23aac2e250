import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { plus, times } from '../../values/amounts.ts'
import { above, all, atLeast, below, when } from '../../values/conditions.ts'
import { type Amount, type Condition, steps, ZERO } from '../../values/value.ts'
import { netOfCrds } from './family.ts'

// Texts read on 2026-11-25.

const say = steps('af_outre_mer', {
  one: ['Un seul enfant à charge, outre-mer', 'CSS art. L755-11, L755-12'],
  base: ['Allocations familiales pour un enfant outre-mer', 'CSS art. L755-11, D755-5'],
  increase: ["Majoration pour l'âge de cet enfant", 'CSS art. L755-11, D755-5']
})

/** What a family overseas is due for an only child: nothing elsewhere, or with more children. */
export function forOneChildOverseas(
  check: Check,
  counts: (child: Person) => Condition,
  children: Amount
): { base: Amount; increase: Amount } {
  const overseas = check.dwelling.isOverseas()
  if (overseas.max === 0) return { base: ZERO, increase: ZERO }
  const { parameter, month } = check
  const one = say.one(all(atLeast(children, 1), below(children, 2), overseas))
  const bmaf = parameter('bmaf')
  const rateFor = (child: Person): Amount => {
    const age = child.monthsAt(month)
    return when(
      above(age, times(parameter('af.overseas-second-age'), 12)),
      parameter('af.overseas-second-increase'),
      () => when(above(age, times(parameter('af.overseas-first-age'), 12)), parameter('af.overseas-first-increase'))
    )
  }
  const increase = (): Amount =>
    netOfCrds(
      check,
      times(
        bmaf,
        check.mostOfChildren((child) => when(counts(child), () => rateFor(child)))
      )
    )
  return {
    base: say.base(when(one, () => netOfCrds(check, times(bmaf, parameter('af.overseas-one'))))),
    increase: say.increase(plus(when(one, increase)))
  }
}
