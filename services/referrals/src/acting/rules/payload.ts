import type { Field, Fields, ReferralAction } from '@relais/referral-lifecycle'

/** A payload taken apart: codes, dates and ids, which every party may know, and the words, which are sealed. */
export interface TakenApart {
  codes: Record<string, unknown>
  words: Record<string, unknown>
}

/** What is said to the other side; the words of every other action are notes to the file, from the follow-up level on. */
const SAID_TO_THE_OTHER: readonly ReferralAction[] = [
  'ask-info',
  'reply-info',
  'accept',
  'waitlist',
  'decline',
  'confirm',
  'dispute',
  'withdraw',
  'expire'
]

/** From which level of disclosure on the words of an action are read: 2 minimal, 3 follow-up. */
export function levelOfWords(action: ReferralAction): number {
  return SAID_TO_THE_OTHER.includes(action) ? 2 : 3
}

/** Takes a payload apart after the table: every field of type text is words, at any depth. */
export function takeApart(payload: Readonly<Record<string, unknown>>, fields: Fields): TakenApart {
  const codes: Record<string, unknown> = {}
  const words: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(payload)) {
    const field = fields[name]
    if (value === undefined || field === undefined) continue
    const parts = takeValueApart(value, field)
    if (parts.codes !== undefined) codes[name] = parts.codes
    if (parts.words !== undefined) words[name] = parts.words
  }
  return { codes, words }
}

function takeValueApart(value: unknown, field: Field): { codes?: unknown; words?: unknown } {
  if (field.type === 'text') return { words: value }
  if (field.type === 'object') {
    const { codes, words } = takeApart(value as Record<string, unknown>, field.fields)
    return Object.keys(words).length === 0 ? { codes } : { codes, words }
  }
  if (field.type === 'list' && Array.isArray(value)) {
    const parts = value.map((item) => takeValueApart(item, field.of))
    const codes = parts.map((part) => part.codes ?? null)
    return parts.some((part) => part.words !== undefined)
      ? { codes, words: parts.map((part) => part.words ?? null) }
      : { codes }
  }
  return { codes: value }
}
