import { readBirth } from '../../household/person.ts'
import type { PersonFacts, Situation } from '../../situation/situation.ts'
import { writeDay } from '../../time/calendar.ts'
import type { AnswerKind, AnswerValue, Option, Question, Texts } from '../question.ts'
import { CHILD_TEXTS, PARTNER_TEXTS, PERSON_TEXTS, type PersonKey } from '../texts/person.ts'
import { LEAVE_OPTIONS, NATIONALITY_OPTIONS, OTHER_PARENT_OPTIONS, PERMIT_OPTIONS } from '../texts/statuses.ts'
import { ACTIVITY_OPTIONS, STUDIES_OPTIONS } from '../texts/work.ts'
import { adultsOf, type Topic, withPerson } from './topic.ts'

// What is asked of one person, each question for one fact.

interface Asks {
  kind: AnswerKind
  of: 'adults' | 'children' | 'everybody'
  likely: readonly AnswerValue[]
  /** Only where another fact makes it matter. */
  when?: (facts: PersonFacts) => boolean
  options?: readonly Option[]
  bounds?: { least: number; most: number }
  /** Between which days, after what was told before. */
  days?: (facts: PersonFacts) => Question['days']
}

/** What the quick check does not ask: who somebody is, and what no main right looks at. */
const FULL_ONLY: readonly PersonKey[] = ['birthDate', 'permitUntil']

const YES_NO = { kind: 'yes_no', likely: [false, true] } as const

const ASKED: Readonly<Record<PersonKey, Asks>> = {
  birthDate: { kind: 'day', of: 'everybody', likely: [], when: ({ age }) => age !== undefined, days: daysOfBirth },
  nationality: { kind: 'choice', of: 'adults', options: NATIONALITY_OPTIONS, likely: ['french', 'other'] },
  permit: {
    kind: 'choice',
    of: 'adults',
    options: PERMIT_OPTIONS,
    likely: ['resident_card', 'work'],
    when: ({ nationality }) => nationality === 'other'
  },
  permitSince: { kind: 'day', of: 'adults', likely: ['2015-01-01'], when: ({ permit }) => permit === 'work' },
  permitUntil: { kind: 'day', of: 'adults', likely: [], when: ({ nationality }) => nationality === 'other' },
  residentSince: {
    kind: 'day',
    of: 'adults',
    likely: ['2015-01-01'],
    when: ({ nationality }) => nationality === 'eea'
  },
  livesInFrance: { ...YES_NO, of: 'adults', likely: [true, false] },
  activity: {
    kind: 'choice',
    of: 'everybody',

    options: ACTIVITY_OPTIONS,
    likely: ['employed', 'unemployed', 'inactive']
  },
  studies: { kind: 'choice', of: 'everybody', options: STUDIES_OPTIONS, likely: ['none', 'higher'] },
  grant: { ...YES_NO, of: 'adults', when: ({ studies }) => studies !== undefined && studies !== 'none' },
  leave: { kind: 'choice', of: 'adults', options: LEAVE_OPTIONS, likely: ['none', 'parental'] },
  pregnant: { ...YES_NO, of: 'adults' },
  dueDate: { kind: 'day', of: 'adults', likely: [], when: ({ pregnant }) => pregnant === true },
  disabilityRate: { kind: 'number', of: 'adults', bounds: { least: 0, most: 100 }, likely: [0, 80] },
  restrictedAccess: { ...YES_NO, of: 'adults' },
  unfitForWork: { ...YES_NO, of: 'adults' },
  workedTwoOfThreeYears: { ...YES_NO, of: 'adults' },
  workedFiveOfTenYears: { ...YES_NO, of: 'adults' },
  fullPension: { ...YES_NO, of: 'adults' },
  onParentsTaxes: { ...YES_NO, of: 'adults' },
  onSickLeaveSince: { kind: 'day', of: 'everybody', likely: [] },
  alsaceMoselle: { ...YES_NO, of: 'everybody' },
  custody: {
    kind: 'yes_no',
    of: 'children',

    likely: [false, true]
  },
  placed: { ...YES_NO, of: 'children' },
  otherParent: {
    kind: 'choice',
    of: 'children',

    options: OTHER_PARENT_OPTIONS,
    likely: ['here', 'does_not_pay']
  }
}

/** The questions about one fact of one person. */
export function personTopics(situation: Situation): Topic[] {
  const adults = adultsOf(situation).map((facts) => ({ facts, is: 'adults' as const }))
  const children = (situation.children ?? []).map((facts) => ({ facts, is: 'children' as const }))
  return [...adults, ...children].flatMap(({ facts, is }) =>
    (Object.keys(ASKED) as PersonKey[])
      .filter((key) => facts[key] === undefined && (ASKED[key].when?.(facts) ?? true))
      .filter((key) => ASKED[key].of === is || ASKED[key].of === 'everybody')
      .map((key) => topicOf(key, facts, situation))
  )
}

// a date of birth that contradicts the age would take back what was sure by then
function daysOfBirth(facts: PersonFacts): Question['days'] {
  const born = readBirth(facts)
  return born && { earliest: writeDay(born.earliest, 'after'), latest: writeDay(born.latest, 'before') }
}

function topicOf(key: PersonKey, facts: PersonFacts, situation: Situation): Topic {
  const { of: _, when: __, days, ...asks } = ASKED[key]
  const { id } = facts
  const within = days?.(facts)
  return {
    id: `${id}/${key}`,
    about: id,
    text: textFor(key, id, situation),
    fills: [`${id}/${key}`],
    quick: !FULL_ONLY.includes(key),
    ...asks,
    ...(within ? { days: within } : {}),
    apply: (from, value) => withPerson(from, id, (facts) => ({ ...facts, [key]: factOf(key, value) }))
  }
}

function factOf(key: PersonKey, value: AnswerValue): AnswerValue {
  if (key === 'custody') return value ? 'shared' : 'full'
  return value
}

function textFor(key: PersonKey, id: string, { applicant, partner, children }: Situation): Texts {
  if (id === applicant.id) return PERSON_TEXTS[key]
  if (partner && partner !== 'none' && id === partner.id) return PARTNER_TEXTS[key] ?? PERSON_TEXTS[key]
  const rank = (children ?? []).findIndex((child) => child.id === id) + 1
  const { fr, en, ar } = CHILD_TEXTS[key] ?? PERSON_TEXTS[key]
  return { fr: `Enfant ${rank} : ${fr}`, en: `Child ${rank}: ${en}`, ar: `الطفل ${rank}: ${ar}` }
}
