import { isCodeOf } from './codes/coded-list.ts'
import { OUTCOME_RESULTS } from './codes/outcomes.ts'
import { REFERRAL_ACTIONS } from './table/actions.ts'
import type { Transition } from './table/transition.ts'

const ANSWERS: readonly unknown[] = ['accepted', 'declined', 'waitlisted']

/** Says whether a referral was answered, from the states it went through: acknowledging or asking is no answer. */
export function isAnswered(history: readonly string[]): boolean {
  return history.some((state) => ANSWERS.includes(state))
}

const PAUSED: ReadonlySet<unknown> = new Set(
  Object.values<Transition>(REFERRAL_ACTIONS).flatMap(({ clock, to }) => (clock === 'pause' ? [to] : []))
)

/** Says whether the receiver’s clock is paused in a state: durations are net of it. */
export function isPaused(state: string): boolean {
  return PAUSED.has(state)
}

/** Says whether a result ends the question of one right; a pending file and a hand-over do not. */
export function closesLoop(result: string | null): boolean {
  return isCodeOf(OUTCOME_RESULTS, result) && OUTCOME_RESULTS[result].closesLoop
}

/** Says whether the person gained something: a right opened, maintained or raised. */
export function isSuccess(result: string | null): boolean {
  return isCodeOf(OUTCOME_RESULTS, result) && OUTCOME_RESULTS[result].success
}

/** Says whether the body decided: it opened, maintained or raised the right, or refused it. */
export function isDecided(result: string | null): boolean {
  return isSuccess(result) || result === 'refused_by_body'
}

/** Says whether a result must be asked again: the file is lodged and nobody knows the decision. */
export function isPending(result: string | null): boolean {
  return isCodeOf(OUTCOME_RESULTS, result) && OUTCOME_RESULTS[result].pending
}

/** Says whether the loop of a whole referral is closed: every right has a result that ends it. To be counted at the root. */
export function isClosedLoop(results: readonly (string | null)[]): boolean {
  return results.length > 0 && results.every(closesLoop)
}
