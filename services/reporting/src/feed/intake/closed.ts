import type { Rule } from '../fact.ts'
import { reached, undone } from '../reached.ts'

/** Confirmed by the sender, or closed by rule when the delay has passed. A person's opinion alone closes nothing. */
export const takeClosed: Rule = (fact, { toState, at }) => (toState === 'closed' ? reached(fact, 'closed', at) : {})

/** Taken up again: neither resolved nor closed nor ended any more. */
export const takeReopened: Rule = (fact) => ({ ...undone(fact, 'resolved', 'closed'), endReason: null })
