import type { Rule } from '../fact.ts'
import { reached } from '../reached.ts'

/** The person was met: said by start, or by a contact that begins the work. Coming back from a pause or a dispute is no start. */
export const takeStarted: Rule = (fact, { toState, at }) =>
  toState === 'in_progress' ? reached(fact, 'started', at) : {}
