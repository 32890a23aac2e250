import type { Situation, TaxHouseholdFacts } from '../../situation/situation.ts'
import { yearOf } from '../../time/calendar.ts'
import type { Option } from '../question.ts'
import { onNotice, TAX_OPTIONS, TAX_TEXTS } from '../texts/taxes.ts'
import { adultsOf, type Span, type Topic } from './topic.ts'

// The tax households of the adults: who is on which notice, and what the notices say.

/** The questions about tax notices, once it is known who makes up the household and what is out of the ordinary in it. */
export function taxTopics(situation: Situation, span: Span, asked: ReadonlySet<string>): Topic[] {
  const { partner, children, taxHouseholds } = situation
  if (taxHouseholds) return taxHouseholds.flatMap((facts, at) => ofNotice(facts, at, situation, span))
  const isOnParents = adultsOf(situation).some(({ onParentsTaxes }) => onParentsTaxes === true)
  const isKnownWho = partner !== undefined && children !== undefined && asked.has('situations')
  return isKnownWho && !isOnParents ? [noticesOf(situation)] : []
}

function noticesOf(situation: Situation): Topic {
  const { applicant, partner, children = [] } = situation
  const isCouple = partner !== 'none'
  const mayBeOnParents = !isCouple && applicant.onParentsTaxes === undefined
  const modes: readonly Option[] = [
    ...(isCouple ? [TAX_OPTIONS.together, TAX_OPTIONS.apart] : [TAX_OPTIONS.own]),
    ...(mayBeOnParents ? [TAX_OPTIONS.parents] : []),
    TAX_OPTIONS.other
  ]
  const adults = adultsOf(situation)
  return {
    id: 'taxes',
    kind: 'choices',
    text: TAX_TEXTS.notices,
    options: [
      ...modes,
      ...children.flatMap((child, rank) =>
        adults.map(({ id }) => ({ value: `${id}/${child.id}`, text: onNotice(rank + 1, id === applicant.id) }))
      )
    ],
    oneOf: modes.map(({ value }) => value),
    fills: ['taxHouseholds'],
    quick: false,
    likely: [],
    apply(from, value) {
      const ticked = value as readonly string[]
      if (ticked.includes('parents')) return { ...from, applicant: { ...from.applicant, onParentsTaxes: true } }
      if (ticked.includes('other')) return from
      const groups = ticked.includes('apart') ? adults.map(({ id }) => [id]) : [adults.map(({ id }) => id)]
      return {
        ...from,
        taxHouseholds: groups.map((declarants) => ({
          declarants,
          members: [
            ...declarants,
            ...children.map(({ id }) => id).filter((id) => declarants.some((one) => ticked.includes(`${one}/${id}`)))
          ],
          ...(from.maintenancePaid === 'none' ? { maintenancePaid: 'none' as const } : {})
        }))
      }
    }
  }
}

function ofNotice(facts: TaxHouseholdFacts, at: number, { applicant }: Situation, { month }: Span): Topic[] {
  const isOwn = facts.declarants.includes(applicant.id)
  const years = [yearOf(month) - 1, yearOf(month) - 2]
  const common = { quick: false, likely: [] } as const
  const paid = facts.maintenancePaid
  return [
    ...years
      .filter((year) => facts.referenceIncome?.[year] === undefined)
      .map(
        (year): Topic => ({
          ...common,
          id: `taxes/${at}/referenceIncome/${year}`,
          kind: 'amount',
          text: TAX_TEXTS.referenceIncome(year, isOwn),
          fills: [`taxHouseholds/referenceIncome/${year}`],
          apply: (from, value) =>
            withNotice(from, at, (one) => ({
              ...one,
              referenceIncome: { ...one.referenceIncome, [year]: Number(value) }
            }))
        })
      ),
    ...(facts.electricityContract === undefined ? [contractOf()] : []),
    ...(paid === 'none' ? [] : years.filter((year) => paid?.[year] === undefined).map(maintenanceOf))
  ]

  function contractOf(): Topic {
    return {
      ...common,
      id: `taxes/${at}/electricityContract`,
      kind: 'yes_no',
      text: TAX_TEXTS.contract(isOwn),
      fills: ['taxHouseholds/electricityContract'],
      apply: (from, value) => withNotice(from, at, (one) => ({ ...one, electricityContract: value === true }))
    }
  }

  function maintenanceOf(year: number): Topic {
    return {
      ...common,
      id: `taxes/${at}/maintenancePaid/${year}`,
      kind: 'amount',
      text: TAX_TEXTS.maintenance(year, isOwn),
      fills: [`taxHouseholds/maintenancePaid/${year}`],
      apply: (from, value) =>
        withNotice(from, at, (one) => ({
          ...one,
          maintenancePaid: {
            ...(one.maintenancePaid === 'none' ? {} : one.maintenancePaid),
            [year]: Number(value)
          }
        }))
    }
  }
}

function withNotice(
  situation: Situation,
  at: number,
  change: (facts: TaxHouseholdFacts) => TaxHouseholdFacts
): Situation {
  const households = situation.taxHouseholds ?? []
  return { ...situation, taxHouseholds: households.map((facts, place) => (place === at ? change(facts) : facts)) }
}
