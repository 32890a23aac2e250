import type { Rule } from '../fact.ts'
import { reached } from '../reached.ts'

/** Somebody at the recipient took note: said so, or asked for information. Not an answer. */
export const takeAcknowledged: Rule = (fact, { at }) => reached(fact, 'acknowledged', at)
