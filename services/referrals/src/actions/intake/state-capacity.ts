import {
  type FieldError,
  isRefusal,
  type Organisation,
  type stateCapacity as operation,
  refuse
} from '@relais/contract'
import { type Asked, viewerOf } from '@relais/service-kit'
import { type Colleague, colleagueOf, type Desk } from '../../desk/desk.ts'
import { showCapacity } from '../../queries/intake/list-capacities.ts'
import {
  type CapacityRow,
  dropCapacities,
  lockCapacity,
  putCapacity,
  tellCapacities
} from '../../store/intake/capacities.ts'

type Stating = Asked<typeof operation>

/** States the places of the worker's own organisation over the version that was read. */
export async function stateCapacity(desk: Desk, asked: Stating) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('organisation-not-found')
  const { collectiveId, organisationId } = colleague
  const [own, territories] = await Promise.all([
    desk.neighbours.organisation(asked.call, collectiveId, organisationId),
    desk.neighbours.territories(asked.call, collectiveId)
  ])
  if (isRefusal(own)) return own
  if (isRefusal(territories)) return territories
  const errors = [...unknownTerritories(asked, territories), ...unknownServices(asked, own)]
  if (errors.length > 0) return refuse('invalid-request', { errors })

  return desk.database.transaction(viewerOf(colleague), async (trx) => {
    const [held] = await trx.run(lockCapacity, { organisation: organisationId })
    const before = held?.version ?? 0
    if (before !== asked.version) return refuse('version-stale', { version: before })
    const rows = rowsOf(asked, colleague, own, before + 1)
    const [whole] = await trx.run(putCapacity, { ...rows[0]!, before })
    // two first statements at once: the other was written meanwhile
    if (whole === undefined) return refuse('version-stale', { version: before + 1 })
    await Promise.all([
      trx.run(dropCapacities, {
        organisation: organisationId,
        kept: rows.map(({ unit_id }) => unit_id),
        at: asked.now.toISOString()
      }),
      ...rows.slice(1).map((row) => trx.run(putCapacity, { ...row, before })),
      trx.run(tellCapacities, { organisation: organisationId })
    ])
    return { status: 200, version: before + 1, body: showCapacity(organisationId, rows) } as const
  })
}

function unknownTerritories({ body }: Stating, known: ReadonlyMap<string, unknown>): FieldError[] {
  const message = 'Use the id of a territory of your collective (GET /v1/territories).'
  return body.territoryIds.flatMap((id, at) =>
    known.has(id) ? [] : [{ field: `body.territoryIds.${at}`, rule: 'unknown-territory', message }]
  )
}

function unknownServices({ body }: Stating, own: Organisation): FieldError[] {
  const message = 'Use the id of a service of your organisation, once.'
  const ids = body.services.map(({ serviceId }) => serviceId)
  return ids.flatMap((id, at) =>
    own.services.some((service) => service.id === id) && ids.indexOf(id) === at
      ? []
      : [{ field: `body.services.${at}.serviceId`, rule: 'unknown-service', message }]
  )
}

function rowsOf({ body, now }: Stating, colleague: Colleague, own: Organisation, version: number): CapacityRow[] {
  const { services, territoryIds, ...whole } = body
  const row = (unit: string, stated: typeof whole, rights: string[]): CapacityRow => ({
    organisation_id: colleague.organisationId,
    unit_id: unit,
    collective_id: colleague.collectiveId,
    version,
    rights,
    places: stated.places,
    waiting_list: stated.waitingList,
    takes_urgent: stated.takesUrgent,
    paused_from: stated.pausedFrom,
    paused_until: stated.pausedUntil,
    reopens_on: stated.reopensOn,
    criteria: stated.criteria,
    territory_ids: territoryIds,
    stated_at: now.toISOString(),
    stated_by: colleague.memberId
  })
  const rightsOf = (id: string) => own.services.find((service) => service.id === id)!.rights
  return [
    row(colleague.organisationId, whole, []),
    ...services.map(({ serviceId, ...stated }) => row(serviceId, stated, rightsOf(serviceId)))
  ]
}
