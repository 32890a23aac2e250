import type { Chance } from '@relais/demo'
import { asOwner } from '@relais/test-kit'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FIRST = Date.parse('2025-11-01T06:00:00Z')

/** How one unit stood after a change of its places. */
export interface PlacesChange {
  organisation: string
  unit: string
  at: string
  stated: string
  places: number | null
  waiting: boolean
  paused_from: string | null
  paused_until: string | null
  dropped: boolean
}

/** What organisations stated of their places in a year, and how these were taken and given back; some state nothing, some for months not again; nothing is later than `now`. */
export function placesOnce(chance: Chance, organisations: readonly string[], now: string): PlacesChange[] {
  return organisations.slice(0, 8).flatMap((organisation) => {
    const services = [chance.id(), chance.id()]
    const changes: PlacesChange[] = []
    const standing = new Map<string, PlacesChange>()
    const change = (one: PlacesChange) => {
      changes.push(one)
      if (one.dropped) standing.delete(one.unit)
      else standing.set(one.unit, one)
    }
    for (let at = FIRST + chance.below(150 * DAY); at < Date.parse(now); at += gap()) {
      if (standing.size === 0 || chance.happens(25)) state(instant(at))
      else move(instant(at))
    }
    return changes

    function gap(): number {
      return chance.happens(4) ? 60 * DAY + chance.below(60 * DAY) : HOUR + chance.below(5 * DAY)
    }

    function state(at: string): void {
      const kept = services.filter(() => chance.happens(50))
      for (const unit of [...standing.keys()])
        if (unit !== organisation && !kept.includes(unit)) change({ ...standing.get(unit)!, at, dropped: true })
      for (const unit of [organisation, ...kept]) {
        const day = (ahead: number) => instant(Date.parse(at) + chance.below(ahead * DAY)).slice(0, 10)
        const paused_from = chance.happens(12) ? day(10) : null
        change({
          ...{ organisation, unit, at, stated: at, waiting: chance.happens(40), paused_from, dropped: false },
          places: chance.happens(75) ? chance.below(4) : null,
          paused_until:
            paused_from !== null && chance.happens(70)
              ? instant(Date.parse(paused_from) + chance.below(20 * DAY)).slice(0, 10)
              : null
        })
      }
    }

    function move(at: string): void {
      const unit = standing.get(chance.oneOf([...standing.keys()]))!
      if (unit.places !== null)
        change({ ...unit, at, places: Math.max(0, unit.places + (chance.happens(60) ? -1 : 1)) })
    }
  })
}

/** Writes the changes of a collective in the order in which they happened, not yet told; answers how many there are. */
export async function writePlaces(
  adminUrl: string,
  collective: string,
  changes: readonly PlacesChange[]
): Promise<number> {
  await asOwner(
    adminUrl,
    `insert into referrals.capacity_events (organisation_id, unit_id, collective_id, at, stated_at, places, waiting_list, paused_from, paused_until, dropped)
     select organisation, unit, $1, at, stated, places, waiting, paused_from, paused_until, dropped
     from rows from (jsonb_to_recordset($2::jsonb) as (organisation uuid, unit uuid, at timestamptz, stated timestamptz, places int, waiting boolean, paused_from date,
       paused_until date, dropped boolean)) with ordinality as x order by at, ordinality`,
    [collective, JSON.stringify(changes)]
  )
  return changes.length
}

const instant = (time: number) => new Date(time).toISOString()
