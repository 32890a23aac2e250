import type { Rule } from '../fact.ts'

const AWAITED = ['sent', 'acknowledged']

/** Somebody was reminded that neither note was taken nor an answer given in time; what comes after an answer is another clock. */
export const takeLate: Rule = ({ lateAt, answeredAt }, { toState, at }) =>
  answeredAt === null && AWAITED.includes(toState) ? { lateAt: lateAt ?? at } : {}
