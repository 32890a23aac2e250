import type { Rule } from '../feed/fact.ts'

/** Confirmed by the sender, or closed by rule when the delay has passed. A person's opinion alone closes nothing. */
export const takeClosed: Rule = ({ closedAt }, { toState, at }) =>
  toState === 'closed' ? { closedAt: closedAt ?? at } : {}

/** Taken up again: neither resolved nor closed nor ended any more. */
export const takeReopened: Rule = () => ({ resolvedAt: null, closedAt: null, endReason: null })
