import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { monthAt } from '../../time/calendar.ts'
import { least, minus, plus, positive, ratio, times } from '../../values/amounts.ts'
import { above, all, any, atLeast, atMost, choose, known, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, NO, steps, YES, ZERO } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'
import { familyAge, familyIncome, isBorn, isDependant, mayHaveBenefits, netOfCrds, tapered } from './family.ts'
import { forOneChildOverseas } from './one-child-overseas.ts'

// Texts read on 2026-11-25.

const say = steps('af', {
  children: ['Enfants à charge de moins de vingt ans', 'CSS art. L521-1, R512-2'],
  shared: ['Part due à ce parent quand des enfants vivent en résidence alternée', 'CSS art. L521-2, R521-3'],
  base: ["Allocations familiales selon le nombre d'enfants", 'CSS art. D521-1'],
  old: ['Enfant qui ouvre droit à la majoration pour âge', 'CSS art. L521-3, R521-1'],
  increase: ['Majoration pour âge', 'CSS art. L521-3, D521-1'],
  twenty: ['Enfant de vingt ans', 'CSS art. L521-1, R521-2'],
  lump: ['Allocation forfaitaire pour un enfant de vingt ans', 'CSS art. L521-1, D521-2'],
  first: ['Premier plafond de ressources', 'CSS art. L521-1, D521-3'],
  second: ['Second plafond de ressources', 'CSS art. L521-1, D521-3'],
  rate: ['Part due selon les ressources', 'CSS art. L521-1, D521-1'],
  taper: ['Complément dégressif', 'CSS art. L521-1, D521-2'],
  paid: ['Allocations familiales versées', 'CSS art. L521-1']
})

/** From the decree that moved the age on: whoever turned fourteen before keeps the increase. */
const MOVED = monthAt(2026, 3)

/** From the month on that income counts. */
const MODULATED = monthAt(2015, 7)

/** Allocations familiales. */
export const allocationsFamiliales: Right = {
  id: 'af',
  label: 'Allocations familiales',
  per: 'month',
  needs: [],
  evaluate
}

function evaluate(check: Check): Outcome {
  const { parameter } = check
  const counted = check.children.map((child) => all(isBorn(check, child), isDependant(check, child, familyAge(check))))
  const counts = (child: Person): Condition => counted[check.children.indexOf(child)] ?? NO
  const children = say.children(check.countChildren(counts))
  const enough = atLeast(children, 2)
  const gross = when(enough, () =>
    times(parameter('bmaf'), plus(parameter('af.two'), times(positive(minus(children, 2)), parameter('af.further'))))
  )
  const base = say.base(times(gross, sharedPart(check, counts, children)))
  const increase = say.increase(when(enough, () => increases(check, counts, children)))
  const lump = say.lump(lumpSums(check))
  const due = modulated(check, children, [base, increase], lump)
  const one = forOneChildOverseas(check, counts, children)
  return {
    open: all(mayHaveBenefits(check), any(enough, above(lump, 0), above(one.base, 0))),
    amount: plus(due.amount, one.base, one.increase),
    parts: { base: plus(due.base, one.base), increase: plus(due.increase, one.increase) }
  }
}

/** In months: a year more than that of the allowances (CSS art. L521-1). */
const lumpSumAge = ofLaw((parameter) => times(plus(parameter('family.age'), 1), 12))

const lumpSum = ofLaw((parameter) => times(parameter('bmaf'), parameter('af.lump-sum')))

type Due = { amount: Amount; base: Amount; increase: Amount }

// The amounts halve and halve again; behind each ceiling a taper fills the step, for allowances and lump sums apart.
function modulated(check: Check, children: Amount, [base, increase]: readonly [Amount, Amount], lump: Amount): Due {
  const { parameter } = check
  if (check.month < MODULATED) return unmodulated(check, [base, increase, lump])
  const income = familyIncome(check)
  const grown = times(children, parameter('af.ceiling-child'))
  const first = say.first(plus(parameter('af.first-ceiling'), grown))
  const second = say.second(plus(parameter('af.second-ceiling'), grown))
  const rate = say.rate(
    when(atMost(income, first), 1, () =>
      when(atMost(income, second), parameter('af.second-rate'), parameter('af.third-rate'))
    )
  )
  const taper = (due: Amount): Amount =>
    due.max === 0
      ? due
      : when(atMost(income, first), 0, () =>
          tapered(when(atMost(income, second), first, second), times(due, 12), income)
        )
  const [baseDue, increaseDue, lumpDue] = [times(base, rate), times(increase, rate), times(lump, rate)]
  const tapers = say.taper(plus(taper(plus(baseDue, increaseDue)), taper(lumpDue)))
  const parts = { base: netOfCrds(check, baseDue), increase: netOfCrds(check, increaseDue) }
  return {
    amount: say.paid(plus(parts.base, parts.increase, netOfCrds(check, lumpDue), netOfCrds(check, tapers))),
    ...parts
  }
}

function unmodulated(check: Check, [base, increase, lump]: readonly [Amount, Amount, Amount]): Due {
  const parts = { base: netOfCrds(check, base), increase: netOfCrds(check, increase) }
  return { amount: say.paid(plus(parts.base, parts.increase, netOfCrds(check, lump))), ...parts }
}

function sharedPart(check: Check, counts: (child: Person) => Condition, children: Amount): Amount {
  const shared = check.countChildren((child) => all(counts(child), child.is('custody', 'shared')))
  return say.shared(
    when(
      above(shared, 0),
      () => least(1, minus(1, times(ratio(shared, children), minus(1, check.parameter('af.shared'))))),
      1
    )
  )
}

/** Ages in months, and what an increase comes to. */
const increaseFigures = ofLaw((parameter) => ({
  since: times(parameter('af.increase-age'), 12),
  before: times(parameter('af.increase-age-before'), 12),
  rate: times(parameter('bmaf'), parameter('af.increase'))
}))

// Of two children the eldest opens no increase; from three on each does.
function increases(check: Check, counts: (child: Person) => Condition, children: Amount): Amount {
  const { parameter, month } = check
  const { since, before, rate } = increaseFigures(check)
  const isOld = (child: Person): Condition => {
    const age = child.monthsAt(month)
    return any(all(above(age, before), atLeast(child.monthsAt(MOVED - 1), before)), above(age, since))
  }
  const opens = (child: Person): Condition =>
    say.old(
      all(
        counts(child),
        isOld(child),
        choose(
          atLeast(children, parameter('af.increase-children')),
          () => YES,
          () => hasElder(check, counts, child)
        )
      ),
      child.id
    )
  const parts = check.overChildren((child) =>
    when(opens(child), () => when(child.is('custody', 'shared'), parameter('af.shared'), 1))
  )
  return times(parts, rate)
}

function hasElder(check: Check, counts: (child: Person) => Condition, child: Person): Condition {
  const isElder = (other: Person): Condition =>
    other === child ? NO : all(counts(other), any(other.isOlderThan(child), comesFirst(check, other, child)))
  return atLeast(check.countChildren(isElder), 1)
}

// Of those born on one day any may be the elder: the one who is shared is, so that the whole increase is left, else the first named.
function comesFirst({ children }: Check, other: Person, child: Person): Condition {
  const alike = not(any(other.isOlderThan(child), child.isOlderThan(other)))
  const [shared, whole] = [other.is('custody', 'shared'), not(child.is('custody', 'shared'))]
  const named = known(children.indexOf(other) < children.indexOf(child))
  return all(alike, any(all(shared, whole), all(named, any(shared, whole))))
}

function lumpSums(check: Check): Amount {
  const { parameter, month } = check
  const twenty = (child: Person): Condition => atLeast(child.monthsAt(month), familyAge(check))
  if (check.countChildren(twenty).max === 0) return ZERO
  const kept = check.children.map((child) => all(isBorn(check, child), isDependant(check, child, lumpSumAge(check))))
  const isKept = (child: Person): Condition => kept[check.children.indexOf(child)] ?? NO
  const isTwenty = (child: Person): Condition => say.twenty(all(isKept(child), twenty(child)), child.id)
  return when(atLeast(check.countChildren(isKept), parameter('af.lump-sum-children')), () => {
    const parts = check.overChildren((child) =>
      when(isTwenty(child), () => when(child.is('custody', 'shared'), parameter('af.shared'), 1))
    )
    return times(parts, lumpSum(check))
  })
}
