import { codeIn, type Rule } from '../fact.ts'

/** Withdrawn, redirected, ended by the person, expired: how it ended is its state, here is why. A request to withdraw gives its reason before. */
export const takeEnded: Rule = ({ endReason }, event) => ({
  endReason: codeIn(event, 'reason') ?? codeIn(event, 'gaveUpReason') ?? endReason
})

/** Entered in error: from then on it is in no count, before it was. */
export const takeError: Rule = ({ errorAt }, { at }) => ({ errorAt: errorAt ?? at })
