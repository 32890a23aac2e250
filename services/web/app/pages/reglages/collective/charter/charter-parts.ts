import type { Schemas } from '@relais/client'
import type { WordId } from '../../../../words/words.ts'

/** A charter as it is typed: what is left out is that of the published lifecycle. */
export type Entry = Schemas['CharterEntry']
export type Clocks = Entry['clocks']

/** What each part is called when others changed it. */
export const PARTS: Record<keyof Entry, WordId> = {
  clocks: 'settings.clocks',
  limits: 'settings.limits',
  systemMayExpire: 'settings.mayExpire',
  holidays: 'settings.calendar'
}

export const CALENDARS = [
  'metropole',
  'alsace_moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'reunion',
  'mayotte',
  'saint_barthelemy',
  'saint_martin',
  'saint_pierre_et_miquelon',
  'nouvelle_caledonie',
  'polynesie_francaise',
  'wallis_et_futuna'
] as const satisfies readonly Entry['holidays'][]

/** A thing of which some parts may be set, with one part set or, when it is undefined, left out. */
export function withPart<T extends object, K extends keyof T>(whole: T, name: K, value: T[K] | undefined): T {
  const next = { ...whole }
  if (value === undefined) delete next[name]
  else next[name] = value
  return next
}
