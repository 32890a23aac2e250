import {
  type ActivityAudience,
  isRefusal,
  type listNetworkActivities as listing,
  type NetworkActivity,
  type OrganisationKind,
  type readNetworkActivity as reading,
  refuse
} from '@relais/contract'
import type { CollectiveKeys } from '@relais/database'
import { type Asked, viewerOf } from '@relais/service-kit'
import { colleagueOf, type Desk } from '../../desk/desk.ts'
import { openTitle } from '../../desk/sealed.ts'
import {
  type ActivityRow,
  findActivity,
  listActivities,
  listChangedActivities
} from '../../store/outreach/activities.ts'
import { cutPage, startOf } from './pages.ts'

/** Reads an activity of the worker's organisation. */
export async function readNetworkActivity(desk: Desk, asked: Asked<typeof reading>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return refuse('network-activity-not-found')
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const [row] = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(findActivity, { id: asked.params.id, organisation: colleague.organisationId }),
    { readOnly: true }
  )
  if (row === undefined) return refuse('network-activity-not-found')
  return { status: 200, version: row.version, body: showActivity(keys, row) } as const
}

/** Lists the activities of the worker's organisation. */
export async function listNetworkActivities(desk: Desk, asked: Asked<typeof listing>) {
  const colleague = colleagueOf(asked)
  if (colleague === null) return { status: 200 as const, body: { items: [], next: null } }
  const { limit, kind, territoryId, from, until } = asked.query
  const start = startOf(asked.query, 'day')
  if (isRefusal(start)) return start
  const keys = await desk.vault.keysFor(colleague.collectiveId)
  const page = {
    organisation: colleague.organisationId,
    at: start.at,
    id: start.id,
    limit: limit + 1,
    kinds: kind ?? null,
    territories: territoryId ?? null,
    from: from ?? null,
    until: until ?? null
  }
  const found = await desk.database.transaction(
    viewerOf(colleague),
    (trx) => trx.run(start.changed ? listChangedActivities : listActivities, page),
    { readOnly: true }
  )
  const { rows, next } = cutPage(found, limit, start, ({ day }) => day)
  return { status: 200, body: { items: rows.map((row) => showActivity(keys, row)), next } } as const
}

/** An activity as the contract shows it. */
export function showActivity(keys: CollectiveKeys, row: ActivityRow): NetworkActivity {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind as NetworkActivity['kind'],
    day: row.day,
    territoryId: row.territory_id,
    minutes: row.minutes,
    title: openTitle(keys, row.id, row.title_sealed),
    audiences: row.audiences.map((audience, at) => ({
      audience: audience as ActivityAudience,
      people: row.people[at]!
    })),
    organisationIds: row.organisation_ids,
    otherOrganisations: row.other_kinds.map((kind, at) => ({
      kind: kind as OrganisationKind,
      count: row.other_counts[at]!
    })),
    memberId: row.member_id,
    clientId: row.client_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    voidedAt: row.voided_at
  }
}
