import type { Schemas } from '@relais/client'
import type { WordId } from '../../../words/words.ts'

type Capacity = Schemas['Capacity']
/** What is stated of the whole organisation, or of one of its services. */
export type Stated = Omit<Capacity['services'][number], 'serviceId'>
/** The whole statement, as it is typed. */
export type Statement = Stated & Pick<Capacity, 'territoryIds' | 'services'>
export type Standing = 'open' | 'waiting_list' | 'full'

/** What each part is called when others changed it. */
export const PARTS: Record<keyof Statement, WordId> = {
  places: 'settings.standing',
  waitingList: 'settings.standing',
  reopensOn: 'settings.reopens',
  takesUrgent: 'settings.urgent',
  pausedFrom: 'settings.pause',
  pausedUntil: 'settings.pause',
  criteria: 'settings.criteria',
  territoryIds: 'settings.territories',
  services: 'settings.services'
}
const NOTHING: Stated = {
  places: null,
  waitingList: false,
  takesUrgent: true,
  pausedFrom: null,
  pausedUntil: null,
  reopensOn: null,
  criteria: null
}

/** What was stated, to be typed over. */
export function statementOf({
  version: _,
  statedAt: __,
  statedBy: ___,
  holdsUntil: ____,
  ...statement
}: Capacity): Statement {
  return statement
}

/** A service that counts its own places from now on: as the whole, until something else is said. */
export function ownStatement(serviceId: string): Statement['services'][number] {
  return { serviceId, ...NOTHING }
}

/** Whether there are places, by what is counted. */
export function standingOf({ places, waitingList }: Stated): Standing {
  if (places === null || places > 0) return 'open'
  return waitingList ? 'waiting_list' : 'full'
}

/** What a standing says of the places. */
export function standAs(standing: Standing, { places }: Stated): Partial<Stated> {
  if (standing === 'open') return { places: places === 0 ? null : places, waitingList: false, reopensOn: null }
  return { places: 0, waitingList: standing === 'waiting_list' }
}

/** Whether a pause holds on a day. */
export function pausedOn(
  { pausedFrom, pausedUntil }: Pick<Stated, 'pausedFrom' | 'pausedUntil'>,
  today: string
): boolean {
  return pausedFrom !== null && pausedFrom <= today && (pausedUntil === null || pausedUntil >= today)
}
