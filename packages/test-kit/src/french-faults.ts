// One convention: typographic apostrophe, no-break space before : ; ? ! % € and inside « ».
const FAULTS: Record<string, RegExp> = {
  'straight quote': /['"]/,
  'space too many': / {2}|\s$|^\s/,
  'plain space before a sign': / [:;?!%€»]|« /,
  'no space before a sign': /[^\s\u00a0][;?!]|[a-zà-ÿ]:(?!\/\/)/i,
  'three dots': /\.\.\./,
  'missing ligature': /\boeuvre|\bcoeur|\bsoeur/i,
  // « A trouvé » begins with a verb, « A partir » lacks its accent.
  'capital without accent': /\bEtat\b|\bEtre\b|^A (?!\p{L}+[éiu](?=\s|$))[a-z]|\bEcole/u,
  English: /\b(the|and|with|from|claim|within|month|your|or)\b/
}

/** What is wrong with the typography of a French text, and English words in it: nothing, or the names of the faults. */
export function frenchFaults(text: string): string[] {
  return Object.keys(FAULTS).filter((fault) => FAULTS[fault]!.test(text))
}
