import type { CapacityEvent } from '@relais/contract'
import { id } from './stories.ts'

let changes = 0
const stated = (name: string, unit: string, at: string, more: Partial<CapacityEvent> = {}): CapacityEvent => {
  changes += 1
  return {
    ...{ collectiveId: id('vénissieux'), organisationId: id(name), unitId: id(unit), number: changes },
    ...{
      at: `${at}:00.000Z`,
      statedAt: `${at}:00.000Z`,
      places: null,
      waitingList: false,
      pausedFrom: null,
      pausedUntil: null
    },
    ...{ dropped: false, ...more }
  }
}
const first = { statedAt: '2026-06-20T08:00:00.000Z' }
/** What three organisations state of their places in spring and summer, and how these are taken. */
export const PLACES: readonly CapacityEvent[] = [
  stated('district', 'district', '2026-03-01T08:00', { places: 8 }),
  stated('city', 'city', '2026-06-01T08:00'),
  stated('city', 'city housing', '2026-06-01T08:00', { places: 4 }),
  stated('caf', 'caf', '2026-06-20T08:00', { places: 2 }),
  // taken and given back within a day, late on the 28th in France the 29th
  stated('caf', 'caf', '2026-06-27T08:00', { ...first, places: 0 }),
  stated('caf', 'caf', '2026-06-27T09:00', { ...first, places: 1 }),
  stated('caf', 'caf', '2026-06-28T22:30', { ...first, places: 0 }),
  stated('caf', 'caf', '2026-07-10T08:00', { places: 0, waitingList: true }),
  stated('city', 'city housing', '2026-07-15T08:00', { places: 4, dropped: true }),
  stated('caf', 'caf', '2026-07-20T08:00', { places: 5, pausedFrom: '2026-07-20' })
]
