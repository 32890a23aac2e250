import { isCodeOf } from './codes/coded-list.ts'
import { OUTCOME_RESULTS } from './codes/outcomes.ts'

const ANSWERS: readonly unknown[] = ['accepted', 'declined', 'waitlisted']

/** Says whether a referral was answered, from the states it went through: acknowledging or asking is no answer. */
export function isAnswered(history: readonly string[]): boolean {
  return history.some((state) => ANSWERS.includes(state))
}

/** Says whether a result ends the question of one right; a pending file and a hand-over do not. */
export function closesLoop(result: string | null): boolean {
  return isCodeOf(OUTCOME_RESULTS, result) && OUTCOME_RESULTS[result].closesLoop
}

/** Says whether the person gained something: a right opened, maintained or raised. */
export function isSuccess(result: string | null): boolean {
  return isCodeOf(OUTCOME_RESULTS, result) && OUTCOME_RESULTS[result].success
}

/** Says whether a result must be asked again: the file is lodged and nobody knows the decision. */
export function isPending(result: string | null): boolean {
  return isCodeOf(OUTCOME_RESULTS, result) && OUTCOME_RESULTS[result].pending
}

/** Says whether the loop of a whole referral is closed: every right has a result that ends it. To be counted at the root. */
export function isClosedLoop(results: readonly (string | null)[]): boolean {
  return results.length > 0 && results.every(closesLoop)
}
