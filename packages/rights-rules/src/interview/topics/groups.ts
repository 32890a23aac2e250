import type { PersonFacts, Situation } from '../../situation/situation.ts'
import { CHILDREN_OPTIONS, GROUP_TEXTS, SITUATION_OPTIONS } from '../texts/groups.ts'
import { adultsOf, type Span, type Topic, withEverybody, withPerson } from './topic.ts'

// Questions whose one answer fills the facts of several persons: a "none of it" is asked once for all of them.

/** Who makes up the household, and what may be out of the ordinary in it. */
export function groupTopics(situation: Situation, span: Span, asked: ReadonlySet<string>): Topic[] {
  const { partner, children } = situation
  const isNew = partner === undefined && isAgeless(situation.applicant) && !asked.has('adults')
  const topics: Topic[] = isNew ? [adultsToTell(span)] : []
  if (!isNew)
    topics.push(
      ...adultsOf(situation)
        .filter(isAgeless)
        .map((facts) => ageOf(facts, situation, span))
    )
  if (!isNew && partner === undefined) topics.push(couple)
  if (children === undefined) topics.push(childrenOf(span))
  if (isKnownWho(situation, asked) && (children !== undefined || asked.has('children')))
    topics.push(situationsOf(situation))
  if (partner === 'none' && situation.aloneSince === undefined)
    topics.push(asked.has(aloneForLong.id) ? aloneSince : aloneForLong)
  return topics
}

/** Whether it is settled whom a question about all adults is about. */
export function isKnownWho({ partner }: Situation, asked: ReadonlySet<string>): boolean {
  return partner !== undefined || asked.has(couple.id)
}

function isAgeless({ age, birthDate }: PersonFacts): boolean {
  return age === undefined && birthDate === undefined
}

function adultsToTell({ date }: Span): Topic {
  return {
    id: 'adults',
    kind: 'ages',
    text: GROUP_TEXTS.adults,
    bounds: { least: 14, most: 120 },
    counts: { least: 1, most: 2 },
    fills: ['partner', 'a0/birthDate'],
    quick: true,
    likely: [[35], [40, 40], [68]],
    apply(situation, value) {
      const [own = 0, partner] = value as readonly number[]
      const age = (years: number): Pick<PersonFacts, 'age'> => ({ age: { years, on: date } })
      return {
        ...situation,
        applicant: { ...situation.applicant, ...age(own) },
        partner: partner === undefined ? 'none' : { id: 'a1', ...age(partner) }
      }
    }
  }
}

const couple: Topic = {
  id: 'couple',
  kind: 'yes_no',
  text: GROUP_TEXTS.couple,
  fills: ['partner'],
  quick: true,
  likely: [false, true],
  apply: (situation, value) => ({ ...situation, partner: value ? { id: 'a1' } : 'none' })
}

function ageOf({ id }: PersonFacts, { applicant }: Situation, { date }: Span): Topic {
  return {
    id: `${id}/age`,
    about: id,
    kind: 'number',
    bounds: { least: 0, most: 120 },
    text: id === applicant.id ? GROUP_TEXTS.age : GROUP_TEXTS.partnerAge,
    fills: [`${id}/birthDate`],
    quick: true,
    likely: [35, 22, 68],
    apply: (situation, value) =>
      withPerson(situation, id, (facts) => ({ ...facts, age: { years: Number(value), on: date } }))
  }
}

function childrenOf({ date }: Span): Topic {
  return {
    id: 'children',
    kind: 'ages',
    text: GROUP_TEXTS.children,
    bounds: { least: 0, most: 24 },
    counts: { least: 0, most: 20 },
    fills: ['children'],
    quick: true,
    likely: [[], [8, 4]],
    apply: (situation, value) => ({
      ...situation,
      children: (value as readonly number[]).map((years, at) => ({ id: `k${at}`, age: { years, on: date } }))
    })
  }
}

const SITUATION_FACTS = [
  'nationality',
  'livesInFrance',
  'studies',
  'grant',
  'leave',
  'pregnant',
  'disabilityRate',
  'restrictedAccess',
  'unfitForWork',
  'activity',
  'workedFiveOfTenYears'
] as const
const CHILD_FACTS = [
  'custody',
  'placed',
  'resources',
  'taxable',
  'gross',
  'assets',
  'received',
  'endedResources'
] as const

/** What the question about everybody fills. */
export function situationFacts(situation: Situation): string[] {
  const ofEach = adultsOf(situation).flatMap(({ id }) => SITUATION_FACTS.map((fact) => `${id}/${fact}`))
  const ofChildren = (situation.children ?? []).flatMap(({ id }) => CHILD_FACTS.map((fact) => `${id}/${fact}`))
  return ['maintenancePaid', ...ofEach, ...ofChildren]
}

function situationsOf(situation: Situation): Topic {
  return {
    id: 'situations',
    kind: 'choices',
    text: GROUP_TEXTS.situations,
    options: situation.children?.length ? [...SITUATION_OPTIONS, ...CHILDREN_OPTIONS] : SITUATION_OPTIONS,
    fills: situationFacts(situation),
    quick: true,
    likely: [[], ['student']],
    apply(from, value) {
      const ticked = value as readonly string[]
      const told = withEverybody(from, (facts, is) => ({ ...ordinary(is, ticked), ...facts }))
      return ticked.includes('maintenance') ? told : { ...told, maintenancePaid: 'none' }
    }
  }
}

// what is so where nothing of the list applies
function ordinary(is: 'adult' | 'child', ticked: readonly string[]): Partial<PersonFacts> {
  const none = (option: string, facts: Partial<PersonFacts>): Partial<PersonFacts> =>
    ticked.includes(option) ? {} : facts
  if (is === 'child')
    return {
      ...none('shared', { custody: 'full' }),
      ...none('placed', { placed: false }),
      ...none('money', WITHOUT_MONEY)
    }
  const isNot = (['unemployed', 'retired'] as const).filter((activity) => !ticked.includes(activity))
  return {
    ...none('foreign', { nationality: 'french' }),
    ...none('abroad', { livesInFrance: true }),
    ...none('student', { studies: 'none', grant: false }),
    ...none('leave', { leave: 'none' }),
    ...none('pregnant', { pregnant: false }),
    ...none('disabled', { disabilityRate: 0, restrictedAccess: false, unfitForWork: false }),
    ...(isNot.length > 0 ? { activityIsNot: isNot } : {}),
    ...none('five_years', { workedFiveOfTenYears: false })
  }
}

const WITHOUT_MONEY: Partial<PersonFacts> = {
  otherResources: 'none',
  endedResources: [],
  otherAssets: 'none',
  otherReceived: 'none'
}

const aloneForLong: Topic = {
  id: 'alone-for-long',
  kind: 'yes_no',
  text: GROUP_TEXTS.aloneForLong,
  fills: ['aloneSince'],
  quick: true,
  likely: [true, false],
  apply: (situation, value) => (value ? { ...situation, aloneSince: 'long_ago' } : situation)
}

const aloneSince: Topic = {
  id: 'alone-since',
  kind: 'day',
  text: GROUP_TEXTS.aloneSince,
  fills: ['aloneSince'],
  quick: true,
  likely: [],
  apply: (situation, value) => ({ ...situation, aloneSince: String(value) })
}
