import type { Rule } from '../fact.ts'
import { reached, undone } from '../reached.ts'

/** Every right has a result, as of now. */
export const takeResolved: Rule = (fact, { toState, at }) =>
  toState === 'resolved' ? reached(fact, 'resolved', at) : {}

/** Disputed by the sender: back to work. A person's opinion alone leaves the referral resolved. */
export const takeDisputed: Rule = (fact, { toState }) => (toState === 'resolved' ? {} : undone(fact, 'resolved'))
