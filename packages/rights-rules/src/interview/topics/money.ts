import { ASSET_KINDS, type AssetKind, RESOURCE_KINDS, type ResourceKind } from '../../situation/kinds.ts'
import type { Monthly, PersonFacts, Situation } from '../../situation/situation.ts'
import { monthAt, monthsBefore, writeMonth, yearOf } from '../../time/calendar.ts'
import type { AnswerValue, Texts } from '../question.ts'
import { AMOUNT_TEXTS, ASSET_OPTIONS, INCOME_OPTIONS, KIND_NAMES, MONEY_TEXTS, named } from '../texts/money.ts'
import { isKnownWho } from './groups.ts'
import { adultsOf, nothingSince, type Span, spansOf, type Topic, withAdults, withPerson } from './topic.ts'

// What everybody lives on: first which kinds of income there are, then how much of each.

/** The kinds of income behind each word of the list that is shown. */
export const INCOME_GROUPS: Readonly<Record<string, readonly ResourceKind[]>> = {
  wages: ['wages'],
  learning: ['partial_unemployment', 'apprentice_pay', 'internship', 'training', 'volunteering'],
  self_employment: ['self_employment'],
  unemployment: ['unemployment'],
  sickness: ['sickness', 'parenthood_leave', 'work_accident'],
  pension: ['pension'],
  invalidity: ['invalidity_pension', 'accident_annuity', 'veteran_pension', 'asbestos'],
  maintenance: ['maintenance', 'compensatory_allowance'],
  property: ['rent', 'capital'],
  savings: [],
  scholarship: ['scholarship', 'research_grant'],
  other: ['redundancy_support', 'parental_benefit', 'windfall', 'return_to_work_bonus', 'other']
}

/** Nobody younger is asked for amounts before contributions: ASPA begins at 60 at the earliest (CSS art. R815-1), ASI asks the net first. */
const GROSS_FROM = 55

const KINDS_ASKED = ['resources', 'taxable', 'gross'] as const
type Told = (typeof KINDS_ASKED)[number]

/** The questions about the money of every person who is known. */
export function moneyTopics(situation: Situation, span: Span, asked: ReadonlySet<string>): Topic[] {
  const adults = adultsOf(situation)
  const persons = [...adults, ...(situation.children ?? [])]
  const each = persons.flatMap((facts) => ofPerson(facts, situation, span))
  const isSilent = adults.every(({ resources, otherResources }) => resources === undefined && !otherResources)
  if (!isSilent || asked.has('incomes')) return each
  // first whether there is anything at all
  const rest = each.filter(({ about }) => !adults.some(({ id }) => id === about))
  return isKnownWho(situation, asked) ? [...rest, incomesOf(adults, situation, span)] : rest
}

function incomesOf(adults: readonly PersonFacts[], situation: Situation, span: Span): Topic {
  const facts = [...KINDS_ASKED, 'endedResources', 'onSickLeaveSince', 'assets']
  return {
    id: 'incomes',
    kind: 'choices',
    text: MONEY_TEXTS.incomes,
    options: adults.flatMap(({ id }) =>
      INCOME_OPTIONS.map(({ value, text }) => ({ value: `${id}/${value}`, text: named(text, id, situation) }))
    ),
    fills: adults.flatMap(({ id }) => facts.map((fact) => `${id}/${fact}`)),
    quick: true,
    likely: [[], ['a0/wages']],
    apply: (from, value) =>
      withAdults(from, (before) => {
        const own = (value as readonly string[]).filter((one) => one.startsWith(`${before.id}/`))
        return {
          ...before,
          ...withoutOthers(
            own.map((one) => one.slice(before.id.length + 1)),
            span
          )
        }
      })
  }
}

function ofPerson(facts: PersonFacts, situation: Situation, span: Span): Topic[] {
  const { id, resources, otherResources, assets, otherAssets, endedResources } = facts
  const text = (key: keyof typeof MONEY_TEXTS): Texts => named(MONEY_TEXTS[key], id, situation)
  if (otherResources === undefined && resources === undefined) return [...assetTopics(), incomes()]
  const brought = RESOURCE_KINDS.filter((kind) => isToldOf(resources?.[kind]) || isOpen(facts, kind))
  const ticked = RESOURCE_KINDS.filter(
    (kind) => brought.includes(kind) || (resources?.[kind] && !facts.taxable?.[kind])
  )
  return [
    ...ticked.flatMap((kind) => [...amountsOf(kind), ...yearsOf(kind)]),
    ...(endedResources === undefined && brought.length > 0 ? [ended(brought)] : []),
    ...assetTopics()
  ]

  function incomes(): Topic {
    return {
      id: `${id}/incomes`,
      about: id,
      kind: 'choices',
      text: text('incomes'),
      options: INCOME_OPTIONS,
      fills: [...KINDS_ASKED.map((told) => `${id}/${told}`), `${id}/endedResources`, `${id}/onSickLeaveSince`],
      quick: true,
      likely: [[], ['wages']],
      apply: (from, value) =>
        withPerson(from, id, (before) => ({ ...before, ...withoutOthers(value as readonly string[], span) }))
    }
  }

  function amountsOf(kind: ResourceKind): Topic[] {
    return KINDS_ASKED.filter((told) => facts[told]?.[kind] === undefined && mayAsk(told, kind, facts)).map((told) => ({
      id: `${id}/${told}/${kind}`,
      about: id,
      kind: 'by_month',
      months: span.months,
      text: named(AMOUNT_TEXTS[told](KIND_NAMES[kind]), id, situation),
      fills: [`${id}/${told}/${kind}`, `${id}/${told}/other`],
      quick: true,
      likely: likelyOf(told, kind),
      apply: (from, value) =>
        withPerson(from, id, (before) => ({
          ...before,
          [told]: { ...before[told], [kind]: spansOf(value, span) }
        }))
    }))
  }

  // whole years before the months asked for
  function yearsOf(kind: ResourceKind): Topic[] {
    const year = yearOf(span.month)
    return [year - 1, year - 2]
      .filter((one) => resources?.[kind] !== undefined && facts.taxableYears?.[one]?.[kind] === undefined)
      .map((one) => ({
        id: `${id}/taxableYears/${one}/${kind}`,
        about: id,
        kind: 'amount',
        text: named(AMOUNT_TEXTS.year(KIND_NAMES[kind], one), id, situation),
        fills: [`${id}/taxableYears/${one}/${kind}`, ...monthsOf(one).map((month) => `${id}/taxable/${kind}/${month}`)],
        quick: true,
        likely: [1_200_000],
        apply: (from, value) =>
          withPerson(from, id, (before) => ({
            ...before,
            taxableYears: {
              ...before.taxableYears,
              [one]: { ...before.taxableYears?.[one], [kind]: Number(value) }
            }
          }))
      }))
  }

  // what is taxed, or gross, is not far from what is paid
  function likelyOf(told: Told, kind: ResourceKind): readonly number[] {
    const net = told === 'resources' ? undefined : resources?.[kind]
    if (net && net !== 'none') return [Math.round(Math.max(...net.map(({ cents }) => cents)) * 1.05)]
    return kind === 'wages' ? [150_000, 60_000] : [80_000, 20_000]
  }

  function ended(kinds: readonly ResourceKind[]): Topic {
    return {
      id: `${id}/ended`,
      about: id,
      kind: 'choices',
      text: text('ended'),
      options: kinds.map((kind) => ({ value: kind, text: KIND_NAMES[kind] })),
      fills: [`${id}/endedResources`],
      quick: true,
      likely: [[]],
      apply: (from, value) =>
        withPerson(from, id, (before) => ({ ...before, endedResources: value as readonly ResourceKind[] }))
    }
  }

  function assetTopics(): Topic[] {
    if (otherAssets !== undefined && assets === undefined) return []
    if (assets === undefined) return [owned()]
    return ASSET_KINDS.filter((kind) => assets[kind] === undefined && otherAssets === undefined).map((kind) => ({
      id: `${id}/assets/${kind}`,
      about: id,
      kind: 'amount',
      text: named(AMOUNT_TEXTS.assets(KIND_NAMES[kind]), id, situation),
      fills: [`${id}/assets/${kind}`, `${id}/assets/other`],
      quick: true,
      likely: [500_000, 50_000],
      apply: (from, value) =>
        withPerson(from, id, (before) => ({ ...before, assets: { ...before.assets, [kind]: Number(value) } }))
    }))
  }

  function owned(): Topic {
    return {
      id: `${id}/owned`,
      about: id,
      kind: 'choices',
      text: text('owned'),
      options: ASSET_OPTIONS,
      fills: [`${id}/assets`],
      quick: true,
      likely: [[], ['livret_a']],
      apply: (from, value) => withPerson(from, id, (before) => ({ ...before, assets: nothingOwned(value) }))
    }
  }
}

function nothingOwned(value: AnswerValue): Partial<Record<AssetKind, number>> {
  const ticked = value as readonly string[]
  return Object.fromEntries(ASSET_KINDS.filter((kind) => !ticked.includes(kind)).map((kind) => [kind, 0]))
}

// What is not on the list brought nothing in these months; earlier years stay open.
function withoutOthers(groups: readonly string[], span: Span): Partial<PersonFacts> {
  const ticked = groups.flatMap((group) => INCOME_GROUPS[group] ?? [])
  const none = Object.fromEntries(
    RESOURCE_KINDS.filter((kind) => !ticked.includes(kind)).map((kind) => [kind, nothingSince(span)])
  ) as Partial<Record<ResourceKind, Monthly>>
  return {
    resources: none,
    taxable: none,
    gross: none,
    ...(ticked.length === 0 ? { endedResources: [] } : {}),
    ...(groups.includes('savings') ? {} : { otherAssets: 'none' as const })
  }
}

// what is taxed or gross is asked for once the net amount is known; before contributions only of those who may be near a pension
function mayAsk(told: Told, kind: ResourceKind, { resources, age, birthDate }: PersonFacts): boolean {
  if (told === 'resources') return true
  if (resources?.[kind] === undefined) return false
  return told === 'taxable' || birthDate !== undefined || (age?.years ?? 0) >= GROSS_FROM
}

function isToldOf(told: Monthly | 'none' | undefined): boolean {
  return told !== undefined && told !== 'none' && told.some(({ cents }) => cents !== 0)
}

function isOpen({ resources, otherResources }: PersonFacts, kind: ResourceKind): boolean {
  return resources !== undefined && resources[kind] === undefined && otherResources === undefined
}

function monthsOf(year: number): string[] {
  return monthsBefore(monthAt(year, 12), 11, 0).map(writeMonth)
}
