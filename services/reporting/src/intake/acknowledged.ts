import type { Rule } from '../feed/fact.ts'

/** Somebody at the recipient took note: said so, or asked for information. Not an answer. */
export const takeAcknowledged: Rule = ({ acknowledgedAt }, { at }) => ({ acknowledgedAt: acknowledgedAt ?? at })
