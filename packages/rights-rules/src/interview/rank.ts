import type { Ruleset } from '../parameters/ruleset.ts'
import type { Outcome, RightId } from '../rights/right.ts'
import type { Situation } from '../situation/situation.ts'
import { isCertain, type Value } from '../values/value.ts'
import { simulate } from '../verdict/check-rights.ts'
import { missingIn } from '../verdict/missing.ts'
import type { Topic } from './topics/topic.ts'

/** The rights whose status a quick check is for. */
export const MAIN_RIGHTS: readonly RightId[] = ['rsa', 'prime_activite', 'aide_logement', 'css', 'af', 'aspa']

interface Ranking {
  date: string
  quick: boolean
  ruleset: Ruleset
}

interface Ranked {
  topic: Topic
  settles: RightId[]
}

/** Cents a month that may be at stake: what is not known counts for so much at most, and a right without money for so much. */
const MOST_AT_STAKE = 60_000
const LEAST_AT_STAKE = 5_000
/** What a question brings closer without settling it counts for this part. */
const BRINGS_CLOSER = 0.25
/** Of so many questions it is tried out what their likely answers would settle. */
const LOOKED_AT = 4
/** Amounts matter once it is known whether there is a right at all. */
const AMOUNT_ONLY = 0.01

/** The topics that could change an answer, by the money that their likely answers would settle. */
export function rank(situation: Situation, topics: readonly Topic[], { date, quick, ruleset }: Ranking): Ranked[] {
  const now = simulate(situation, date, 'all', ruleset)
  const open = [...now].flatMap(([right, outcome]) => questionsOf(right, outcome, quick))
  const near = topics
    .map((topic) => ({ topic, ...nearness(topic, open) }))
    .filter(({ touched }) => touched.length > 0)
    .sort((one, other) => other.closer - one.closer)
  return near
    .map(({ topic, touched, closer }, place) => {
      const settled = place < LOOKED_AT ? meanSettled(topic, touched, situation, { date, quick, ruleset }) : 0
      const settles = [...new Set(touched.map(({ right }) => right))]
      return { topic, settles, score: settled + BRINGS_CLOSER * closer }
    })
    .sort((one, other) => other.score - one.score)
}

function nearness(topic: Topic, open: readonly Open[]): { touched: Open[]; closer: number } {
  const touched: Open[] = []
  let closer = 0
  for (const one of open) {
    const filled = one.missing.filter((fact) => isFilled(fact, topic)).length
    if (filled === 0) continue
    touched.push(one)
    closer += (one.stake * filled) / one.missing.length
  }
  return { touched, closer }
}

function meanSettled(topic: Topic, touched: readonly Open[], situation: Situation, ranking: Ranking): number {
  const { likely } = topic
  const settled = likely.map((value) => stakeSettled(touched, topic.apply(situation, value), ranking))
  return likely.length === 0 ? 0 : settled.reduce((sum, one) => sum + one, 0) / likely.length
}

interface Open {
  right: RightId
  of: 'status' | 'amount'
  missing: readonly string[]
  stake: number
}

function questionsOf(right: RightId, outcome: Outcome, quick: boolean): Open[] {
  if (quick && !MAIN_RIGHTS.includes(right)) return []
  const { open, amount, cost } = outcome
  const stake = stakeOf(outcome)
  if (!isCertain(open)) return [{ right, of: 'status', missing: missingIn(open), stake }]
  const worth: Value = cost ?? amount
  if (quick || isCertain(worth)) return []
  return [{ right, of: 'amount', missing: missingIn(worth), stake: stake * AMOUNT_ONLY }]
}

function stakeOf({ amount }: Outcome): number {
  return Math.max(LEAST_AT_STAKE, Math.min(MOST_AT_STAKE, amount.max) - Math.max(0, amount.min))
}

function stakeSettled(touched: readonly Open[], situation: Situation, { date, ruleset }: Ranking): number {
  const then = simulate(situation, date, 'all', ruleset)
  return touched.reduce((sum, { right, of, stake }) => {
    const outcome = then.get(right)
    const value = of === 'status' ? outcome?.open : (outcome?.cost ?? outcome?.amount)
    return value && isCertain(value) ? sum + stake : sum
  }, 0)
}

function isFilled(fact: string, { fills }: Topic): boolean {
  return fills.some((name) => fact === name || fact.startsWith(`${name}/`))
}
