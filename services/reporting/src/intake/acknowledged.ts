import type { Rule } from '../feed/fact.ts'
import { reached } from '../feed/reached.ts'

/** Somebody at the recipient took note: said so, or asked for information. Not an answer. */
export const takeAcknowledged: Rule = (fact, { at }) => reached(fact, 'acknowledged', at)
