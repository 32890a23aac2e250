import type { Rule } from '../feed/fact.ts'

/** Every right has a result, as of now. */
export const takeResolved: Rule = ({ resolvedAt }, { toState, at }) =>
  toState === 'resolved' ? { resolvedAt: resolvedAt ?? at } : {}

/** Disputed by the sender: back to work. A person's opinion alone leaves the referral resolved. */
export const takeDisputed: Rule = (_, { toState }) => (toState === 'resolved' ? {} : { resolvedAt: null })
