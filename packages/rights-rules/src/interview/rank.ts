import type { Ruleset } from '../parameters/ruleset.ts'
import { localVerdictsGiven } from '../rights/local/check-local-rights.ts'
import type { LocalRight } from '../rights/local/language.ts'
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
  /** The local rights that the full interview asks for too. */
  local: readonly LocalRight[]
}

interface Ranked {
  topic: Topic
  settles: string[]
}

/** Where an interview stands: the topics that are left, in order, and the main rights whose status is sure. */
interface Standing {
  ranked: Ranked[]
  settled: RightId[]
}

/** Cents a month that may be at stake: what is not known counts for so much at most, and a right without money for so much. */
const MOST_AT_STAKE = 60_000
const LEAST_AT_STAKE = 5_000
/** A local right is asked for behind the others. */
const LOCAL_STAKE = 1_000
/** What a question brings closer without settling it counts for this part. */
const BRINGS_CLOSER = 0.25
/** Of so many questions it is tried out what their likely answers would settle, once it is known who makes up the household. */
const LOOKED_AT = 4
/** Who makes up the household comes first: every other question is put better then, and costs less to rank. */
const WHO = ['partner', 'children']
/** Amounts matter once it is known whether there is a right at all. */
const AMOUNT_ONLY = 0.01

/** The topics that could change an answer, by the money that their likely answers would settle. */
export function rank(situation: Situation, topics: readonly Topic[], ranking: Ranking): Standing {
  const { date, quick, ruleset } = ranking
  const now = simulate(situation, date, 'all', ruleset)
  const national = [...now].flatMap(([right, outcome]) => questionsOf(right, outcome, quick))
  const open = quick ? national : [...national, ...openLocally(situation, now, ranking)]
  const near = topics
    .map((topic) => ({ topic, ...nearness(topic, open) }))
    .filter(({ touched }) => touched.length > 0)
    .sort((one, other) => Number(isWho(other.topic)) - Number(isWho(one.topic)) || other.closer - one.closer)
  const lookedAt = near[0] && !isWho(near[0].topic) ? LOOKED_AT : 0
  const [tried, rest] = [near.slice(0, lookedAt), near.slice(lookedAt)]
  const settling = tried
    .map((one) => ({
      ...one,
      score: meanSettled(one.topic, one.touched, situation, ranking) + BRINGS_CLOSER * one.closer
    }))
    .sort((one, other) => other.score - one.score)
  return {
    ranked: [...settling, ...rest].map(({ topic, touched }) => ({
      topic,
      settles: [...new Set(touched.map(({ right }) => right))]
    })),
    settled: MAIN_RIGHTS.filter((right) => {
      const outcome = now.get(right)
      return outcome !== undefined && isCertain(outcome.open)
    })
  }
}

function isWho({ fills }: Topic): boolean {
  return fills.some((fact) => WHO.includes(fact))
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
  right: string
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

function openLocally(
  situation: Situation,
  outcomes: ReadonlyMap<RightId, Outcome>,
  { date, local, ruleset }: Ranking
): Open[] {
  return localVerdictsGiven(situation, date, outcomes, local, ruleset)
    .filter(({ status, missing }) => status === 'undetermined' && missing.length > 0)
    .map(({ right, missing }) => ({ right, of: 'status', missing, stake: LOCAL_STAKE }))
}

function stakeOf({ amount }: Outcome): number {
  return Math.max(LEAST_AT_STAKE, Math.min(MOST_AT_STAKE, amount.max) - Math.max(0, amount.min))
}

// of the national rights: no local one weighs enough to be tried out
function stakeSettled(touched: readonly Open[], situation: Situation, { date, ruleset }: Ranking): number {
  const then = simulate(situation, date, 'all', ruleset)
  return touched.reduce((sum, { right, of, stake }) => {
    const outcome = then.get(right as RightId)
    const value = of === 'status' ? outcome?.open : (outcome?.cost ?? outcome?.amount)
    return value && isCertain(value) ? sum + stake : sum
  }, 0)
}

function isFilled(fact: string, { fills }: Topic): boolean {
  return fills.some((name) => fact === name || fact.startsWith(`${name}/`))
}
