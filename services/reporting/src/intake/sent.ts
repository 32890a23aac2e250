import type { Rule } from '../feed/fact.ts'

/** Sent: the clock of every delay starts here, once; sending again after a refusal does not move it. */
export const takeSent: Rule = ({ sentAt }, { toState, at }) => (toState === 'draft' ? {} : { sentAt: sentAt ?? at })
