import { type DwellingFacts, type Situation, TENURES } from '../../situation/situation.ts'
import { DWELLING_TEXTS, HOME_OPTIONS, HOSTEL_OPTIONS, TENURE_OPTIONS } from '../texts/dwelling.ts'
import type { Topic } from './topic.ts'

// Where the household lives.

type Fact = Exclude<keyof DwellingFacts, 'tenure' | 'zone' | 'charges' | 'shared' | 'room' | 'landlordInFamily'>
type Asks = Pick<Topic, 'kind' | 'likely' | 'options'>

const YES_NO = { kind: 'yes_no', likely: [true, false] } as const

const ASKED: Readonly<Record<Fact, Asks>> = {
  rent: { kind: 'amount', likely: [50_000] },
  commune: { kind: 'commune', likely: ['69259'] },
  conventioned: { ...YES_NO },
  contributes: { ...YES_NO },
  hostel: { kind: 'choice', options: HOSTEL_OPTIONS, likely: ['social_residence', 'other'] },
  conventionedSince: { kind: 'day', likely: [] },
  loanSignedOn: { kind: 'day', likely: ['2012-01-01'] },
  conventionedLoan: { ...YES_NO },
  boughtNew: { ...YES_NO }
}

const OUT_OF_THE_ORDINARY = ['shared', 'room', 'landlordInFamily'] as const

/** The questions about the home. */
export function homeTopics({ dwelling }: Situation): Topic[] {
  const facts = (Object.keys(ASKED) as Fact[]).filter((fact) => dwelling?.[fact] === undefined).map(topicOf)
  return dwelling?.tenure === undefined ? [housing, ...facts] : facts
}

function topicOf(fact: Fact): Topic {
  return {
    id: `dwelling/${fact}`,
    text: DWELLING_TEXTS[fact],
    fills: fact === 'commune' ? ['dwelling/commune', 'dwelling/zone'] : [`dwelling/${fact}`],
    quick: true,
    ...ASKED[fact],
    apply: (situation, value) => ({ ...situation, dwelling: { ...situation.dwelling, [fact]: value } })
  }
}

const housing: Topic = {
  id: 'dwelling',
  kind: 'choices',
  text: DWELLING_TEXTS.tenure,
  options: [...TENURE_OPTIONS, ...HOME_OPTIONS],
  oneOf: TENURE_OPTIONS.map(({ value }) => value),
  fills: ['tenure', ...OUT_OF_THE_ORDINARY].map((fact) => `dwelling/${fact}`),
  quick: true,
  likely: [['tenant_hlm'], ['tenant_empty'], ['owner']],
  apply(situation, value) {
    const ticked = value as readonly string[]
    const tenure = TENURES.find((one) => ticked.includes(one))
    return {
      ...situation,
      dwelling: {
        ...situation.dwelling,
        ...(tenure ? { tenure } : {}),
        ...Object.fromEntries(OUT_OF_THE_ORDINARY.map((fact) => [fact, ticked.includes(fact)]))
      }
    }
  }
}
