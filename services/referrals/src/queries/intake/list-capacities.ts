import {
  type Capacity,
  isRefusal,
  type listCapacities as listing,
  listOrganisations,
  type OrganisationCapacity,
  type OrganisationSummary,
  type readCapacity as reading,
  refuse
} from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { countOn, freshnessOf, holdsUntil, isPaused, isWhole } from '../../acting/rules/capacity.ts'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { covers } from '../../desk/neighbours.ts'
import { dayOf } from '../../desk/time.ts'
import { type CapacityRow, capacitiesOf } from '../../store/intake/capacities.ts'

/** Lists which organisations have places: the directory's page, with what each states. */
export async function listCapacities(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { right, territoryId, urgent, limit, cursor } = asked.query
  const [directory, territories] = await Promise.all([
    asked.call(listOrganisations, { query: { limit, cursor, right, territory: territoryId } }),
    desk.neighbours.territories(asked.call, colleague.collectiveId)
  ])
  if (isRefusal(directory)) return directory
  if (isRefusal(territories)) return territories
  const { items: organisations, next } = directory.body
  const today = dayOf(asked.now)
  const receiving = organisations.filter((one) => one.receivesNow || (one.mayReceive && pausedOn(one, today)))
  const rows = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(capacitiesOf, { organisations: receiving.map(({ id }) => id) }),
    { readOnly: true }
  )
  const items = receiving.flatMap((one) => {
    const own = rows.filter(({ organisation_id }) => organisation_id === one.id)
    const there = own.filter(({ territory_ids }) => covers(territory_ids, territoryId ?? null, territories))
    const elsewhere = own.length > 0 && there.length === 0
    const shown = show(one, there, right, asked.now)
    const tooUrgent = urgent === 'true' && shown.stated.length > 0 && shown.stated.every((unit) => !unit.takesUrgent)
    return elsewhere || tooUrgent ? [] : [shown]
  })
  return { status: 200, body: { items, next } } as const
}

/** Reads what one's own organisation stated; version 0 until it stated something. */
export async function readCapacity(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('organisation-not-found')
  const { organisationId } = colleague
  const rows = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(capacitiesOf, { organisations: [organisationId] }),
    { readOnly: true }
  )
  const body = showCapacity(organisationId, rows)
  return { status: 200, version: body.version, body } as const
}

/** A statement as its own organisation reads it. */
export function showCapacity(organisationId: string, rows: readonly CapacityRow[]): Capacity {
  const whole = rows.find(isWhole)
  return {
    version: whole?.version ?? 0,
    ...showStated(whole ?? NOTHING),
    territoryIds: whole?.territory_ids ?? [],
    services: rows
      .filter(({ unit_id }) => unit_id !== organisationId)
      .map((row) => ({ serviceId: row.unit_id, ...showStated(row) })),
    statedAt: whole?.stated_at ?? null,
    statedBy: whole?.stated_by ?? null,
    holdsUntil: whole === undefined ? null : holdsUntil(whole.stated_at).toISOString()
  }
}

const NOTHING = {
  places: null,
  waiting_list: false,
  takes_urgent: true,
  paused_from: null,
  paused_until: null,
  reopens_on: null,
  criteria: null
}

function show(
  { id, name, pausedFrom, pausedUntil }: OrganisationSummary,
  own: readonly CapacityRow[],
  right: string | undefined,
  now: Date
): OrganisationCapacity {
  const { availability, rows } = countOn(own, right === undefined ? null : [right], now)
  const counts = rows.map(({ places }) => places)
  const freshness = rows.map((row) => freshnessOf(row, now))
  return {
    organisationId: id,
    name,
    availability: pausedOn({ pausedFrom, pausedUntil }, dayOf(now)) ? 'paused' : availability,
    places: counts.length === 0 ? null : sumOf(counts),
    freshness: freshness.length === 0 ? null : freshness.includes('to_confirm') ? 'to_confirm' : 'fresh',
    pausedFrom,
    pausedUntil,
    stated: rows.map((row) => ({
      serviceId: isWhole(row) ? null : row.unit_id,
      ...showStated(row),
      territoryIds: row.territory_ids,
      statedOn: dayOf(new Date(row.stated_at)),
      freshness: freshnessOf(row, now)
    }))
  }
}

/** Of places of which some are not counted, how many there are is not known. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}

function showStated(row: Pick<CapacityRow, keyof typeof NOTHING>) {
  return {
    places: row.places,
    waitingList: row.waiting_list,
    takesUrgent: row.takes_urgent,
    pausedFrom: row.paused_from,
    pausedUntil: row.paused_until,
    reopensOn: row.reopens_on,
    criteria: row.criteria
  }
}

function pausedOn({ pausedFrom, pausedUntil }: Pick<OrganisationSummary, 'pausedFrom' | 'pausedUntil'>, today: string) {
  return isPaused({ paused_from: pausedFrom, paused_until: pausedUntil }, today)
}
