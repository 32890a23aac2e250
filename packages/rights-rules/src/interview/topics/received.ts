import { PERSONAL_RIGHTS, type RightId } from '../../rights/right.ts'
import type { PersonFacts, Situation } from '../../situation/situation.ts'
import { AMOUNT_TEXTS, named } from '../texts/money.ts'
import { RECEIVED_OPTIONS, RECEIVED_TEXT, RIGHT_NAMES } from '../texts/received.ts'
import { adultsOf, nothingSince, type Span, spansOf, type Topic, withAdults, withPerson } from './topic.ts'

// What the household is paid already: first which rights, then how much of each.

/** The rights that are asked for: what is paid each month. */
export const MONTHLY_RIGHTS = [
  'rsa',
  'prime_activite',
  'af',
  'cf',
  'asf',
  'paje',
  'aide_logement',
  'aspa',
  'aah',
  'mva',
  'ass',
  'asi'
] as const satisfies readonly RightId[]
type MonthlyRight = (typeof MONTHLY_RIGHTS)[number]

const OWN = MONTHLY_RIGHTS.filter((right) => PERSONAL_RIGHTS.includes(right))
const SHARED = MONTHLY_RIGHTS.filter((right) => !PERSONAL_RIGHTS.includes(right))

/** The questions about what is paid already. */
export function receivedTopics(situation: Situation, span: Span): Topic[] {
  const adults = adultsOf(situation)
  if (situation.received === undefined && situation.otherReceived === undefined) return [listOf(adults, span)]
  const shared = SHARED.filter((right) => situation.received && situation.received[right] === undefined)
  const own = adults.flatMap((facts) =>
    OWN.filter((right) => facts.received && facts.received[right] === undefined).map((right) => ({ facts, right }))
  )
  return [
    ...(situation.otherReceived ? [] : shared.map((right) => sharedAmount(right, span))),
    ...own
      .filter(({ facts }) => !facts.otherReceived)
      .map(({ facts, right }) => ownAmount(right, facts, situation, span))
  ]
}

function listOf(adults: readonly PersonFacts[], span: Span): Topic {
  return {
    id: 'received',
    kind: 'choices',
    text: RECEIVED_TEXT,
    options: RECEIVED_OPTIONS,
    fills: ['received', ...adults.map(({ id }) => `${id}/received`)],
    quick: true,
    likely: [[], ['rsa']],
    apply(situation, value) {
      const ticked = value as readonly string[]
      const nothing = (rights: readonly MonthlyRight[]): Partial<Record<RightId, ReturnType<typeof nothingSince>>> =>
        Object.fromEntries(
          rights.filter((right) => !ticked.includes(right)).map((right) => [right, nothingSince(span)])
        )
      return { ...withAdults(situation, (facts) => ({ ...facts, received: nothing(OWN) })), received: nothing(SHARED) }
    }
  }
}

function sharedAmount(right: MonthlyRight, span: Span): Topic {
  return {
    ...amountOf(`received/${right}`, span),
    text: AMOUNT_TEXTS.received(RIGHT_NAMES[right]),
    fills: [`received/${right}`, 'received/other'],
    apply: (situation, value) => ({
      ...situation,
      received: { ...situation.received, [right]: spansOf(value, span) }
    })
  }
}

function ownAmount(right: MonthlyRight, { id }: PersonFacts, situation: Situation, span: Span): Topic {
  return {
    ...amountOf(`${id}/received/${right}`, span),
    about: id,
    text: named(AMOUNT_TEXTS.received(RIGHT_NAMES[right]), id, situation),
    fills: [`${id}/received/${right}`, `${id}/received/other`],
    apply: (from, value) =>
      withPerson(from, id, (facts) => ({ ...facts, received: { ...facts.received, [right]: spansOf(value, span) } }))
  }
}

function amountOf(id: string, { months }: Span): Pick<Topic, 'id' | 'kind' | 'months' | 'quick' | 'likely'> {
  return { id, kind: 'by_month', months, quick: true, likely: [30_000] }
}
