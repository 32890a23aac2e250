import type { Schemas } from '@relais/client'

// The codes of what need not be told of a contact, the most frequent first.

export const THEMES = [
  'income',
  'housing',
  'health',
  'family',
  'energy_water',
  'mobility',
  'digital',
  'debt',
  'civil',
  'employment',
  'autonomy',
  'loneliness',
  'other'
] as const satisfies Schemas['Theme'][]

/** What may follow; `check_made` comes of the check itself. */
export const FOLLOW_UPS = [
  'nothing',
  'check_proposed',
  'check_refused',
  'referral'
] as const satisfies Schemas['FollowUp'][]

/** Languages that are offered (ISO 639); of others none is told. */
export const SPOKEN = ['fr', 'ar', 'en', 'tr', 'pt', 'es', 'it', 'ro', 'ru', 'uk', 'sq', 'hy', 'fa', 'ps', 'zh', 'vi']
