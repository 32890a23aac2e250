import type { Rule } from '../feed/fact.ts'

/** The person was met: said by start, or by a contact that begins the work. Coming back from a pause or a dispute is no start. */
export const takeStarted: Rule = ({ startedAt }, { toState, at }) =>
  toState === 'in_progress' ? { startedAt: startedAt ?? at } : {}
