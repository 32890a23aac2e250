import type { Check } from '../../household/check.ts'
import type { Person } from '../../household/person.ts'
import { ofLaw } from '../../parameters/parameter.ts'
import { RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import { least, minus, over, positive, rounded, sum, times } from '../../values/amounts.ts'
import { above, all, atLeast, atMost, below, choose, not, when } from '../../values/conditions.ts'
import { type Amount, type Condition, NO, steps } from '../../values/value.ts'
import type { Outcome, Right } from '../right.ts'

// Texts read on 2026-11-25.

const say = steps('ass', {
  jobless: ["Demandeur d'emploi qui n'a plus d'allocation d'assurance chômage", 'CT art. L5423-1'],
  worked: ['Cinq ans de travail dans les dix ans avant la fin du contrat', 'CT art. R5423-1, 1°'],
  age: ["N'a pas atteint une retraite à taux plein", 'CT art. L5421-4'],
  resident: ['Vit en France', 'CT art. L5423-1, L5411-4'],
  beside: ["Ne reçoit pas l'AAH", 'CT art. L5423-7'],
  person: ['Remplit les conditions personnelles', 'CT art. L5423-1, R5423-1'],
  ended: ['Revenu qui a cessé', 'CT art. R5423-5'],
  replaced: ['Un revenu de remplacement est versé', 'CT art. R5423-5'],
  income: ['Ressources des douze mois précédents, en moyenne', 'CT art. R5423-2 à R5423-5'],
  ceiling: ['Plafond de ressources par mois', 'CT art. R5423-1, 3°'],
  full: ['Allocation entière pour un mois', 'CT art. L5423-6, R5423-6'],
  paid: ['Allocation de solidarité spécifique versée', 'CT art. R5423-1, R5423-6']
})

/** Income from work and in its place: forgotten, or counted in part, once it has ended. */
const PASSING: readonly ResourceKind[] = [
  'wages',
  'partial_unemployment',
  'apprentice_pay',
  'internship',
  'training',
  'self_employment',
  'unemployment',
  'redundancy_support'
]
const INSTEAD: readonly ResourceKind[] = [
  'unemployment',
  'redundancy_support',
  'sickness',
  'work_accident',
  'parenthood_leave',
  'invalidity_pension',
  'pension'
]
const INSURANCE: readonly ResourceKind[] = ['unemployment', 'redundancy_support']
/** What is left of what passes for whoever has used up their insurance. */
const NOT_INSURED = PASSING.filter((kind) => !INSURANCE.includes(kind))
/** Not declared to the tax office. */
const UNTAXED: readonly ResourceKind[] = [
  'scholarship',
  'windfall',
  'return_to_work_bonus',
  'veteran_pension',
  'asbestos',
  'accident_annuity',
  'volunteering'
]
const LASTING = RESOURCE_KINDS.filter((kind) => !PASSING.includes(kind) && !UNTAXED.includes(kind))

/** Allocation de solidarité spécifique. */
export const ass: Right = {
  id: 'ass',
  label: 'Allocation de solidarité spécifique (ASS)',
  per: 'month',
  needs: ['aah'],
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

function ofPerson(check: Check, person: Person): Amount {
  const { parameter, coupled } = check
  const open = mayClaim(check, person)
  if (open.max === 0) return when(open, 0)
  const day = parameter('ass.day')
  const ceiling = say.ceiling(times(day, when(coupled, parameter('ass.couple'), parameter('ass.single'))))
  const income = say.income(
    over(
      check.overAdults((one) => yearOf(check, one, one === person)),
      12
    ),
    person.id
  )
  const full = say.full(times(day, parameter('ass.days')))
  return say.paid(
    when(open, () => rounded(least(full, positive(minus(ceiling, income))))),
    person.id
  )
}

function mayClaim(check: Check, person: Person): Condition {
  const { parameter, month, day } = check
  const years = person.yearsOn(day)
  const insured = person.income(INSURANCE, month)
  const retires = choose(
    atLeast(years, parameter('ass.pension-age')),
    () => person.flag('fullPension'),
    () => NO
  )
  return say.person(
    all(
      say.jobless(all(person.does(month, 'unemployed'), atMost(insured, 0)), person.id),
      say.worked(person.flag('workedFiveOfTenYears'), person.id),
      say.age(all(below(years, parameter('ass.until-age')), not(retires)), person.id),
      say.resident(person.flag('livesInFrance'), person.id),
      say.beside(atMost(check.amountFor('aah', person), 0), person.id)
    ),
    person.id
  )
}

// Twelve months as the tax office counts them, before any deduction. Insurance that the claimant has used up does not count.
function yearOf(check: Check, person: Person, claims: boolean): Amount {
  const { month } = check
  const year = (kind: ResourceKind): Amount => person.taxableOver([kind], month - 12, month - 1)
  const replaced = say.replaced(above(person.income(INSTEAD, month - 1), 0), person.id)
  const passing = (claims ? NOT_INSURED : PASSING).map((kind) => {
    const got = year(kind)
    if (got.max === 0) return got
    const ended = say.ended(atMost(person.resource(kind, month - 1), 0), person.id)
    return when(ended, () => when(replaced, times(got, kept(check))), got)
  })
  return sum([...passing, ...LASTING.map(year)])
}

/** What counts of a passing income that another has replaced. */
const kept = ofLaw((parameter) => minus(1, parameter('ass.replaced')))
